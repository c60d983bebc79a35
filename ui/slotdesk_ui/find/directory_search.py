"""Looks things up for the fields, in the directory of whichever server is connected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale

from slotdesk.domain.coding import ActorKind
from slotdesk.domain.errors import Reason, RequestRejected, ServerUnreachable
from slotdesk.domain.patient import Patient
from slotdesk.services.directory import DirectoryService
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

    def leave_out(self, kinds: frozenset[ActorKind]) -> None:
        """Don't ask the server for these, which it does not offer."""
        self._left_out = kinds

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

    def _connected(self, kind: ActorKind) -> DirectoryService:
        if self._service is None:
            raise ServerUnreachable(Reason.CONNECTION_FAILED, "no server is connected")
        if kind in self._left_out:
            raise RequestRejected(Reason.NOT_FOUND, f"the CapabilityStatement lists no search for {kind.value}")
        return self._service
