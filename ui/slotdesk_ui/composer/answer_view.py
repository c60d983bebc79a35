"""What came back for the request that was sent last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from slotdesk.wire.exchange import Exchange
from slotdesk.wire.syntax import syntax_of, text_of
from slotdesk_ui.inspector.message_text import MessageText
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_HEADER_LINES = 4


class AnswerView(QWidget):
    """Words about the answer, and the answer itself; `shown_requested` leads to the exchange among the messages."""

    shown_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(self.tr("Nothing has been sent yet."), wraps=True, tone=Tone.MUTED)
        self.headers = QPlainTextEdit()
        self.headers.setReadOnly(True)
        self.headers.setTabChangesFocus(True)
        self.headers.setAccessibleName(self.tr("Headers of the answer"))
        self.headers.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.headers.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.headers.setFixedHeight(_HEADER_LINES * self.headers.fontMetrics().lineSpacing() + 12)
        self.text = MessageText()
        self.text.setAccessibleName(self.tr("Answer"))
        self.show_button = QPushButton(self.tr("Show among the &messages"))
        self.show_button.clicked.connect(self.shown_requested)
        self.show_button.setEnabled(False)
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.headers)
        layout.addWidget(self.text, 1)

    def show_words(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Say how it stands."""
        self.words.set_tone(tone)
        self.words.setText(words)

    def show_answer(self, exchange: Exchange | None) -> None:
        """Show what came; nothing where no exchange was recorded."""
        self.show_button.setEnabled(exchange is not None)
        if exchange is None:
            self.headers.clear()
            self.text.clear()
            return
        lines = [f"HTTP {exchange.status} {exchange.reason_phrase}".rstrip()] if exchange.status else []
        lines += [f"{name}: {value}" for name, value in exchange.answer_headers]
        self.headers.setPlainText("\n".join(lines))
        content_type, data = exchange.answer_header("content-type"), exchange.answer_body
        self.text.show_text(text_of(content_type, data), syntax_of(content_type, data), laid_out=True)
