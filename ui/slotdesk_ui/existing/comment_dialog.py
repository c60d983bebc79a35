"""Another comment on an appointment that exists."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from slotdesk_ui.key_names import key_words
from slotdesk_ui.widgets.plain_label import PlainLabel
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip


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
        self.comment.installEventFilter(self)
        self.save_button.setToolTip(plain_tooltip(key_words("Ctrl+Enter")))
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter begins a line, with Ctrl it saves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)
