"""Paints days that the search has not asked for, so that they don't look like empty ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter

from slotdesk_ui.theme import Theme, mix

_PAD_PX = 4


def paint_unasked(painter: QPainter, area: QRect, theme: Theme) -> None:
    """Mute and hatch an area, the other way than what is booked is; words on it keep their contrast."""
    painter.fillRect(area, theme.out_of_hours_tint)
    painter.setBrushOrigin(QPoint(0, 0))
    line = mix(theme.muted, theme.out_of_hours_tint, 0.3 if theme.high else 0.26 if theme.dark else 0.18)
    painter.fillRect(area, QBrush(line, Qt.BrushStyle.FDiagPattern))


def paint_unasked_words(painter: QPainter, column: QRect, words: str, taken: Sequence[QRect], theme: Theme) -> None:
    """Say it at the top of a column, beneath whatever lies there already."""
    metrics = QFontMetrics(painter.font())
    room = column.width() - 4 * _PAD_PX
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    size = metrics.boundingRect(QRect(0, 0, max(room, 1), 1000), flags, words)
    rect = QRect(0, 0, min(size.width() + 2 * _PAD_PX, column.width() - 4), size.height() + _PAD_PX)
    rect.moveCenter(column.center())
    rect.moveTop(column.top() + 6)
    for other in sorted(taken, key=lambda one: one.top()):
        if rect.adjusted(0, -2, 0, 2).intersects(other):
            rect.moveTop(other.bottom() + 3)
    painter.fillRect(rect, theme.out_of_hours_tint)
    painter.setPen(theme.muted)
    painter.drawText(rect, flags, words)
