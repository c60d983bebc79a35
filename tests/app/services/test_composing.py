from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from fhir_answers import BASE, FHIR_JSON, FHIR_XML, Respond, answer, bundle, for_anna, outcome, serving
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import StillOpen
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.raw_request import RawRequest
from slotdesk.fhir.raw_sending import RawSending
from slotdesk.services.composing import ComposingService
from slotdesk.services.fates import FateService, Finding
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio


def book(**changes: Any) -> RawRequest:
    resource = for_anna(status="pending", **changes)
    parameter = [{"name": "appointment-resource", "resource": resource}]
    body = json.dumps({"resourceType": "Parameters", "parameter": parameter})
    return RawRequest("POST", "Appointment/$book", (("Content-Type", "application/fhir+json"),), body)


class Desk:
    def __init__(self, *answers: httpx.Response | Exception | Respond) -> None:
        self.server = serving(*answers)
        self.journal = Journal()
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.server))
        self.service = ComposingService(RawSending(http, BASE), self.journal)

    @property
    def fates(self) -> list[tuple[IntentKind, IntentFate, str]]:
        return [(one.intent.kind, one.fate, one.result or one.reason) for one in self.journal.records()]


async def test_a_question_leaves_no_trace_in_the_journal() -> None:
    desk = Desk(answer({"resourceType": "CapabilityStatement"}))

    sent = await desk.service.send(RawRequest("GET", "metadata"))

    assert (sent.status, sent.fate, sent.error) == (200, None, None)
    assert desk.fates == []


@pytest.mark.parametrize(
    ("given", "fate", "said"),
    [
        (answer(bundle(for_anna())), IntentFate.DONE, "Appointment/a1"),
        (answer(outcome("taken"), 409), IntentFate.REFUSED, "HTTP 409"),
        (answer(b"oh", 500, "text/plain"), IntentFate.UNKNOWN, "server-error"),
        (answer(b"<html>", 200, "text/html"), IntentFate.UNKNOWN, "web-page"),
        (httpx.ReadError("cut"), IntentFate.UNKNOWN, "connection-lost"),
        (httpx.ConnectError("no"), IntentFate.NOT_SENT, "connection-failed"),
    ],
)
async def test_the_journal_tells_what_became_of_it(
    given: httpx.Response | Exception, fate: IntentFate, said: str
) -> None:
    seen: list[IntentFate] = []

    def serve(_: httpx.Request) -> httpx.Response:
        seen.extend(one.fate for one in desk.journal.records())
        if isinstance(given, Exception):
            raise given
        return given

    desk = Desk(serve)
    sent = await desk.service.send(book())

    assert seen == [IntentFate.SENDING]
    assert desk.fates == [(IntentKind.BOOK, fate, said)]
    assert sent.fate is fate
    assert (sent.error is None) is (fate in {IntentFate.DONE, IntentFate.REFUSED})


async def test_what_is_open_is_not_sent_again() -> None:
    desk = Desk(httpx.ReadError("cut"))
    await desk.service.send(book())

    with pytest.raises(StillOpen):
        await desk.service.send(book())

    assert len(desk.server.requests) == 1


async def test_broken_off_on_the_way_it_stays_open_and_can_be_looked_up() -> None:
    sent = asyncio.Event()

    async def hang(_: httpx.Request) -> httpx.Response:
        sent.set()
        await asyncio.sleep(60)
        raise AssertionError

    desk = Desk(answer(b""))
    http = httpx.AsyncClient(transport=httpx.MockTransport(hang))
    task = asyncio.create_task(ComposingService(RawSending(http, BASE), desk.journal).send(book()))
    await sent.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    (record,) = desk.journal.open_records()

    stands = serving(answer(for_anna())).client()
    found = await FateService(stands, desk.journal).look_up(record)

    assert record.fate is IntentFate.UNKNOWN
    assert found.finding is Finding.DONE


async def test_a_change_is_looked_up_by_its_new_time() -> None:
    moved = for_anna(status="booked", start="2026-11-24T15:00:00Z", end="2026-11-24T15:20:00Z")
    parameter = [{"name": "appointment-resource", "resource": moved}]
    request = RawRequest("POST", "Appointment/$book", body=json.dumps({"parameter": parameter}))
    desk = Desk(httpx.ReadError("cut"))
    await desk.service.send(request)
    (record,) = desk.journal.open_records()

    found = await FateService(serving(answer(moved)).client(), desk.journal).look_up(record)

    assert record.intent.kind is IntentKind.MOVE
    assert found.finding is Finding.DONE


async def test_a_plain_delete_is_a_cancellation() -> None:
    desk = Desk(answer(b"", 204))

    await desk.service.send(RawRequest("DELETE", "Appointment/a1"))

    assert desk.fates == [(IntentKind.CANCEL, IntentFate.DONE, "Appointment/a1")]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (answer(for_anna()), "a1"),
        (answer(outcome("gone"), 404), None),
        (answer({"resourceType": "Patient", "id": "a1"}), None),
        (answer(b"<html>", 200, "text/html"), None),
        (answer(b'{"resourceType": "Appointment", "id": "a1", "comment": "\xe5"}'), None),
        (answer(b'{"resourceType": "Appointment", "id": "a1", "comment": "\xe5"', 200, "text/plain"), None),
        (answer(b'<Appointment xmlns="http://hl7.org/fhir"><id value="a1"/></Appointment>', 200, FHIR_XML), "a1"),
        (answer(b'<Appointment xmlns="http://hl7.org/fhir"><id value="a1"/>', 200, FHIR_XML), None),
        (httpx.ConnectError("no"), None),
    ],
)
async def test_an_appointment_is_read_to_begin_with(given: httpx.Response | Exception, found: str | None) -> None:
    desk = Desk(given)
    read = await desk.service.appointment("Appointment/a1")
    assert (read["id"] if read else None) == found
    (request,) = desk.server.requests
    assert (request.method, request.url.path) == ("GET", "/r4/Appointment/a1")
    assert desk.fates == []


@pytest.mark.parametrize("wire_format", list(WireFormat))
async def test_it_is_asked_for_in_the_format_of_the_connection_and_taken_in_the_other(wire_format: WireFormat) -> None:
    desk = Desk(answer(b"", 404))
    http = httpx.AsyncClient(transport=httpx.MockTransport(desk.server))
    await ComposingService(RawSending(http, BASE), desk.journal, wire_format).appointment("Appointment/a1")
    (request,) = desk.server.requests
    accepted = [one.partition(";")[0].strip() for one in request.headers["accept"].split(",")]
    first, second = (FHIR_XML, FHIR_JSON) if wire_format is WireFormat.XML else (FHIR_JSON, FHIR_XML)
    assert accepted[:2] == [first, second]


async def test_the_id_that_an_odd_answer_names_is_kept_to_look_it_up_by() -> None:
    desk = Desk(answer(bundle(for_anna(status="fulfilled"))))
    await desk.service.send(book())
    (record,) = desk.journal.records()
    assert (record.fate, record.result) == (IntentFate.UNKNOWN, "Appointment/a1")
