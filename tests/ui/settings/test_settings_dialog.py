"""Pages, at a page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.services.probing import probe
from slotdesk.store.choices import Appearance
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Settings
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


@pytest.mark.parametrize("point_size", [9, 14])
def test_no_page_scrolls_sideways_in_a_large_font(qtbot: QtBot, qapp: QApplication, point_size: int) -> None:
    usual = qapp.font()
    font = QFont(usual)
    font.setPointSize(point_size)
    qapp.setFont(font)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    page = ServerPage((ONE,), "", probe, TaskScope(lambda _: None))
    dialog = SettingsDialog(parent, Settings(), page, SERVERS)
    dialog.open()
    qtbot.waitExposed(dialog)
    try:
        screen = dialog.screen().availableSize().width()
        bars = [area.horizontalScrollBar().maximum() for area in dialog.findChildren(QScrollArea) if area.isVisible()]
        assert bars == [0] or dialog.width() > screen - 100
    finally:
        dialog.reject()
        qapp.setFont(usual)
