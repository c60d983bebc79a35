"""What was picked in a look-up field, with a way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class Chip(QFrame):
    """One picked choice. Without its label (the field itself shows that) only detail and warning stand here."""

    removed = Signal(object)

    def __init__(self, choice: Choice, *, shows_label: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        row.addLayout(words, 1)
        for text, tone in (
            (choice.label if shows_label else "", Tone.PLAIN),
            ("" if shows_label else choice.detail, Tone.MUTED),
            (choice.warning, Tone.WARNING),
        ):
            if text:
                words.addWidget(PlainLabel(text, wraps=True, tone=tone))
        if shows_label:
            self.setFrameShape(QFrame.Shape.StyledPanel)
            remove = QToolButton()
            remove.setText("×")
            remove.setAutoRaise(True)
            remove.setAccessibleName(self.tr("Remove {0}").format(choice.label))
            remove.clicked.connect(lambda: self.removed.emit(choice))
            row.addWidget(remove)
