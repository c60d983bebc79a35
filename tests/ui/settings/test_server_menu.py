"""Another server in two keys."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk.store.named_server import NamedServer
from slotdesk_ui.settings.server_menu import ServerMenu

ONE = NamedServer("One & Two", "https://one.example.org/fhir")
TWO = NamedServer("Two", "https://two.example.org/fhir")


def test_the_menu_lists_the_servers_as_they_are(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    servers = [ONE]
    menu = ServerMenu(parent, lambda: tuple(servers), lambda: TWO.base_url, QAction("Servers…", parent))
    chosen: list[NamedServer] = []
    menu.chosen.connect(chosen.append)
    servers.append(TWO)
    menu.fill()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["&1  One && Two", "&2  Two", "&Practice server", "", "Servers…"]
    assert [action.isChecked() for action in menu.actions()[:2]] == [False, True]
    menu.actions()[0].trigger()
    assert chosen == [ONE]
