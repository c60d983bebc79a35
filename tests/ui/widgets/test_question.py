"""Only a plain yes agrees; what somebody happens to type does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.question import Question, QuestionText, ask

TEXT = QuestionText("Title", "<b>Really</b>?", "It means this.", "&Send it", "&Do not send")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def asked(window: QWidget, *, destroys: bool = False) -> tuple[Question, list[bool]]:
    said = list[bool]()
    return ask(window, TEXT, lambda: said.append(True), destroys=destroys), said


@pytest.mark.parametrize("destroys", [True, False])
def test_only_the_one_button_agrees(window: QWidget, destroys: bool) -> None:
    box, said = asked(window, destroys=destroys)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert (box.text(), box.informativeText()) == ("<b>Really</b>?", "It means this.")
    assert box.defaultButton() is box.escapeButton() is box.no
    roles = QMessageBox.ButtonRole
    assert box.buttonRole(box.yes) is (roles.DestructiveRole if destroys else roles.AcceptRole)
    box.yes.click()
    assert said == [True]

    other, refused = asked(window)
    other.no.click()
    assert refused == []


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_no_key_that_somebody_types_agrees(window: QWidget, key: Qt.Key) -> None:
    box, said = asked(window)
    QTest.keyClick(box, key)
    assert said == []


def test_a_letter_alone_does_not_answer_but_with_alt_it_does(window: QWidget, qtbot: QtBot) -> None:
    box, said = asked(window)
    for letter in (Qt.Key.Key_S, Qt.Key.Key_D):
        QTest.keyClick(box, letter)
        assert box.isVisible()
    assert box.yes.shortcut() == QKeySequence("Alt+S")
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    QTest.keyClick(box, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: said == [True])


def test_it_is_gone_once_it_is_answered(window: QWidget) -> None:
    box, _ = asked(window)
    gone = list[bool]()
    box.destroyed.connect(lambda: gone.append(True))
    box.no.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]
    assert window.findChildren(QMessageBox) == []
