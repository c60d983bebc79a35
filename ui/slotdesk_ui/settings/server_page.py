"""Several servers under names of their own: add, change, test, use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.probing import Probe
from slotdesk.services.sign_ins import SignIns
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.settings.probe_words import probe_words
from slotdesk_ui.settings.server_form import ServerForm
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip
from slotdesk_ui.widgets.primary_button import PrimaryButton
from slotdesk_ui.words import error_words

Prober = Callable[[Connection], Awaitable[Probe]]
_TASK = "probe"
_KEYRING = "keyring"


class ServerPage(QWidget):
    """The list at the left, the chosen one's form at the right, and what a test of it found.

    `servers_changed` carries all of them as a tuple, `chosen` the NamedServer to use, `practice_chosen` asks for the
    bundled one.
    """

    servers_changed = Signal(object)
    chosen = Signal(object)
    practice_chosen = Signal()

    def __init__(
        self,
        servers: tuple[NamedServer, ...],
        current_url: str,
        prober: Prober,
        scope: TaskScope,
        sign_ins: SignIns | None = None,
    ) -> None:
        super().__init__()
        self._sign_ins = sign_ins
        self._servers = list(servers)
        self._prober, self._scope = prober, scope
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Servers"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.form = ServerForm()
        self.result = PlainLabel(wraps=True)
        self.result.setMinimumHeight(self.result.fontMetrics().lineSpacing() * 4)
        self.result.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.add_button = QPushButton(self.tr("A&dd"))
        self.remove_button = QPushButton(self.tr("Re&move"))
        self.test_button = QPushButton(self.tr("Te&st"))
        self.use_button = PrimaryButton(self.tr("&Connect"), is_tall=False)
        self.use_button.setAccessibleName(self.tr("Connect"))
        self.practice_button = QPushButton(self.tr("Use the &practice server"))
        for button in (self.add_button, self.remove_button, self.test_button, self.practice_button):
            button.setAutoDefault(False)
        self.use_button.setDefault(True)
        self._lay_out()
        row = next((index for index, one in enumerate(servers) if one.base_url == current_url), 0)
        self._fill(row)
        self.list.currentRowChanged.connect(self._show_row)
        self.form.edited.connect(self._edited)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.test_button.clicked.connect(self.test)
        self.use_button.clicked.connect(self.use)
        self.practice_button.clicked.connect(self.practice_chosen)
        if sign_ins is not None:
            scope.start(_KEYRING, self._say_keeping(sign_ins))

    def add(self) -> None:
        """An empty form for another server; it is kept once it has an address."""
        self.list.setCurrentRow(-1)
        self._show_row(-1)
        self.form.url.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Take the chosen one out of the list; the form keeps it, so that Connect or Test brings it back."""
        row = self.list.currentRow()
        if 0 <= row < len(self._servers):
            kept = self._servers.pop(row)
            self._fill(-1)
            self.form.show_server(kept)
            self._say(self.tr("Removed. Connect or Test puts it back into the list."), Tone.MUTED)
            self.servers_changed.emit(tuple(self._servers))
            if self._sign_ins is not None:
                self._scope.start(f"token of {kept.base_url}", self._sign_ins.forget_server(kept.base_url))

    def keep(self) -> NamedServer | None:
        """Write the form into the list; None, and words, where it is no server yet."""
        try:
            server = self.form.server()
        except ValueError as error:
            self._say(str(error), Tone.ERROR)
            return None
        row = self.list.currentRow()
        known = next((index for index, one in enumerate(self._servers) if one.base_url == server.base_url), row)
        if 0 <= known < len(self._servers):
            self._servers[known] = server
        else:
            known = len(self._servers)
            self._servers.append(server)
        secrets = self._new_secrets()
        self._fill(known)
        self.servers_changed.emit(tuple(self._servers))
        for name, keep, secret in secrets:
            if secret:
                self._scope.start(f"{name} of {server.base_url}", self._keep_secret(keep(server.base_url, secret)))
        return server

    def use(self) -> None:
        """Connect to what the form says."""
        server = self.keep()
        if server is not None:
            self.chosen.emit(server)

    def test(self) -> None:
        """Ask the server who it is, and say it; nothing is changed by that."""
        server = self.keep()
        if server is not None and server.connection().is_exposed and not server.plain_http:
            self._say(self.tr("Nothing was sent: this is not encrypted. Connect asks whether to use it."), Tone.WARNING)
        elif server is not None:
            self._say(self.tr("Asking {0}…").format(server.base_url), Tone.MUTED)
            self._scope.start(_TASK, self._probe(server))

    def stop(self) -> None:
        """Stop a test that is under way."""
        self._scope.cancel(_TASK)

    def leave(self) -> None:
        """The page is closed: nothing comes back to it any more."""
        self.stop()
        self._scope.cancel(_KEYRING)

    async def _say_keeping(self, sign_ins: SignIns) -> None:
        self.form.ways.show_keeping(await sign_ins.has_keyring())

    def _new_secrets(self) -> list[tuple[str, Callable[[str, str], Coroutine[Any, Any, bool]], str]]:
        """What was typed, and what keeps it."""
        if self._sign_ins is None:
            return []
        ways, keeper = self.form.ways, self._sign_ins
        return [
            ("token", keeper.keep_token, ways.new_token()),
            ("key passphrase", keeper.keep_key_passphrase, ways.new_key_passphrase()),
            ("certificate passphrase", keeper.keep_certificate_passphrase, ways.new_certificate_passphrase()),
        ]

    async def _keep_secret(self, keeping: Coroutine[Any, Any, bool]) -> None:
        if not await keeping and isValid(self):
            self.form.ways.show_keeping(has_keyring=False)

    async def _probe(self, server: NamedServer) -> None:
        try:
            self._say(*probe_words(await self._prober(server.connection()), server.connection()))
        except SchedulingError as error:
            self._say(error_words(error), Tone.ERROR)

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for server in self._servers:
            item = QListWidgetItem(server.name)
            item.setToolTip(plain_tooltip(server.name))
            self.list.addItem(item)
        self.list.setCurrentRow(row if row < len(self._servers) else -1)
        self.list.blockSignals(False)
        chosen = self.list.currentRow()
        self.remove_button.setEnabled(chosen >= 0)
        if chosen >= 0:
            self.form.show_server(self._servers[chosen])

    def _show_row(self, row: int) -> None:
        self.stop()
        self._say("", Tone.PLAIN)
        self.form.show_server(self._servers[row] if 0 <= row < len(self._servers) else None)
        self.remove_button.setEnabled(row >= 0)

    def _edited(self) -> None:
        self.stop()
        self._say("", Tone.PLAIN)

    def _say(self, text: str, tone: Tone) -> None:
        self.result.set_tone(tone)
        self.result.setText(text)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        keeping = QHBoxLayout()
        keeping.setSpacing(8)
        for button in (self.add_button, self.remove_button):
            keeping.addWidget(button, 1)
        left.addLayout(keeping)
        self.list.setFixedWidth(max(in_font(190, self.list.fontMetrics()), keeping.sizeHint().width()))
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.form)
        acts = QHBoxLayout()
        acts.addWidget(self.use_button, 1)
        acts.addWidget(self.test_button)
        right.addLayout(acts)
        right.addWidget(self.result)
        right.addStretch(1)
        right.addWidget(self.practice_button, 0, Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 0)  # its edges are the dialog's
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addLayout(right, 1)
