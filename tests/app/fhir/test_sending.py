"""Over real sockets: what a server that misbehaves below HTTP's surface does to a read and to a booking."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from slotdesk.domain.errors import AnswerUnusable, OutcomeUnknown, Reason, SchedulingError, ServerUnreachable
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.sending import send

pytestmark = pytest.mark.anyio
Handle = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def _server(handle: Handle) -> AsyncIterator[str]:
    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await handle(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(once, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/Appointment"


async def _raised(url: str, *, changes: bool, limits: Limits = DEFAULT_LIMITS) -> SchedulingError:
    async with httpx.AsyncClient(timeout=0.3, trust_env=False) as http:
        request = http.build_request("POST", url, content=b"{}", headers={"X-Request-Id": "r-1"})
        with pytest.raises(SchedulingError) as caught:
            await send(http, request, limits, changes=changes)
    return caught.value


def _saying(*pieces: bytes, then_wait: bool = False) -> Handle:
    async def handle(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        if then_wait:
            await asyncio.sleep(1)

    return handle


CUT = _saying(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
SILENT = _saying(then_wait=True)
STALLED = _saying(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", then_wait=True)
GONE = _saying()
NOISE = _saying(b"SSH-2.0-OpenSSH\r\n\r\n")
BAD_GZIP = _saying(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")


@pytest.mark.parametrize(
    ("handle", "reason"),
    [
        (CUT, Reason.CONNECTION_LOST),
        (GONE, Reason.CONNECTION_LOST),
        (NOISE, Reason.CONNECTION_LOST),
        (SILENT, Reason.TIMEOUT),
        (STALLED, Reason.TIMEOUT),
        (BAD_GZIP, Reason.MALFORMED),
    ],
)
async def test_trouble_on_the_way(handle: Handle, reason: Reason) -> None:
    async with _server(handle) as url:
        change = await _raised(url, changes=True)
        assert (type(change), change.reason) == (OutcomeUnknown, reason)
        assert (change.evidence.method, change.evidence.url, change.evidence.request_id) == ("POST", url, "r-1")
        read = await _raised(url, changes=False)
        expected = AnswerUnusable if reason is Reason.MALFORMED else ServerUnreachable
        assert (type(read), read.reason) == (expected, reason)


async def test_nobody_listens() -> None:
    async with _server(GONE) as url:
        pass
    error = await _raised(url, changes=True)
    assert (type(error), error.reason) == (ServerUnreachable, Reason.CONNECTION_REFUSED)


async def test_a_trickle_is_bounded_as_a_whole() -> None:
    async def trickle(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _piece in range(20):
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with _server(trickle) as url:
        error = await _raised(url, changes=True, limits=Limits(answer_s=0.3))
    assert (type(error), error.reason, error.evidence.status) == (OutcomeUnknown, Reason.TIMEOUT, 200)


async def test_a_flood_is_cut_off() -> None:
    sent = 0

    async def flood(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        try:
            for _piece in range(2_000):
                writer.write(b" " * 65_536)
                await writer.drain()
                sent += 65_536
        except ConnectionError:
            return

    async with _server(flood) as url:
        error = await _raised(url, changes=False, limits=Limits(body_bytes=1_000_000))
    assert (type(error), error.reason) == (AnswerUnusable, Reason.TOO_LARGE)
    assert sent < 60_000_000


async def test_a_server_without_tls() -> None:
    async def plain(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    async with server:
        error = await _raised(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/", changes=True)
    assert (type(error), error.reason) == (ServerUnreachable, Reason.CONNECTION_FAILED)
