"""Ticked at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.quick_check_box import QuickCheckBox


def test_its_letter_ticks_it_at_once_and_where_two_share_one_only_leads_there(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    boxes = [QuickCheckBox(text) for text in ("Morn&ing", "&Fore", "&Fort")]
    layout = QHBoxLayout(parent)
    for box in boxes:
        layout.addWidget(box)
    with qtbot.waitActive(parent):
        parent.show()
        parent.activateWindow()
    boxes[1].setFocus()
    for letter in (Qt.Key.Key_I, Qt.Key.Key_F):
        QTest.keyClick(parent, letter, Qt.KeyboardModifier.AltModifier)
    assert [box.isChecked() for box in boxes] == [True, False, False]
