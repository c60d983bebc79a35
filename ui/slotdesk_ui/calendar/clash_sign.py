"""The sign on a box or chip that the patient can't come then."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from slotdesk_ui.calendar.box_text import EDGE_PX
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.theme import Theme

SIGN_PX = 17  # that words leave free for it
_SIDE_PX = 13


def paint_clash_sign(painter: QPainter, rect: QRect, kind: ClashKind, theme: Theme, *, is_whole: bool = True) -> None:
    """Paint a bar at the right, and a cross for an overlap, a way for one that is too long.

    The bar is whole or in pieces, for eyes that can't tell colours; it is all there is where not `is_whole`.
    """
    color = theme.error if kind is ClashKind.OVERLAP else theme.warning
    side = min(_SIDE_PX, rect.height() - 2, rect.width() - EDGE_PX - 2)
    step = rect.height() if kind is ClashKind.OVERLAP else 4
    for y in range(rect.y(), rect.y() + rect.height(), max(step + 3, 1)):
        painter.fillRect(rect.right() - 2, y, 3, min(step, rect.y() + rect.height() - y), color)
    if side < 6 or not is_whole:
        return
    area = QRectF(rect.right() - side - 4, rect.y() + 1.5, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(area)
    painter.setPen(QPen(theme.base, 1.6))
    inner = area.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3)
    if kind is ClashKind.OVERLAP:
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        painter.drawPolyline(
            QPolygonF([inner.topLeft(), QPointF(inner.right(), inner.center().y()), inner.bottomLeft()])
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
