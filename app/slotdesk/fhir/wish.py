"""What the server was asked to do, and which appointment of its answer that is about."""

from __future__ import annotations

from dataclasses import dataclass

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import same_moment
from slotdesk.fhir.conformance import START_MISSING
from slotdesk.fhir.recognition import contradicts, names_patient


@dataclass(frozen=True, slots=True)
class Wish:
    """What the server was asked to do, by which its answer is recognised.

    `expected` is the status of an appointment with which it was done. `reference` is the appointment's as this server
    writes it; `asked` is how it is to be; `before` is how it stood, None for a hold or a booking. These two may get a
    new id, changes and cancellations never.
    """

    expected: AppointmentStatus
    reference: str = ""
    asked: Appointment | None = None
    patient: Patient | None = None
    before: Appointment | None = None


def candidates_for(found: list[Appointment], wish: Wish, base_url: str) -> list[Appointment]:
    """The appointments that the answer may be about; several where it can't be told which of them."""
    same = [one for one in found if wish.reference and one.reference == wish.reference]
    if same:
        return [next((one for one in same if one.status == wish.expected), same[0])]
    others = [one for one in found if wish.before is None or not one.reference]
    patient = wish.patient
    if patient is not None:
        theirs = [one for one in others if names_patient(one, patient, base_url)]
        if len(theirs) == 1 and (theirs[0].status == wish.expected or _is_likely(theirs[0], wish.asked)):
            return theirs
        others = theirs or [one for one in others if names_patient(one, patient, base_url) is None]
    return [one for one in others if _is_likely(one, wish.asked)]


def _is_likely(shown: Appointment, asked: Appointment | None) -> bool:
    """Whether an appointment under another id has the time and people asked for; time lent by `asked` proves nothing.

    Of a candidate that is known by its reference alone nothing can be said against it.
    """
    if asked is None:
        return True
    timed = START_MISSING not in shown.findings or not shown.reference
    return timed and same_moment(shown.start, asked.start) and not contradicts(shown, asked)


def is_undone(ours: Appointment, wish: Wish) -> bool:
    """Whether what stands after an error is proof that nothing was done: cancelled, or as it was before the change."""
    before = wish.before
    if before is None:
        return ours.status == AppointmentStatus.CANCELLED
    if wish.expected == AppointmentStatus.CANCELLED:
        return ours.status == before.status != AppointmentStatus.CANCELLED
    kept = (before.status, before.start, before.end, before.comment)
    untouched = START_MISSING not in ours.findings and (ours.status, ours.start, ours.end, ours.comment) == kept
    return untouched or ours.status == AppointmentStatus.CANCELLED
