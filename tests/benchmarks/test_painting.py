"""From bytes to a painted week, against `orjson.loads` of the same bytes in the same run, collector on."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx
import orjson
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.span import Span
from slotdesk.fhir import conformance
from slotdesk.fhir.conversation import Conversation
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.paging import portions
from slotdesk.fhir.sending import Answer
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.theme import LIGHT

pytestmark = pytest.mark.anyio
_RUNS = 3
_NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
_CEILING = {1_000: 30.0, 10_000: 8.0}  # about a third of that is measured; the first frame costs the same for both


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def conversation() -> AsyncIterator[Conversation]:
    """A conversation that is never begun: the answers are there already."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(500))) as http:
        yield Conversation(http, "https://fhir.example.org/r4", WireFormat.JSON, DEFAULT_LIMITS, lambda: _NOW)


async def _paint(conversation: Conversation, body: bytes, panel: CalendarPanel, app: QApplication) -> list[float]:
    """Read, show and paint portion by portion. Moments: begun, first candidates painted, everything painted."""
    headers = httpx.Headers({"content-type": "application/fhir+json"})
    answer = Answer("POST", httpx.URL("https://fhir.example.org/r4/Appointment/$find"), "id", 200, headers, body)
    judge = conformance.candidate_judge(Span(_NOW, _NOW + timedelta(days=84)))
    moments = [time.perf_counter()]
    async for portion in portions(conversation, answer, UTC, judge):
        panel.model.extend(portion.appointments)
        app.processEvents()
        if len(moments) == 1 and panel.view.is_painted_whole:
            moments.append(time.perf_counter())
    while not panel.view.is_painted_whole:
        app.processEvents()
    moments.append(time.perf_counter())
    return moments


@pytest.mark.parametrize("count", [1_000, 10_000])
async def test_painting_a_week_stays_near_the_yardstick(
    count: int,
    conversation: Conversation,
    find_answer: Callable[[int], bytes],
    qapp: QApplication,
    record_property: Callable[[str, object], None],
) -> None:
    body = find_answer(count)
    first: list[float] = []
    whole: list[float] = []
    yardstick: list[float] = []
    for _run in range(_RUNS):
        begun = time.perf_counter()
        decoded = orjson.loads(body)
        yardstick.append(time.perf_counter() - begun)
        del decoded
        panel = CalendarPanel(lambda: _NOW, UTC, theme=LIGHT)
        panel.resize(1280, 800)
        panel.show()
        qapp.processEvents()
        painted = await _paint(conversation, body, panel, qapp)
        assert len(painted) == 3
        assert len(panel.model) == count
        assert panel.model.count(panel.view.period.first, 7) == count
        spent = [after - before for before, after in pairwise(painted)]
        first.append(spent[0])
        whole.append(sum(spent))
        panel.close()
        panel.deleteLater()
        qapp.processEvents()
    ratio = min(whole) / min(yardstick)
    record_property("ratio", round(ratio, 2))
    print(  # noqa: T201 - the figure is the point of the run
        f"\n{count} candidates to a painted week: {min(whole) * 1000:.0f} ms, ratio {ratio:.2f}; first "
        f"painted after {min(first) * 1000:.0f} ms; orjson.loads {min(yardstick) * 1000:.0f} ms"
    )
    assert ratio < _CEILING[count]
