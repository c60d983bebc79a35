"""Changes of what is booked, and fates that are known."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from app.services.test_existing import START, book_one
from faults.fault import Fault, once
from faults.fault_proxy import FaultProxy
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import OutcomeUnknown
from slotdesk.domain.intent import IntentFate
from slotdesk.domain.outcome import Booked, Cancelled, Refused
from slotdesk.fhir.client import SchedulingClient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.changing import Change, ChangeKind, ChangeUnderWayError, ChangingService, Fact
from slotdesk.services.session import Session, open_session
from slotdesk.store.journal import Journal
from slotdesk.store.value_sets import status_reasons

pytestmark = pytest.mark.anyio

REASON = next(one for one in status_reasons() if one.code == "patient-cancel")


async def another_time(session: Session, than: Appointment, *, same_practitioner: bool) -> Appointment:
    """A free time of the same service, with the same or another practitioner."""
    codings = tuple(coding for concept in than.service_types for coding in concept.codings)
    criteria = FindCriteria(START + timedelta(days=1), START + timedelta(days=4), visit_type=codings[:1], count=200)
    own = than.practitioner
    assert own is not None
    async for step in session.finding.find(criteria):
        for one in step.fresh:
            theirs = one.practitioner
            if theirs is not None and (theirs.actor.relative == own.actor.relative) == same_practitioner:
                return one
    raise AssertionError("nothing is free")


async def test_a_cancellation_carries_its_reason_and_can_be_looked_up(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        _patient, booked = await book_one(session)
        change = Change(ChangeKind.CANCEL, booked, REASON, comment="Called in")
        assert (await session.changing.look_up(change)).fact is Fact.NOT_SO_FAR
        outcome = await session.changing.carry_out(change)
        assert isinstance(outcome, Cancelled)
        assert outcome.appointment.cancelation_reason is not None
        assert outcome.appointment.cancelation_reason.codings[0].code == "patient-cancel"
        assert outcome.appointment.comment == "Called in"
        assert (await session.changing.look_up(change)).fact is Fact.DONE


async def test_a_cancellation_needs_a_reason(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        _patient, booked = await book_one(session)
        with pytest.raises(ValueError, match="reason"):
            await session.changing.carry_out(Change(ChangeKind.CANCEL, booked))


@pytest.mark.parametrize("same_practitioner", [True, False])
async def test_a_move_takes_over_time_and_people_and_keeps_the_patient(
    practice: PracticeServer, same_practitioner: bool
) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        patient, booked = await book_one(session)
        target = await another_time(session, booked, same_practitioner=same_practitioner)
        change = Change(ChangeKind.MOVE, booked, target=target)
        assert (await session.changing.look_up(change)).fact is Fact.NOT_SO_FAR
        outcome = await session.changing.carry_out(change)
        assert isinstance(outcome, Booked)
        moved = outcome.appointment
        assert (moved.reference, moved.start, moved.end) == (booked.reference, target.start, target.end)
        assert moved.practitioner is not None
        assert target.practitioner is not None
        assert moved.practitioner.actor.relative == target.practitioner.actor.relative
        assert [one.actor.relative for one in moved.patients] == [patient.reference]
        assert outcome.findings == ()
        assert (await session.changing.look_up(change)).fact is Fact.DONE


async def test_a_move_to_a_time_that_is_taken_leaves_the_old_one_as_it_was(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        _patient, booked = await book_one(session)
        target = await another_time(session, booked, same_practitioner=True)
        assert not isinstance(await session.holding.hold(target), Refused)
        change = Change(ChangeKind.MOVE, booked, target=target)
        assert isinstance(await session.changing.carry_out(change), Refused)
        found = await session.client.appointment(booked.as_reference())
        assert (found.start, found.status) == (booked.start, "booked")


async def test_a_comment_is_changed_and_nothing_else(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        _patient, booked = await book_one(session)
        change = Change(ChangeKind.COMMENT, booked, comment="Wheelchair")
        outcome = await session.changing.carry_out(change)
        assert isinstance(outcome, Booked)
        assert (outcome.appointment.comment, outcome.appointment.start) == ("Wheelchair", booked.start)
        assert (await session.changing.look_up(change)).fact is Fact.DONE
        assert (await session.changing.look_up(replace(change, comment="Other"))).fact is Fact.NOT_SO_FAR


async def test_a_second_click_sends_nothing(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url), practice.clock.now) as session:
        _patient, booked = await book_one(session)
        change = Change(ChangeKind.CANCEL, booked, REASON)
        carry_out = session.changing.carry_out
        results = await asyncio.gather(carry_out(change), carry_out(change), return_exceptions=True)
        assert sorted(type(one).__name__ for one in results) == ["Cancelled", ChangeUnderWayError.__name__]


async def test_a_lost_answer_is_unknown_and_then_found(practice: PracticeServer) -> None:
    class LosesAnswers(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await super().handle_async_request(request)
            if request.url.path.endswith("$book"):
                await response.aread()
                raise httpx.ReadError("cut", request=request)
            return response

    async with open_session(Connection(practice.url), practice.clock.now) as session:
        _patient, booked = await book_one(session)
    async with httpx.AsyncClient(transport=LosesAnswers()) as http:
        service = ChangingService(SchedulingClient(http, practice.url), Journal())
        change = Change(ChangeKind.CANCEL, booked, REASON)
        with pytest.raises(OutcomeUnknown):
            await service.carry_out(change)
        assert (await service.look_up(change)).fact is Fact.DONE


async def test_what_the_server_does_not_have_any_more_was_cancelled_but_not_moved() -> None:
    http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(404)))
    service = ChangingService(SchedulingClient(http, "http://server.example/fhir"), Journal())
    gone = Appointment("Appointment/gone", "booked", START, START + timedelta(minutes=20))
    target = Appointment("Appointment/free", "proposed", START, START + timedelta(minutes=20))
    assert (await service.look_up(Change(ChangeKind.CANCEL, gone, REASON))).fact is Fact.DONE
    assert (await service.look_up(Change(ChangeKind.MOVE, gone, target=target))).fact is Fact.UNKNOWN


async def test_a_server_that_is_gone_leaves_it_unknown(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url, timeout_s=2), practice.clock.now) as session:
        _patient, booked = await book_one(session)
        practice.stop()
        found = await session.changing.look_up(Change(ChangeKind.CANCEL, booked, REASON))
        assert found.fact is Fact.UNKNOWN
        assert found.error is not None


async def test_a_refusal_of_a_change_that_the_network_sent_twice_is_not_believed(practice: PracticeServer) -> None:
    with FaultProxy(practice.url) as proxy:
        async with open_session(Connection(proxy.url), practice.clock.now, journal=(journal := Journal())) as session:
            _patient, booked = await book_one(session)
            proxy.plan = once("$book", Fault.DUPLICATED)
            outcome = await session.changing.carry_out(Change(ChangeKind.CANCEL, booked, REASON))
            assert isinstance(outcome, Cancelled)
        assert [one.fate for one in journal.records()] == [IntentFate.DONE, IntentFate.DONE]
        journal.close()
