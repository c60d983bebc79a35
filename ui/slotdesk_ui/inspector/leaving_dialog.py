"""Asks what is to leave with patients' data in it, each time."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class Written(Enum):
    """What a message is written as."""

    CURL = "curl"
    PYTHON = "python"
    RAW = "raw"
    HAR = "har"


class CopyDialog(QDialog):
    """Copies one message with everything in it. `confirmed` carries what it is to be written as."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copy with the patient's data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        warning = self.tr(
            "Names, dates of birth, numbers and addresses of patients go to the clipboard, where other programs can "
            "read them. Tokens and cookies stay out."
        )
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Copy as"))
        names = {Written.CURL: "curl", Written.PYTHON: "Python (httpx)", Written.RAW: self.tr("raw HTTP")}
        for kind, words in names.items():
            self.kinds.addItem(words, kind.value)
        form = QFormLayout()
        form.addRow(self.tr("Copy as"), self.kinds)
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(self.tr("Do not copy"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(warning, wraps=True, tone=Tone.WARNING))
        layout.addLayout(form)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Copy it."""
        self.confirmed.emit(Written(self.kinds.currentData()))
        super().accept()


class SaveDialog(QDialog):
    """Asks which messages to save. `confirmed` carries: only what is selected, and: with patients' data."""

    confirmed = Signal(bool, bool)

    def __init__(self, parent: QWidget, selected: int, listed: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save messages as HAR"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which messages"))
        self.which.addItem(self.tr("All that are listed: {0}").format(listed), False)
        if selected:
            self.which.addItem(self.tr("What is selected: {0}").format(selected), True)
            self.which.setCurrentIndex(1 if selected > 1 else 0)
        self.with_patients = QCheckBox(self.tr("&With the patients' data"))
        self.words = PlainLabel(wraps=True, tone=Tone.MUTED)
        self.with_patients.toggled.connect(self._say)
        self._say(False)
        form = QFormLayout()
        form.addRow(self.tr("Which messages"), self.which)
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        self.save_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.with_patients)
        layout.addWidget(self.words)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Go on to where it is saved."""
        self.confirmed.emit(bool(self.which.currentData()), self.with_patients.isChecked())
        super().accept()

    def _say(self, is_with: bool) -> None:
        if is_with:
            text = self.tr(
                "The file will name patients: names, dates of birth, numbers, addresses. Keep it as you keep a patient "
                "record. Tokens and cookies stay out."
            )
        else:
            text = self.tr(
                "Names, dates of birth, numbers, addresses and ids of patients are replaced, the same always by the "
                "same word. Tokens and cookies stay out."
            )
        self.words.setText(text)
        self.words.set_tone(Tone.WARNING if is_with else Tone.MUTED)
