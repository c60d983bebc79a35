from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk_ui.inspector.find_bar import FindBar


def test_enter_and_arrows_go_both_ways(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.show()
    wanted: list[bool] = []
    bar.wanted.connect(wanted.append)
    bar.focus("word")
    qtbot.waitUntil(bar.edit.hasFocus)
    QTest.keyClick(bar.edit, Qt.Key.Key_Return)
    QTest.keyClick(bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    bar.next.click()
    bar.previous.click()
    assert wanted == [False, True, False, True]
    assert bar.text == "word"


def test_a_pause_of_typing_is_told_and_emptying_at_once(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.say("Not found")
    with qtbot.waitSignal(bar.typed):
        bar.edit.setText("w")
    assert bar.words.text() == ""
    with qtbot.waitSignal(bar.typed, timeout=50):
        bar.edit.clear()
