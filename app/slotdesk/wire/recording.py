"""A transport that tells what went through it."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime

import httpx

from slotdesk.wire.exchange import MAX_VALUE, Exchange, shown

_log = logging.getLogger(__name__)
_ID = re.compile(r"(/[A-Z][A-Za-z]+)/(?![$_])[^/]+")
Observer = Callable[[Exchange], None]


class RecordingTransport(httpx.AsyncBaseTransport):
    """Passes requests on to another transport, logs each exchange in one line and hands it to an observer."""

    def __init__(self, inner: httpx.AsyncBaseTransport, observe: Observer | None = None) -> None:
        self._inner = inner
        self._observe = observe

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and watch the answer's body until it is read or given up."""
        record = _Record(request, self._observe)
        try:
            response = await self._inner.handle_async_request(request)
        except BaseException as error:
            record.end(type(error).__name__)
            raise
        record.headers(response)
        if isinstance(response.stream, httpx.AsyncByteStream):
            response.stream = _WatchedStream(response.stream, record)
        return response

    async def aclose(self) -> None:
        """Close the transport beneath."""
        await self._inner.aclose()


class _Record:
    """An exchange that is still going on."""

    def __init__(self, request: httpx.Request, observe: Observer | None) -> None:
        self._observe = observe
        self._path = request.url.path
        self._begun = time.perf_counter()
        self._ended = False
        self._exchange = Exchange(
            method=request.method,
            url=str(request.url)[:MAX_VALUE],
            request_id=request.headers.get("x-request-id", ""),
            request_headers=shown(request.headers.multi_items()),
            request_bytes=_length(request.headers),
            started=datetime.now(UTC),
        )

    def headers(self, response: httpx.Response) -> None:
        """The answer has begun."""
        self._exchange = replace(
            self._exchange,
            status=response.status_code,
            answer_headers=shown(response.headers.multi_items()),
            headers_ms=self._elapsed_ms(),
        )

    def end(self, error: str, size: int = 0) -> None:
        """The exchange is over, well or not; only the first call counts."""
        if self._ended:
            return
        self._ended = True
        elapsed = self._elapsed_ms()
        exchange = replace(self._exchange, answer_bytes=size, total_ms=None if error else elapsed, error=error)
        _log.info(
            "%s %s %s %.0f ms %s",
            exchange.method,
            _ID.sub(r"\1/{id}", self._path),
            error or exchange.status,
            elapsed,
            exchange.request_id,
        )
        if self._observe is None:
            return
        try:
            self._observe(exchange)
        except Exception as problem:  # an onlooker's fault must not cost the answer to a booking
            _log.error(
                "an observer of exchanges failed: %s", type(problem).__name__
            )  # without the data that a traceback may hold

    def _elapsed_ms(self) -> float:
        return (time.perf_counter() - self._begun) * 1000


class _WatchedStream(httpx.AsyncByteStream):
    """A body on its way, counted."""

    def __init__(self, inner: httpx.AsyncByteStream, record: _Record) -> None:
        self._inner = inner
        self._record = record
        self._size = 0
        self._whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._inner:
                self._size += len(piece)
                yield piece
        except GeneratorExit:
            raise
        except BaseException as error:
            self._record.end(type(error).__name__, self._size)
            raise
        self._whole = True

    async def aclose(self) -> None:
        await self._inner.aclose()
        self._record.end("" if self._whole else "GivenUp", self._size)


def _length(headers: httpx.Headers) -> int:
    written = headers.get("content-length", "")
    return int(written) if written.isascii() and written.isdigit() else 0
