"""Each rule is broken by a message that breaks it alone, and messages without fault break none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.fhir.examination import messages as given
from app.fhir.examination.broken_fhir import COMPANIONS, ELEMENTS, INVARIANTS, WRITING
from app.fhir.examination.broken_messages import ANSWERS, REQUESTS
from app.fhir.examination.dialogue import Dialogue
from conftest import MONDAY
from slotdesk.domain.finding import FindingSeverity, Party, Side
from slotdesk.domain.finding_rules import RULES
from slotdesk.fhir.examination.examination import examine, examine_in_portions
from slotdesk.fhir.examination.message import Message
from slotdesk.practice.server import PracticeServer

BROKEN = {**WRITING, **ELEMENTS, **INVARIANTS, **REQUESTS, **ANSWERS}
# Said of answers while they are read, by `fhir.conformance`; here it is said what makes an entry unreadable.
READ_ONLY = {"unreadable-entry"}
# No message is known that brings it about.
UNREACHED = {"not-judged"}


def test_there_is_a_message_for_each_rule() -> None:
    assert set(BROKEN) | READ_ONLY | UNREACHED == set(RULES)


@pytest.mark.parametrize("rule", BROKEN)
def test_a_message_breaks_the_rule_and_only_it(rule: str) -> None:
    found = examine(BROKEN[rule])
    assert {one.rule for one in found} - COMPANIONS.get(rule, set()) == {rule}
    for one in found:
        assert one.clause
        assert one.path or rule in WRITING or rule in REQUESTS or rule in ANSWERS


CLEAN = {
    "find": given.find(),
    "hold": given.hold(),
    "book": given.book(),
    "existing": given.existing(),
    "patient": given.patient(),
    "look-up": given.look_up(given.entry({"resourceType": "Patient", "id": "p2"})),
    "statement": given.capabilities(),
    "failure": given.failed(400),
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_message_without_fault_breaks_nothing(name: str) -> None:
    assert examine(CLEAN[name]) == ()


@pytest.fixture(scope="module", params=["application/fhir+json", "application/fhir+xml"])
def dialogue(request: pytest.FixtureRequest) -> Iterator[list[Message]]:
    with PracticeServer(seed=1, now=MONDAY) as server:
        yield Dialogue(server.url, request.param).whole()


def test_the_practice_server_s_answers_are_clean(dialogue: list[Message]) -> None:
    assert len(dialogue) > 20
    said = {f"{message.method} {message.path}": examine(message) for message in dialogue}
    assert {name for name, found in said.items() if any(one.side is Side.ANSWER for one in found)} == set()


def test_a_request_without_end_is_put_down_to_the_text(dialogue: list[Message]) -> None:
    (found,) = examine(dialogue[-1])
    assert (found.rule, found.side, found.party) == ("period-open", Side.REQUEST, Party.TEXT)


def test_a_finding_says_where_what_and_who() -> None:
    (found,) = examine(given.found(status="booked"))
    assert (found.path, found.seen, found.expected) == ("Bundle.entry[0].resource.status", "booked", "proposed")
    assert (found.severity, found.side, found.party) == (FindingSeverity.ERROR, Side.ANSWER, Party.SERVER)
    assert found.raw.line == 1
    assert found.raw.column > 100
    assert found.pretty == found.raw


def test_a_fault_of_the_request_is_the_client_s() -> None:
    (found,) = examine(given.find(request=given.parameters(*given.PERIOD, given.START)))
    assert (found.side, found.party, found.path) == (Side.REQUEST, Party.CLIENT, "Parameters.parameter[2]")


def test_what_ihe_defined_itself_is_not_the_server_s_fault() -> None:
    parameter = {"name": "a", "use": "out", "min": 0, "max": "1", "type": "Bundle", "targetProfile": ["http://e.org/p"]}
    definition = {
        "resourceType": "OperationDefinition",
        "id": "appointment-find",
        "url": "https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/appointment-find",
        "name": "Find",
        "status": "active",
        "kind": "operation",
        "code": "find",
        "system": False,
        "type": True,
        "instance": False,
        "parameter": [parameter],
    }
    (found,) = examine(given.read(definition))
    assert (found.rule, found.party) == ("opd-3", Party.TEXT)
    (found,) = examine(given.read({**definition, "url": "https://example.org/find"}))
    assert (found.rule, found.party) == ("opd-3", Party.SERVER)


def test_a_large_bundle_is_examined_in_portions() -> None:
    entries = [given.entry(given.appointment(id=f"a{number}")) for number in range(200)]
    portions = list(examine_in_portions(given.find(given.bundle(*entries))))
    assert len(portions) > 8
    assert not any(portions)


def test_what_is_found_many_times_is_listed_some_times() -> None:
    entries = [given.entry(given.appointment(id=f"a{number}", requestedPeriod=None)) for number in range(100)]
    found = examine(given.find(given.bundle(*entries)))
    assert len(found) == 26
    assert found[-1].rule == "more-findings"
    assert "75 more" in found[-1].seen
    assert found[-1].party is Party.NOBODY


def test_nothing_is_said_of_a_body_that_is_not_here_in_full() -> None:
    whole = given.find(given.bundle(given.entry(given.appointment(status="booked"))))
    cut = Message(whole.method, whole.url, whole.request_headers, whole.request_body, 200, whole.answer_headers, None)
    assert examine(cut) == ()


def test_a_wrong_status_cites_the_text_of_its_own_operation() -> None:
    booked, proposed = (given.bundle(given.entry(given.appointment(status=one))) for one in ("booked", "proposed"))
    cancels = given.by_resource(status="cancelled")
    clauses = {
        name: next(one.clause for one in examine(message) if one.rule == "unexpected-status")
        for name, message in {
            "find": given.find(booked),
            "hold": given.hold(booked),
            "book": given.book(proposed),
            "cancel": given.book(booked, request=given.parameters(cancels)),
        }.items()
    }
    assert clauses == {
        "find": "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find, return: proposed Appointments",
        "hold": "IHE ITI TF-2 3.116.4.2.1: Appointment.status shall be pending",
        "book": "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book, return: status booked",
        "cancel": "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book, return: status cancelled",
    }


def test_a_wrong_http_status_cites_the_transaction_that_has_one() -> None:
    clauses = [
        next(one.clause for one in examine(replace(message, status=202)) if one.rule == "unexpected-http-status")
        for message in (given.find(), given.existing(), given.hold())
    ]
    assert [one.split(":")[0] for one in clauses] == [
        "IHE ITI TF-2 3.115.4.2.4",
        "IHE ITI TF-2 3.118.4.2, error codes",
        "FHIR R4, 3.1.0 RESTful API and 3.2 operations",
    ]
