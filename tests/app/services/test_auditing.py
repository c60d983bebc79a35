"""From the services to the queue: every transaction about a patient has its event, whatever becomes of it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import audit_profile
from app.services.test_existing import START
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.outcome import Booked
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.domain.transaction import Transaction
from slotdesk.practice.server import PracticeServer
from slotdesk.services.auditing import AuditTrail, account_name
from slotdesk.services.changing import Change, ChangeKind
from slotdesk.services.holding import Hold
from slotdesk.services.session import open_session
from slotdesk.store.audit_entry import AuditState
from slotdesk.store.audit_queue import AuditQueue
from slotdesk.store.value_sets import status_reasons

PERIOD = (START, START + timedelta(days=1))


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[AuditQueue]:
    with closing(AuditQueue(tmp_path / "audit.sqlite")) as opened:
        yield opened


def events(queue: AuditQueue) -> list[dict[str, Any]]:
    """The events in the order in which they ended."""
    (server,) = queue.waiting_servers()
    return [json.loads(one.resource) for one in queue.waiting([server], 100)]


@pytest.mark.anyio
async def test_a_front_desk_s_day(practice: PracticeServer, queue: AuditQueue) -> None:
    async with open_session(Connection(practice.url), practice.clock.now, AuditTrail(queue, user="akim")) as session:
        patient = (await session.directory.patients("söderberg")).entries[0]
        criteria = FindCriteria(*PERIOD, patient_reference=(patient.as_reference(),))
        found = [one async for step in session.finding.find(criteria) for one in step.fresh]
        hold = await session.holding.hold(found[0], [patient])
        assert isinstance(hold, Hold)
        booked = await session.booking.book(hold.held, patient)
        assert isinstance(booked, Booked)
        again = await session.booking.book(found[0], patient)  # refused, looked into, and there: it is the same one
        assert isinstance(again, Booked)
        assert again.appointment.reference == booked.appointment.reference
        await session.existing.load(patient, UTC)
        change = Change(ChangeKind.CANCEL, booked.appointment, status_reasons()[0])
        await session.changing.carry_out(change)
    told = [(one["subtype"][1]["code"], one["outcome"]) for one in events(queue)]
    assert told == [
        ("ITI-115", "0"), ("ITI-116", "0"), ("ITI-117", "0"), ("ITI-117", "4"), ("ITI-118", "0"), ("ITI-118", "0"),
        ("ITI-117", "0"),
    ]  # fmt: skip
    for event in events(queue):
        audit_profile.check(event, event["subtype"][1]["code"], outcome=event["outcome"])
        assert audit_profile.patient_of(event)["reference"] == f"{practice.url}/{patient.reference}"
        assert audit_profile.request_id(event)
        assert event["agent"][2]["name"] == "akim"
        written = json.dumps(event, ensure_ascii=False).lower()
        names = {part.lower() for name in patient.names for part in (name.family, *name.given) if part}
        assert names
        assert not any(part in written for part in names)
    assert queue.counts()[AuditState.BEGUN] == 0


@pytest.mark.anyio
async def test_a_patient_not_on_file_is_named_by_what_the_booking_made_of_them(
    practice: PracticeServer, queue: AuditQueue
) -> None:
    async with open_session(Connection(practice.url), practice.clock.now, AuditTrail(queue)) as session:
        found = [one async for step in session.finding.find(FindCriteria(*PERIOD)) for one in step.fresh]
        nobody = Patient("", (HumanName("Neu", ("Nina",)),), "1990-01-02", "female")
        assert isinstance(await session.booking.book(found[0], nobody), Booked)
    (event,) = events(queue)
    audit_profile.check(event, "ITI-117")
    assert audit_profile.patient_of(event)["reference"].startswith(f"{practice.url}/Patient/")
    assert b"Nina" not in queue.entries()[0].resource


@pytest.mark.anyio
async def test_a_group_has_an_event_for_each_patient(practice: PracticeServer, queue: AuditQueue) -> None:
    async with open_session(Connection(practice.url), practice.clock.now, AuditTrail(queue)) as session:
        patients = tuple(one.as_reference() for one in (await session.directory.patients("a")).entries[:2])
        async for _ in session.finding.find(FindCriteria(*PERIOD, patient_reference=patients)):
            pass
    assert [audit_profile.patient_of(one)["reference"] for one in events(queue)] == [
        f"{practice.url}/{one.reference}" for one in patients
    ]
    assert len({one["meta"]["tag"][0]["code"] for one in events(queue)}) == 2


@pytest.mark.anyio
async def test_a_server_that_is_not_there_is_an_event_too(queue: AuditQueue) -> None:
    trail = AuditTrail(queue)
    async with open_session(Connection("http://127.0.0.1:9/fhir"), trail=trail) as session:
        with pytest.raises(SchedulingError):
            await session.existing.load(Patient("Patient/1"), UTC)
    (event,) = events(queue)
    audit_profile.check(event, "ITI-118", outcome="12")
    assert event["outcomeDesc"] == "not done: connection-refused"


def test_a_booking_during_which_the_program_is_killed_has_its_event_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "audit.sqlite"
    script = f"""
import os, signal
from pathlib import Path
from slotdesk.domain.audit import AuditAct
from slotdesk.domain.transaction import Transaction
from slotdesk.domain.coding import Reference
from slotdesk.services.auditing import AuditTrail
from slotdesk.store.audit_queue import AuditQueue
trail = AuditTrail(AuditQueue(Path({str(path)!r})), user="akim")
begin = trail.recorder("https://a.example/r4")
begin(AuditAct(Transaction.BOOK, (Reference("Patient/1", type="Patient"),), "Appointment/a"))
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == -signal.SIGKILL
    with closing(AuditQueue(path)) as queue:
        queue.take_up(datetime.now(UTC))
        (event,) = events(queue)
    audit_profile.check(event, "ITI-117", outcome="8")
    assert event["outcomeDesc"] == "outcome unknown: the program ended before the answer came"


def test_what_can_not_be_kept_is_said_and_stops_nothing(queue: AuditQueue) -> None:
    trail = AuditTrail(queue)
    said: list[str] = []
    trail.failed = lambda: said.append("failed")
    trail.changed = lambda: said.append("changed")
    end = trail.recorder("https://a.example")(AuditAct(Transaction.BOOK, (Reference("Patient/1"),)))
    queue.close()
    end(AuditFate(AuditOutcome.SUCCESS))
    assert said == ["failed"]
    with pytest.raises(sqlite3.ProgrammingError):
        queue.entries()


def test_the_account_is_named_or_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "akim")
    assert account_name() == "akim"

    def nobody() -> str:
        raise KeyError(os.getpid())

    monkeypatch.setattr("getpass.getuser", nobody)
    assert account_name() == ""
