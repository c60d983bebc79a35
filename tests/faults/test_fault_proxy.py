"""Each fault, done to one booking: what is told, and what the next look shows, agree with the server."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from faults.fault import Fault, nothing, once
from faults.fault_proxy import FaultProxy
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import OutcomeUnknown, SchedulingError
from slotdesk.domain.outcome import Booked
from slotdesk.domain.patient import Patient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.booking import NotShown, Stands
from slotdesk.services.session import Session, open_session
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio

START = datetime.fromisoformat("2026-08-04T00:00:00+02:00")
PATIENT = Patient("Patient/pat-007")
_DONE = (
    Fault.LOST,
    Fault.RESET,
    Fault.TRUNCATED,
    Fault.CORRUPTED,
    Fault.RUBBISH,
    Fault.EMPTY,
    Fault.SERVER_ERROR,
    Fault.KILLED_AFTER,
    Fault.KILLED_AMID,
)
_NOT_DONE = (Fault.CUT_REQUEST, Fault.REFUSED, Fault.KILLED_BEFORE)
_TOLD_RIGHT = (Fault.NONE, Fault.SLOW, Fault.DUPLICATED, Fault.REORDERED, Fault.STALE)


async def _first(session: Session) -> Appointment:
    async for step in session.finding.find(FindCriteria(START, START + timedelta(days=1), count=20)):
        return step.fresh[0]
    raise AssertionError("nothing is free")


@pytest.mark.parametrize("fault", [*_DONE, *_NOT_DONE, *_TOLD_RIGHT])
async def test_what_is_told_is_what_the_server_has(practice: PracticeServer, fault: Fault) -> None:
    journal = Journal()
    with FaultProxy(practice.url) as proxy:
        async with open_session(Connection(proxy.url, timeout_s=5), journal=journal) as session:
            candidate = await _first(session)
            proxy.plan = once("$book", fault)
            told: object
            try:
                told = await session.booking.book(candidate, PATIENT)
            except SchedulingError as error:
                told = error
            proxy.plan = nothing
            looked_up = await session.booking.look_up(candidate, PATIENT)
    journal.close()
    assert isinstance(told, Booked if fault in _TOLD_RIGHT else OutcomeUnknown)
    assert isinstance(looked_up, NotShown if fault in _NOT_DONE else Stands)
    assert proxy.counts[(fault, True)] >= 1


async def test_what_was_answered_in_place_of_the_server_did_not_reach_it(practice: PracticeServer) -> None:
    with FaultProxy(practice.url) as proxy:
        async with open_session(Connection(proxy.url), journal=(journal := Journal())) as session:
            candidate = await _first(session)
            proxy.plan = once("$book", Fault.UNAVAILABLE)
            with pytest.raises(OutcomeUnknown):
                await session.booking.book(candidate, PATIENT)
            proxy.plan = nothing
            assert isinstance(await session.booking.look_up(candidate, PATIENT), NotShown)
        journal.close()
