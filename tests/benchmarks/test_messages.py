"""Ten thousand messages listed and scrolled, a long answer recorded and shown: as ratios within the same run."""

from __future__ import annotations

import asyncio
import gzip
import os
import statistics
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import orjson
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from benchmarks.test_window import Heartbeat
from journeys.person import until
from slotdesk.domain.finding import Side
from slotdesk.services.examining import examine_gently
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk.wire.recording import RecordingTransport
from slotdesk_ui.bridge.garbage import GarbageCollector
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.message_list import MessageList
from slotdesk_ui.inspector.message_view import MessageView

_MANY, _FEW = 10_000, 200
_FRAMES = 60
_ONE = Exchange(
    "POST",
    "https://fhir.example.org/r4/Appointment/$find?_count=200",
    "0a4dc0fe-9d2b-4b9f-a8c4-6f1b6f0c1d11",
    (("Content-Type", "application/fhir+json"), ("Accept", "application/fhir+json")) * 4,
    300,
    datetime(2026, 11, 23, 6, 0, tzinfo=UTC),
    status=200,
    answer_headers=(("Content-Type", "application/fhir+json"),) * 8,
    answer_bytes=15_000,
    total_ms=80.0,
    cause="Find",
    request=Body(b"{}" * 150),
    answer=Body(bytes(2_000)),
)
_SCROLL_CEILING = 2.5  # 1.0 to 1.3 are measured
_APPEND_CEILING = 3.0  # for each of many, in units of each of few; some 1.0 are measured
_RECORD_CEILING = 0.5  # of the yardstick, for keeping an answer of 10,000 candidates; less than 0.1 is measured
_EXAMINE_STALL_CEILING = 1.0  # of the yardstick; 0.1 to 0.3 are measured, where a single portion took 5
_STALL_CEILING = 2.0  # of the yardstick, while 5 MB come into sight


def _fail(error: BaseException) -> None:
    raise error


def _filled(app: QApplication, count: int) -> tuple[MessageList, float]:
    """A list of so many exchanges, and the seconds that each took to get there."""
    log = MessageLog(most=count)
    shown = MessageList(log)
    shown.resize(700, 400)
    shown.show()
    begun = time.perf_counter()
    for number in range(count):
        waiting = log.record(replace(_ONE, is_waiting=True))
        log.record(replace(_ONE, number=waiting.number))
        if number % 50 == 0:
            app.processEvents()
    while shown.model.rowCount() < count:
        app.processEvents()
    return shown, (time.perf_counter() - begun) / count


def _frame_s(app: QApplication, shown: MessageList) -> float:
    """The median time of a frame while the list is dragged from top to bottom."""
    bar = shown.table.verticalScrollBar()
    took = []
    for step in range(_FRAMES):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * step // _FRAMES)
        shown.table.viewport().repaint()
        app.processEvents()
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


def test_ten_thousand_scroll_and_come_as_few_do(
    qapp: QApplication, record_property: Callable[[str, object], None]
) -> None:
    few, each_of_few = _filled(qapp, _FEW)
    many, each_of_many = _filled(qapp, _MANY)
    frames = _frame_s(qapp, many) / _frame_s(qapp, few)
    record_property("frame_ratio", round(frames, 2))
    record_property("append_ratio", round(each_of_many / each_of_few, 2))
    record_property("append_us", round(each_of_many * 1e6))
    few.close()
    many.close()
    assert frames < _SCROLL_CEILING
    assert each_of_many / each_of_few < _APPEND_CEILING


class _Pieces(httpx.AsyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for at in range(0, len(self._body), 65_536):
            yield self._body[at : at + 65_536]


class _Inner(httpx.AsyncBaseTransport):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=_Pieces(self._body))


async def _got_s(transport: httpx.AsyncBaseTransport) -> float:
    took = []
    for _ in range(5):
        async with httpx.AsyncClient(transport=transport) as http:
            begun = time.perf_counter()
            await http.get("https://fhir.example.org/r4/Appointment/$find")
            took.append(time.perf_counter() - begun)
    return min(took)


@pytest.mark.anyio
async def test_keeping_an_answer_costs_next_to_nothing(
    find_answer: Callable[[int], bytes], record_property: Callable[[str, object], None]
) -> None:
    body = find_answer(_MANY)
    packed = gzip.compress(body, 1)
    begun = time.perf_counter()
    orjson.loads(body)
    yardstick = time.perf_counter() - begun
    log = MessageLog()
    bare = await _got_s(_Inner(packed))
    kept = await _got_s(RecordingTransport(_Inner(packed), log.record))
    assert len(log) == 5
    ratio = (kept - bare) / yardstick
    record_property("record_ratio", round(ratio, 3))
    assert ratio < _RECORD_CEILING


def test_a_long_answer_comes_into_sight_without_stopping_the_window(
    qapp: QApplication, find_answer: Callable[[int], bytes], record_property: Callable[[str, object], None]
) -> None:
    body = find_answer(4_300)  # 5 MB
    begun = time.perf_counter()
    orjson.loads(body)
    yardstick = time.perf_counter() - begun
    collector = GarbageCollector()
    collector.start()  # as the program does
    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)

    async def story() -> tuple[float, float]:
        scope = TaskScope(_fail)
        view = MessageView(Side.ANSWER, scope)
        view.resize(600, 400)
        view.show()
        await asyncio.sleep(0.2)
        beat = Heartbeat()
        beat.start()
        begun = time.perf_counter()
        view.show_exchange(replace(_ONE, answer=Body(gzip.compress(body, 1), "gzip")))
        await until(lambda: view.text.outline.lines, "the first lines")
        first = time.perf_counter() - begun
        await view.until_there()
        stall = beat.stop()
        view.close()
        await scope.close()
        return stall, first

    with loop:
        stall, first = loop.run_until_complete(story())
    asyncio.set_event_loop(None)
    collector.stop()
    record_property("stall_ms", round(stall * 1000, 1))
    record_property("first_lines_ms", round(first * 1000, 1))
    record_property("stall_ratio", round(stall / yardstick, 2))
    assert stall / yardstick < _STALL_CEILING


def test_a_long_answer_is_examined_without_stopping_the_window(
    qapp: QApplication, find_answer: Callable[[int], bytes], record_property: Callable[[str, object], None]
) -> None:
    body = find_answer(_MANY)
    begun = time.perf_counter()
    orjson.loads(body)
    yardstick = time.perf_counter() - begun
    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)

    async def story() -> tuple[float, float, int]:
        beat = Heartbeat()
        beat.start()
        begun = time.perf_counter()
        found = await examine_gently(packed)
        return beat.stop(), time.perf_counter() - begun, len(found)

    packed = replace(_ONE, answer=Body(gzip.compress(body, 1), "gzip"))
    with loop:
        stall, took, found = loop.run_until_complete(story())
    asyncio.set_event_loop(None)
    record_property("examine_stall_ms", round(stall * 1000, 1))
    record_property("examine_ratio", round(took / yardstick, 1))
    record_property("examine_stall_ratio", round(stall / yardstick, 2))
    assert found
    assert stall / yardstick < _EXAMINE_STALL_CEILING
