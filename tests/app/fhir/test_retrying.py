"""Reads that are sent again by themselves, and what never is."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import replace

import httpx
import pytest

from fhir_answers import BASE, CRITERIA, Server, answer, appointment, bundle, found_by, outcome, pages_of, read, serving
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import (
    AnswerUnusable,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)
from slotdesk.domain.outcome import Refused
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.domain.trying import ONCE, RetryPolicy, TryAgain
from slotdesk.fhir.client import SchedulingClient

pytestmark = pytest.mark.anyio
QUICK = RetryPolicy(tries=4, first_wait_s=0.01)
ANNA = Patient("Patient/anna", (HumanName("Example", ("Anna",)),))


class Told:
    """What is told on the way; `policy` tells it."""

    def __init__(self, policy: RetryPolicy = QUICK) -> None:
        self.waits: list[TryAgain] = []
        self.over: list[TryAgain] = []
        self.policy = replace(policy, waits=self.waits.append, over=self.over.append)


def client_of(
    server: Server, policy: RetryPolicy = QUICK, wire_format: WireFormat = WireFormat.JSON
) -> SchedulingClient:
    http = httpx.AsyncClient(transport=httpx.MockTransport(server))
    return SchedulingClient(http, BASE, wire_format=wire_format, retries=policy)


def busy(status: int, wait: str = "") -> httpx.Response:
    return answer(outcome("not now"), status, **({"Retry-After": wait} if wait else {}))


async def test_a_server_that_fails_twice_and_then_answers_is_found() -> None:
    told = Told()
    server = serving(busy(503), httpx.ReadError("cut"), bundle(appointment()))
    found = await found_by(client_of(server, told.policy))
    assert len(found.appointments) == 1
    assert [request.url.path for request in server.requests] == ["/r4/Appointment/$find"] * 3
    assert len({request.headers["x-request-id"] for request in server.requests}) == 3
    assert [(one.number, one.tries, type(one.error)) for one in told.waits] == [
        (2, 4, ServerBusy),
        (3, 4, ServerUnreachable),
    ]
    assert told.over == told.waits[-1:]


async def test_no_more_than_the_limit_and_waits_that_double() -> None:
    told = Told()
    server = serving(busy(500))
    with pytest.raises(ServerBusy):
        await found_by(client_of(server, told.policy))
    assert len(server.requests) == 4
    for index, one in enumerate(told.waits):
        assert 0.01 * 2**index * 0.75 <= one.wait_s <= 0.01 * 2**index * 1.25
    assert len({one.wait_s for one in told.waits}) == 3
    assert len(told.over) == 1


async def test_it_waits_as_long_as_the_server_asks_and_no_longer_than_is_allowed() -> None:
    told = Told()
    server = serving(busy(429, "1"), bundle(appointment()))
    begun = time.monotonic()
    assert (await found_by(client_of(server, told.policy))).appointments
    assert time.monotonic() - begun >= 1.0
    assert 1.0 <= told.waits[0].wait_s <= 1.02
    server = serving(busy(503, "31"))
    with pytest.raises(ServerBusy) as caught:
        await found_by(client_of(server))
    assert caught.value.evidence.retry_after == 31
    assert len(server.requests) == 1


async def test_no_try_begins_after_the_time_for_all_of_them() -> None:
    server = serving(busy(503))
    with pytest.raises(ServerBusy):
        await found_by(client_of(server, replace(QUICK, tries=10, first_wait_s=0.2, within_s=2.0)))
    assert 2 <= len(server.requests) <= 5


async def test_a_page_in_the_middle_is_asked_for_again_and_nothing_comes_twice() -> None:
    server = serving(
        bundle(appointment(1), next_url=f"{BASE}/page2", total=2), busy(502), bundle(appointment(2), total=2)
    )
    pages = await pages_of(client_of(server).find(CRITERIA))
    assert [one.reference for page in pages for one in page.appointments] == ["Appointment/a1", "Appointment/a2"]
    assert [request.url.path for request in server.requests][1:] == ["/r4/page2", "/r4/page2"]


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        (busy(404), RequestRejected),
        (busy(501), ServerBusy),
        (answer(b"<html>", 200, "text/html"), AnswerUnusable),
        (httpx.ProxyError("no"), ServerUnreachable),
    ],
)
async def test_what_waiting_does_not_mend_is_sent_once(
    answers: httpx.Response | Exception, kind: type[SchedulingError], monkeypatch: pytest.MonkeyPatch
) -> None:
    if isinstance(answers, httpx.ProxyError):
        monkeypatch.setattr("slotdesk.fhir.sending._connection_reason", lambda _: Reason.CERTIFICATE)
    server = serving(answers)
    with pytest.raises(kind):
        await found_by(client_of(server))
    assert len(server.requests) == 1


async def test_without_a_policy_nothing_is_sent_again() -> None:
    server = serving(busy(503))
    with pytest.raises(ServerBusy):
        await found_by(server.client())
    assert (len(server.requests), ONCE.tries) == (1, 1)


async def test_a_hold_a_booking_and_a_change_are_sent_once_whatever_comes() -> None:
    one = read(appointment(status="booked"))
    for failing in (busy(503), busy(429, "1"), httpx.ReadError("cut"), httpx.ConnectError("no")):
        server = serving(failing)
        client = client_of(server)
        for act in (client.hold(one), client.book(one, ANNA), client.modify(one, comment="later")):
            before = len(server.changes)
            with contextlib.suppress(OutcomeUnknown, ServerUnreachable):
                assert isinstance(await act, Refused)
            assert len(server.changes) == before + 1


async def test_a_statement_that_is_read_before_a_booking_is_not_asked_for_again() -> None:
    server = serving(busy(503), httpx.ReadError("cut"))
    with pytest.raises(OutcomeUnknown):
        await client_of(server, wire_format=WireFormat.AUTO).book(read(appointment()), ANNA)
    assert [request.url.path.rsplit("/", 1)[-1] for request in server.requests] == ["metadata", "$book"]


async def test_the_statement_itself_is_a_read_like_any_other() -> None:
    server = serving(busy(503), {"resourceType": "CapabilityStatement", "software": {"name": "There"}})
    assert (await client_of(server).capabilities()).software == "There"


async def test_cancelling_ends_the_waiting_at_once() -> None:
    told = Told()
    server = serving(busy(503, "30"))
    task = asyncio.ensure_future(found_by(client_of(server, told.policy)))
    await asyncio.sleep(0.2)
    assert len(told.waits) == 1
    begun = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - begun < 1
    assert told.over
    assert len(server.requests) == 1


async def test_giving_up_brings_the_error_at_once() -> None:
    told = Told()
    server = serving(busy(503, "30"))
    task = asyncio.ensure_future(found_by(client_of(server, told.policy)))
    await asyncio.sleep(0.2)
    assert len(told.waits) == 1
    told.waits[0].give_up()
    with pytest.raises(ServerBusy):
        await asyncio.wait_for(task, 1)
    assert len(server.requests) == 1
