"""Results and messages without a server."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from slotdesk.domain.check import CheckResult, CheckStatus, CheckText, Leftover, Level
from slotdesk.services.checking.answer import Answer, Json
from slotdesk.services.checking.report import Report
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange

NOON = datetime(2026, 8, 3, 12, tzinfo=UTC)
TEXT = CheckText("ITI-116.hold.x", "A <b>hold</b>", "TF-2 & more", Level.SHALL, ("POST <it>",), 'a "hold"')
PATIENT: Json = {
    "resourceType": "Patient",
    "id": "p1",
    "identifier": [{"system": "urn:oid:2.999.1", "value": "TH-100210"}],
    "name": [{"text": "Åke Söderberg", "family": "Söderberg", "given": ["Åke"]}],
    "birthDate": "1948-06-05",
    "gender": "male",
}


def result(status: CheckStatus, seen: str = "nothing", *exchanges: int, level: Level = Level.SHALL) -> CheckResult:
    """One result."""
    text = CheckText(f"ITI-116.hold.{status.value}", TEXT.title, TEXT.clause, level, TEXT.steps, TEXT.expected)
    return CheckResult(text, status, seen, exchanges, NOON, 0.25)


def exchange(number: int, answer: Json | bytes, url: str = "http://x.example/fhir/Appointment/$hold") -> Exchange:
    """One message."""
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    headers = (("Content-Type", "application/fhir+json"),)
    return Exchange(
        "POST",
        url,
        "r",
        headers,
        2,
        NOON,
        200,
        headers,
        len(body),
        total_ms=12.0,
        number=number,
        request=Body(b"{}"),
        answer=Body(body),
    )


def report(*results: CheckResult, exchanges: tuple[Exchange, ...] = (), left: tuple[Leftover, ...] = ()) -> Report:
    """One report."""
    return Report("http://x.example/fhir", "Server <1>", NOON, NOON.replace(second=3), results, exchanges, left)


def answer(resource: Json | None, status: int = 200) -> Answer:
    """One answer."""
    return Answer(status, "application/fhir+json", {}, resource, 1)


def bundle(*resources: Json, mode: str = "match", **members: object) -> Json:
    """A searchset."""
    entries = [{"resource": one, "search": {"mode": mode}} for one in resources]
    return {"resourceType": "Bundle", "type": "searchset", "entry": entries, **members}


def appointment(key: str = "a", start: str = "08:00", end: str = "08:20", status: str = "proposed") -> Json:
    """An Appointment on one day."""
    actor = {"reference": "Practitioner/p"}
    return {
        "resourceType": "Appointment",
        "id": key,
        "status": status,
        "start": f"2026-08-04T{start}:00+02:00",
        "end": f"2026-08-04T{end}:00+02:00",
        "participant": [{"actor": actor, "status": "accepted"}],
    }
