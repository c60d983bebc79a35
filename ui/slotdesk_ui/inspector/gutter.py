"""The margin of a message's text: line numbers, what folds, and where findings sit."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from slotdesk_ui.theme import Theme, current_theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

if TYPE_CHECKING:
    from slotdesk_ui.inspector.message_text import MessageText

_PAD_PX = 4


class Weight(Enum):
    """How much a mark matters; each has a shape of its own, so that colour is not all that tells them apart."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Gutter(QWidget):
    """Lies to the left of a MessageText and paints beside the lines that are in sight."""

    def __init__(self, text: MessageText) -> None:
        super().__init__(text)
        self._text = text
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the text's own keys fold, so that nothing is for the mouse alone

    def wanted_width(self) -> int:
        """Room for a mark, the numbers and a triangle, in pixels."""
        digits = len(str(max(self._text.blockCount(), self._text.expected_lines, 99)))
        line = self._text.fontMetrics().height()
        return line + self._text.fontMetrics().horizontalAdvance("9") * digits + line + _PAD_PX

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        painter.fillRect(event.rect(), theme.window)
        painter.setFont(self._text.font())
        unit = float(self._text.fontMetrics().height())
        current = self._text.current_line()
        for line, top, height in self._text.visible_lines():
            row = QRectF(0, top, self.width(), height)
            weight = self._text.weight_of(line)
            if weight is not None:
                paint_mark(painter, theme, weight, QRectF(1, top + (height - unit) / 2, unit, unit))
            painter.setPen(theme.text if line == current else theme.muted)
            number = "" if self._text.is_continued(line) else str(line + 1)
            numbers = QRectF(unit, top, self.width() - 2 * unit - _PAD_PX, row.height())
            painter.drawText(numbers, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
            if self._text.can_fold(line):
                box = QRectF(self.width() - unit - _PAD_PX / 2, top + (height - unit) / 2, unit, unit)
                _paint_triangle(painter, theme, box, folded=self._text.is_folded(line))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside a line that folds folds or unfolds it."""
        line = self._text.line_at(event.position().y())
        if line is not None and self._text.can_fold(line):
            self._text.toggle_fold(line)
        elif line is not None:
            self._text.go_to(line)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._text.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self._text.line_at(event.pos().y())
            words = self._text.words_of(line) if line is not None else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)
            return True
        return super().event(event)


def weight_colour(theme: Theme, weight: Weight) -> QColor:
    """The colour of a mark."""
    return {Weight.ERROR: theme.error, Weight.WARNING: theme.warning, Weight.NOTE: theme.info}[weight]


def paint_mark(painter: QPainter, theme: Theme, weight: Weight, box: QRectF) -> None:
    """An error is a disc with a cross, a warning a triangle with a stroke, a note a ring with a dot."""
    painter.save()
    colour = weight_colour(theme, weight)
    inner = box.adjusted(2, 2, -2, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = inner.center()
    third = inner.width() / 5
    if weight is Weight.ERROR:
        painter.drawEllipse(inner)
        painter.setPen(QPen(theme.base, 1.5))
        painter.drawLine(middle + QPointF(-third, -third), middle + QPointF(third, third))
        painter.drawLine(middle + QPointF(-third, third), middle + QPointF(third, -third))
    elif weight is Weight.WARNING:
        painter.drawPolygon(QPolygonF([QPointF(middle.x(), inner.top()), inner.bottomRight(), inner.bottomLeft()]))
        painter.setPen(QPen(theme.base, 1.5))
        painter.drawLine(QPointF(middle.x(), inner.top() + 1.6 * third), QPointF(middle.x(), inner.bottom() - third))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5))
        painter.drawEllipse(inner)
        painter.drawPoint(middle)
        painter.drawLine(middle, middle + QPointF(0, third))
    painter.restore()


def _paint_triangle(painter: QPainter, theme: Theme, box: QRectF, *, folded: bool) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.text if folded else theme.muted)
    middle, size = box.center(), box.width() / 5
    corners = (
        [QPointF(-size, -1.4 * size), QPointF(1.2 * size, 0), QPointF(-size, 1.4 * size)]
        if folded
        else [QPointF(-1.4 * size, -size), QPointF(1.4 * size, -size), QPointF(0, 1.2 * size)]
    )
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.restore()
