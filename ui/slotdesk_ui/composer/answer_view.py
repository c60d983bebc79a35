"""What came back for the request that was sent last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class AnswerView(QWidget):
    """Words about the answer, and the answer itself; `shown_requested` leads to the exchange among the messages."""

    shown_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(self.tr("Nothing has been sent yet."), wraps=True, tone=Tone.MUTED)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Answer"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.show_button = QPushButton(self.tr("Show among the &messages"))
        self.show_button.clicked.connect(self.shown_requested)
        self.show_button.setEnabled(False)
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def show_words(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Say how it stands."""
        self.words.set_tone(tone)
        self.words.setText(words)

    def show_answer(self, text: str, *, can_be_shown: bool) -> None:
        """Show what came; empty where nothing did."""
        self.text.setPlainText(text)
        self.show_button.setEnabled(can_be_shown)
