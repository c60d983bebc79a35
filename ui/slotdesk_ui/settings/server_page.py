"""Several servers under names of their own: add, change, test, use, hand over."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Coroutine
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.probing import Probe
from slotdesk.services.sign_ins import SignIns
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.icons import action_icon
from slotdesk_ui.settings.first_server import practice_words
from slotdesk_ui.settings.locked_note import LockedNote
from slotdesk_ui.settings.probe_words import probe_words
from slotdesk_ui.settings.server_form import ServerForm
from slotdesk_ui.settings.server_transfer import ServerTransfer
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
    bundled one; `said` tells that there is something to read in `result`. Those at the base URLs `locked` are shown and
    used, and not changed.
    """

    servers_changed = Signal(object)
    chosen = Signal(object)
    practice_chosen = Signal()
    said = Signal()

    def __init__(
        self,
        servers: tuple[NamedServer, ...],
        current_url: str,
        prober: Prober,
        scope: TaskScope,
        sign_ins: SignIns | None = None,
        locked: Collection[str] = (),
    ) -> None:
        super().__init__()
        self._locked = locked
        self._sign_ins = sign_ins
        self._servers = list(servers)
        self._prober, self._scope = prober, scope
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Servers"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = self.list.fontMetrics().height()
        self.list.setIconSize(QSize(side, side))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.none_note = PlainLabel(
            self.tr("None yet. Type an address at the right, or use the practice server."), wraps=True, tone=Tone.MUTED
        )
        self.none_note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self.list.viewport()).addWidget(self.none_note, 0, Qt.AlignmentFlag.AlignTop)
        self.form = ServerForm()
        self.locked_note = LockedNote()
        self.result = PlainLabel(wraps=True)
        self.result.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._make_buttons()
        self._lay_out()
        row = next((index for index, one in enumerate(servers) if one.base_url == current_url), 0)
        self._fill(row)
        self.list.currentRowChanged.connect(self._show_row)
        self.form.edited.connect(self._edited)
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
        if 0 <= row < len(self._servers) and not self._is_locked(row):
            kept = self._servers.pop(row)
            self._fill(-1)
            self.form.show_server(kept)
            self._say(self.tr("Removed. Connect or Test puts it back into the list."), Tone.MUTED)
            self.servers_changed.emit(tuple(self._servers))
            if self._sign_ins is not None:
                self._scope.start(f"token of {kept.base_url}", self._sign_ins.forget_server(kept.base_url))

    def keep(self) -> NamedServer | None:
        """Write the form into the list; None, and words, where it is no server yet. What is locked stays as it is."""
        row = self.list.currentRow()
        try:
            server = self._servers[row] if self._is_locked(row) else self.form.server()
        except ValueError as error:
            self._say(str(error), Tone.ERROR)
            return None
        server = next((one for one in self._locked_ones() if one.base_url == server.base_url), server)
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

    def _take(self, servers: tuple[NamedServer, ...]) -> None:
        """What the list is after an import; the first that came in is shown."""
        first = len(self._servers)
        self._servers = list(servers)
        self._fill(first)
        self.servers_changed.emit(servers)

    def _is_locked(self, row: int) -> bool:
        return 0 <= row < len(self._servers) and self._servers[row].base_url in self._locked

    def _locked_ones(self) -> list[NamedServer]:
        return [one for one in self._servers if one.base_url in self._locked]

    def _list_buttons(self) -> tuple[QPushButton, ...]:
        return self.add_button, self.remove_button, self.import_button, self.export_button

    def _show_form(self, row: int) -> None:
        """The form of a row, an empty one where there is none, and what can be done with it."""
        is_locked = self._is_locked(row)
        self.form.show_server(self._servers[row] if 0 <= row < len(self._servers) else None)
        self.form.set_locked(is_locked)
        self.locked_note.setVisible(is_locked)
        self.remove_button.setEnabled(row >= 0 and not is_locked)

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for server in self._servers:
            item = QListWidgetItem(server.name)
            item.setToolTip(plain_tooltip(server.name))
            if server.base_url in self._locked:
                words = self.tr("{0}, set up by your administrator").format(server.name)
                item.setIcon(action_icon("locked"))
                item.setToolTip(plain_tooltip(words))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        self.list.setCurrentRow(row if row < len(self._servers) else -1)
        self.list.blockSignals(False)
        self.export_button.setEnabled(bool(self._servers))
        self.none_note.setVisible(not self._servers)
        if self.list.currentRow() >= 0:
            self._show_form(self.list.currentRow())
        else:
            self.remove_button.setEnabled(False)
            self.locked_note.hide()

    def _show_row(self, row: int) -> None:
        self.stop()
        self._say("", Tone.PLAIN)
        self._show_form(row)

    def _edited(self) -> None:
        self.stop()
        self._say("", Tone.PLAIN)

    def _say(self, text: str, tone: Tone) -> None:
        self.result.set_tone(tone)
        self.result.setText(text)
        if text:
            self.said.emit()

    def _make_buttons(self) -> None:
        self.add_button = QPushButton(self.tr("A&dd"))
        self.remove_button = QPushButton(self.tr("Re&move"))
        self.import_button = QPushButton(self.tr("Import…"))
        self.export_button = QPushButton(self.tr("Export…"))
        self.transfer = ServerTransfer(self, lambda: tuple(self._servers), self._take, self._say)
        self.test_button = QPushButton(self.tr("Te&st"))
        self.use_button = PrimaryButton(self.tr("&Connect"), is_tall=False)
        self.use_button.setAccessibleName(self.tr("Connect"))
        self.practice_button = QPushButton(self.tr("Use the &practice server"))
        for button in (*self._list_buttons(), self.test_button, self.practice_button):
            button.setAutoDefault(False)
        self.use_button.setDefault(True)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.import_button.clicked.connect(self.transfer.ask_import)
        self.export_button.clicked.connect(self.transfer.ask_export)
        self.test_button.clicked.connect(self.test)
        self.use_button.clicked.connect(self.use)
        self.practice_button.clicked.connect(self.practice_chosen)

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
        right.addWidget(self.locked_note)
        right.addWidget(self.form)
        acts = QHBoxLayout()
        acts.addWidget(self.use_button, 1)
        acts.addWidget(self.test_button)
        right.addLayout(acts)
        right.addWidget(self.result)
        right.addStretch(1)
        trying = QHBoxLayout()
        trying.setSpacing(16)
        trying.addWidget(PlainLabel(practice_words(), wraps=True, tone=Tone.MUTED), 1)
        trying.addWidget(self.practice_button, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(trying)
        others = QHBoxLayout()
        others.setSpacing(8)
        others.addWidget(self.import_button)
        others.addWidget(self.export_button)
        others.addStretch(1)
        right.addLayout(others)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 0)  # its edges are the dialog's
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addLayout(right, 1)
