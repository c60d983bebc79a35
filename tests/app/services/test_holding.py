"""Holding a time and giving it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.services.test_existing import START
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.outcome import Booked, Cancelled, Refused
from slotdesk.practice.server import PracticeServer
from slotdesk.services.holding import Hold, HoldingService
from slotdesk.services.session import Session, open_session
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio


async def first_free(session: Session) -> Appointment:
    async for step in session.finding.find(FindCriteria(START, START + timedelta(days=1), count=20)):
        return step.fresh[0]
    raise AssertionError("nothing is free")


async def test_a_held_time_is_booked_by_the_id_of_the_hold(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate = await first_free(session)
        patient = (await session.directory.patients("söderberg")).entries[0]
        hold = await session.holding.hold(candidate)
        assert isinstance(hold, Hold)
        assert hold.candidate is candidate
        left = hold.left(session.holding.clock_s())
        assert left is not None
        assert timedelta(seconds=50) < left <= timedelta(seconds=60)
        assert isinstance(await session.booking.book(candidate, patient), Refused)  # held, and not under this id
        assert isinstance(await session.booking.book(hold.held, patient), Booked)


async def test_what_is_given_back_can_be_held_again(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate = await first_free(session)
        hold = await session.holding.hold(candidate)
        assert isinstance(hold, Hold)
        assert isinstance(await session.holding.hold(candidate), Refused)
        assert isinstance(await session.holding.release(hold), Cancelled)
        assert isinstance(await session.holding.hold(candidate), Hold)


async def test_a_hold_under_an_id_of_its_own_is_not_shown_under_the_candidates(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate = await first_free(session)
        hold = await session.holding.hold(candidate)
        assert isinstance(hold, Hold)
        assert not await session.holding.is_shown_as_held(candidate)
        assert await session.holding.is_shown_as_held(hold.held)
        practice.stop()
        assert not await session.holding.is_shown_as_held(hold.held)


def test_a_hold_counts_down_and_ends_only_when_the_server_said_when() -> None:
    one = Appointment("Appointment/a", "proposed", START, START + timedelta(minutes=20))
    hold = Hold(one, one, 1030)
    assert hold.left(1000) == timedelta(seconds=30)
    assert hold.left(1060) == timedelta(0)
    assert not hold.has_ended(1000)
    assert hold.has_ended(1030)
    endless = Hold(one, one)
    assert endless.left(1000) is None
    assert not endless.has_ended(100_000)


async def test_a_hold_counts_from_when_it_was_asked_for_on(practice: PracticeServer) -> None:
    """The machine may have slept between the server's answer and its being read."""
    async with open_session(Connection(practice.url)) as session:
        candidate = await first_free(session)
        times = iter([1000.0, 1600.0])
        wall = datetime(2026, 8, 4, 8, 0, tzinfo=UTC)
        service = HoldingService(session.client, Journal(), lambda: next(times, 1600.0), lambda: wall)
        hold = await service.hold(candidate)
        assert isinstance(hold, Hold)
        assert hold.ends_s is not None
        assert 1050 < hold.ends_s <= 1060
        assert next(times) == 1600.0
        assert hold.has_ended(service.clock_s())
        assert service.until(hold) == wall
        assert service.until(Hold(candidate, candidate)) is None
