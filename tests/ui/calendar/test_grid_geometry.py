"""Pixels and back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from slotdesk_ui.calendar.day_layout import Item
from slotdesk_ui.calendar.grid_geometry import HOUR_PX, GridGeometry, usual_hour_px

DAYS = tuple(date(2026, 8, 3) + timedelta(days=number) for number in range(7))
GRID = GridGeometry(800, 600, 50, 40, DAYS, 1.5, 1440.0, 300)


def test_columns_fill_the_width_and_differ_by_a_pixel_at_most() -> None:
    widths = [GRID.column_width(number) for number in range(7)]
    assert sum(widths) == 750
    assert max(widths) - min(widths) <= 1
    assert GRID.column_left(0) == 50
    assert GRID.column(6).right() == 799


@pytest.mark.parametrize("number", range(7))
def test_each_column_is_hit_from_its_first_to_its_last_pixel(number: int) -> None:
    assert GRID.column_at(GRID.column_left(number)) == number
    assert GRID.column_at(GRID.column_left(number + 1) - 1) == number


def test_beside_the_columns_nothing_is_hit() -> None:
    assert GRID.column_at(49) is None
    assert GRID.column_at(800) is None


def test_heights_and_places_on_the_axis() -> None:
    assert GRID.content_height == 2160
    assert GRID.y(200) == 40
    assert GRID.position(40) == 200
    assert GRID.position(GRID.y(560)) == 560
    assert GRID.body == QRect(50, 40, 750, 560)
    assert GRID.header == QRect(0, 0, 800, 40)


def test_items_are_where_their_columns_are() -> None:
    item = Item(0, 1, 3, 330, 90, 29)
    rect = GRID.item_rect(2, item)
    assert rect == QRect(GRID.column_left(2) + 3, 70, 90, 29)
    assert item.holds(*GRID.in_column(2, rect.topLeft()))
    assert not item.holds(*GRID.in_column(2, rect.bottomRight() + QPoint(1, 0)))


def test_an_hour_grows_with_the_font(qapp: QApplication) -> None:
    small, large = QFont(qapp.font()), QFont(qapp.font())
    small.setPixelSize(10)
    large.setPixelSize(24)
    assert usual_hour_px(QFontMetrics(small)) == HOUR_PX
    assert usual_hour_px(QFontMetrics(large)) / 3 >= QFontMetrics(large).lineSpacing()


def test_narrow_columns_leave_their_room_to_the_others() -> None:
    grid = GridGeometry(800, 600, 50, 40, DAYS, 1.5, 1440.0, 0, narrow_px=60, narrow_before=(0, 1, 1, 2, 3, 3, 3, 3))
    widths = [grid.column_width(number) for number in range(7)]
    assert [widths[number] for number in (0, 2, 3)] == [60] * 3
    wide = [widths[number] for number in (1, 4, 5, 6)]
    assert sum(wide) == 750 - 180
    assert max(wide) - min(wide) <= 1
    assert min(wide) == grid.even_width
    assert [grid.column_at(grid.column_left(number)) for number in range(7)] == list(range(7))
    assert grid.column_left(7) == 800
