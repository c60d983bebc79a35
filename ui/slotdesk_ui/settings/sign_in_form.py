"""How to sign in to one server, and which certificates count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from slotdesk.domain.connection import Tls
from slotdesk.domain.sign_in import KEY_TO_CHOOSE, SignIn, SignInKind
from slotdesk_ui.settings.file_field import FileField
from slotdesk_ui.signing_in.sign_in_words import kind_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_FRAME_PX = 4


class SignInForm(QWidget):
    """The fields that the chosen way needs, and no others; `edited` is told at each change by hand."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = QComboBox()
        for kind in SignInKind:
            self.kind.addItem(kind_words(kind), kind)
        # The style asks for a frame more once the box is in its form, which then is at its narrowest.
        self.kind.setMinimumWidth(self.kind.sizeHint().width() + _FRAME_PX)
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("As kept; type a new one"))
        self.client_id = QLineEdit()
        self.client_id.setPlaceholderText(self.tr("What the server knows it by"))
        self.scope = QLineEdit()
        self.scope.setPlaceholderText(self.tr("What a front desk needs"))
        self.port = QSpinBox()
        self.port.setRange(0, 65_535)
        self.port.setSpecialValueText(self.tr("Any that is free"))
        self.key_file = FileField(self.tr("Private key"), self.tr("PEM file, RSA or P-384"))
        self.key_passphrase = _passphrase_field(self.tr("None or as kept; type a new one"))
        self.keeping = PlainLabel(wraps=True, tone=Tone.MUTED)
        self.ca_file = FileField(self.tr("Trusted certificates"), self.tr("The system's store alone"))
        self.certificate = FileField(self.tr("Client certificate"), self.tr("None"))
        self.certificate_key = FileField(self.tr("Its private key"), self.tr("In the same file"))
        self.certificate_passphrase = _passphrase_field(self.key_passphrase.placeholderText())
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._add(self.tr("Sign-&in"), self.kind)
        self._add(self.tr("To&ken"), self.token)
        self._add(self.tr("Client i&d"), self.client_id)
        self._add(self.tr("Sco&pe"), self.scope)
        self._add(self.tr("P&ort"), self.port)
        self._add(self.tr("Private ke&y"), self.key_file)
        self._add(self.tr("Passphrase of the key"), self.key_passphrase)
        self._add(self.tr("T&rusted certificates"), self.ca_file)
        self._add(self.tr("Client certi&ficate"), self.certificate)
        self._add(self.tr("Its private key"), self.certificate_key)
        self._add(self.tr("Its passphrase"), self.certificate_passphrase)
        self._form.addRow("", self.keeping)
        self.kind.currentIndexChanged.connect(self._show_fields)
        self.kind.currentIndexChanged.connect(self.edited)
        for line in (self.token, self.client_id, self.scope, self.key_passphrase, self.certificate_passphrase):
            line.textChanged.connect(self.edited)
        self.port.valueChanged.connect(self.edited)
        for field in (self.key_file, self.ca_file, self.certificate, self.certificate_key):
            field.changed.connect(self.edited)
        self.certificate.changed.connect(self._show_fields)
        self._has_keyring: bool | None = None
        self._show_fields()

    def show_ways(self, sign_in: SignIn, tls: Tls) -> None:
        """Show what is set; a token or a passphrase that is kept is never shown."""
        self.kind.setCurrentIndex(self.kind.findData(sign_in.kind))
        for secret in (self.token, self.key_passphrase, self.certificate_passphrase):
            secret.clear()
        self.client_id.setText(sign_in.client_id)
        self.scope.setText(sign_in.scope)
        self.port.setValue(sign_in.redirect_port)
        self.key_file.show_path("" if sign_in.key_file == KEY_TO_CHOOSE else sign_in.key_file)
        self.ca_file.show_path(tls.ca_file)
        self.certificate.show_path(tls.certificate_file)
        self.certificate_key.show_path(tls.key_file)
        self._show_fields()

    def set_locked(self, locked: bool) -> None:
        """Let the way be read and not be changed; token and passphrases are a person's own."""
        for line in (self.client_id, self.scope):
            line.setReadOnly(locked)
        for field in (self.key_file, self.ca_file, self.certificate, self.certificate_key):
            field.set_locked(locked)
        for box in (self.kind, self.port):
            box.setEnabled(not locked)

    def show_keeping(self, has_keyring: bool) -> None:
        """Say where secrets go on this computer."""
        self._has_keyring = has_keyring
        self._show_fields()

    def sign_in(self) -> SignIn:
        """What the form says.

        Raises:
            ValueError: something is missing; the message is for people.
        """
        kind = self._chosen()
        uses = {
            "client_id": kind in {SignInKind.BROWSER, SignInKind.SERVICE},
            "key_file": kind is SignInKind.SERVICE,
        }
        client_id = self.client_id.text() if uses["client_id"] else ""
        key_file = self.key_file.path() if uses["key_file"] else ""
        if uses["client_id"] and not client_id.strip():
            raise ValueError(self.tr("Enter the client id that the server knows this program by."))
        if uses["key_file"] and not key_file:
            raise ValueError(self.tr("Choose the file of the private key that this service signs with."))
        scope = self.scope.text() if uses["client_id"] else ""
        port = self.port.value() if kind is SignInKind.BROWSER else 0
        return SignIn(kind, client_id, scope, key_file, port)

    def tls(self) -> Tls:
        """The certificate files that the form names."""
        certificate = self.certificate.path()
        return Tls(self.ca_file.path(), certificate, self.certificate_key.path() if certificate else "")

    def new_token(self) -> str:
        """A token that was typed, empty where the kept one stays."""
        return self.token.text().strip() if self._chosen() is SignInKind.TOKEN else ""

    def new_key_passphrase(self) -> str:
        """What was typed for the key of a service, empty where the kept one stays."""
        return self.key_passphrase.text() if self._chosen() is SignInKind.SERVICE else ""

    def new_certificate_passphrase(self) -> str:
        """What was typed for the client certificate's key, empty where the kept one stays."""
        return self.certificate_passphrase.text() if self.certificate.path() else ""

    def _chosen(self) -> SignInKind:
        return SignInKind(self.kind.currentData(Qt.ItemDataRole.UserRole))

    def _show_fields(self) -> None:
        kind = self._chosen()
        by_client = kind in {SignInKind.BROWSER, SignInKind.SERVICE}
        for field, is_wanted in (
            (self.token, kind is SignInKind.TOKEN),
            (self.client_id, by_client),
            (self.scope, by_client),
            (self.port, kind is SignInKind.BROWSER),
            (self.key_file, kind is SignInKind.SERVICE),
            (self.key_passphrase, kind is SignInKind.SERVICE),
            (self.certificate_key, bool(self.certificate.path())),
            (self.certificate_passphrase, bool(self.certificate.path())),
            (self.keeping, kind is not SignInKind.NONE or bool(self.certificate.path())),
        ):
            self._form.setRowVisible(field, is_wanted)
        self.keeping.setText(self._keeping_words())

    def _keeping_words(self) -> str:
        if self._has_keyring is None:
            return ""
        if self._has_keyring:
            return self.tr("Secrets are kept in this computer's keyring, never in a file.")
        return self.tr("This computer has no keyring that can be used: secrets are forgotten when Slotdesk ends.")

    def _add(self, text: str, field: QWidget) -> None:
        label = PlainLabel(text)
        label.setBuddy(field)
        if not isinstance(field, FileField):
            field.setAccessibleName(text.replace("&", ""))
        self._form.addRow(label, field)


def _passphrase_field(placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(placeholder)
    return field
