"""Another comment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.existing.comment_dialog import CommentDialog


@pytest.mark.parametrize(("typed", "asked"), [("new", ["new"]), ("old ", []), ("", [])])
def test_only_a_comment_that_differs_is_asked_for(qtbot: QtBot, typed: str, asked: list[str]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CommentDialog(parent, "Anna: Tuesday", "old")
    told: list[str] = []
    dialog.confirmed.connect(told.append)
    dialog.open()
    if typed:
        QTest.keyClicks(dialog.comment, typed)  # what is there is selected, so that typing replaces it
    dialog.save_button.click()
    assert told == asked


def test_ctrl_return_saves_where_enter_begins_a_line(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = CommentDialog(parent, "Anna: Tuesday", "old")
    told: list[str] = []
    dialog.confirmed.connect(told.append)
    dialog.open()
    qtbot.waitActive(dialog)
    QTest.keyClicks(dialog.comment, "new")
    QTest.keyClick(dialog.comment, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.comment, "line")
    assert not told
    QTest.keyClick(dialog.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == ["new\nline"]
