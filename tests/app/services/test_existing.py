"""A patient's appointments as a front desk lists them."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.outcome import Booked
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.existing import ExistingList, ExistingService, together
from slotdesk.services.session import Session, open_session

pytestmark = pytest.mark.anyio

ZONE = ZoneInfo("Europe/Stockholm")
START = datetime.fromisoformat("2026-08-04T00:00:00+02:00")


async def book_one(session: Session) -> tuple[Patient, Appointment]:
    """Book the first free time for a patient."""
    patient = (await session.directory.patients("söderberg")).entries[0]
    async for step in session.finding.find(FindCriteria(START, START + timedelta(days=1), count=20)):
        outcome = await session.booking.book(step.fresh[0], patient)
        assert isinstance(outcome, Booked)
        return patient, outcome.appointment
    raise AssertionError("nothing is free")


async def test_what_was_booked_is_listed_in_order_of_time(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        patient, booked = await book_one(session)
        found = await session.existing.load(patient, ZONE)
        assert booked.reference in {one.reference for one in found.upcoming}
        starts = [one.start for one in found.upcoming]
        assert starts == sorted(starts)
        assert found.past == ()
        assert found.appointments == found.upcoming


async def test_the_past_comes_on_demand_the_latest_first(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        patient, booked = await book_one(session)
        later = ExistingService(session.client, lambda: booked.end + timedelta(days=3))
        assert booked.reference not in {one.reference for one in (await later.load(patient, ZONE)).appointments}
        found = await later.load(patient, ZONE, with_past=True)
        assert booked.reference in {one.reference for one in found.past}
        starts = [one.start for one in found.past]
        assert starts == sorted(starts, reverse=True)


async def test_a_patient_whom_no_server_knows_is_not_asked_for(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        found = await session.existing.load(Patient("", (HumanName("Example", ("New",)),)), ZONE)
        assert not found.can_be_asked
        assert found.appointments == ()


async def test_a_server_that_is_gone_is_an_error_and_no_empty_list(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url, timeout_s=2), practice.clock.now) as session:
        patient = (await session.directory.patients("söderberg")).entries[0]
        practice.stop()
        with pytest.raises(SchedulingError):
            await session.existing.load(patient, ZONE)


async def test_a_group_s_lists_become_one_and_what_is_shared_stands_there_once(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        patient, booked = await book_one(session)
        other = (await session.directory.patients("heikkilä")).entries[0]
        own, others = await session.existing.load(patient, ZONE), await session.existing.load(other, ZONE)
        found = await session.existing.load_group([patient, other], ZONE)
        assert {one.reference for one in found.upcoming} == {one.reference for one in own.upcoming + others.upcoming}
        assert [one.start for one in found.upcoming] == sorted(one.start for one in found.upcoming)
        twice = together([ExistingList((booked,), (), 1), ExistingList((booked,), (), 2, can_be_asked=False)])
        assert twice == ExistingList((booked,), (), 3)
        assert together([]) == ExistingList(can_be_asked=False)
