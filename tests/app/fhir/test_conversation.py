"""Formats chosen, headers set, errors of a read told apart."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from fhir_answers import (
    CRITERIA,
    FHIR_JSON,
    FHIR_XML,
    NOW,
    Server,
    answer,
    appointment,
    bundle,
    for_anna,
    found_by,
    outcome,
    read,
    serving,
)
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import (
    AnswerUnusable,
    NotAllowed,
    Reason,
    RequestRejected,
    Retry,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)
from slotdesk.domain.outcome import Held, Refused
from slotdesk.fhir.conversation import http_date
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml

pytestmark = pytest.mark.anyio


async def _xml(resource: dict[str, Any], status: int = 200) -> httpx.Response:
    await loaded()
    return answer(write_xml(json.dumps(resource).encode()), status, FHIR_XML)


def _metadata(*formats: str) -> dict[str, Any]:
    return {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "format": list(formats)}


async def test_the_headers_of_a_request() -> None:
    server = serving(bundle())
    await found_by(server.client())
    (request,) = server.requests
    assert str(request.url) == "https://fhir.example.org/r4/Appointment/$find"
    assert request.headers["content-type"] == FHIR_JSON
    assert request.headers["accept"].startswith(f"{FHIR_JSON}, {FHIR_XML};q=0.9, application/json")
    assert "application/xml" in request.headers["accept"]
    assert UUID(request.headers["x-request-id"]).version == 4


async def test_xml_is_sent_where_it_is_wanted() -> None:
    server = serving(await _xml(bundle(appointment())))
    found = await found_by(server.client(WireFormat.XML))
    assert replace(found.appointments[0], resource=b"") == replace(read(appointment()), resource=b"")
    (request,) = server.requests
    assert request.headers["content-type"] == FHIR_XML
    assert request.headers["accept"].startswith(f"{FHIR_XML}, {FHIR_JSON};q=0.9")
    assert b'<Parameters xmlns="http://hl7.org/fhir"><parameter><name value="start"/>' in request.content


@pytest.mark.parametrize(
    ("formats", "sent"),
    [
        (("json", "xml"), FHIR_JSON),
        (("application/fhir+xml", "application/fhir+json"), FHIR_JSON),
        (("application/fhir+xml",), FHIR_XML),
        ((), FHIR_JSON),
    ],
)
async def test_auto_follows_the_capability_statement_once(formats: tuple[str, ...], sent: str) -> None:
    server = serving(_metadata(*formats), bundle())
    client = server.client(WireFormat.AUTO)
    await found_by(client)
    await found_by(client)
    assert [request.url.path.rpartition("/")[2] for request in server.requests] == ["metadata", "$find", "$find"]
    assert server.requests[-1].headers["content-type"] == sent


@pytest.mark.parametrize(
    "metadata",
    [
        answer(b"", 404),
        answer(b"", 401),
        answer(b"<html></html>", 200, "text/html"),
        answer(b"{"),
        httpx.ReadTimeout("slow"),
    ],
)
async def test_auto_without_a_statement_tries_json(metadata: httpx.Response | Exception) -> None:
    server = Server([metadata, answer(bundle())])
    await found_by(server.client(WireFormat.AUTO))
    assert server.requests[-1].headers["content-type"] == FHIR_JSON


async def test_auto_tells_a_server_that_is_not_there() -> None:
    with pytest.raises(ServerUnreachable):
        await found_by(serving(httpx.ConnectError("refused")).client(WireFormat.AUTO))


@pytest.mark.parametrize("status", [400, 406, 415])
async def test_auto_copes_with_a_server_that_speaks_xml_only(status: int) -> None:
    found_xml = await _xml(bundle(appointment()))

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("metadata"):
            return answer(b"", 404)
        if request.headers.get("content-type") == FHIR_JSON:
            return answer(b"", status)
        return found_xml

    server = serving(respond)
    client = server.client(WireFormat.AUTO)
    assert len((await found_by(client)).appointments) == 1
    asked = len(server.requests)
    await found_by(client)
    assert len(server.requests) == asked + 1  # the format that works is kept


@pytest.mark.parametrize("status", [406, 415])
async def test_a_read_is_repeated_once_in_the_other_format(status: int) -> None:
    server = serving(answer(b"", status), await _xml(bundle(appointment())))
    assert len((await found_by(server.client())).appointments) == 1
    refusing = serving(answer(b"", status))
    with pytest.raises(RequestRejected) as caught:
        await found_by(refusing.client())
    assert caught.value.reason is Reason.FORMAT_NOT_SUPPORTED
    assert len(refusing.requests) == 2


async def test_a_hold_is_repeated_after_415_alone() -> None:
    server = serving(answer(b"", 415), await _xml(bundle(appointment(1, status="pending"))))
    assert isinstance(await server.client().hold(read(appointment())), Held)
    assert [one.headers["content-type"] for one in server.requests] == [FHIR_JSON, FHIR_XML]
    refusing = serving(answer(b"", 406))
    assert isinstance(await refusing.client().hold(read(appointment())), Refused)
    assert len(refusing.requests) == 1


async def test_an_answer_in_the_other_format_than_asked_for_is_read() -> None:
    found_xml = await _xml(bundle(appointment()))
    assert len((await found_by(serving(found_xml).client())).appointments) == 1
    assert len((await found_by(serving(bundle(appointment())).client(WireFormat.XML))).appointments) == 1
    unnamed = httpx.Response(200, content=found_xml.content)
    assert len((await found_by(serving(unnamed).client())).appointments) == 1


@pytest.mark.parametrize(
    ("status", "kind", "reason", "retry"),
    [
        (400, RequestRejected, Reason.BAD_REQUEST, Retry.POINTLESS),
        (401, NotAllowed, Reason.SIGN_IN_NEEDED, Retry.POINTLESS),
        (403, NotAllowed, Reason.NOT_PERMITTED, Retry.POINTLESS),
        (404, RequestRejected, Reason.NOT_FOUND, Retry.POINTLESS),
        (410, RequestRejected, Reason.NOT_FOUND, Retry.POINTLESS),
        (422, RequestRejected, Reason.BAD_REQUEST, Retry.POINTLESS),
        (429, ServerBusy, Reason.TOO_BUSY, Retry.SAFE),
        (500, ServerBusy, Reason.SERVER_ERROR, Retry.SAFE),
        (503, ServerBusy, Reason.TOO_BUSY, Retry.SAFE),
        (302, AnswerUnusable, Reason.REDIRECTED, Retry.SAFE),
        (304, AnswerUnusable, Reason.REDIRECTED, Retry.SAFE),
    ],
)
async def test_errors_of_a_read(status: int, kind: type[SchedulingError], reason: Reason, retry: Retry) -> None:
    server = serving(answer(outcome("because"), status, Retry_After="12", Location="https://login.example/?token=x"))
    with pytest.raises(kind) as caught:
        await found_by(server.client())
    assert (caught.value.reason, caught.value.retry, caught.value.words) == (reason, retry, "because")
    assert caught.value.evidence.retry_after == 12.0
    assert "token" not in caught.value.detail
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b'{"resourceType":"OperationOutcome","issue":7}'])
async def test_an_error_with_anything_for_a_body(body: bytes) -> None:
    with pytest.raises(ServerBusy) as caught:
        await found_by(serving(answer(body, 502, "text/html")).client())
    assert caught.value.words == ""
    assert caught.value.evidence.body == body


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("Mon, 23 Nov 2026 08:01:00 GMT", 60.0),
        ("Mon, 23 Nov 2020 08:01:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("999999999999", 86_400.0),
    ],
)
async def test_when_to_come_back(said: str, wait: float | None) -> None:
    with pytest.raises(ServerBusy) as caught:
        await found_by(serving(answer(b"", 503, Retry_After=said)).client())
    assert caught.value.evidence.retry_after == wait


@pytest.mark.parametrize(
    ("trouble", "kind", "reason"),
    [
        (httpx.ConnectError("x"), ServerUnreachable, Reason.CONNECTION_FAILED),
        (httpx.ReadTimeout("x"), ServerUnreachable, Reason.TIMEOUT),
        (httpx.ReadError("x"), ServerUnreachable, Reason.CONNECTION_LOST),
        (httpx.DecodingError("x"), AnswerUnusable, Reason.MALFORMED),
    ],
)
async def test_transport_trouble_of_a_read(trouble: Exception, kind: type[SchedulingError], reason: Reason) -> None:
    with pytest.raises(kind) as caught:
        await found_by(serving(trouble).client())
    assert (caught.value.reason, caught.value.retry) == (reason, Retry.SAFE)


async def test_capabilities() -> None:
    statement = _metadata("json") | {
        "rest": [{"mode": "server", "resource": [{"type": "Appointment", "operation": [{"name": "$find"}]}]}]
    }
    found = await serving(statement).client(WireFormat.AUTO).capabilities()
    assert (found.speaks_json, found.speaks_xml, found.operations) == (True, False, {"find": ""})
    with pytest.raises(AnswerUnusable) as caught:
        await serving(bundle()).client().capabilities()
    assert caught.value.reason is Reason.WRONG_RESOURCE


async def test_the_page_size_goes_into_the_address() -> None:
    server = serving(bundle())
    await found_by(server.client(), type(CRITERIA)(CRITERIA.start, CRITERIA.end, count=50))
    assert str(server.requests[0].url).endswith("/Appointment/$find?_count=50")


def test_dates_of_http() -> None:
    assert http_date("Mon, 23 Nov 2026 08:00:00 GMT") == NOW
    assert http_date("Mon, 23 Nov 2026 08:00:00 -0000") == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert http_date("") is None
    assert http_date("0") is None


async def test_text_that_xml_cannot_hold_is_not_sent() -> None:
    server = serving(await _xml(bundle()))
    with pytest.raises(RequestRejected) as caught:
        await server.client(WireFormat.XML).modify(read(for_anna()), comment="a\x0bb")
    assert caught.value.reason is Reason.INVALID_OUTGOING
    assert server.changes == []
