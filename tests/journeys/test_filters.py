"""Each way to hide some of what was found: at once, without a request, and with a count of what is hidden."""

from __future__ import annotations

import time
from datetime import date

from PySide6.QtCore import Qt

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.calendar.entry_filter import FilterKind
from slotdesk_ui.calendar.filter_popup import FilterPopup

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEAST_S = 0.25  # what nobody waits for, also on a busy machine; the benchmark holds it to a frame


def test_every_kind_hides_at_once_and_says_how_many(tell: Story, practice: PracticeServer) -> None:
    def passed_on(_method: str, _path: str, _body: bytes) -> Canned | None:
        return None

    async def story(person: Person) -> None:
        calendar = person.window.calendar_panel
        await person.find()
        everything, asked = person.found(), len(server.requests)
        assert calendar.options.shown_label.text() == "", "nothing is hidden, nothing is said"
        said = calendar.view.wording.locale.toString
        for kind in FilterKind:
            await person.press(Key.Key_F, Ctrl | _SHIFT)
            popup = next(one for one in calendar.findChildren(FilterPopup) if one.isVisible())
            popup.lists[kind].setFocus()
            begun = time.perf_counter()
            await person.press(Key.Key_Space)  # hides the first line
            calendar.view.viewport().repaint()
            assert time.perf_counter() - begun < _LEAST_S
            shown = calendar.model.shown
            assert 0 < shown < everything, kind
            assert popup.count_label.text() == f"{said(shown)} of {said(everything)} shown"
            await person.press(Key.Key_Escape)
            assert calendar.options.shown_label.text() == f"{said(shown)} of {said(everything)} shown"
            calendar.setFocus()
            assert sum(calendar.model.count(day, 1) for day in _days(person)) == shown, "the views hide them as well"
            await person.press(Key.Key_G, Ctrl | _SHIFT)
            assert calendar.model.shown == everything
            assert calendar.options.shown_label.text() == ""
        assert len(server.requests) == asked, "all of it without a request"

    with CannedServer(passed_on, practice.url) as server:
        tell(story, url=server.url)


def _days(person: Person) -> list[date]:
    model = person.window.calendar_panel.model
    days, day = [], model.first_day
    while day is not None:
        days.append(day)
        day = model.next_day(day)
    return days
