"""The one JSON object."""

from __future__ import annotations

import json
from datetime import datetime

from slotdesk.cli.answers import CapabilitiesAnswer, ChangeAnswer, Problem, SearchAnswer
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.machine_output import document_of
from slotdesk.domain.capability import Capabilities
from slotdesk.domain.outcome import Held, Issue, Refused

from .examples import FINDING, appointment


def test_a_search_in_full() -> None:
    answer = SearchAnswer(
        noun="appointments",
        appointments=[appointment(findings=(FINDING,), comment="Knock.")],
        total=9,
        unreadable=2,
        issues=[Issue("information", "informational", "Outside.", "tech")],
        findings=[FINDING],
    )
    document = json.loads(json.dumps(document_of(answer, ExitStatus.DONE)))
    (listed,) = document["appointments"]
    assert (document["total"], document["received"], document["unreadable"]) == (9, 1, 2)
    assert (listed["start"], listed["end"]) == ("2026-08-04T09:00:00+02:00", "2026-08-04T09:20:00+02:00")
    assert (listed["status"], listed["service"], listed["comment"]) == ("booked", "Check-up", "Knock.")
    assert [(who["reference"], who["kind"], who["display"], who["status"]) for who in listed["participants"]] == [
        ("https://fhir.example.org/Practitioner/1", "Practitioner", "Dr Ada", "accepted"),
        ("Location/1", "Location", "Nord", "accepted"),
        ("", "", "Interpreter", "tentative"),
    ]
    assert listed["findings"][0]["code"] == "no-participant"
    assert listed["findings"][0]["text"] == "Nobody and nothing takes part."
    assert document["findings"] == listed["findings"]
    assert document["outcome"][0] == {
        "source": "server",
        "severity": "information",
        "code": "informational",
        "text": "Outside.",
        "diagnostics": "tech",
    }
    assert "error" not in document


def test_a_total_that_the_server_did_not_say_is_null() -> None:
    assert document_of(SearchAnswer(), ExitStatus.DONE)["total"] is None


def test_the_servers_words_come_before_ours() -> None:
    problem = Problem("timeout", "Too late.", "after 5 s", (Issue("error", "timeout", "Sorry."),))
    document = document_of(SearchAnswer(problem=problem), ExitStatus.UNREACHABLE)
    assert [entry["text"] for entry in document["outcome"]] == ["Sorry.", "Too late."]
    assert document["error"] == {"code": "timeout", "text": "Too late.", "detail": "after 5 s"}


def test_a_hold_says_until_when() -> None:
    until = datetime.fromisoformat("2026-08-04T09:05:00+02:00")
    document = document_of(ChangeAnswer(outcome=Held(appointment(), until)), ExitStatus.DONE)
    assert (document["result"], document["expires"]) == ("held", "2026-08-04T09:05:00+02:00")
    assert document_of(ChangeAnswer(outcome=Held(appointment())), ExitStatus.DONE)["expires"] is None


def test_a_refusal_holds_the_servers_words() -> None:
    answer = ChangeAnswer(reference="Appointment/1", outcome=Refused(409, (Issue("error", "conflict", "Taken."),)))
    document = document_of(answer, ExitStatus.REFUSED)
    assert (document["result"], document["appointment"], document["httpStatus"]) == ("refused", None, 409)
    assert document["reference"] == "Appointment/1"
    assert document["outcome"][0]["text"] == "Taken."


def test_capabilities() -> None:
    found = Capabilities(
        "N", "S 1", "4.0.1", ("json",), {"find": "url"}, {"Patient": ("name",)}, {"Patient": ("read",)}
    )
    document = document_of(CapabilitiesAnswer(capabilities=found), ExitStatus.DONE)
    assert document == {
        "name": "N",
        "software": "S 1",
        "fhirVersion": "4.0.1",
        "formats": ["json"],
        "operations": {"find": "url"},
        "searches": {"Patient": ["name"]},
        "interactions": {"Patient": ["read"]},
        "outcome": [],
    }
