"""Paints an appointment on its way to another time: where it stands, where it would go, and what is on the pointer."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.theme import Theme

_PAD_PX, _WIDEST_PX = 7, 380


class DragPainter:
    """Made for one frame."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = QFont(font)
        self._font.setWeight(QFont.Weight.DemiBold)

    def standing(self, painter: QPainter, rect: QRect) -> None:
        """A thick dashed frame around what is being moved, where it stands until the new time is confirmed."""
        painter.setPen(QPen(self._theme.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def target(self, painter: QPainter, rect: QRect) -> None:
        """A strong frame around what it would be dropped on."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.base, 5))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.setPen(QPen(self._theme.accent, 3))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def carried(self, painter: QPainter, rect: QRect, text: str, grid: GridGeometry) -> None:
        """What is on the pointer, to be seen through, with words above it that stay inside the columns."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if rect.width() > 1:
            veil = QColor(self._theme.accent)
            veil.setAlphaF(0.18)
            painter.setBrush(veil)
            painter.setPen(QPen(self._theme.accent, 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(rect), 4, 4)
        metrics = QFontMetrics(self._font)
        body = grid.body
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, min(_WIDEST_PX, body.width() - 4 * _PAD_PX))
        width, height = metrics.horizontalAdvance(text) + 2 * _PAD_PX, metrics.height() + _PAD_PX
        x = min(max(rect.x(), body.left() + 2), body.right() - width - 2)
        above = rect.y() - height - 3
        y = above if above > body.top() else rect.bottom() + 4
        y = min(max(y, body.top() + 2), body.bottom() - height)
        label = QRectF(x, y, width, height)
        painter.setPen(QPen(self._theme.base, 1))
        painter.setBrush(self._theme.accent)
        painter.drawRoundedRect(label, 5, 5)
        painter.setPen(self._theme.on_accent)
        painter.setFont(self._font)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
