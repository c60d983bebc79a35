"""Which server to use."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.connection import Connection, WireFormat
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class ServerDialog(QDialog):
    """Asks for a server's address and how to talk to it, or for the bundled practice server.

    `chosen` carries a Connection that is sound in form; `practice_chosen` asks for the bundled server.
    """

    chosen = Signal(object)
    practice_chosen = Signal()

    def __init__(self, parent: QWidget, current: Connection | None, timeout_s: float) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Server"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.url = QLineEdit(current.base_url if current else "")
        self.url.setPlaceholderText("https://fhir.example.org/r4")
        self.format = QComboBox()
        for wire_format, text in (
            (WireFormat.AUTO, self.tr("Automatic")),
            (WireFormat.JSON, "JSON"),
            (WireFormat.XML, "XML"),
        ):
            self.format.addItem(text, wire_format)
        self.format.setCurrentIndex(self.format.findData(current.wire_format if current else WireFormat.AUTO))
        self.zone = QLineEdit(current.zone if current else "")
        self.zone.setPlaceholderText(self.tr("As the server's locations say"))
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.timeout = QDoubleSpinBox()
        self.timeout.setRange(1, 600)
        self.timeout.setDecimals(0)
        self.timeout.setSuffix(self.tr(" s"))
        self.timeout.setValue(current.timeout_s if current else timeout_s)
        self._current = current
        self._problem = PlainLabel(wraps=True, tone=Tone.ERROR)
        self._lay_out()

    def accept(self) -> None:
        """Use the server, if what was entered can be one."""
        zone = self.zone.text().strip()
        if zone and zone not in available_timezones():
            self._say(self.tr("There is no time zone {0}. Choose one such as Europe/Vienna.").format(zone))
            return
        try:
            connection = Connection(self.url.text(), WireFormat(self.format.currentData()), self.timeout.value(), zone)
        except ValueError:
            self._say(self.tr("Enter the address of a FHIR server, such as https://fhir.example.org/r4."))
            return
        if self._current is not None and self._current.base_url == connection.base_url:
            connection = replace(connection, token=self._current.token)  # signed in there already
        self.chosen.emit(connection)
        super().accept()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()

    def _use_practice(self) -> None:
        self.practice_chosen.emit()
        super().accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for name, field in (
            (self.tr("&Address"), self.url),
            (self.tr("&Format"), self.format),
            (self.tr("Clinic's time &zone"), self.zone),
            (self.tr("&Time limit"), self.timeout),
        ):
            label = PlainLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            form.addRow(label, field)
        buttons = QDialogButtonBox()
        practice = QPushButton(self.tr("Use the &practice server"))
        practice.setAutoDefault(False)
        practice.clicked.connect(self._use_practice)
        buttons.addButton(practice, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.tr("&Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        self._problem.hide()
