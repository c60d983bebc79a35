"""Who was new when they were booked, and as whom the server knows them since."""

from __future__ import annotations

from collections.abc import Sequence

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.patient import Patient
from slotdesk.services.look_alikes import folded


class RegisteredPatients:
    """Remembers it for one server, so that the same person is taken for the same, entered by hand or pointed at."""

    def __init__(self) -> None:
        self._references: dict[Patient, str] = {}

    def learn(self, booked: Appointment, asked: Sequence[Patient]) -> None:
        """Take from what was booked as whom the server has registered those it was asked for, by their names."""
        known = {one.reference for one in asked}
        fresh = [one for one in booked.patients if one.actor.relative and one.actor.relative not in known]
        for patient in asked:
            found = [one for one in fresh if _words(one.label) == _words(patient.name)]
            if len(found) == 1 and not patient.reference:
                self._references[patient] = found[0].actor.relative

    def reference(self, patient: Patient) -> str:
        """`Patient/id` of somebody that the server knows by now; empty for somebody new."""
        return patient.reference or self._references.get(patient, "")

    def are_same(self, some: Sequence[Patient], others: Sequence[Patient]) -> bool:
        """Whether these are the same people in the same order."""
        return [self._who(one) for one in some] == [self._who(one) for one in others]

    def forget(self) -> None:
        """On another server nobody is registered."""
        self._references.clear()

    def _who(self, patient: Patient) -> object:
        return self.reference(patient) or patient


def _words(name: str) -> list[str]:
    """The same for “Zelda Newperson” and “Newperson, Zelda”."""
    return sorted(folded(name.replace(",", " ")).split())
