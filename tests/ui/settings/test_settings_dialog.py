"""Pages, at a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.services.probing import probe
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Appearance, Settings
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.settings.server_page import ServerPage
from slotdesk_ui.settings.settings_dialog import SERVERS, SettingsDialog

ONE = NamedServer("One", "https://one.example.org/fhir")


def test_it_opens_at_a_page_and_tells_changes_by_name(qtbot: QtBot) -> None:
    faults: list[BaseException] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    page = ServerPage((ONE,), "", probe, TaskScope(faults.append))
    dialog = SettingsDialog(parent, Settings(), page, SERVERS)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # to be looked at afterwards
    dialog.open()
    qtbot.waitExposed(dialog)
    assert dialog.contents.currentItem().text() == "Servers"
    told: list[tuple[str, Any]] = []
    dialog.changed.connect(lambda name, value: told.append((name, value)))
    box = dialog.pages["appearance"].editors["appearance"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("Dark"))
    chosen: list[NamedServer] = []
    page.chosen.connect(chosen.append)
    QTest.keyClick(page.form.url, Qt.Key.Key_Return)  # Enter connects
    assert told == [("appearance", Appearance.DARK), ("servers", (ONE,))]
    assert (chosen, dialog.isVisible(), faults) == ([ONE], False, [])
