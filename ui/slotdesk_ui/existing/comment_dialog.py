"""Another comment on an appointment that exists."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from slotdesk_ui.widgets.plain_label import PlainLabel


class CommentDialog(QDialog):
    """Shows the comment as it is, to be changed. `confirmed` carries the new one, only if it differs."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget, about: str, comment: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the comment"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._before = comment
        self.comment = QPlainTextEdit(comment)
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setTabChangesFocus(True)
        self.comment.selectAll()
        what = PlainLabel(about, wraps=True)
        what.scale_font(1.0, bold=True)
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(self.tr("Save the comment"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Leave it"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (what, self.comment, buttons):
            layout.addWidget(widget)
        self.comment.setFocus()

    def accept(self) -> None:
        """Ask for the change, if there is one."""
        text = self.comment.toPlainText().strip()
        if text != self._before.strip():
            self.confirmed.emit(text)
        super().accept()
