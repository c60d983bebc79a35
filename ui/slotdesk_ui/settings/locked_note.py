"""A line with a lock: what is shown was set up by somebody else."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from slotdesk_ui.icons import draw_icon
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_label import PlainLabel

_ROOM_PX = 6


class LockedNote(QWidget):
    """Says so in words, with a lock before them that wears the theme at hand."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(
            self.tr("Set up by your administrator. It can't be changed here; token and passphrases are your own."),
            wraps=True,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self._side() + _ROOM_PX, 0, 0, 0)
        layout.addWidget(self.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, "locked", QRect(0, 1, self._side(), self._side()), current_theme().text)
        painter.end()

    def _side(self) -> int:
        return self.fontMetrics().height()
