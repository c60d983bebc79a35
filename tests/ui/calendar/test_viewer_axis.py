"""The viewer's own hours beside the clinic's."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.calendar.viewer_axis import ViewerAxis
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

STOCKHOLM, LONDON, NEW_YORK = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
TUESDAY = date(2026, 8, 4)


def axis_of(wording: Wording, zone: ZoneInfo) -> ViewerAxis:
    return ViewerAxis(LIGHT, QApplication.font(), wording, zone)


def test_it_is_needed_only_where_clocks_differ(qapp: object, wording: Wording) -> None:
    assert axis_of(wording, LONDON).is_needed([TUESDAY], STOCKHOLM)
    assert not axis_of(wording, ZoneInfo("Europe/Berlin")).is_needed([TUESDAY], STOCKHOLM)
    lagos = axis_of(wording, ZoneInfo("Africa/Lagos"))
    assert [lagos.is_needed([day], STOCKHOLM) for day in (TUESDAY, date(2026, 12, 1))] == [True, False]


@pytest.mark.parametrize("day", [TUESDAY, date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1)])
def test_each_label_is_the_viewers_time_at_that_moment(qapp: object, wording: Wording, day: date) -> None:
    axis = TimeAxis([day], STOCKHOLM)
    labels = axis_of(wording, NEW_YORK).labels(axis, day)
    assert len(labels) == len(axis.hours())
    for position, text in labels:
        assert text.startswith(f"{axis.moment(position, day).astimezone(NEW_YORK):%H:%M}")


def test_letters_name_the_day_where_days_differ(qapp: object, wording: Wording) -> None:
    viewer = axis_of(wording, NEW_YORK)
    assert viewer.letters([TUESDAY], TUESDAY, STOCKHOLM) == ("EDT", "CEST")
    week = [date(2026, 3, 2) + timedelta(days=number) for number in range(7)]
    assert viewer.letters(week, week[0], STOCKHOLM) == ("EST Mon", "CET")
    assert viewer.letters(week, week[6], STOCKHOLM) == ("EDT Sun", "CET")


def test_the_grid_makes_room_for_it_and_takes_it_back(panel: CalendarPanel) -> None:
    narrow = panel.view.grid.axis_width
    panel.view.set_viewer_zone(LONDON)
    assert panel.view.grid.axis_width > narrow
    assert panel.view.grid.column_left(0) == panel.view.grid.axis_width
    panel.grab()
    panel.set_zone(LONDON)
    assert panel.view.grid.axis_width == narrow
