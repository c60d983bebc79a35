"""Paints a piece of a day's column: tints, hour lines, what no clock showed, and the items."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QPainter

from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.day_layout import Arrangement, DayLayout
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.theme import Theme

OPENING, CLOSING = 7, 19  # hours of the clock; outside them the grid is tinted


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the grid. Later ones for the same day may show one practitioner or place each."""

    day: date
    layout: DayLayout
    is_today: bool


class ColumnPainter:
    """Paints pieces of columns that are `width` wide, from `top` on, in pixels of the axis."""

    def __init__(self, theme: Theme, boxes: BoxPainter) -> None:
        self._theme = theme
        self._boxes = boxes

    def paint(self, painter: QPainter, column: Column, axis: TimeAxis, scale: float, area: QRect) -> None:
        """Paint the piece of a column that `area` is; the painter's origin is the area's top left."""
        painter.translate(0, -area.top())
        self._background(painter, column, axis, scale, area)
        arrangement = column.layout.arrange(area.width(), scale)
        self._items(painter, column, arrangement, area)
        painter.translate(0, area.top())

    def _background(self, painter: QPainter, column: Column, axis: TimeAxis, scale: float, area: QRect) -> None:
        theme, day = self._theme, column.day
        tint = theme.today_tint if column.is_today else theme.weekend_tint if day.weekday() >= 5 else theme.base
        painter.fillRect(area, tint)
        opens, closes = round(axis.wall_position(OPENING * 60) * scale), round(axis.wall_position(CLOSING * 60) * scale)
        if not column.is_today:
            painter.fillRect(0, 0, area.width(), opens, theme.out_of_hours_tint)
            painter.fillRect(0, closes, area.width(), round(axis.length * scale) - closes, theme.out_of_hours_tint)
        for position, _, _ in axis.hours():
            y = round(position * scale)
            if area.top() <= y < area.bottom() + 1:
                painter.fillRect(0, y, area.width(), 1, theme.hour_line)
            if scale >= 0.6 and area.top() <= (half := round((position + 30) * scale)) <= area.bottom():
                painter.fillRect(0, half, area.width(), 1, theme.grid_line)
        for void in axis.voids(day):
            top, bottom = round(void.start * scale), round(void.end * scale)
            rect = QRect(0, top, area.width(), bottom - top)
            painter.fillRect(rect, theme.void_tint)
            painter.setBrushOrigin(QPoint(0, top))
            painter.fillRect(rect, QBrush(theme.border, Qt.BrushStyle.BDiagPattern))
        painter.fillRect(area.width() - 1, area.top(), 1, area.height(), theme.hour_line)

    def _items(self, painter: QPainter, column: Column, arrangement: Arrangement, area: QRect) -> None:
        entries = column.layout.entries
        for item in arrangement.between(area.top(), area.bottom() + 1):
            rect = QRect(item.x, item.y, item.width, item.height)
            if item.is_chip:
                self._boxes.chip(painter, rect, entries[item.first : item.first + item.count])
            else:
                self._boxes.box(painter, rect, entries[item.first])
