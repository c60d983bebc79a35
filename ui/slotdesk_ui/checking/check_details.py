"""One check in full: what it is about, what was seen, and its messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from slotdesk.domain.check import CheckResult, CheckStatus, CheckText
from slotdesk_ui.checking.check_words import signed, status_meaning
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_TONES = {
    CheckStatus.PASSED: Tone.OK,
    CheckStatus.FAILED: Tone.ERROR,
    CheckStatus.ERROR: Tone.ERROR,
    CheckStatus.WARNING: Tone.WARNING,
}


class MessageLine(NamedTuple):
    """A message that a check sent: its number in the log, and what it was in short."""

    number: int
    words: str


class CheckDetails(QScrollArea):
    """What is known of one check. `message_wanted` carries the number of a message."""

    message_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The chosen check"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.messages: list[QPushButton] = []
        self.show_nothing()

    def show_nothing(self) -> None:
        """No check is chosen."""
        parts: list[QWidget] = [
            PlainLabel(self.tr("Choose a check to see what it asks for."), wraps=True, tone=Tone.MUTED)
        ]
        if QLocale().language() is not QLocale.Language.English:
            # Testers of several countries cite them to one another, beside a text that there is in English alone.
            words = self.tr("What a check is about is said in English, as in the profile and in reports.")
            parts.append(PlainLabel(words, wraps=True, tone=Tone.MUTED))
        self._fill(parts)

    def show_check(self, check: CheckText, result: CheckResult | None, messages: Sequence[MessageLine]) -> None:
        """Show a check, how it turned out, and what went over the wire for it."""
        title = PlainLabel(check.title, wraps=True)
        title.scale_font(1.1, bold=True)
        parts: list[QWidget] = [title, self._text(f"{check.id} · {check.level.value}", Tone.MUTED)]
        if result is not None:
            tone = _TONES.get(result.status, Tone.PLAIN)
            parts.append(self._text(f"{signed(result.status)}. {status_meaning(result.status)}", tone))
        parts += self._section(self.tr("Seen"), result.seen if result is not None else "")
        parts += self._section(self.tr("Expected"), check.expected)
        steps = check.steps
        numbered = "\n".join(f"{place}. {step}" for place, step in enumerate(steps, start=1)) if len(steps) > 1 else ""
        parts += self._section(self.tr("What is done"), numbered or "".join(steps))
        parts += self._section(self.tr("Where the rule stands"), check.clause)
        self._fill(parts, messages)

    def words(self) -> str:
        """All that is shown, as one text."""
        return "\n".join(label.text() for label in self.findChildren(PlainLabel))

    def _section(self, heading: str, text: str) -> list[QWidget]:
        if not text:
            return []
        label = PlainLabel(heading, tone=Tone.MUTED)
        label.setContentsMargins(0, 4, 0, 0)
        return [label, self._text(text)]

    @staticmethod
    def _text(text: str, tone: Tone = Tone.PLAIN) -> PlainLabel:
        label = PlainLabel(text, wraps=True, tone=tone)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _fill(self, parts: Sequence[QWidget], messages: Sequence[MessageLine] = ()) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 6, 8, 8)
        layout.setSpacing(2)
        for part in parts:
            layout.addWidget(part)
        self.messages = [self._message(line) for line in messages]
        if messages:
            heading = PlainLabel(self.tr("Messages"), tone=Tone.MUTED)
            heading.setContentsMargins(0, 4, 0, 0)
            layout.addWidget(heading)
        for button in self.messages:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setWidget(body)
        before: QWidget = self  # what is made later would come last of the whole window
        for button in self.messages:
            QWidget.setTabOrder(before, button)
            before = button

    def _message(self, line: MessageLine) -> QPushButton:
        button = QPushButton(line.words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.message_wanted.emit(line.number))
        return button
