"""Pixels of the calendar: the header on top, the axis at the left, a column for each day, scrolled by `scroll`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from slotdesk_ui.calendar.day_layout import Item

HOUR_PX = 64.0  # of an hour, unless zoomed or in a large font
_ROOM_PX = 5  # above and below a line of text


@dataclass(frozen=True, slots=True)
class GridGeometry:
    """Where everything is in the viewport. `scale` is pixels for each minute of the axis.

    `days` are the days of the columns; there may be several columns to a day. `columns_px` is the width of all of them
    where that is more than fits, else 0; they are scrolled by `scroll_x`.
    """

    width: int
    height: int
    axis_width: int
    header_height: int
    days: tuple[date, ...]
    scale: float
    length: float
    scroll: int
    columns_px: int = 0
    scroll_x: int = 0

    @property
    def content_height(self) -> int:
        """Pixels of the whole axis."""
        return round(self.length * self.scale)

    @property
    def body(self) -> QRect:
        """Where the columns are seen."""
        return QRect(
            self.axis_width, self.header_height, self.width - self.axis_width, self.height - self.header_height
        )

    @property
    def header(self) -> QRect:
        """The strip with the days."""
        return QRect(0, 0, self.width, self.header_height)

    def column_left(self, number: int) -> int:
        """The left edge of a column; of the one after the last for the right edge of the last."""
        room = max(self.columns_px, self.width - self.axis_width)
        return self.axis_width + room * number // len(self.days) - self.scroll_x

    def column_width(self, number: int) -> int:
        """How wide a column is; they differ by a pixel at most."""
        return self.column_left(number + 1) - self.column_left(number)

    @property
    def even_width(self) -> int:
        """What all columns have at the least, so that what lies in them is equally wide."""
        return max(self.columns_px, self.width - self.axis_width) // len(self.days)

    def column(self, number: int) -> QRect:
        """A column, as far as it is seen."""
        return QRect(self.column_left(number), self.header_height, self.column_width(number), self.body.height())

    def column_at(self, x: int) -> int | None:
        """The column at a place of the viewport."""
        if not self.axis_width <= x < self.width:
            return None
        for number in range(len(self.days)):
            if x < self.column_left(number + 1):
                return number
        return None

    def y(self, position: float) -> int:
        """Where a place of the axis, in axis minutes, is in the viewport."""
        return self.header_height + round(position * self.scale) - self.scroll

    def position(self, y: float) -> float:
        """The place of the axis, in axis minutes, at a height of the viewport."""
        return (y - self.header_height + self.scroll) / self.scale

    def in_column(self, number: int, point: QPoint) -> tuple[int, int]:
        """A point of the viewport as items count: from the column's left edge and the axis' beginning."""
        return point.x() - self.column_left(number), point.y() - self.header_height + self.scroll

    def item_rect(self, number: int, item: Item) -> QRect:
        """Where an item of a column is in the viewport."""
        top = item.y + self.header_height - self.scroll
        return QRect(self.column_left(number) + item.x, top, item.width, item.height)


def usual_hour_px(metrics: QFontMetrics) -> float:
    """How tall an hour is unless zoomed: so that a third of it, the length of a short visit, holds a line of text."""
    return max(HOUR_PX, 3.0 * (metrics.lineSpacing() + _ROOM_PX))
