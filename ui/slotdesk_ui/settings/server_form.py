"""Name, address and manner of one server."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDoubleSpinBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from slotdesk.domain.connection import Tls, WireFormat, with_scheme
from slotdesk.domain.sign_in import SignIn
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.named_server import NamedServer, is_address, is_zone
from slotdesk_ui.settings.setting_words import choice_words
from slotdesk_ui.settings.sign_in_form import SignInForm
from slotdesk_ui.widgets.plain_label import PlainLabel


class ServerForm(QWidget):
    """The fields of one server; `edited` is told at each change by hand."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make_fields()
        self.ways = SignInForm()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        lines.addLayout(form)
        for text, field in (
            (self.tr("&Address"), self.url),
            (self.tr("&Name"), self.name),
            (self.tr("&Format"), self.format),
            (self.tr("Clinic's time &zone"), self.zone),
            (self.tr("&Hold times"), self.holds),
            (self.tr("&Time limit"), self.timeout),
            (self.tr("A&udit repository"), self.audit),
        ):
            label = PlainLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        lines.addSpacing(6)
        lines.addWidget(self.ways)  # after the fields above it: Tab goes in this order
        labels = [one for one in self.findChildren(PlainLabel) if one.buddy() is not None]
        widest = max(one.sizeHint().width() for one in labels)
        for one in labels:  # two forms, one edge
            one.setMinimumWidth(widest)
        self.ways.edited.connect(self.edited)
        self._plain_http = self._audit_plain_http = ""
        for line in (self.name, self.url, self.zone, self.audit):
            line.textChanged.connect(self.edited)
        for box in (self.format, self.holds):
            box.currentIndexChanged.connect(self.edited)
        self.timeout.valueChanged.connect(self.edited)
        self.show_server(None)

    def show_server(self, server: NamedServer | None) -> None:
        """Show a server, or an empty form for a new one."""
        with QSignalBlocker(self):
            self.url.setText(server.base_url if server else "")
            self.name.setText(server.name if server and server.name != server.base_url else "")
            self.format.setCurrentIndex(self.format.findData(server.wire_format if server else WireFormat.AUTO))
            self.holds.setCurrentIndex(self.holds.findData(server.hold_policy if server else None))
            self.zone.setText(server.zone if server else "")
            self.timeout.setValue(server.timeout_s if server else 30)
            self.audit.setText(server.audit_url if server else "")
            self.ways.show_ways(server.sign_in if server else SignIn(), server.tls if server else Tls())
            self._plain_http = server.base_url if server and server.plain_http else ""
            self._audit_plain_http = server.audit_url if server and server.audit_plain_http else ""

    def set_locked(self, locked: bool) -> None:
        """Let what a site has set up be read and not be changed; what is a person's own secret can still be typed."""
        for line in (self.url, self.name, self.zone, self.audit):
            line.setReadOnly(locked)
        for box in (self.format, self.holds, self.timeout):
            box.setEnabled(not locked)
        self.ways.set_locked(locked)

    def server(self) -> NamedServer:
        """What the form says.

        Raises:
            ValueError: it is no server yet; the message is for people.
        """
        zone = self.zone.text().strip()
        if zone and not is_zone(zone):
            raise ValueError(self.tr("There is no time zone {0}. Choose one such as Europe/Vienna.").format(zone))
        audit = self.audit.text().strip()
        if audit and not is_address(audit):
            words = self.tr("{0} is not the address of an audit repository, such as https://audit.example.org/fhir.")
            raise ValueError(words.format(audit))
        sign_in, tls = self.ways.sign_in(), self.ways.tls()
        try:
            server = NamedServer(
                self.name.text(),
                with_scheme(self.url.text()),
                WireFormat(self.format.currentData()),
                self.timeout.value(),
                zone,
                audit,
                sign_in,
                tls,
            )
            return replace(
                server,
                plain_http=server.base_url == self._plain_http,
                audit_plain_http=bool(audit) and server.audit_url == self._audit_plain_http,
                hold_policy=HoldPolicy(policy) if (policy := self.holds.currentData()) else None,
            )
        except ValueError:
            words = self.tr("Enter the address of a FHIR server, such as https://fhir.example.org/r4.")
            raise ValueError(words) from None

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("As the address"))
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://fhir.example.org/r4")
        self.format = QComboBox()
        for wire_format, text in (
            (WireFormat.AUTO, self.tr("Automatic")),
            (WireFormat.JSON, "JSON"),
            (WireFormat.XML, "XML"),
        ):
            self.format.addItem(text, wire_format)
        self.zone = QLineEdit()
        self.zone.setPlaceholderText(self.tr("As the locations say"))
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.holds = QComboBox()
        self.holds.addItem(self.tr("As in the settings"), None)
        for policy in HoldPolicy:
            self.holds.addItem(choice_words(policy.value), policy)
        self.audit = QLineEdit()
        self.audit.setPlaceholderText(self.tr("None: events stay here"))
        self.timeout = QDoubleSpinBox()
        self.timeout.setRange(1, 600)
        self.timeout.setDecimals(0)
        self.timeout.setSuffix(self.tr(" s"))
