"""Answers as a scheduling server would write them, and a transport that gives them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import httpx

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.criteria import ExistingCriteria, FindCriteria
from slotdesk.domain.page import AppointmentPage
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.read_appointment import AppointmentReader

BASE = "https://fhir.example.org/r4"
FHIR_JSON = "application/fhir+json"
FHIR_XML = "application/fhir+xml"
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CRITERIA = FindCriteria(datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 12, 7, tzinfo=UTC))
EXISTING = ExistingCriteria(Reference("Patient/pat-1"), CRITERIA.start, CRITERIA.end)
ANNA = Patient(
    "Patient/pat-1",
    (HumanName("Example", ("Anna",), "", "official"),),
    "1984-02-29",
    identifiers=(Identifier("urn:oid:2.999.1", "4711"),),
    resource=b'{"resourceType":"Patient","id":"pat-1","name":[{"family":"Example","given":["Anna"]}],'
    b'"birthDate":"1984-02-29","multipleBirthInteger":2}',
)

Respond = Callable[[httpx.Request], httpx.Response]


def appointment(number: int = 1, **changes: Any) -> dict[str, Any]:
    """An Appointment that keeps every rule; a change to None removes the element."""
    start = START + timedelta(minutes=20 * (number - 1))
    found: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": f"a{number}",
        "status": "proposed",
        "serviceType": [{"coding": [{"system": "http://example.org/s", "code": "fu"}], "text": "Follow-up"}],
        "specialty": [{"coding": [{"system": "http://snomed.info/sct", "code": "394814009", "display": "GP"}]}],
        "start": start.isoformat(),
        "end": (start + timedelta(minutes=20)).isoformat(),
        "participant": [
            {"actor": {"reference": "Practitioner/p1", "display": "Dr Example"}, "status": "needs-action"},
            {"actor": {"reference": "Location/l1", "display": "Example Street"}, "status": "needs-action"},
        ],
        "requestedPeriod": [{"start": CRITERIA.start.isoformat(), "end": CRITERIA.end.isoformat()}],
    } | changes
    return {name: value for name, value in found.items() if value is not None}


def for_anna(number: int = 1, **changes: Any) -> dict[str, Any]:
    """The same with the patient among those who take part."""
    plain = appointment(number)
    patient = {"actor": {"reference": "Patient/pat-1", "display": "Anna Example"}, "status": "accepted"}
    return appointment(number, **({"status": "booked", "participant": [*plain["participant"], patient]} | changes))


def outcome(text: str, severity: str = "error", code: str = "conflict") -> dict[str, Any]:
    """An OperationOutcome with one issue."""
    issue = {"severity": severity, "code": code, "details": {"text": text}}
    return {"resourceType": "OperationOutcome", "issue": [issue]}


def bundle(*resources: dict[str, Any], next_url: str = "", **changes: Any) -> dict[str, Any]:
    """A searchset that keeps every rule; a change to None removes the element."""
    entries = [
        {"resource": one, "search": {"mode": "outcome" if one.get("resourceType") == "OperationOutcome" else "match"}}
        for one in resources
    ]
    matches = sum(entry["search"] == {"mode": "match"} for entry in entries)
    found: dict[str, Any] = {"resourceType": "Bundle", "type": "searchset", "total": matches, "entry": entries}
    if next_url:
        found["link"] = [{"relation": "next", "url": next_url}]
    return {name: value for name, value in (found | changes).items() if value is not None}


def answer(
    body: dict[str, Any] | bytes | str, status: int = 200, content_type: str = FHIR_JSON, **headers: str
) -> httpx.Response:
    """An HTTP answer; `headers` are written with underscores."""
    if isinstance(body, dict):
        body = json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers={"content-type": content_type, **named}, content=body)


def read(resource: dict[str, Any], zone: tzinfo = UTC) -> Appointment:
    """An Appointment as the client would read it."""
    found = AppointmentReader(zone, DEFAULT_LIMITS.depth).read(json.dumps(resource).encode())
    assert found is not None
    return found


@dataclass
class Server:
    """Gives its answers in turn, the last one for ever, and keeps what it was asked."""

    answers: list[httpx.Response | Exception | Respond]
    requests: list[httpx.Request] = field(default_factory=list)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests.append(request)
        given = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(given, Exception):
            raise given
        return given if isinstance(given, httpx.Response) else given(request)

    @property
    def changes(self) -> list[httpx.Request]:
        """What it was asked to change, reads left out."""
        return [request for request in self.requests if request.method != "GET"]

    @property
    def body(self) -> dict[str, Any]:
        """What was sent last."""
        found = json.loads(self.requests[-1].content)
        assert isinstance(found, dict)
        return found

    def client(
        self,
        wire_format: WireFormat = WireFormat.JSON,
        *,
        limits: Limits = DEFAULT_LIMITS,
        zone: tzinfo = UTC,
        auth: httpx.Auth | None = None,
    ) -> SchedulingClient:
        """A client of this server; its clock stands still."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self), auth=auth)
        return SchedulingClient(http, BASE, wire_format=wire_format, limits=limits, zone=zone, clock=lambda: NOW)


def serving(*answers: httpx.Response | Exception | Respond | dict[str, Any]) -> Server:
    """A server with these answers."""
    return Server([answer(one) if isinstance(one, dict) else one for one in answers])


async def pages_of(stream: AsyncIterator[AppointmentPage]) -> list[AppointmentPage]:
    """All portions of a search."""
    return [page async for page in stream]


async def found_by(client: SchedulingClient, criteria: FindCriteria = CRITERIA) -> AppointmentPage:
    """Everything that `$find` brings, as one page."""
    pages = await pages_of(client.find(criteria))
    return AppointmentPage(
        tuple(one for page in pages for one in page.appointments),
        pages[-1].total,
        tuple(issue for page in pages for issue in page.issues),
        tuple(finding for page in pages for finding in page.findings),
        sum(page.unreadable for page in pages),
    )
