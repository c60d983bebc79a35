"""A path that can be typed or chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

from slotdesk_ui.widgets.file_folder import begin_in_folder


class FileField(QWidget):
    """A line for a path, and a button that lets one choose the file; `changed` is told at each change."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setAccessibleName(self.tr("Choose a file: {0}").format(name))
        self._name = name
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.button.clicked.connect(self.choose)

    def path(self) -> str:
        """What it says."""
        return self.edit.text().strip()

    def show_path(self, path: str) -> None:
        """Show a path."""
        self.edit.setText(path)

    def set_locked(self, locked: bool) -> None:
        """Let the path be read, and neither typed nor chosen."""
        self.edit.setReadOnly(locked)
        self.button.setEnabled(not locked)

    def choose(self) -> QFileDialog:
        """Let the person choose a file."""
        filters = self.tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)")
        dialog = QFileDialog(self, self._name, self.path(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if not self.path():  # or else it begins at the file that is named
            begin_in_folder(dialog)
        dialog.fileSelected.connect(self.edit.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
