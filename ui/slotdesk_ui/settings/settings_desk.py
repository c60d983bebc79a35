"""Opens the settings, makes their changes count, and knows the servers."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.connection import Connection
from slotdesk.services.probing import probe
from slotdesk.services.sign_ins import SignIns
from slotdesk.store.named_server import NamedServer, with_server
from slotdesk.store.settings import Settings
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.palette.matching import fit
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.settings.server_menu import ServerMenu
from slotdesk_ui.settings.server_page import Prober, ServerPage
from slotdesk_ui.settings.settings_dialog import SERVERS, SettingsDialog


class SettingsDesk(QObject):
    """Reads and writes the Settings of the run where they are kept, and tells by name when one of them changes.

    `closed` comes once the dialog is. `server_chosen` carries a NamedServer, `practice_chosen` asks for the bundled
    server. `locked` are the base URLs of the servers that the site's administrator has set up.
    """

    changed = Signal(str, object)
    closed = Signal()
    server_chosen = Signal(object)
    practice_chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        read: Callable[[], Settings],
        write: Callable[[Settings], None],
        scope: TaskScope,
        locked: Collection[str] = (),
    ) -> None:
        super().__init__(window)
        self._window, self._read, self._write, self._scope = window, read, write, scope
        self.locked = locked
        self.connection: Connection | None = None
        self.probe: Prober = probe
        self.sign_ins: SignIns | None = None
        self.menu = ServerMenu(
            window.server_button,
            lambda: self._read().servers,
            lambda: self.connection.base_url if self.connection else "",
            window.commands["server"],
        )
        self.menu.chosen.connect(self.server_chosen)
        self.menu.practice_chosen.connect(self.practice_chosen)
        window.server_button.setMenu(self.menu)
        window.commands["switch_server"].triggered.connect(window.server_button.drop_menu)

    def open(self, group: str = "", name: str = "") -> SettingsDialog:
        """Show the dialog, at a page or at one setting."""
        current = self.connection.base_url if self.connection else self._read().server_url
        page = ServerPage(self._read().servers, current, self.probe, self._scope, self.sign_ins, self.locked)
        dialog = SettingsDialog(self._window, self._read(), page, group)
        dialog.changed.connect(self.change)
        page.chosen.connect(self.server_chosen)
        page.practice_chosen.connect(self.practice_chosen)
        dialog.finished.connect(self.closed)
        dialog.open()
        if name:
            dialog.go_to(name)
        return dialog

    def open_servers(self) -> SettingsDialog:
        """Show the servers."""
        return self.open(SERVERS)

    def change(self, name: str, value: Any) -> None:
        """Set one setting from now on."""
        self._write(replace(self._read(), **{name: value}))
        self.changed.emit(name, value)

    def remember(self, used: Connection) -> None:
        """A server that was connected to is there at the next start, and in the list."""
        settings = self._read()
        self._write(
            replace(
                settings,
                server_url=used.base_url,
                wire_format=used.wire_format,
                timeout_s=used.timeout_s,
                clinic_zone=used.zone,
                servers=with_server(settings.servers, used),
            )
        )

    def name_of(self, base_url: str) -> str:
        """The name of a server; empty where it has none of its own."""
        known = (one.name for one in self._read().servers if one.base_url == base_url and one.name != base_url)
        return next(known, "")

    def server_offers(self, typed: str) -> list[Offer]:
        """The servers, for the palette."""
        servers = [one for one in self._read().servers if typed and fit(typed, one.name) is not None]
        return [Offer(self.tr("Servers"), one.name, one.base_url, self._chooser(one)) for one in servers]

    def _chooser(self, server: NamedServer) -> Callable[[], None]:
        return lambda: self.server_chosen.emit(server)
