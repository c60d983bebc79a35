"""What the variables of a request stand for: the test patient, and values of one's own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from slotdesk.domain.variables import BUILT_IN
from slotdesk_ui.widgets.fixed_font import fixed_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_LINE = re.compile(r"\s*@?([A-Za-z][\w.-]*)\s*=\s*(.*?)\s*")
_LINES = 4


class VariablesBox(QWidget):
    """`changed` comes with each change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.patient = QLineEdit()
        self.patient.setPlaceholderText("Patient/…")
        self.patient.setAccessibleName(self.tr("Test patient"))
        self.own = QPlainTextEdit()
        self.own.setAccessibleName(self.tr("Variables of your own, one to a line: name = value"))
        self.own.setPlaceholderText("practitioner = Practitioner/…")
        self.own.setFont(fixed_font())
        self.own.setTabChangesFocus(True)
        self.own.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.own.setFixedHeight(_LINES * self.own.fontMetrics().lineSpacing() + 12)
        always = " ".join(f"{{{{{name}}}}}" for name in BUILT_IN)
        self.known = PlainLabel(self.tr("Always there: {0}").format(always), wraps=True, tone=Tone.MUTED)
        self.patient.textChanged.connect(self.changed)
        self.own.textChanged.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        titles = (self.tr("Test &patient, {0}").format("{{patient}}"), self.tr("&Variables"))
        for title, field in zip(titles, (self.patient, self.own), strict=True):
            label = PlainLabel(title)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addWidget(self.known)

    def own_values(self) -> dict[str, str]:
        """The variables that were written here; a line that is none is left out."""
        found = {}
        for line in self.own.toPlainText().split("\n"):
            match = _LINE.fullmatch(line)
            if match is not None:
                found[match.group(1)] = match.group(2)
        return found

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show these in place of what was."""
        self.own.setPlainText("\n".join(f"{name} = {value}" for name, value in values.items()))

    def names(self) -> tuple[str, ...]:
        """All that may be named, for completion."""
        return tuple(dict.fromkeys((*self.own_values(), *BUILT_IN)))
