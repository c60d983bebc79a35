"""Looks things up for the fields, in the directory of whichever server is connected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind, CodeableConcept, Coding
from slotdesk.domain.errors import Reason, RequestRejected, ServerUnreachable
from slotdesk.domain.patient import Patient
from slotdesk.services.directory import DirectoryService
from slotdesk.services.lacking import Lacking
from slotdesk.services.look_alikes import LookAlike
from slotdesk_ui.date_forms import day_comes_first
from slotdesk_ui.find.choices import code_choices, entry_choices, patient_choices
from slotdesk_ui.widgets.choice import Choice


class DirectorySearch:
    """The searches of the find panel. Without a server they fail with ServerUnreachable."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._service: DirectoryService | None = None
        self._left_out: frozenset[ActorKind] = frozenset()
        self._lacks_reasons = self._lacks_coverages = False
        self._seen: tuple[Choice, ...] = ()

    def leave_out(self, lacking: Lacking) -> None:
        """Don't ask the server for what it does not offer."""
        self._left_out = lacking.searches
        self._lacks_reasons, self._lacks_coverages = lacking.reasons, lacking.coverages

    def connect(self, service: DirectoryService | None) -> None:
        """Search here from now on."""
        self._service = service

    async def patients(self, text: str) -> list[Choice]:
        """Patients, told apart by birth date, age, number and address."""
        today = self._now().date()
        service = self._connected(ActorKind.PATIENT)
        page = await service.patients(text, day_first=day_comes_first(QLocale()), today=today)
        return patient_choices(page.entries, today)

    async def look_alikes(self, new: Patient) -> tuple[LookAlike, ...]:
        """Patients of the server that a new one may be."""
        return await self._connected(ActorKind.PATIENT).look_alikes(new)

    async def visit_types(self, text: str) -> list[Choice]:
        """What can be done, by the server's own services."""
        return code_choices(await self._connected(ActorKind.HEALTHCARE_SERVICE).visit_types(text))

    async def specialties(self, text: str) -> list[Choice]:
        """Specialties of the server's services."""
        return code_choices(await self._connected(ActorKind.HEALTHCARE_SERVICE).specialties(text))

    async def practitioners(self, text: str) -> list[Choice]:
        """Practitioners by name."""
        return entry_choices((await self._connected(ActorKind.PRACTITIONER).practitioners(text)).entries)

    async def locations(self, text: str) -> list[Choice]:
        """Places by name or address."""
        return entry_choices(await self._connected(ActorKind.LOCATION).locations(text))

    async def organizations(self, text: str) -> list[Choice]:
        """Organisations by name."""
        return entry_choices((await self._connected(ActorKind.ORGANIZATION).organizations(text)).entries)

    async def reasons(self, text: str) -> list[Choice]:
        """Reasons to come: those in the patient's own appointments, then the server's."""
        words = text.casefold().split()
        seen = [one for one in self._seen if all(word in one.label.casefold() for word in words)]
        try:
            found = code_choices(await self._connected(wants_reasons=True).reasons(text))
        except RequestRejected:
            if not seen:
                raise
            found = []
        known = {one.key for one in seen}
        return [*seen, *(one for one in found if one.key not in known)]

    def learn_reasons(self, appointments: Iterable[Appointment]) -> None:
        """Offer the reasons of a patient's appointments, in place of those of another's."""
        codes = (code for one in appointments for reason in one.reasons for code in _named(reason))
        detail = QCoreApplication.translate("DirectorySearch", "From the patient's appointments")
        seen = {code.token: Choice(code.token, code.display or code.code, detail, "", code) for code in codes}
        self._seen = tuple(seen.values())

    async def coverages(self, patients: Sequence[Patient], text: str) -> list[Choice]:
        """Who pays for these patients."""
        return entry_choices(await self._connected(wants_coverages=True).coverages(patients, text))

    def _connected(
        self, kind: ActorKind | None = None, *, wants_reasons: bool = False, wants_coverages: bool = False
    ) -> DirectoryService:
        if self._service is None:
            raise ServerUnreachable(Reason.CONNECTION_FAILED, "no server is connected")
        if kind is not None and kind in self._left_out:
            raise RequestRejected(Reason.NOT_FOUND, f"the CapabilityStatement lists no search for {kind.value}")
        if wants_reasons and self._lacks_reasons:
            raise RequestRejected(Reason.NOT_FOUND, "the CapabilityStatement lists no $expand for ValueSet")
        if wants_coverages and self._lacks_coverages:
            raise RequestRejected(Reason.NOT_FOUND, "the CapabilityStatement lists no search for Coverage")
        return self._service


def _named(concept: CodeableConcept) -> list[Coding]:
    """The codes of a reason that can be asked for, called as the reason is."""
    codes = (one for one in concept.codings if one.system and one.code)
    return [replace(one, display=one.display or concept.label) for one in codes]
