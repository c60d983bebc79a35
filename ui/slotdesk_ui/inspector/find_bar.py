"""What is looked for in messages: the words, where, and how many were found."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_WIDTH_PX = 190
_TYPED_MS = 200


class FindBar(QWidget):
    """`wanted` carries whether to look backwards; `typed` comes after a pause of typing."""

    wanted = Signal(bool)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Find in messages"))
        self.edit.setAccessibleName(self.tr("Find in messages"))
        self.edit.setClearButtonEnabled(True)
        self.edit.setFixedWidth(in_font(_WIDTH_PX, self.edit.fontMetrics()))
        self.everywhere = QCheckBox(self.tr("in all"))
        self.everywhere.setToolTip(self.tr("Go on in the other messages of the list"))
        self.everywhere.setAccessibleName(self.tr("Find in all messages of the list"))
        self.words = PlainLabel(tone=Tone.MUTED)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPED_MS)
        self._soon.timeout.connect(self.typed)
        self.edit.textChanged.connect(self._changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit)
        self.previous = self._arrow(row, Qt.ArrowType.UpArrow, self.tr("Find the previous place"), backwards=True)
        self.next = self._arrow(row, Qt.ArrowType.DownArrow, self.tr("Find the next place"), backwards=False)
        row.addWidget(self.everywhere)
        row.addWidget(self.words)

    @property
    def text(self) -> str:
        """What is looked for."""
        return self.edit.text()

    def end_pause(self) -> None:
        """Who asks by hand does not wait for a pause of typing."""
        self._soon.stop()

    def say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say what came of it."""
        self.words.setText(words)
        self.words.set_tone(tone)

    def focus(self, words: str = "") -> None:
        """Put the keyboard there, with these words if there are any."""
        if words:
            self.edit.setText(words)
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.edit.hasFocus():
            self.wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
            return
        super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        self.say("")
        self._soon.start() if text else self._soon.stop()
        if not text:
            self.typed.emit()

    def _arrow(self, row: QHBoxLayout, arrow: Qt.ArrowType, name: str, *, backwards: bool) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(plain_tooltip(f"{name} ({'Shift+F3' if backwards else 'F3'})"))
        button.clicked.connect(lambda: self.wanted.emit(backwards))
        row.addWidget(button)
        return button
