"""One wish, one booking, and a fate that is known."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta

import httpx
import pytest

from faults.fault import Fault, nothing, once
from faults.fault_proxy import FaultProxy
from fhir_answers import ANNA, answer, appointment, bundle, for_anna, outcome, read, serving
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Identifier
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import OutcomeUnknown
from slotdesk.domain.intent import IntentFate
from slotdesk.domain.outcome import Booked, Refused
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.booking import BookingService, BookingUnderWayError, NotShown, Stands, StillUnknown
from slotdesk.services.session import Session, open_session
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio

START = datetime.fromisoformat("2026-08-04T00:00:00+02:00")


async def _first_free(session: Session) -> Appointment:
    criteria = FindCriteria(START, START + timedelta(days=1), count=20)
    async for step in session.finding.find(criteria):
        return step.fresh[0]
    raise AssertionError("nothing is free")


async def _patient(session: Session) -> Patient:
    return (await session.directory.patients("söderberg")).entries[0]


async def test_a_booking_stands_and_can_be_looked_up(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate, patient = await _first_free(session), await _patient(session)
        outcome = await session.booking.book(candidate, patient, "by phone")
        assert isinstance(outcome, Booked)
        assert outcome.appointment.start == candidate.start
        found = await session.booking.look_up(candidate, patient)
        assert isinstance(found, Stands)
        assert found.appointment.start == candidate.start


async def test_what_was_never_booked_is_not_shown(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate, patient = await _first_free(session), await _patient(session)
        assert isinstance(await session.booking.look_up(candidate, patient), NotShown)


async def test_somebody_elses_booking_of_the_same_time_is_not_ours(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate, patient = await _first_free(session), await _patient(session)
        other = next(
            one for one in (await session.directory.patients("a")).entries if one.reference != patient.reference
        )
        assert isinstance(await session.booking.book(candidate, other), Booked)
        assert isinstance(await session.booking.look_up(candidate, patient), NotShown)
        assert isinstance(await session.booking.book(candidate, patient), Refused)


async def test_a_server_that_is_gone_leaves_it_unknown(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url, timeout_s=2)) as session:
        candidate, patient = await _first_free(session), await _patient(session)
        practice.stop()
        assert isinstance(await session.booking.look_up(candidate, patient), StillUnknown)


async def test_a_second_click_sends_nothing(practice: PracticeServer) -> None:
    async with open_session(Connection(practice.url)) as session:
        candidate, patient = await _first_free(session), await _patient(session)
        results = await asyncio.gather(
            session.booking.book(candidate, patient),
            session.booking.book(candidate, patient),
            return_exceptions=True,
        )
        assert sorted(type(result).__name__ for result in results) == ["Booked", BookingUnderWayError.__name__]
        assert not session.booking.is_busy


async def test_an_answer_lost_after_the_server_acted_is_unknown_and_then_found(practice: PracticeServer) -> None:
    """The wire is cut once the server has answered the booking: it stands, and only looking it up tells."""

    class LosesBookings(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await super().handle_async_request(request)
            if request.url.path.endswith("$book"):
                await response.aread()
                raise httpx.ReadError("cut", request=request)
            return response

    async with open_session(Connection(practice.url)) as session:
        candidate, patient = await _first_free(session), await _patient(session)
    async with httpx.AsyncClient(transport=LosesBookings()) as http:
        booking = BookingService(SchedulingClient(http, practice.url), Journal())
        with pytest.raises(OutcomeUnknown):
            await booking.book(candidate, patient)
        found = await booking.look_up(candidate, patient)
        assert isinstance(found, Stands)


async def _looked_up(actor: Mapping[str, object], patient: Patient) -> object:
    """What is found where the server shows a booking in which one actor takes part."""
    shown = for_anna(1, participant=[{"actor": actor, "status": "accepted"}])
    one = serving(lambda request: answer(bundle(shown) if request.url.query else shown))
    return await BookingService(one.client(), Journal()).look_up(read(appointment()), patient)


async def test_a_patient_without_a_reference_is_not_anybody_without_one() -> None:
    nobody = Patient("", (HumanName("Doe", ("Ann",)),))
    assert await _looked_up({"type": "Patient", "display": "Somebody Else"}, nobody) == NotShown()
    assert await _looked_up({"type": "Patient", "display": "Ann Doe"}, nobody) == NotShown()


async def test_a_patient_without_a_reference_is_known_by_an_identifier() -> None:
    known = Patient("", (HumanName("Doe", ("Ann",)),), identifiers=(Identifier("urn:x", "7"),))
    actor = {"type": "Patient", "identifier": {"system": "urn:x", "value": "7"}}
    assert isinstance(await _looked_up(actor, known), Stands)


async def test_a_server_that_lists_somebody_else_shows_nothing_of_ours() -> None:
    assert await _looked_up({"reference": "Patient/other"}, ANNA) == NotShown()
    assert await _looked_up({"reference": "https://other.example/Patient/other"}, ANNA) == NotShown()


async def test_a_refusal_of_what_the_network_sent_twice_is_not_believed(practice: PracticeServer) -> None:
    """The first of the two was booked, the answer is that of the second."""
    with FaultProxy(practice.url, once("$book", Fault.DUPLICATED)) as proxy:
        async with open_session(Connection(proxy.url), journal=(journal := Journal())) as session:
            candidate, patient = await _first_free(session), await _patient(session)
            outcome = await session.booking.book(candidate, patient)
            assert isinstance(outcome, Booked)
            assert outcome.appointment.start == candidate.start
        assert [one.fate for one in journal.records()] == [IntentFate.DONE]
        assert proxy.counts[(Fault.DUPLICATED, True)] == 1
        journal.close()


async def test_a_refusal_that_cannot_be_looked_into_is_of_unknown_fate(practice: PracticeServer) -> None:
    with FaultProxy(practice.url) as proxy:
        async with open_session(Connection(proxy.url), journal=(journal := Journal())) as session:
            candidate, patient = await _first_free(session), await _patient(session)
            other = (await session.directory.patients("a")).entries[0]
            await session.booking.book(candidate, other)
            proxy.plan = lambda method, _path: Fault.RESET if method == "GET" else Fault.NONE
            with pytest.raises(OutcomeUnknown):
                await session.booking.book(candidate, patient)
            proxy.plan = nothing
            assert isinstance(await session.booking.look_up(candidate, patient), NotShown)
        assert {one.fate for one in journal.records()} == {IntentFate.DONE, IntentFate.UNKNOWN}
        journal.close()


async def test_a_refusal_is_not_believed_where_what_the_server_shows_is_damaged() -> None:
    """Eight bytes are turned around anywhere in the look-up: then it is booked or not known, never refused."""
    shown = json.dumps(bundle(for_anna(1, id="appt-9"))).encode()
    for at in range(0, len(shown) - 8, 3):
        harmed = shown[:at] + bytes(byte ^ 0xFF for byte in shown[at : at + 8]) + shown[at + 8 :]

        def respond(request: httpx.Request, harmed: bytes = harmed) -> httpx.Response:
            if request.method == "POST":
                return answer(outcome("taken"), 409)
            return answer(harmed) if request.url.query else answer(outcome("none", code="not-found"), 404)

        journal = Journal()
        with suppress(OutcomeUnknown):
            assert isinstance(
                await BookingService(serving(respond).client(), journal).book(read(appointment()), ANNA), Booked
            ), harmed
        assert [one.fate for one in journal.records()] in ([IntentFate.DONE], [IntentFate.UNKNOWN]), harmed
        journal.close()


async def test_a_refusal_is_not_believed_where_the_look_up_is_answered_from_an_earlier_one() -> None:
    """A cache hands out what it was asked for another patient."""
    link = [{"relation": "self", "url": "https://fhir.example.org/r4/Appointment?patient=pat-2"}]

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return answer(outcome("taken"), 409)
        return answer(bundle(link=link)) if request.url.query else answer(outcome("none", code="not-found"), 404)

    journal = Journal()
    with pytest.raises(OutcomeUnknown):
        await BookingService(serving(respond).client(), journal).book(read(appointment()), ANNA)
    link[0]["url"] = "https://fhir.example.org/r4/Appointment?patient=Patient/pat-1"
    journal.close()
    refused = await BookingService(serving(respond).client(), Journal()).book(read(appointment()), ANNA)
    assert isinstance(refused, Refused)


async def test_a_list_that_is_shorter_than_its_total_is_asked_for_again() -> None:
    """What was lost on the way is there the second time; a server whose totals are wrong is believed then."""
    whole, short = bundle(for_anna(1, id="appt-9")), bundle(total=1)
    for second, kind in ((whole, Booked), (short, Refused)):
        lists = [short, second]

        def respond(request: httpx.Request, lists: list[dict[str, object]] = lists) -> httpx.Response:
            if request.method == "POST":
                return answer(outcome("taken"), 409)
            if request.url.query:
                return answer(lists.pop(0) if len(lists) > 1 else lists[0])
            return answer(outcome("none", code="not-found"), 404)

        found = await BookingService(serving(respond).client(), Journal()).book(read(appointment()), ANNA)
        assert isinstance(found, kind)
