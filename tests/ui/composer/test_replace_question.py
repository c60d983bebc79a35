from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.composer.replace_question import ask_before_replacing


def test_nobody_is_asked_where_there_is_nothing_to_lose(qtbot: QtBot) -> None:
    window, said = QWidget(), list[bool]()
    qtbot.addWidget(window)
    assert ask_before_replacing(window, False, lambda: said.append(True)) is None
    assert said == [True]


@pytest.mark.parametrize(("text", "agreed"), [("&Replace it", True), ("&Go on writing", False)])
def test_only_a_yes_replaces(qtbot: QtBot, text: str, agreed: bool) -> None:
    window, said = QWidget(), list[bool]()
    qtbot.addWidget(window)
    box = ask_before_replacing(window, True, lambda: said.append(True))
    assert box is not None
    assert box.textFormat() == Qt.TextFormat.PlainText
    next(button for button in box.buttons() if button.text() == text).click()
    assert bool(said) is agreed


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_R, Qt.Key.Key_Space])
def test_no_key_that_somebody_types_replaces_what_was_written(qtbot: QtBot, key: Qt.Key) -> None:
    window, said = QWidget(), list[bool]()
    qtbot.addWidget(window)
    box = ask_before_replacing(window, True, lambda: said.append(True))
    assert box is not None
    QTest.keyClick(box, key)
    assert said == []
