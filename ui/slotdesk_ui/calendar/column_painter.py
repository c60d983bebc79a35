"""Paints a piece of a day's column: tints, hour lines, what no clock showed, and the items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QPainter

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.day_layout import Arrangement, DayLayout
from slotdesk_ui.calendar.own_appointments import own_rects, told_by_own
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.calendar.unasked_painter import paint_unasked
from slotdesk_ui.calendar.wording import minute_of
from slotdesk_ui.theme import Theme

OPENING, CLOSING = 7, 19  # hours of the clock; outside them the grid is tinted


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the grid; several of one day show one practitioner or place each.

    `zone` is the place's own where its clocks differ from the axis, `existing` what the patient has on that day. A
    day that is not `is_asked` for is hatched.
    """

    day: date
    layout: DayLayout
    is_today: bool
    zone: tzinfo | None = None
    existing: Sequence[Appointment] = ()
    is_asked: bool = True


class ColumnPainter:
    """Paints pieces of columns that are `width` wide, from `top` on, in pixels of the axis."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        column: Column,
        boxes: BoxPainter,
        axis: TimeAxis,
        scale: float,
        area: QRect,
        width: int,
    ) -> None:
        """Paint the piece of a column that `area` is; the painter's origin is the area's top left.

        What lies in it has `width`, which all columns have.
        """
        painter.translate(0, -area.top())
        self._background(painter, column, axis, scale, area)
        arrangement = column.layout.arrange(width, scale)
        for appointment in column.existing:
            for rect in own_rects(appointment, axis, column.day, area.width(), column.layout.left_px, scale):
                if rect.top() <= area.bottom() and rect.bottom() >= area.top():
                    boxes.existing(painter, rect, appointment)
        self._items(painter, column, boxes, arrangement, area)
        if column.zone is not None:
            self._local_hours(painter, column, boxes, axis, scale, area)
        painter.translate(0, area.top())

    def _background(self, painter: QPainter, column: Column, axis: TimeAxis, scale: float, area: QRect) -> None:
        theme, day = self._theme, column.day
        tint = theme.today_tint if column.is_today else theme.weekend_tint if day.weekday() >= 5 else theme.base
        painter.fillRect(area, tint)
        if not column.is_today:
            painter.fillRect(area, theme.out_of_hours_tint)
            for opens, closes in opening(axis, day, column.zone):
                top, bottom = round(opens * scale), round(closes * scale)
                painter.fillRect(0, top, area.width(), bottom - top, tint)
        if not column.is_asked:
            paint_unasked(painter, area, theme)
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

    def _local_hours(
        self, painter: QPainter, column: Column, boxes: BoxPainter, axis: TimeAxis, scale: float, area: QRect
    ) -> None:
        """The hours of the place's own clocks along the left edge."""
        painter.setFont(boxes.text.small)
        painter.setPen(self._theme.warning)
        painter.fillRect(0, area.top(), column.layout.left_px, area.height(), self._theme.base)
        painter.fillRect(column.layout.left_px, area.top(), 1, area.height(), self._theme.border)
        step = next((step for step in (1, 2, 3, 6) if step * 60 * scale >= 20), 6)
        for number, (position, text) in enumerate(local_hours(column, boxes, axis)):
            y = round(position * scale)
            if number and number % step == 0 and area.top() - 40 <= y <= area.bottom() + 20:
                time, _, letters = text.partition("\n")
                baseline = y + boxes.small_ascent // 2 - 1  # as on the axis
                painter.fillRect(column.layout.left_px - 4, y, 4, 1, self._theme.border)
                painter.drawText(3, baseline, time)
                painter.drawText(3, baseline + boxes.small_px - 1, letters)

    def _items(
        self, painter: QPainter, column: Column, boxes: BoxPainter, arrangement: Arrangement, area: QRect
    ) -> None:
        entries = column.layout.entries
        for item in arrangement.between(area.top(), area.bottom() + 1):
            rect = QRect(item.x, item.y, item.width, item.height)
            meant = entries[item.first : item.first + item.count]
            if told_by_own(meant, column.existing):
                continue
            if item.is_chip:
                boxes.chip(painter, rect, meant)
            else:
                boxes.box(painter, rect, entries[item.first])


def opening(axis: TimeAxis, day: date, zone: tzinfo | None) -> list[tuple[float, float]]:
    """Where on the axis of a day the hours lie that places are open in, by the clocks of the axis or of the place."""
    if zone is None:
        return [(axis.wall_position(OPENING * 60), axis.wall_position(CLOSING * 60))]
    around = (day + timedelta(days=step) for step in (-1, 0, 1))
    return [
        (
            axis.position(datetime.combine(local, time(OPENING), zone), day),
            axis.position(datetime.combine(local, time(CLOSING), zone), day),
        )
        for local in around
    ]


def local_hours(column: Column, boxes: BoxPainter, axis: TimeAxis) -> list[tuple[float, str]]:
    """What the clocks of the place show at the full hours of the axis that the day has: `08:00`.

    In an hour that comes twice there, the zone's letters stand on a second line.
    """
    voids = axis.voids(column.day)
    positions = [at for at, _, _ in axis.hours() if not any(void.start <= at < void.end for void in voids)]
    found = []
    for at in positions:
        moment = axis.moment(at, column.day)
        text = boxes.wording.minute(minute_of(moment, boxes.zone))
        found.append((at, "\n".join([text, *boxes.wording.reading(moment, boxes.zone)])))
    return found
