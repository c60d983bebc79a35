"""Invented people and times for the window's tests, and services that answer as they are told."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Identifier, Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir.client import SchedulingClient

STOCKHOLM = ZoneInfo("Europe/Stockholm")
HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 8, 3, 4, 0, tzinfo=UTC)
START = datetime(2026, 8, 4, 9, 0, tzinfo=STOCKHOLM)
ANNA = Patient(
    "Patient/anna",
    (HumanName("Example", ("Anna",)),),
    "1984-02-29",
    "female",
    (Identifier("urn:oid:2.999.1", "4711"),),
    "Example Street 1",
    resource=b'{"resourceType":"Patient","id":"anna","name":[{"family":"Example","given":["Anna"]}]}',
)
BO = Patient("Patient/bo", (HumanName("Example", ("Bo",)),), resource=b'{"resourceType":"Patient","id":"bo"}')

Respond = Callable[[httpx.Request], httpx.Response]


def appointment(start: datetime = START, *, minutes: int = 20, key: str = "one", **more: Any) -> Appointment:
    """A free time with Dr Berg in House 1."""
    fields: dict[str, Any] = {
        "participants": (
            Participant(Reference("Practitioner/berg", display="Dr Berg")),
            Participant(Reference("Location/one", display="House 1")),
        ),
        "service_types": (CodeableConcept((), "Follow-up"),),
        **more,
    }
    return Appointment(f"Appointment/{key}", "proposed", start, start + timedelta(minutes=minutes), **fields)


def resource(status: str = "proposed", start: datetime = START, *, key: str = "one", **more: Any) -> dict[str, Any]:
    """The same time as a server writes it, for Anna where it is not free any more."""
    people = [("Practitioner/berg", "Dr Berg"), ("Location/one", "House 1")]
    if status != "proposed":
        people.append((ANNA.reference, ANNA.name))
    return {
        "resourceType": "Appointment",
        "id": key,
        "status": status,
        "start": start.isoformat(),
        "end": (start + timedelta(minutes=20)).isoformat(),
        "participant": [
            {"actor": {"reference": reference, "display": name}, "status": "accepted"} for reference, name in people
        ],
        "requestedPeriod": [{"start": start.isoformat()}],
        **more,
    }


def bundle(*resources: dict[str, Any], next_url: str = "") -> httpx.Response:
    """A searchset of these resources."""
    entry = [{"resource": one, "search": {"mode": "match"}} for one in resources]
    link = [{"relation": "next", "url": next_url}] if next_url else []
    content = {"resourceType": "Bundle", "type": "searchset", "total": len(entry), "entry": entry, "link": link}
    return answer(content)


def refusal(status: int, code: str, text: str) -> httpx.Response:
    """An OperationOutcome that says no."""
    issue = {"severity": "error", "code": code, "details": {"text": text}}
    return answer({"resourceType": "OperationOutcome", "issue": [issue]}, status)


def answer(content: dict[str, Any], status: int = 200) -> httpx.Response:
    """An answer in FHIR's JSON."""
    return httpx.Response(status, content=json.dumps(content), headers={"content-type": "application/fhir+json"})


def client_of(respond: Respond) -> SchedulingClient:
    """A client whose server answers like this."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(respond))
    return SchedulingClient(http, "http://server.example/fhir", wire_format=WireFormat.JSON)


def words_in(widget: QWidget) -> str:
    """All that the labels of a widget say to somebody who looks at it."""
    QApplication.processEvents()  # what was just laid out is shown then
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text())
