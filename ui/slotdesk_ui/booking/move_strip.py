"""Says that an appointment is being moved, and from where."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_label import PlainLabel

_EDGE_PX = 4


class MoveStrip(QFrame):
    """In sight while something is being moved; `stopped` asks to leave it where it is."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel(self.tr("Moving an appointment"), wraps=True)
        self.title.scale_font(1.1, bold=True)
        self.words = PlainLabel(wraps=True)
        self.advice = PlainLabel(
            self.tr("Choose its new time in the calendar. The old one stands until the new one is confirmed."),
            wraps=True,
        )
        self.stop_button = QPushButton(self.tr("Stop moving"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stopped)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12 + _EDGE_PX, 10, 12, 10)
        layout.setSpacing(5)
        for widget in (self.title, self.words, self.advice, self.stop_button):
            layout.addWidget(widget)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what is being moved; nothing hides the strip."""
        self.words.setText(words)
        self.setVisible(bool(words))
        self.setAccessibleName(f"{self.title.text()}. {words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.info_tint)
        painter.fillRect(0, 0, _EDGE_PX, self.height(), theme.info)
        painter.end()
        super().paintEvent(event)
