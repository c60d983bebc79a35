"""A server is probed before anything is done with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.services.checking.conftest import NOW, START, results_of, run_of
from slotdesk.domain.check import CheckStatus
from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.premises import Premises, declared, listed
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

pytestmark = pytest.mark.anyio


async def premises_of(server: PracticeServer, **fields: object) -> Premises:
    """What a run finds out by a plan."""
    plan = CheckPlan(Connection(server.url), ("CapabilityStatement.read",), start=START)
    run = CheckRun(replace(plan, **fields), Journal(), MessageLog(), clock=server.clock.now)  # type: ignore[arg-type] # named fields
    await results_of(run)
    assert run.premises is not None
    return run.premises


async def test_a_patient_and_somebody_with_free_times_are_found(server: PracticeServer) -> None:
    found = await premises_of(server)
    assert found.patient_reference.startswith("Patient/")
    (criterion,) = found.question
    assert criterion["name"] == "practitioner"
    assert len(found.candidates) > 8
    assert found.operations == {"find", "hold", "book"}
    assert (found.end - found.start).days == 7


async def test_the_patient_is_who_was_named(server: PracticeServer) -> None:
    known = await premises_of(server, patient=Reference("Patient/pat-031"))
    assert known.patient is not None
    assert known.patient["name"]
    identifier = Identifier(known.patient["identifier"][0]["system"], known.patient["identifier"][0]["value"])
    assert (await premises_of(server, patient=Reference("", identifier))).patient_reference == "Patient/pat-031"


async def test_whom_a_server_with_patients_does_not_know_nobody_is_booked_for(
    server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    unknown, nobody = Reference("Patient/none"), Reference("", Identifier("urn:oid:2.999", "0"))
    found = await premises_of(server, patient=unknown)
    assert (found.patient, found.why_no_patient) == (None, "the server does not know the test patient Patient/none")
    assert (await premises_of(server, patient=nobody)).why_no_patient.startswith("the server knows 0 patients")
    monkeypatch.setattr("slotdesk.services.checking.premises.listed", lambda *_: {})  # it has no patients to look at
    assert (await premises_of(server, patient=unknown)).patient == {"resourceType": "Patient", "id": "none"}
    assert (await premises_of(server, patient=nobody)).patient_reference == ""


async def test_criteria_that_are_given_are_used_and_no_others(server: PracticeServer) -> None:
    code = Coding("http://snomed.info/sct", "185387006")
    found = await premises_of(server, visit_type=code, location=Reference("Location/loc-3"))
    assert [one["name"] for one in found.question] == ["location-reference", "visit-type"]


async def test_on_another_computer_nobody_is_booked_for_who_was_not_named() -> None:
    plan = CheckPlan(Connection("https://192.0.2.1/fhir", timeout_s=0.2), start=NOW)
    run = CheckRun(plan, Journal(), MessageLog())
    assert {one.status for one in await results_of(run)} == {CheckStatus.ERROR}
    assert len(run.log) == 1


async def test_without_a_patient_nothing_that_books_is_run(
    server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slotdesk.services.checking.premises.is_loopback", lambda _: False)
    run = run_of(server, "ITI-117.book.booked", "ITI-116.hold.pending", "ITI-118.search.booked")
    run.plan = replace(run.plan, patient=None)
    results = await results_of(run)
    assert {one.status for one in results} == {CheckStatus.NOT_RUN}
    assert all("no test patient" in one.seen for one in results)
    assert not any(path in one.url for one in run.log for path in ("$hold", "$book"))


def test_what_a_statement_lists() -> None:
    statement = {"rest": [{"resource": [{"type": "Appointment", "operation": [{"name": "$find"}, {"name": "book"}]}]}]}
    assert declared(statement) == ["find", "book"]
    assert listed(statement, "Patient") == listed(None, "Appointment") == {}
