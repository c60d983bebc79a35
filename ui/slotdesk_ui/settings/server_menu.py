"""The menu under the server's name: another server in two keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from slotdesk.store.named_server import NamedServer


class ServerMenu(QMenu):
    """Lists the named servers, the one in use marked, as they are when it opens. `chosen` carries a NamedServer."""

    chosen = Signal(object)
    practice_chosen = Signal()

    def __init__(
        self,
        parent: QWidget,
        servers: Callable[[], tuple[NamedServer, ...]],
        current_url: Callable[[], str],
        settings_action: QAction,
    ) -> None:
        super().__init__(parent)
        self._servers, self._current_url, self._settings_action = servers, current_url, settings_action
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Draw the list anew."""
        self.clear()
        group = QActionGroup(self)
        for number, server in enumerate(self._servers(), start=1):
            words = server.name.replace("&", "&&")
            action = self.addAction(f"&{number}  {words}" if number < 10 else words)
            action.setCheckable(True)
            action.setChecked(server.base_url == self._current_url())
            action.triggered.connect(lambda _=False, server=server: self.chosen.emit(server))
            group.addAction(action)
        self.addAction(self.tr("&Practice server")).triggered.connect(self.practice_chosen)
        self.addSeparator()
        self.addAction(self._settings_action)
