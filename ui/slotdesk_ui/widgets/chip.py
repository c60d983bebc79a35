"""What was picked in a look-up field, with ways to take it back and to prefer it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class Chip(QFrame):
    """One picked choice. Without its label (the field itself shows that) only detail and warning stand here.

    One that shows its label takes the keyboard: Alt+Up and Alt+Down (`shifted`, -1 or 1) change its place, Delete
    takes it back, Up and Down (`left`) go to its neighbours. `dragged` carries where the pointer is, on the screen.
    """

    removed = Signal(object)
    shifted = Signal(object, int)
    left = Signal(object, int)
    dragged = Signal(object, QPointF)

    def __init__(self, choice: Choice, *, shows_label: bool, shows_detail: bool = False) -> None:
        super().__init__()
        self.choice = choice
        self._rank = PlainLabel(tone=Tone.MUTED)
        self._rank.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 0, 2) if shows_label and shows_detail else row.setContentsMargins(6, 0, 0, 0)
        row.addWidget(self._rank)
        words = QVBoxLayout()
        words.setSpacing(0)
        row.addLayout(words, 1)
        for text, tone in (
            (choice.label if shows_label else "", Tone.PLAIN),
            ("" if shows_label and not shows_detail else choice.detail, Tone.MUTED),
            (choice.warning, Tone.WARNING),
        ):
            if text:
                words.addWidget(PlainLabel(text, wraps=True, tone=tone))
        if shows_label:
            self.setFrameShape(QFrame.Shape.StyledPanel)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(choice.label)
            remove = QToolButton()
            remove.setText("×")
            remove.setAutoRaise(True)
            remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the chip itself takes Delete
            remove.setAccessibleName(self.tr("Remove {0}").format(choice.label))
            remove.clicked.connect(lambda: self.removed.emit(choice))
            row.addWidget(remove)

    def set_rank(self, rank: int, of: int) -> None:
        """Say which place it has, from 1; where it is the only one there is nothing to say."""
        self._rank.setText(f"{rank}.")
        self._rank.setVisible(of > 1)
        name = self.tr("{0}, {1} of {2}").format(self.choice.label, rank, of) if of > 1 else self.choice.label
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Alt+Up and Alt+Down change the order, Delete removes") if of > 1 else "")
        self.setCursor(Qt.CursorShape.OpenHandCursor if of > 1 else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(self.choice, step)
        elif step:
            self.left.emit(self.choice, step)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self.choice)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.choice, event.globalPosition())
        super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(current_theme().focus_ring, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()
