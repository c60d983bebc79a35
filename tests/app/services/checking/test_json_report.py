"""JSON with everything that a program may want to know."""

from __future__ import annotations

import json

from app.services.checking.examples import PATIENT, exchange, report, result
from slotdesk.domain.check import CheckStatus, Leftover
from slotdesk.services.checking.json_report import json_report


def test_checks_messages_and_what_is_left() -> None:
    left = (Leftover("Appointment/1", "booked", "2026-08-04T08:00:00Z", "HTTP 500"),)
    results = (result(CheckStatus.FAILED, "x", 1), result(CheckStatus.PASSED))
    document = json.loads(json_report(report(*results, exchanges=(exchange(1, PATIENT),), left=left)))
    assert document["conformant"] is False
    assert document["summary"]["failed"] == document["summary"]["passed"] == 1
    assert document["checks"][0] | {"started": ""} == {
        "id": "ITI-116.hold.failed",
        "title": "A <b>hold</b>",
        "clause": "TF-2 & more",
        "level": "SHALL",
        "steps": ["POST <it>"],
        "expected": 'a "hold"',
        "status": "failed",
        "seen": "x",
        "messages": [1],
        "started": "",
        "seconds": 0.25,
    }
    assert json.loads(document["messages"][0]["answer"]["body"]) == PATIENT
    assert document["messages"][0]["request"]["method"] == "POST"
    assert document["left"] == [
        {"reference": "Appointment/1", "status": "booked", "start": "2026-08-04T08:00:00Z", "why": "HTTP 500"}
    ]


def test_a_body_that_is_none_is_null_and_a_broken_one_is_text() -> None:
    document = json.loads(json_report(report(exchanges=(exchange(1, b""), exchange(2, b"\xff{")))))
    assert [one["answer"]["body"] for one in document["messages"]] == [None, "\ufffd{"]
