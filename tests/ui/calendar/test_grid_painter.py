"""Header, axis, now-line and rings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.grid_painter import GridPainter
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

DAYS = tuple(date(2026, 8, 3) + timedelta(days=number) for number in range(7))
AXIS = TimeAxis(DAYS, ZoneInfo("Europe/Stockholm"))


@pytest.fixture
def painter(qapp: object, wording: Wording) -> GridPainter:
    return GridPainter(LIGHT, QApplication.font(), wording)


def grid_of(painter: GridPainter, width: int = 900) -> GridGeometry:
    return GridGeometry(width, 600, painter.axis_width, painter.header_height, DAYS, 1.0, 1440.0, 480)


def painted(grid: GridGeometry, act: Callable[[QPainter], None]) -> QImage:
    image = QImage(grid.width, grid.height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.base)
    on = QPainter(image)
    act(on)
    on.end()
    return image


def ink(image: QImage, area: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    } - {LIGHT.base.name()}


def test_today_is_marked_in_the_header(painter: GridPainter) -> None:
    grid = grid_of(painter)
    image = painted(grid, lambda on: painter.header(on, grid, DAYS[1], [0] * 7))
    height = grid.header_height - 2
    assert LIGHT.accent.name() in ink(image, QRect(grid.column_left(1), 0, 40, height))
    assert LIGHT.accent.name() not in ink(image, QRect(grid.column_left(2), 0, 40, height))


@pytest.mark.parametrize("width", [1900, 900, 500, 360])
def test_header_texts_stay_in_their_columns(painter: GridPainter, width: int) -> None:
    grid = grid_of(painter, width)
    image = painted(grid, lambda on: painter.header(on, grid, DAYS[1], [1234] * 7))
    for number in range(7):
        gutter = QRect(grid.column_left(number + 1) - 3, 0, 6, grid.header_height - 2)
        assert not ink(image, gutter & QRect(0, 0, width, grid.height)), number


def test_counts_are_shown_where_there_are_any(painter: GridPainter) -> None:
    grid = grid_of(painter)
    image = painted(grid, lambda on: painter.header(on, grid, DAYS[1], [5, 0, 0, 0, 0, 0, 0]))
    right = QRect(grid.column_left(1) - 40, 0, 36, grid.header_height - 2)
    assert ink(image, right)
    assert not ink(image, right.translated(grid.column_width(1), 0))


def test_each_hour_is_labelled_within_the_axis(painter: GridPainter) -> None:
    grid = grid_of(painter)
    image = painted(grid, lambda on: painter.axis(on, grid, AXIS, ()))
    for hour in range(9, 17):
        assert ink(image, QRect(0, grid.y(hour * 60) - 6, grid.axis_width - 6, 12)), hour
    assert not ink(image, QRect(0, grid.y(9 * 60 + 20), grid.axis_width - 6, 20))
    assert not ink(image, QRect(0, 0, 4, grid.height))
    assert not ink(image, QRect(0, 0, grid.axis_width, grid.header_height))


def test_low_hours_are_labelled_every_other_time(painter: GridPainter) -> None:
    low = GridGeometry(900, 600, painter.axis_width, painter.header_height, DAYS, 0.25, 1440.0, 0)
    image = painted(low, lambda on: painter.axis(on, low, AXIS, ()))
    assert ink(image, QRect(0, low.y(12 * 60) - 4, low.axis_width - 6, 8))
    assert not ink(image, QRect(0, low.y(13 * 60) - 2, low.axis_width - 6, 4))


def test_the_now_line_is_strong_in_its_column_only(painter: GridPainter) -> None:
    grid = grid_of(painter)

    def now(on: QPainter) -> None:
        painter.now(on, grid, 1, 300)
        painter.now_mark(on, grid, 300)

    image = painted(grid, now)
    assert image.pixelColor(grid.column(1).center().x(), 300) == LIGHT.now_line
    assert image.pixelColor(grid.column(3).center().x(), 300) not in (LIGHT.now_line, LIGHT.base)
    assert image.pixelColor(grid.axis_width - 5, 300) == LIGHT.now_line


def test_a_ring_goes_around_and_leaves_the_inside(painter: GridPainter) -> None:
    grid = grid_of(painter)
    rect = QRect(200, 200, 80, 30)
    image = painted(grid, lambda on: painter.ring(on, rect, LIGHT.focus_ring))
    assert image.pixelColor(240, 199) == LIGHT.focus_ring
    assert not ink(image, rect.adjusted(4, 4, -4, -4))


def test_a_count_of_three_digits_stays_where_weekdays_leave_no_room(painter: GridPainter) -> None:
    grid = grid_of(painter, painter.axis_width + 7 * 78)
    few = painted(grid, lambda on: painter.header(on, grid, DAYS[0], [0] * 7))
    many = painted(grid, lambda on: painter.header(on, grid, DAYS[0], [888] * 7))
    for number in range(7):
        strip = QRect(grid.column_left(number + 1) - 30, 0, 24, grid.header_height - 2)
        assert ink(many, strip) - ink(few, strip)


def test_where_one_count_has_no_room_no_day_says_any(painter: GridPainter) -> None:
    grid = grid_of(painter, painter.axis_width + 7 * 58)
    none = painted(grid, lambda on: painter.header(on, grid, DAYS[0], [0] * 7))
    some = painted(grid, lambda on: painter.header(on, grid, DAYS[0], [888, 5, 5, 5, 5, 5, 5]))
    assert none == some, "a day that says nothing among some that do would have nothing free"
