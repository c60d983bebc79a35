"""Requests go out as they are wanted, answers come back as they are."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from app.services.checking.examples import bundle
from slotdesk.domain.connection import WireFormat
from slotdesk.fhir.xml_types import loaded
from slotdesk.services.checking.check import NoAnswerError, NotMetError
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.wire.message_log import MessageLog
from slotdesk.wire.recording import RecordingTransport

pytestmark = pytest.mark.anyio
BASE = "http://x.example/fhir"
Answer = Callable[[httpx.Request], httpx.Response]


@asynccontextmanager
async def talking(answer: Answer, wire_format: WireFormat = WireFormat.AUTO) -> AsyncIterator[Dialogue]:
    """A dialogue with a server that answers so."""
    await loaded()
    dialogue = Dialogue(MessageLog(), BASE, wire_format)
    transport = RecordingTransport(httpx.MockTransport(answer), dialogue.observe)
    async with httpx.AsyncClient(transport=transport) as http:
        dialogue.use(http)
        yield dialogue


def json_answer(resource: object, status: int = 200) -> Answer:
    """An answer in JSON."""
    headers = {"Content-Type": "application/fhir+json;charset=utf-8", "Expires": "x"}
    content = json.dumps(resource).encode()
    return lambda _: httpx.Response(status, stream=httpx.ByteStream(content), headers=headers)


def _text_answer(body: str) -> Answer:
    return lambda _: httpx.Response(200, text=body)


async def test_a_request_is_in_one_format_and_asks_for_it() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=b'<Patient xmlns="http://hl7.org/fhir"><id value="p"/></Patient>')

    async with talking(answer, WireFormat.XML) as dialogue:
        got = await dialogue.post("Appointment/$find", {"resourceType": "Parameters"}, [("_count", "2")])
        await dialogue.post("Appointment/$find", {"resourceType": "Parameters"}, accept="a/b", speaks=WireFormat.JSON)
    assert got.resource == {"resourceType": "Patient", "id": "p"}
    assert str(asked[0].url) == f"{BASE}/Appointment/$find?_count=2"
    kinds = [(one.headers["content-type"], one.headers["accept"]) for one in asked]
    assert kinds == [("application/fhir+xml", "application/fhir+xml"), ("application/fhir+json", "a/b")]
    assert asked[0].content.startswith(b"<?xml")


async def test_entries_of_xml_stand_where_those_of_json_do() -> None:
    text = (
        '<Bundle xmlns="http://hl7.org/fhir"><type value="searchset"/><entry><resource><Patient><id value="p"/>'
        "</Patient></resource></entry></Bundle>"
    )
    inside = text.replace(' xmlns="http://hl7.org/fhir"', "")
    wrapped = (
        f'<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="return"/><resource>{inside}</resource>'
        "</parameter></Parameters>"
    )
    for body in (text, wrapped):
        async with talking(_text_answer(body)) as dialogue:
            assert [one["id"] for one in (await dialogue.get("Patient")).resources] == ["p"]


async def test_each_exchange_is_numbered_and_the_numbers_are_those_of_the_log() -> None:
    async with talking(json_answer(bundle())) as dialogue:
        await dialogue.get("metadata")
        dialogue.forget()
        answer = await dialogue.get("metadata")
    assert dialogue.numbers == [2] == [answer.number]
    assert answer.headers["expires"] == "x"
    assert answer.media_type == "application/fhir+json"


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"a": 1}', b"<html></html>", b"\x00", b"[" * 100_000])
async def test_what_is_no_resource_is_no_resource(body: bytes) -> None:
    async with talking(lambda _: httpx.Response(200, content=body)) as dialogue:
        answer = await dialogue.get("metadata")
    assert answer.resource is None
    assert answer.unreadable


async def test_no_answer_is_told_and_numbered() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("", request=request)

    async with talking(answer) as dialogue:
        with pytest.raises(NoAnswerError, match="GET /fhir/metadata: ReadTimeout"):
            await dialogue.get("metadata")
    assert dialogue.numbers == [1]


async def test_pages_are_followed_to_the_end_and_only_on_the_same_server() -> None:
    pages = {
        "/fhir/1": bundle(link=[{"relation": "next", "url": f"{BASE}/2"}]),
        "/fhir/2": bundle(link=[{"relation": "next", "url": "3"}]),
        "/fhir/3": bundle(),
        "/fhir/loop": bundle(link=[{"relation": "next", "url": f"{BASE}/loop"}]),
        "/fhir/away": bundle(link=[{"relation": "next", "url": "http://y.example/fhir/2"}]),
        "/fhir/gone": bundle(link=[{"relation": "next", "url": f"{BASE}/none"}]),
    }

    def answer(request: httpx.Request) -> httpx.Response:
        found = pages.get(request.url.path)
        return json_answer(found)(request) if found else httpx.Response(404)

    async with talking(answer) as dialogue:
        assert len(await dialogue.pages(await dialogue.get("1"))) == 3
        for path, words in (
            ("loop", "no end"),
            ("away", "another server: http://y.example"),
            ("gone", "page 2: HTTP 404"),
        ):
            first = await dialogue.get(path)
            with pytest.raises(NotMetError, match=words):
                await dialogue.pages(first)


async def test_a_form_and_bytes_go_as_they_are() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(400)

    async with talking(answer) as dialogue:
        await dialogue.post_form("Appointment/_search", [("date", "ge2026-08-04T00:00:00+02:00")])
        await dialogue.post_bytes("Appointment/$find", b"{", "application/fhir+json")
    assert asked[0].content == b"date=ge2026-08-04T00%3A00%3A00%2B02%3A00"
    assert asked[1].content == b"{"
