"""One line says all of what the mouse or the cursor is on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.pointed_line import PointedLine, pointed_words

Make = Callable[..., Appointment]
TUESDAY = date(2026, 8, 4)


@pytest.fixture
def line(qtbot: QtBot) -> PointedLine:
    shown = PointedLine()
    qtbot.addWidget(shown)
    return shown


def test_it_hides_where_there_is_nothing_to_say_and_takes_nothing_for_markup(line: PointedLine) -> None:
    line.show_line("<b>Bo</b> Ek")
    assert (line.isVisible(), line.text(), line.toolTip()) == (
        True,
        "<b>Bo</b> Ek",
        "<qt>&lt;b&gt;Bo&lt;/b&gt; Ek</qt>",
    )
    line.show_line("")
    assert not line.isVisible()


def test_one_is_told_in_full_and_of_several_since_when_and_how_many(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00", who=who) for who in ("Anna Holm", "Bo Ek")])
    panel.model.set_existing([make("2026-08-04T09:10", status="booked")], 30)
    panel.set_site_zones({"Location/here": ZoneInfo("Europe/Helsinki")})
    view, entries = panel.view, panel.model.entries(TUESDAY)
    words = [
        pointed_words(some, TUESDAY, view.wording, panel.model.zone, view.clocks) for some in (entries[:1], entries)
    ]
    assert words == [
        "Tue 4 Aug 09:00 – 09:20  ·  10:00 EEST there  ·  Anna Holm  ·  Consultation  ·  Main Street"
        "  ·  ✕ overlaps own appointment",
        "Tue 4 Aug 09:00  ·  10:00 EEST there  ·  2 free  ·  2 clashes",
    ]
