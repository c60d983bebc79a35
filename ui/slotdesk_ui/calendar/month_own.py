"""The patient's own appointments in the cells of the month: one band, as they look in the grid, and how many more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.categories import Categories
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme

_PAD_PX = 4
_LEAST_PX = 6  # of a band, which in so little room is a mark without words
_LEAST_COUNTED_PX = 16  # that a number beside it has to leave


class MonthOwn:
    """Paints the bands of one frame. `number_px` is what the number of a day takes at the left of its cell."""

    def __init__(self, theme: Theme, font: QFont, wording: Wording, categories: Categories, zone: tzinfo) -> None:
        self._boxes = BoxPainter(theme, font, wording, categories, zone)
        self._theme, self._font = theme, font

    def paint(self, painter: QPainter, cell: QRect, number_px: int, own: Sequence[Appointment]) -> None:
        """Paint the band of a day that has any."""
        rect = band(cell, number_px, self._font)
        if not own or rect.width() < _LEAST_PX:
            return
        standing = [one for one in own if not one.is_over]
        first, more = (standing or own)[0], len(own) - 1
        text = f"+{more}"
        width = QFontMetrics(self._font).horizontalAdvance(text) + 2
        if more and rect.width() - width >= _LEAST_COUNTED_PX:
            painter.setFont(self._font)
            painter.setPen(self._theme.text)
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            rect.setWidth(rect.width() - width)
        self._boxes.existing(painter, rect, first)


def band(cell: QRect, number_px: int, font: QFont) -> QRect:
    """Where the band is: along the lower edge, in a low cell beside the number of the day."""
    line_px = QFontMetrics(font).height()
    height = line_px + 2
    top = cell.bottom() - height - _PAD_PX
    if top >= cell.y() + 16 + 3 * line_px:  # below the number, the count and the first time
        return QRect(cell.x() + _PAD_PX, top, cell.width() - 2 * _PAD_PX - 1, height)
    height = max(min(height, cell.height() - _PAD_PX), 0)
    return QRect(cell.x() + number_px, cell.y() + 3, cell.width() - number_px - _PAD_PX - 1, height)
