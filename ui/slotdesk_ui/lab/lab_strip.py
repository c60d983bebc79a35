"""A clear sign across the window that the practice server does not do everything right at present."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_EDGE_PX = 4


class LabStrip(QFrame):
    """In sight while anything is on. `opened` asks for the lab, `cleared` for an end of it."""

    opened = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(wraps=True, tone=Tone.WARNING)
        self.open_button = QPushButton(self.tr("Practice lab…"))
        self.clear_button = QPushButton(self.tr("Turn all off"))
        self.open_button.clicked.connect(self.opened)
        self.clear_button.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12 + _EDGE_PX, 3, 8, 3)
        layout.addWidget(self.words, 1)
        for button in (self.open_button, self.clear_button):
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what is on; nothing hides the strip."""
        text = f"⚠ {words}" if words else ""
        if text != self.words.text():
            self.words.setText(text)
            self.setAccessibleName(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.warning_tint)
        painter.fillRect(0, 0, _EDGE_PX, self.height(), theme.warning)
        painter.end()
        super().paintEvent(event)
