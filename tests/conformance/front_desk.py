"""A client at the server under test, whose requests can be looked at."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx

from conformance.messages import Sent
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Coding
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.outcome import Booked, Held
from slotdesk.domain.patient import Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.wire.client import open_http

REASON = Coding(
    "https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason", "scheduling-error", "Scheduling Error"
)


@dataclass
class FrontDesk:
    """A client and what it sent. What it books is cancelled in the end, so that a server can be used again."""

    client: SchedulingClient
    wire_format: WireFormat
    base_url: str
    start: datetime
    end: datetime
    patient: Patient
    sent: list[Sent] = field(default_factory=list)
    taken: list[Appointment] = field(default_factory=list)

    def criteria(self, **fields: object) -> FindCriteria:
        """Criteria for the whole period that is tried out, with more fields where given."""
        return FindCriteria(**{"start": self.start, "end": self.end, **fields})  # type: ignore[arg-type]  # named fields

    def one_day(self, **fields: object) -> FindCriteria:
        """Criteria for the first day of the period."""
        return self.criteria(**{"end": min(self.end, self.start + timedelta(days=1)), **fields})

    async def find(self, criteria: FindCriteria) -> list[Appointment]:
        """All candidates."""
        return [found async for page in self.client.find(criteria) for found in page.appointments]

    async def free(self) -> Appointment:
        """A time that can be booked for one patient alone."""
        found = await self.find(self.one_day(patient_reference=(self.patient.as_reference(),)))
        untaken = [candidate for candidate in found if candidate.reference and candidate.end > candidate.start]
        assert untaken, "nothing is free on the first day; name another with --start"
        return untaken[0]

    async def book(self) -> Booked:
        """A booking that went well."""
        outcome = await self.client.book(await self.free(), self.patient, "Tried out")
        assert isinstance(outcome, Booked)
        self.taken.append(outcome.appointment)
        return outcome

    async def hold(self) -> Held:
        """A hold that went well."""
        outcome = await self.client.hold(await self.free())
        assert isinstance(outcome, Held)
        self.taken.append(outcome.appointment)
        return outcome

    def last(self, operation: str) -> Sent:
        """The last call of an operation such as `$find`."""
        return [sent for sent in self.sent if sent.url.path.endswith(f"/Appointment/{operation}")][-1]

    async def clean_up(self) -> None:
        """Cancel what still stands."""
        for appointment in self.taken:
            await self.client.cancel(appointment, REASON)


@asynccontextmanager
async def open_desk(
    connection: Connection, start: datetime | None, days: int, patient: Patient | None
) -> AsyncIterator[FrontDesk]:
    """A front desk at a server; the patient is the first whom the server names, unless one is given."""
    async with open_http(connection) as http:
        client = SchedulingClient(http, connection.base_url, wire_format=connection.wire_format)
        begin = start or datetime.now().astimezone() + timedelta(days=1)
        who = patient or Patient("Patient/unknown")
        desk = FrontDesk(client, connection.wire_format, connection.base_url, begin, begin + timedelta(days=days), who)

        async def note(request: httpx.Request) -> None:
            desk.sent.append(Sent(request.method, request.url, request.headers, request.content))

        http.event_hooks = {"request": [note]}
        yield desk
        await desk.clean_up()
