"""Done, refused or unknown: what each answer to a hold, booking, change or cancellation means."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from fhir_answers import ANNA, Server, answer, appointment, bundle, for_anna, outcome, read, serving
from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import (
    NotAllowed,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    Retry,
    SchedulingError,
    ServerUnreachable,
)
from slotdesk.domain.finding import FindingCode, FindingSeverity
from slotdesk.domain.outcome import Booked, Cancelled, Held, Refused
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.limits import Limits

pytestmark = pytest.mark.anyio
REASON = Coding("https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason", "pat-crs")


async def _hold(client: SchedulingClient) -> object:
    return await client.hold(read(appointment()))


async def _book(client: SchedulingClient) -> object:
    return await client.book(read(appointment()), ANNA)


async def _modify(client: SchedulingClient) -> object:
    return await client.modify(read(for_anna()), comment="later")


async def _cancel(client: SchedulingClient) -> object:
    return await client.cancel(read(for_anna()), REASON)


Act = Callable[[SchedulingClient], Awaitable[object]]
ACTS = [
    pytest.param(_hold, "pending", Held, id="hold"),
    pytest.param(_book, "booked", Booked, id="book"),
    pytest.param(_modify, "booked", Booked, id="modify"),
    pytest.param(_cancel, "cancelled", Cancelled, id="cancel"),
]
every_act = pytest.mark.parametrize(("act", "status", "kind"), ACTS)
WRAPPINGS: list[Callable[[dict[str, Any]], dict[str, Any]]] = [
    bundle,
    lambda resource: resource,
    lambda resource: {"resourceType": "Parameters", "parameter": [{"name": "return", "resource": bundle(resource)}]},
    lambda resource: {"resourceType": "Parameters", "parameter": [{"name": "return", "resource": resource}]},
]


async def _unknown(act: Act, server: Server, **settings: Any) -> OutcomeUnknown:
    with pytest.raises(OutcomeUnknown) as caught:
        await act(server.client(**settings))
    assert caught.value.retry is Retry.UNKNOWN
    return caught.value


@every_act
@pytest.mark.parametrize("wrap", WRAPPINGS, ids=["bundle", "bare", "parameters-bundle", "parameters-bare"])
@pytest.mark.parametrize("http_status", [200, 201, 202])
async def test_the_expected_status_is_success_in_any_wrapping(
    act: Act, status: str, kind: type, wrap: Callable[[dict[str, Any]], dict[str, Any]], http_status: int
) -> None:
    done = await act(serving(answer(wrap(for_anna(1, status=status)), http_status)).client())
    assert isinstance(done, kind)
    assert getattr(done, "appointment").status == status  # noqa: B009 - the kinds have it in common, not a base


@pytest.mark.parametrize(("act", "status", "kind"), ACTS[:3])
async def test_a_cancelled_appointment_in_the_answer_is_a_refusal(act: Act, status: str, kind: type) -> None:
    done = await act(serving(bundle(for_anna(1, status="cancelled"), outcome("gone"))).client())
    assert isinstance(done, Refused)
    assert done.words == "gone"
    assert done.appointment is not None


@every_act
@pytest.mark.parametrize("severity", ["error", "fatal"])
async def test_nothing_but_an_error_is_a_refusal(act: Act, status: str, kind: type, severity: str) -> None:
    for body in (bundle(outcome("taken", severity)), outcome("taken", severity)):
        done = await act(serving(body).client())
        assert isinstance(done, Refused)
        assert (done.status, done.words) == (200, "taken")


@every_act
@pytest.mark.parametrize("http_status", [400, 404, 409, 410, 412, 422, 429])
async def test_4xx_is_a_refusal_in_the_servers_words(act: Act, status: str, kind: type, http_status: int) -> None:
    server = serving(answer(outcome("just taken"), http_status, Retry_After="30"))
    done = await act(server.client())
    assert isinstance(done, Refused)
    assert (done.status, done.words, done.retry_after) == (http_status, "just taken", 30.0)
    assert len(server.changes) == 1


@pytest.mark.parametrize("body", [b"", b"<html><title>No</title></html>", b"no", b"{"])
async def test_4xx_with_anything_at_all_is_a_refusal(body: bytes) -> None:
    done = await _book(serving(answer(body, 409, "text/html")).client())
    assert isinstance(done, Refused)
    assert done.issues == ()


@every_act
@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (answer(outcome("broken"), 500), Reason.SERVER_ERROR),
        (answer(b"", 503), Reason.SERVER_ERROR),
        (answer(b"<html></html>", 504, "text/html"), Reason.TIMEOUT),
        (answer(b"", 408), Reason.TIMEOUT),
        (answer(b""), Reason.EMPTY),
        (answer(b"<html><title>Hello</title></html>", 200, "text/html"), Reason.WEB_PAGE),
        (answer(b'{"resourceType":"Bundle","entry":['), Reason.MALFORMED),
        (answer(b'{"a":1}'), Reason.NOT_FHIR),
        (answer(bundle(outcome("fine", "information"))), Reason.EMPTY),
        (answer(bundle()), Reason.EMPTY),
        (answer(bundle(for_anna(1, status="fulfilled"))), Reason.UNEXPECTED_STATUS),
        (answer(bundle(for_anna(1, status="proposed"))), Reason.UNEXPECTED_STATUS),
        (answer({"resourceType": "Patient"}), Reason.MALFORMED),
        (answer(b"<!DOCTYPE a><Bundle xmlns='http://hl7.org/fhir'/>", 200, "application/fhir+xml"), Reason.DOCTYPE),
    ],
)
async def test_anything_else_leaves_the_fate_unknown(
    act: Act, status: str, kind: type, given: httpx.Response, reason: Reason
) -> None:
    error = await _unknown(act, serving(given))
    assert error.reason is reason
    assert error.evidence.status == given.status_code
    assert error.evidence.request_id


async def test_5xx_keeps_the_evidence() -> None:
    error = await _unknown(_book, serving(answer(outcome("broken"), 503, Retry_After="7", X_Node="n1")))
    assert error.words == "broken"
    assert error.evidence.retry_after == 7.0
    assert ("x-node", "n1") in error.evidence.headers
    assert b"broken" in error.evidence.body


@every_act
@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (httpx.ReadTimeout("slow"), Reason.TIMEOUT),
        (httpx.WriteTimeout("slow"), Reason.TIMEOUT),
        (httpx.ReadError("cut"), Reason.CONNECTION_LOST),
        (httpx.WriteError("cut"), Reason.CONNECTION_LOST),
        (httpx.RemoteProtocolError("closed"), Reason.CONNECTION_LOST),
        (httpx.DecodingError("gzip"), Reason.MALFORMED),
    ],
)
async def test_trouble_after_sending_leaves_the_fate_unknown(
    act: Act, status: str, kind: type, trouble: Exception, reason: Reason
) -> None:
    server = serving(trouble)
    assert (await _unknown(act, server)).reason is reason
    assert len(server.changes) == 1


def _caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = ExceptionGroup("every address", [OSError("one"), cause])
    return error


@every_act
@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (_caused(httpx.ConnectError("x"), ConnectionRefusedError()), Reason.CONNECTION_REFUSED),
        (_caused(httpx.ConnectError("x"), socket.gaierror()), Reason.NAME_UNRESOLVED),
        (_caused(httpx.ConnectError("x"), ssl.SSLCertVerificationError()), Reason.CERTIFICATE),
        (httpx.ConnectError("x"), Reason.CONNECTION_FAILED),
        (httpx.ConnectTimeout("x"), Reason.TIMEOUT),
        (httpx.PoolTimeout("x"), Reason.TIMEOUT),
        (httpx.UnsupportedProtocol("x"), Reason.CONNECTION_FAILED),
    ],
)
async def test_trouble_before_sending_is_safe(
    act: Act, status: str, kind: type, trouble: Exception, reason: Reason
) -> None:
    with pytest.raises(ServerUnreachable) as caught:
        await act(serving(trouble).client())
    assert (caught.value.reason, caught.value.retry) == (reason, Retry.SAFE)


async def test_an_answer_over_the_limits_leaves_the_fate_unknown() -> None:
    large = serving(bundle(for_anna()))
    assert (await _unknown(_book, large, limits=Limits(body_bytes=100))).reason is Reason.TOO_LARGE


async def test_an_answer_that_takes_too_long_leaves_the_fate_unknown() -> None:
    async def slow(_request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(30)
        return answer(b"")

    http = httpx.AsyncClient(transport=httpx.MockTransport(slow))
    client = SchedulingClient(
        http, "https://fhir.example.org", wire_format=WireFormat.JSON, limits=Limits(answer_s=0.05)
    )
    with pytest.raises(OutcomeUnknown) as caught:
        await _book(client)
    assert caught.value.reason is Reason.TIMEOUT


async def test_cancellation_of_the_task_is_no_error_of_ours() -> None:
    async def never(_request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        return answer(b"")

    client = SchedulingClient(
        httpx.AsyncClient(transport=httpx.MockTransport(never)), "https://fhir.example.org", wire_format=WireFormat.JSON
    )
    task = asyncio.create_task(_as_coroutine(client))
    await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _as_coroutine(client: SchedulingClient) -> object:
    return await _book(client)


@every_act
@pytest.mark.parametrize("http_status", [307, 308])
async def test_a_redirect_of_the_request_means_that_nothing_was_done(
    act: Act, status: str, kind: type, http_status: int
) -> None:
    server = serving(answer(b"", http_status, Location="https://elsewhere.example/x?patient=1"))
    with pytest.raises(ServerUnreachable) as caught:
        await act(server.client())
    assert caught.value.reason is Reason.REDIRECTED
    assert caught.value.detail == f"HTTP {http_status} to https://elsewhere.example/x"
    assert len(server.changes) == 1


@every_act
@pytest.mark.parametrize("http_status", [300, 301, 302, 303, 304])
async def test_a_redirect_to_a_result_leaves_the_fate_unknown(
    act: Act, status: str, kind: type, http_status: int
) -> None:
    server = serving(answer(b"", http_status, Location="/r4/Appointment/a1"))
    assert (await _unknown(act, server)).reason is Reason.REDIRECTED
    assert len(server.changes) == 1


@every_act
@pytest.mark.parametrize(
    ("http_status", "reason"), [(401, Reason.SIGN_IN_NEEDED), (403, Reason.NOT_PERMITTED), (407, Reason.SIGN_IN_NEEDED)]
)
async def test_401_and_403_are_told_apart(act: Act, status: str, kind: type, http_status: int, reason: Reason) -> None:
    with pytest.raises(NotAllowed) as caught:
        await act(serving(answer(outcome("who are you"), http_status)).client())
    assert (caught.value.reason, caught.value.words) == (reason, "who are you")


@pytest.mark.parametrize("reference", ["", "Appointment/", "Patient/p1", "Appointment/with blanks", "https://x/y"])
async def test_what_is_no_reference_to_an_appointment_is_not_sent(reference: str) -> None:
    server = serving(bundle())
    with pytest.raises(RequestRejected) as caught:
        await server.client().hold(Reference(reference))
    assert caught.value.reason is Reason.INVALID_OUTGOING
    assert server.requests == []


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"start": "2026-11-24T09:05:00Z"}, "Appointment.start"),
        ({"end": "2026-11-24T10:00:00Z"}, "Appointment.end"),
        ({"participant": for_anna()["participant"][1:]}, "Appointment.participant"),
        ({"participant": appointment()["participant"]}, "Appointment.participant"),
        (
            {
                "participant": [
                    *appointment()["participant"],
                    {"actor": {"reference": "Patient/other"}, "status": "accepted"},
                ]
            },
            "Appointment.participant",
        ),
    ],
)
async def test_a_booking_that_differs_from_what_was_asked_is_said(changes: dict[str, Any], path: str) -> None:
    done = await _book(serving(bundle(for_anna(1, **changes))).client())
    assert isinstance(done, Booked)
    assert [(one.code, one.severity, one.path) for one in done.findings] == [
        (FindingCode.DIFFERS_FROM_REQUEST, FindingSeverity.ERROR, path)
    ]


OTHER = "https://other.example/fhir/"
ELSEWHERE = replace(read(for_anna()), reference=f"{OTHER}Appointment/a1")


@pytest.mark.parametrize(
    "act",
    [
        lambda client: client.hold(Reference(f"{OTHER}Appointment/a1")),
        lambda client: client.book(Reference(f"{OTHER}Appointment/a1"), ANNA),
        lambda client: client.book(read(appointment()), replace(ANNA, reference=f"{OTHER}Patient/pat-1")),
        lambda client: client.modify(ELSEWHERE, comment="x"),
        lambda client: client.cancel(ELSEWHERE, REASON),
        lambda client: client.appointment(Reference(f"{OTHER}Appointment/a1")),
        lambda client: client.patient(Reference(f"{OTHER}Patient/pat-1")),
    ],
)
async def test_nothing_is_sent_about_what_belongs_to_another_server(act: Act) -> None:
    server = serving(bundle(for_anna()))
    with pytest.raises(RequestRejected) as caught:
        await act(server.client())
    assert (caught.value.reason, caught.value.retry) == (Reason.OTHER_SERVER, Retry.POINTLESS)
    assert server.requests == []


async def test_the_appointment_asked_for_is_found_among_several() -> None:
    done = await _book(serving(bundle(for_anna(2), for_anna(1))).client())
    assert isinstance(done, Booked)
    assert done.appointment.reference == "Appointment/a1"
    assert done.findings == ()


async def test_the_times_that_a_cancellation_leaves_out_are_the_known_ones() -> None:
    done = await _cancel(serving(bundle(for_anna(1, status="cancelled", start=None, end=None))).client())
    assert isinstance(done, Cancelled)
    assert done.appointment.start == read(for_anna()).start


async def test_a_token_that_the_server_repeats_is_kept_out_of_the_evidence() -> None:
    class Auth(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["Authorization"] = "Bearer topsecret"
            yield request

    def echo(request: httpx.Request) -> httpx.Response:
        return answer(outcome(str(dict(request.headers))), 500, Set_Cookie="s=1")

    with pytest.raises(SchedulingError) as caught:
        await _book(serving(echo).client(auth=Auth()))
    assert "topsecret" not in repr(caught.value.evidence)
    assert "topsecret" not in caught.value.words
    assert "s=1" not in repr(caught.value.evidence)
