"""A key of an action that can't be done says why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.why_not import WhyNot
from ui.test_main_window import make

_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def press_b(qtbot: QtBot, window: MainWindow) -> str:
    window.status.say("")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_B, _CTRL_ALT)
    return window.status.label.text()


def test_an_action_that_is_switched_off_answers_its_key_with_the_reason(qtbot: QtBot) -> None:
    window = make(qtbot)
    window.show()
    action, done = window.commands["lab"], list[bool]()
    why = WhyNot(window, {"lab": lambda: "" if action.isEnabled() else "Not here."})
    assert why.parent() is window
    action.triggered.connect(lambda: done.append(True))

    action.setEnabled(False)
    assert press_b(qtbot, window) == "Not here."
    action.setEnabled(True)
    assert press_b(qtbot, window) == ""
    assert done == [True]
    action.setEnabled(False)
    action.setVisible(False)  # beneath the cover
    assert press_b(qtbot, window) == ""


def test_one_that_is_on_but_does_nothing_says_so_before_its_handler_looks(qtbot: QtBot) -> None:
    window, held = make(qtbot), [True]
    why = WhyNot(window, {"release": lambda: "" if held else "Nothing is held."})
    assert why.parent() is window
    action = window.commands["release"]
    action.triggered.connect(held.clear)
    action.trigger()
    assert (held, window.status.label.text()) == ([], "")
    action.trigger()
    assert window.status.label.text() == "Nothing is held."
