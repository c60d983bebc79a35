"""The calendar's few icons, drawn in the text colour of whatever palette is worn."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

_SIDE = 16


class Glyph(Enum):
    """Polylines on a square of 16 by 16."""

    PREVIOUS = (((10, 3.5), (5.5, 8), (10, 12.5)),)
    NEXT = (((6, 3.5), (10.5, 8), (6, 12.5)),)
    PREVIOUS_FREE = (((11, 3.5), (6.5, 8), (11, 12.5)), ((3.5, 3.5), (3.5, 12.5)))
    NEXT_FREE = (((5, 3.5), (9.5, 8), (5, 12.5)), ((12.5, 3.5), (12.5, 12.5)))
    PLUS = (((3, 8), (13, 8)), ((8, 3), (8, 13)))
    MINUS = (((3, 8), (13, 8)),)


def icon(glyph: Glyph, normal: QColor, disabled: QColor) -> QIcon:
    """An icon, sharp up to 300 %."""
    result = QIcon()
    for color, mode in ((normal, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        for ratio in (1, 2, 3):
            pixmap = QPixmap(_SIDE * ratio, _SIDE * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            for line in glyph.value:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
            painter.end()
            result.addPixmap(pixmap, mode)
    return result
