"""A transport that tells what went through it."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Callable
from contextvars import ContextVar
from dataclasses import replace
from datetime import UTC, datetime

import httpx

from slotdesk.domain.cause import current_cause
from slotdesk.domain.transaction import Transaction, transaction_of
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import MAX_URL, Exchange, shown
from slotdesk.wire.phases import Phases
from slotdesk.wire.secrets import without_secrets

_log = logging.getLogger(__name__)
_RESOURCE = re.compile(r"/[A-Z][A-Za-z]+")
_ID = re.compile(r"(/[A-Z][A-Za-z]+)/(?![$_])[^/]+")
_MAX_KEPT = 32 * 1024 * 1024  # of one body as it comes over the wire
# A link to the next page may lead anywhere; what follows in the same task belongs to what went before.
_BEFORE: ContextVar[Transaction] = ContextVar("slotdesk.transaction", default=Transaction.OTHER)
# Told of each exchange when it begins, when its answer does, and when it is over. The number of what it gives back
# stands in all that follows.
Observer = Callable[[Exchange], Exchange | None]


class RecordingTransport(httpx.AsyncBaseTransport):
    """Passes requests on to another transport, logs each exchange in one line and hands it to an observer.

    The observer sees it as it is sent (`is_waiting`), as the answer begins, and as it ended. Bodies go to the
    observer alone, and are not kept where there is none.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, observe: Observer | None = None) -> None:
        self._inner = inner
        self._observe = observe

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and watch the answer's body until it is read or given up."""
        record = _Record(request, self._observe)
        record.begin()
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
        self._phases = Phases(request)
        self._ended = False
        self._secret = _secret(request.headers)
        self._coding = ""
        self._pieces: list[bytes] = []
        self._kept = self._size = 0
        sent = _content(request)
        self._exchange = Exchange(
            method=request.method,
            url=str(request.url)[:MAX_URL],
            request_id=request.headers.get("x-request-id", ""),
            request_headers=shown(_as_sent(request.headers)),
            request_bytes=_length(request.headers),
            started=datetime.now(UTC),
            cause=current_cause(),
            transaction=_transaction(request),
            request=Body(sent[:_MAX_KEPT], is_cut=len(sent) > _MAX_KEPT, secret=self._secret),
        )

    def begin(self) -> None:
        """It is about to be sent."""
        self._tell(replace(self._exchange, is_waiting=True))

    def headers(self, response: httpx.Response) -> None:
        """The answer has begun."""
        self._coding = response.headers.get("content-encoding", "").strip().lower()
        self._exchange = replace(
            self._exchange,
            status=response.status_code,
            answer_headers=shown(_as_sent(response.headers)),
            headers_ms=self._phases.answered(),
            http_version=response.http_version,
            reason_phrase=response.reason_phrase,
        )
        self._tell(replace(self._exchange, is_waiting=True))

    def add(self, piece: bytes) -> None:
        """A portion of the answer's body."""
        self._size += len(piece)
        if self._observe is not None and self._kept < _MAX_KEPT:
            self._pieces.append(piece[: _MAX_KEPT - self._kept])
            self._kept += len(self._pieces[-1])

    def end(self, error: str) -> None:
        """The exchange is over, well or not; only the first call counts."""
        if self._ended:
            return
        self._ended = True
        elapsed = self._phases.elapsed_ms()
        exchange = replace(
            self._exchange,
            answer_bytes=self._size,
            total_ms=None if error else elapsed,
            error=error,
            connect_ms=self._phases.connect_ms,
            wait_ms=self._phases.wait_ms,
            transfer_ms=None if error else self._phases.transfer_ms(),
            answer=Body(b"".join(self._pieces), self._coding, is_cut=self._kept < self._size, secret=self._secret),
        )
        _log.info(
            "%s %s %s %.0f ms %s",
            exchange.method,
            _ID.sub(r"\1/{id}", self._path),
            error or exchange.status,
            elapsed,
            exchange.request_id,
        )
        self._tell(exchange)

    def _tell(self, exchange: Exchange) -> None:
        if self._observe is None:
            return
        try:
            # Somebody may write a sign-in by hand.
            is_sign_in = exchange.transaction is Transaction.SIGN_IN
            kept = self._observe(without_secrets(exchange) if is_sign_in else exchange)
            if kept is not None:
                self._exchange = replace(self._exchange, number=kept.number)
        except Exception as problem:  # an onlooker's fault must not cost the answer to a booking
            _log.error(
                "an observer of exchanges failed: %s", type(problem).__name__
            )  # without the data that a traceback may hold


class _WatchedStream(httpx.AsyncByteStream):
    """A body on its way, counted."""

    def __init__(self, inner: httpx.AsyncByteStream, record: _Record) -> None:
        self._inner = inner
        self._record = record
        self._whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._inner:
                self._record.add(piece)
                yield piece
        except GeneratorExit:
            raise
        except BaseException as error:
            self._record.end(type(error).__name__)
            raise
        self._whole = True

    async def aclose(self) -> None:
        await self._inner.aclose()
        self._record.end("" if self._whole else "GivenUp")


def _transaction(request: httpx.Request) -> Transaction:
    """What a request is for; a page without a resource type in its path is for what was asked before it."""
    found = transaction_of(request.method, request.url.path)
    is_page = request.method == "GET" and bool(request.url.query) and not _RESOURCE.search(request.url.path)
    if found is Transaction.OTHER and is_page:
        return _BEFORE.get()
    _BEFORE.set(found)
    return found


def _as_sent(headers: httpx.Headers) -> list[tuple[str, str]]:
    """Names and values in the case and order of the wire."""
    return [
        (name.decode("latin-1"), value)
        for (name, _), (_, value) in zip(headers.raw, headers.multi_items(), strict=True)
    ]


def _content(request: httpx.Request) -> bytes:
    try:
        return request.content
    except httpx.RequestNotRead:
        return b""


def _secret(headers: httpx.Headers) -> bytes:
    """The credentials of a request, should the answer repeat them."""
    credentials = headers.get("authorization", "").partition(" ")[2].strip()
    return str(credentials).encode("latin-1", "replace") if len(credentials) >= 8 else b""


def _length(headers: httpx.Headers) -> int:
    written = headers.get("content-length", "")
    return int(written) if written.isascii() and written.isdigit() else 0
