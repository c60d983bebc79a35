from __future__ import annotations

import gzip
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime

import httpx
import pytest

from slotdesk.domain.cause import caused_by
from slotdesk.domain.transaction import Transaction
from slotdesk.wire.exchange import REDACTED, Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk.wire.recording import Observer, RecordingTransport

pytestmark = pytest.mark.anyio
URL = "https://fhir.example.org/r4/Patient/pat-7?name=Anna"


class _Pieces(httpx.AsyncByteStream):
    def __init__(
        self, *pieces: bytes, error: Exception | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        self._pieces = pieces
        self.headers = headers or {}
        self._error = error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        if self._error is not None:
            raise self._error


class _Inner(httpx.AsyncBaseTransport):
    def __init__(self, given: _Pieces | Exception) -> None:
        self._given = given
        self.closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if isinstance(self._given, Exception):
            raise self._given
        return httpx.Response(
            200, headers={"X-Node": "n1", "Set-Cookie": "s=1", **self._given.headers}, stream=self._given
        )

    async def aclose(self) -> None:
        self.closed = True


def _ends(seen: list[Exchange]) -> Observer:
    """Keep what is over."""

    def observe(exchange: Exchange) -> None:
        if not exchange.is_waiting:
            seen.append(exchange)

    return observe


def _http(inner: _Inner, seen: list[Exchange]) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=RecordingTransport(inner, _ends(seen)))


async def test_an_exchange_is_handed_on_once_it_is_over() -> None:
    seen: list[Exchange] = []
    inner = _Inner(_Pieces(b"abc", b"de"))
    async with _http(inner, seen) as http:
        headers = {"X-Request-Id": "r-1", "Authorization": "Bearer secret"}
        async with http.stream("POST", URL, content=b"1234", headers=headers) as response:
            assert seen == []
            assert await response.aread() == b"abcde"
    (exchange,) = seen
    assert (exchange.method, exchange.url, exchange.request_id, exchange.status) == ("POST", URL, "r-1", 200)
    assert (exchange.request_bytes, exchange.answer_bytes, exchange.error) == (4, 5, "")
    assert dict(exchange.request_headers)["Authorization"] == REDACTED
    assert ("X-Node", "n1") in exchange.answer_headers
    assert (exchange.request_body, exchange.answer_body) == (b"1234", b"abcde")
    assert (exchange.transaction, exchange.cause, exchange.number) == (Transaction.PATIENTS, "", 0)
    assert "secret" not in repr(exchange)
    assert exchange.headers_ms is not None
    assert exchange.total_ms is not None
    assert exchange.total_ms >= exchange.headers_ms >= 0
    assert exchange.wait_ms is not None
    assert exchange.transfer_ms is not None
    assert exchange.headers_ms + exchange.transfer_ms == pytest.approx(exchange.total_ms, abs=5)
    assert exchange.connect_ms is None
    assert exchange.started.tzinfo is not None
    assert inner.closed


async def test_a_packed_body_is_kept_as_it_came_and_the_cause_with_it() -> None:
    seen: list[Exchange] = []
    packed = gzip.compress(b"you sent Bearer abcdefgh" * 1000)
    pieces = _Pieces(packed[:50], packed[50:], headers={"Content-Encoding": "gzip"})
    async with _http(_Inner(pieces), seen) as http:
        with caused_by("Find"):
            await http.get(URL, headers={"Authorization": "Bearer abcdefgh"})
    (exchange,) = seen
    assert exchange.answer.raw == packed
    assert exchange.answer_bytes == len(packed)
    assert exchange.answer_body == b"you sent Bearer [redacted]" * 1000
    assert exchange.cause == "Find"
    assert exchange.answer_header("content-encoding") == "gzip"
    assert not exchange.is_cut


async def test_a_body_beyond_all_measure_is_kept_in_part() -> None:
    seen: list[Exchange] = []
    piece = bytes(20 * 1024 * 1024)
    async with _http(_Inner(_Pieces(piece, piece)), seen) as http:
        await http.get(URL)
    (exchange,) = seen
    assert exchange.answer_bytes == 40 * 1024 * 1024
    assert len(exchange.answer.raw) == 32 * 1024 * 1024
    assert exchange.is_cut


async def test_a_connection_that_fails() -> None:
    seen: list[Exchange] = []
    async with _http(_Inner(httpx.ConnectError("no")), seen) as http:
        with pytest.raises(httpx.ConnectError):
            await http.get(URL)
    assert [(one.error, one.status, one.total_ms) for one in seen] == [("ConnectError", None, None)]


async def test_an_answer_that_breaks_off() -> None:
    seen: list[Exchange] = []
    async with _http(_Inner(_Pieces(b"abc", error=httpx.ReadError("cut"))), seen) as http:
        with pytest.raises(httpx.ReadError):
            await http.get(URL)
    assert [(one.error, one.status, one.answer_bytes) for one in seen] == [("ReadError", 200, 3)]


async def test_an_answer_that_is_given_up() -> None:
    seen: list[Exchange] = []
    async with _http(_Inner(_Pieces(b"abc", b"de")), seen) as http, http.stream("GET", URL) as response:
        assert response.status_code == 200
    assert [(one.error, one.answer_bytes) for one in seen] == [("GivenUp", 0)]


async def test_the_log_holds_no_patient_and_no_token(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="slotdesk"):
        async with _http(_Inner(_Pieces(b"x")), []) as http:
            await http.get(URL, headers={"Authorization": "Bearer secret", "X-Request-Id": "r-9"})
            await http.post("https://fhir.example.org/r4/Appointment/$find?_count=5")
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("slotdesk")]
    assert lines[0].startswith("GET /r4/Patient/{id} 200 ")
    assert lines[0].endswith(" ms r-9")
    assert lines[1].startswith("POST /r4/Appointment/$find 200 ")
    assert not any(word in line for line in lines for word in ("pat-7", "Anna", "secret"))


async def test_an_observer_that_fails_costs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(exchange: Exchange) -> None:
        raise ValueError(exchange.url)

    transport = RecordingTransport(_Inner(_Pieces(b"abc")), fail)
    async with httpx.AsyncClient(transport=transport) as http:
        assert (await http.get(URL)).content == b"abc"
    record, *_ = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert record.getMessage().endswith("ValueError")
    assert record.exc_info is None


async def test_a_page_belongs_to_what_was_asked_before_it() -> None:
    seen: list[Exchange] = []
    base = "https://fhir.example.org/r4"
    async with _http(_Inner(_Pieces(b"x")), seen) as http:
        await http.post(f"{base}/Appointment/$find")
        await http.get(f"{base}?page=2")
        await http.get(f"{base}/Slot")
        await http.get(f"{base}?page=2")
    assert [one.transaction for one in seen] == [
        Transaction.FIND,
        Transaction.FIND,
        Transaction.OTHER,
        Transaction.OTHER,
    ]


async def test_what_signs_in_is_never_handed_on() -> None:
    seen: list[Exchange] = []
    async with _http(_Inner(_Pieces(b'{"access_token": "t-1"}')), seen) as http:
        await http.post("https://fhir.example.org/oauth/token", content=b"grant_type=x&client_secret=s-1")
    assert seen[0].request_body == b"grant_type=x&client_secret=[redacted]"
    assert seen[0].answer_body == b'{"access_token": "[redacted]"}'


async def test_an_exchange_is_seen_while_it_waits_and_keeps_its_number() -> None:
    log = MessageLog()
    told: list[tuple[int, bool, int | None, str]] = []

    def observe(exchange: Exchange) -> Exchange:
        kept = log.record(exchange)
        told.append((kept.number, kept.is_waiting, kept.status, kept.error))
        return kept

    log.record(Exchange("GET", URL, "", (), 0, datetime(2026, 8, 3, tzinfo=UTC)))
    transport = RecordingTransport(_Inner(_Pieces(b"abc")), observe)
    async with httpx.AsyncClient(transport=transport) as http:
        await http.post(URL, content=b"1234")
    assert told == [(2, True, None, ""), (2, True, 200, ""), (2, False, 200, "")]
    assert [(one.is_waiting, one.request_body, one.answer_body) for one in log][1:] == [(False, b"1234", b"abc")]
    transport = RecordingTransport(_Inner(httpx.ReadTimeout("late")), observe)
    async with httpx.AsyncClient(transport=transport) as http:
        with pytest.raises(httpx.ReadTimeout):
            await http.get(URL)
    assert told[3:] == [(3, True, None, ""), (3, False, None, "ReadTimeout")]
    assert len(log) == 3


async def test_what_is_still_waiting_when_the_log_is_cleared_is_not_kept() -> None:
    log = MessageLog()
    transport = RecordingTransport(_Inner(_Pieces(b"abc")), log.record)
    async with httpx.AsyncClient(transport=transport) as http, http.stream("GET", URL) as response:
        log.clear()
        await response.aread()
        assert response.content == b"abc"
    assert len(log) == 0
    assert log.bytes_kept == 0
    async with httpx.AsyncClient(transport=transport) as http:
        await http.get(URL)
    assert [(one.number, one.is_waiting) for one in log] == [(2, False)]
