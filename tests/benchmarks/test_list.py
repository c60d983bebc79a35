"""The list of free times: a frame after each page down, against a bare view of the same lines in the same run."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.span import Span
from slotdesk.fhir import conformance
from slotdesk.fhir.conversation import Conversation
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.paging import portions
from slotdesk.fhir.sending import Answer
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.theme import LIGHT

pytestmark = pytest.mark.anyio
_NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
_COUNT, _FRAMES = 10_000, 40
_CEILING = 6.0  # about a third of that is measured


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def conversation() -> AsyncIterator[Conversation]:
    """A conversation that is never begun: the answer is there already."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(500))) as http:
        yield Conversation(http, "https://fhir.example.org/r4", WireFormat.JSON, DEFAULT_LIMITS, lambda: _NOW)


def _frames(view: QAbstractItemView) -> float:
    """The median seconds from a page down to its painted frame."""
    bar, spent = view.verticalScrollBar(), []
    for number in range(_FRAMES):
        begun = time.perf_counter()
        bar.setValue((number + 1) * bar.maximum() // (_FRAMES + 1))
        view.viewport().repaint()
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)


async def test_a_frame_of_the_list_stays_near_that_of_a_bare_view(
    conversation: Conversation,
    find_answer: Callable[[int], bytes],
    qapp: QApplication,
    record_property: Callable[[str, object], None],
) -> None:
    headers = httpx.Headers({"content-type": "application/fhir+json"})
    url = httpx.URL("https://fhir.example.org/r4/Appointment/$find")
    answer = Answer("POST", url, "id", 200, headers, find_answer(_COUNT))
    panel = CalendarPanel(lambda: _NOW, UTC, theme=LIGHT)
    panel.resize(1280, 800)
    judge = conformance.candidate_judge(Span(_NOW, _NOW + timedelta(days=84)))
    async for portion in portions(conversation, answer, UTC, judge):
        panel.model.extend(portion.appointments)
    panel.set_mode(CalendarMode.LIST)
    panel.show()
    qapp.processEvents()
    bare = QListView()
    bare.setUniformItemSizes(True)
    bare.setModel(QStringListModel([f"Mon 23 Nov 09:00 – 09:20 Dr Example {number}" for number in range(_COUNT)]))
    bare.resize(panel.list.size())
    bare.show()
    qapp.processEvents()
    assert panel.list.verticalScrollBar().maximum() > _FRAMES
    ratio = _frames(panel.list) / _frames(bare)
    record_property("ratio", round(ratio, 2))
    print(  # noqa: T201 - the figure is the point of the run
        f"\n{_COUNT} candidates in the list: a frame is {ratio:.2f} of a bare view's"
    )
    panel.close()
    bare.close()
    assert ratio < _CEILING
