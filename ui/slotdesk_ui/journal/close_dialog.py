"""Closing an open record by hand: somebody found out in another way whether it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_WIDTH_PX = 460


class CloseDialog(QDialog):
    """Asks how it was found out. `confirmed` carries the note, which is never empty."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget, about: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close by hand"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_PX)
        what = PlainLabel(about, wraps=True)
        what.scale_font(1.0, bold=True)
        advice = PlainLabel(
            self.tr(
                "Close it only when you know from the clinic whether it stands. After that the same can be sent again. "
                "How was it found out? No names, please: the note is kept."
            ),
            wraps=True,
            tone=Tone.MUTED,
        )
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("How it was found out"))
        self.note.setPlaceholderText(self.tr("for example: phoned the clinic, it stands"))
        self.note.setMaxLength(200)
        buttons = QDialogButtonBox()
        self.close_button = buttons.addButton(self.tr("Close it"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(self.tr("Leave it open"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)  # else Enter in the note would mean it while the other is not enabled
        self.close_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.note.textChanged.connect(lambda text: self.close_button.setEnabled(bool(text.strip())))
        self.close_button.setEnabled(False)
        layout = QVBoxLayout(self)
        for widget in (what, advice, self.note, buttons):
            layout.addWidget(widget)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # else lines as they wrap when narrow
        self.resize(_WIDTH_PX, layout.totalHeightForWidth(_WIDTH_PX))
        self.note.setFocus()

    def accept(self) -> None:
        """Close it, if it was said how that is known."""
        note = self.note.text().strip()
        if note:
            self.confirmed.emit(note)
            super().accept()
