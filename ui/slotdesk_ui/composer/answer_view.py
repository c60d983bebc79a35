"""What came back for the request that was sent last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from slotdesk.domain.finding import MessageFinding, Part, Side
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.syntax import syntax_of, text_of
from slotdesk_ui.inspector.finding_list import FindingList
from slotdesk_ui.inspector.finding_marks import FindingMarks
from slotdesk_ui.inspector.message_text import MessageText
from slotdesk_ui.widgets.fixed_font import fixed_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.turning_row import TurningRow

_HEADER_LINES = 4


class AnswerView(QWidget):
    """Words about the answer, the answer itself, and what is wrong with it at its lines and beneath.

    `shown_requested` leads to the exchange among the messages; `said` are the words and their tone.
    """

    shown_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(wraps=True)
        self.show_words(self.tr("Nothing has been sent yet."), Tone.MUTED)
        self.headers = QPlainTextEdit()
        self.headers.setReadOnly(True)
        self.headers.setTabChangesFocus(True)
        self.headers.setAccessibleName(self.tr("Headers of the answer"))
        self.headers.setFont(fixed_font())
        self.headers.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.headers.setFixedHeight(_HEADER_LINES * self.headers.fontMetrics().lineSpacing() + 12)
        self.text = MessageText()
        self.text.setAccessibleName(self.tr("Answer"))
        self.findings = FindingList()
        self._marks = FindingMarks(self.text, self.findings)
        self._awaited: MessageFinding | None = None  # was gone to before the text was there
        self.text.loaded.connect(self._text_is_there)
        self.text.line_changed.connect(self._marks.line_changed)
        self.findings.chosen.connect(self._go_to)
        self.findings.opened.connect(self._open)
        self.show_button = QPushButton(self.tr("Show among the &messages"))
        self.show_button.clicked.connect(self.shown_requested)
        self.show_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(TurningRow(self.words, self.show_button))
        layout.addWidget(self.headers)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.findings)

    def show_words(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Say how it stands."""
        self.said = (words, tone)
        self.words.set_tone(tone)
        self.words.setText(words)

    def show_answer(self, exchange: Exchange | None) -> None:
        """Show what came; nothing where no exchange was recorded."""
        self.show_button.setEnabled(exchange is not None)
        self._marks.show(())
        self._awaited = None
        if exchange is None:
            self.headers.clear()
            self.text.clear()
            return
        lines = [f"HTTP {exchange.status} {exchange.reason_phrase}".rstrip()] if exchange.status else []
        lines += [f"{name}: {value}" for name, value in exchange.answer_headers]
        self.headers.setPlainText("\n".join(lines))
        content_type, data = exchange.answer_header("content-type"), exchange.answer_body
        self.text.show_text(text_of(content_type, data), syntax_of(content_type, data), laid_out=True)

    def show_findings(self, findings: Sequence[MessageFinding]) -> None:
        """Say what is wrong with the answer."""
        self._marks.show([one for one in findings if one.side is Side.ANSWER])
        if not self.text.is_loading:
            self._marks.put()

    def next_finding(self, *, backwards: bool = False) -> None:
        """Put the keyboard on the next finding; after the last comes the first."""
        if self.findings.step(backwards=backwards) or self.findings.step(backwards=backwards):
            self.findings.open_current()

    def _text_is_there(self) -> None:
        self._marks.put()
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self._go_to(awaited)

    def _go_to(self, finding: MessageFinding) -> None:
        if finding.part is Part.BODY and self.text.is_loading:
            self._awaited = finding
        elif finding.part is Part.BODY:
            self.text.go_to(self.text.outline.line_of(finding.path) if finding.path else 0)
        elif finding.part is Part.HEADER:
            lines = self.headers.toPlainText().split("\n")
            row = next((at for at, one in enumerate(lines) if _is_header(one, finding.path)), 0)
            self.headers.setTextCursor(QTextCursor(self.headers.document().findBlockByNumber(row)))

    def _open(self, finding: MessageFinding) -> None:
        self._go_to(finding)
        (self.text if finding.part is Part.BODY else self.headers).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _is_header(line: str, name: str) -> bool:
    return line.lower().startswith(f"{name.lower()}:")
