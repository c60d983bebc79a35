"""Why an appointment is cancelled: a coded reason, found by typing, and a comment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.coding import Coding
from slotdesk.store.value_sets import status_reasons
from slotdesk_ui.existing.reason_words import in_order_of_use, reason_words
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_CODING = int(Qt.ItemDataRole.UserRole)
_MOST_LINES = 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CancelDialog(QDialog):
    """Says what would be cancelled and asks why. `confirmed` carries the Coding of the reason and the comment.

    No reason is marked until a person types or walks to one, so that a stray Enter cancels nothing.
    """

    confirmed = Signal(object, str)

    def __init__(self, parent: QWidget, lines: Sequence[str]) -> None:
        super().__init__(parent)
        self._is_several = len(lines) > 1
        many = self.tr("Cancel {0} appointments").format(len(lines))
        title = many if self._is_several else self.tr("Cancel the appointment")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(in_font(460, self.fontMetrics()), 460)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to find a reason, or press Down"))
        self.filter.setAccessibleName(self.tr("Reason"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._offer)
        self.filter.installEventFilter(self)
        self.reasons = QListWidget()
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reasons.setWordWrap(True)
        self.reasons.itemDoubleClicked.connect(self.accept)
        self.reasons.itemSelectionChanged.connect(self._show_choice)
        self.reasons.installEventFilter(self)
        self.comment = QLineEdit()
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("Goes to the clinic with the cancellation"))
        self._what = PlainLabel(_shortened(lines), wraps=True)
        self._what.scale_font(1.0, bold=True)
        self.confirm_button = QPushButton(title)
        self._lay_out()
        self._offer("")
        self.filter.setFocus()

    def chosen(self) -> Coding | None:
        """The reason that is marked; None where there is none yet, or none fits what was typed."""
        coding = next((item.data(_CODING) for item in self.reasons.selectedItems()), None)
        return coding if isinstance(coding, Coding) else None

    def accept(self) -> None:
        """Cancel for the reason that is marked."""
        reason = self.chosen()
        if reason is None:
            self.filter.setFocus()
            return
        self.confirmed.emit(reason, self.comment.text().strip())
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down walk in the list while typing; the first step, also within the list, marks the first reason."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            is_first = self.chosen() is None
            if step is not None and (watched is self.filter or is_first):
                row = 0 if is_first else self.reasons.currentRow() + step
                self.reasons.setCurrentRow(min(max(row, 0), self.reasons.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _offer(self, text: str) -> None:
        words = text.casefold().split()
        self.reasons.clear()
        for coding in in_order_of_use(status_reasons()):
            said = reason_words(coding)
            if all(word in f"{said} {coding.display} {coding.code}".casefold() for word in words):
                item = QListWidgetItem(said)
                item.setData(_CODING, coding)
                self.reasons.addItem(item)
        self.reasons.setCurrentRow(0 if words else -1)
        self._show_choice()

    def _show_choice(self) -> None:
        self.confirm_button.setEnabled(self.chosen() is not None)
        is_found = self.reasons.count() > 0
        self._hint.set_tone(Tone.MUTED if is_found else Tone.WARNING)
        wanted = self.tr("Choose a reason first.") if is_found else self.tr("No reason has these words.")
        self._hint.setText("" if self.chosen() is not None else wanted)

    def _lay_out(self) -> None:
        self._hint = PlainLabel(wraps=True, tone=Tone.MUTED)
        buttons = QDialogButtonBox()
        buttons.addButton(self.confirm_button, QDialogButtonBox.ButtonRole.AcceptRole)
        keep = buttons.addButton(
            self.tr("Keep them") if self._is_several else self.tr("Keep it"), QDialogButtonBox.ButtonRole.RejectRole
        )
        keep.setAutoDefault(False)
        self.confirm_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self._what)
        for text, field in ((self.tr("&Reason"), self.filter), (self.tr("&Comment"), self.comment)):
            label = PlainLabel(text)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            if field is self.filter:
                layout.addWidget(self.reasons, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(buttons)
        layout.addLayout(foot)


def _shortened(lines: Sequence[str]) -> str:
    if len(lines) <= _MOST_LINES:
        return "\n".join(lines)
    return "\n".join([*lines[: _MOST_LINES - 1], f"… + {len(lines) - _MOST_LINES + 1}"])
