"""A line of a context menu looks like its action and does something of its own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from slotdesk.domain.cause import current_cause
from slotdesk_ui.icons import action_icon
from slotdesk_ui.widgets.action_lines import add_line


@pytest.fixture
def command(qapp: QApplication) -> QAction:
    """An action of the window."""
    action = QAction(action_icon("move"), "&Move…", qapp)
    action.setObjectName("move")
    action.setShortcut(QKeySequence("Ctrl+M"))
    return action


def test_it_looks_alike_and_acts_apart(qtbot: QtBot, command: QAction) -> None:
    menu = QMenu()
    done: list[str] = []
    causes: list[str] = []
    qtbot.addWidget(menu)
    command.triggered.connect(lambda: done.append("the action's own"))

    def act() -> None:
        done.append("here")
        causes.append(current_cause())

    line = add_line(menu, command, act)
    assert (line.text(), line.shortcut(), line.objectName()) == ("&Move…", QKeySequence("Ctrl+M"), "move")
    assert not line.icon().isNull()
    assert line.isShortcutVisibleInContextMenu()
    line.trigger()
    assert done == ["here"]
    assert causes == ["Move"], "what is sent says what it was sent for"


def test_other_words_have_no_keys_since_those_do_something_else(qtbot: QtBot, command: QAction) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    line = add_line(menu, command, lambda: None, enabled=False, words="&Move to this time…")
    assert line.shortcut().isEmpty()
    assert not line.isEnabled()
    command.setVisible(False)
    assert not add_line(menu, command, lambda: None).isVisible(), "what may not be had now is not offered here either"
