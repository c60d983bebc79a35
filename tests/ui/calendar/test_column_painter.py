"""The ground that boxes stand on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.column_painter import Column, ColumnPainter, opening
from slotdesk_ui.calendar.day_layout import DayLayout
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]


def painted(model: CalendarModel, wording: Wording, day: date, *, is_today: bool = False) -> QImage:
    """A whole day, a pixel for each minute, 200 wide."""
    axis = TimeAxis([day], model.zone)
    boxes = BoxPainter(LIGHT, QApplication.font(), wording, model.categories, model.zone)
    image = QImage(200, round(axis.length), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    column = Column(day, DayLayout(day, model.entries(day), axis), is_today)
    ColumnPainter(LIGHT).paint(painter, column, boxes, axis, 1.0, QRect(0, 0, 200, image.height()), 200)
    painter.end()
    return image


@pytest.fixture
def model(qapp: object, zone: ZoneInfo) -> CalendarModel:
    return CalendarModel(zone)


def test_tints_tell_weekends_today_and_hours_out_of_hours(model: CalendarModel, wording: Wording) -> None:
    for day, is_today, noon, night in (
        (date(2026, 8, 4), False, LIGHT.base, LIGHT.out_of_hours_tint),
        (date(2026, 8, 4), True, LIGHT.today_tint, LIGHT.today_tint),
        (date(2026, 8, 8), False, LIGHT.weekend_tint, LIGHT.out_of_hours_tint),
    ):
        image = painted(model, wording, day, is_today=is_today)
        assert image.pixelColor(100, 735) == noon
        assert image.pixelColor(100, 200) == image.pixelColor(100, 1400) == night


def test_hours_and_half_hours_have_lines(model: CalendarModel, wording: Wording) -> None:
    image = painted(model, wording, date(2026, 8, 4))
    for hour in range(24):
        assert image.pixelColor(100, hour * 60) == LIGHT.hour_line
        assert image.pixelColor(100, hour * 60 + 30) == LIGHT.grid_line


def test_minutes_that_no_clock_showed_are_hatched(model: CalendarModel, wording: Wording) -> None:
    image = painted(model, wording, date(2026, 3, 29))
    hatched = {image.pixelColor(100, y).name() for y in range(120, 180)}
    assert hatched == {LIGHT.void_tint.name(), LIGHT.border.name()}
    assert LIGHT.void_tint.name() not in {image.pixelColor(100, y).name() for y in (*range(60, 120), *range(181, 240))}


def test_boxes_stand_at_their_minutes(model: CalendarModel, wording: Wording, make: Make) -> None:
    model.extend([make("2026-10-25T02:30+01:00", 30)])
    image = painted(model, wording, date(2026, 10, 25))
    edge = LIGHT.categories[0].edge
    assert [y for y in range(image.height()) if image.pixelColor(4, y) == edge] == list(range(210, 239))


def test_places_in_another_zone_open_by_their_own_clocks() -> None:
    axis = TimeAxis([date(2026, 8, 4)], ZoneInfo("Europe/Stockholm"))
    assert opening(axis, date(2026, 8, 4), None) == [(420, 1140)]
    own = opening(axis, date(2026, 8, 4), ZoneInfo("America/New_York"))
    assert [span for span in own if span[0] < span[1]] == [(0, 60), (780, 1440)]
