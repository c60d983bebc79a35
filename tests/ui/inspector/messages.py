"""Exchanges for the tests of the messages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from slotdesk.domain.finding import FindingSeverity, MessageFinding, Part, Party, Side
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange

BASE = "https://fhir.example.org/r4"
JSON = (("Content-Type", "application/fhir+json"),)
BUNDLE = {
    "resourceType": "Bundle",
    "type": "searchset",
    "entry": [
        {"resource": {"resourceType": "Appointment", "id": f"a{at}", "status": "proposed", "start": "2026-08-03"}}
        for at in range(5)
    ],
}
PARAMETERS = {"resourceType": "Parameters", "parameter": [{"name": "start", "valueDateTime": "2026-08-03"}]}
FIND = Exchange(
    "POST",
    f"{BASE}/Appointment/$find?_count=5",
    "r-1",
    (*JSON, ("X-Request-Id", "r-1")),
    60,
    datetime(2026, 8, 3, 6, 0, 0, 250_000, tzinfo=UTC),
    status=200,
    answer_headers=JSON,
    answer_bytes=12_345,
    headers_ms=14.5,
    total_ms=16.5,
    cause="Find",
    connect_ms=2.5,
    wait_ms=12.0,
    transfer_ms=2.0,
    request=Body(json.dumps(PARAMETERS).encode()),
    answer=Body(json.dumps(BUNDLE).encode()),
)
METADATA = replace(
    FIND,
    method="GET",
    url=f"{BASE}/metadata",
    cause="Connecting",
    request=Body(),
    request_bytes=0,
    transaction=FIND.transaction.CAPABILITIES,
    answer=Body(b'{"resourceType": "CapabilityStatement", "name": "<b>Clinic</b>"}'),
)
FAILED = replace(METADATA, status=503, answer=Body(), answer_bytes=0, started=FIND.started + timedelta(seconds=1))
LOST = replace(FIND, status=None, answer=Body(), answer_bytes=0, answer_headers=(), total_ms=None, error="ReadTimeout")
WAITING = replace(LOST, error="", is_waiting=True)


def finding(
    path: str, *, side: Side = Side.ANSWER, part: Part = Part.BODY, rule: str = "empty-answer"
) -> MessageFinding:
    return MessageFinding(
        rule, FindingSeverity.ERROR, side, Party.SERVER, path, "a clause", seen="<i>x</i>", expected="y", part=part
    )
