from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.intent import IntentKind
from slotdesk_ui.composer.send_question import ask_before_sending


@pytest.mark.parametrize(("role", "agreed"), [("&Send it", True), ("&Do not send", False)])
def test_only_a_yes_sends(qtbot: QtBot, role: str, agreed: bool) -> None:
    window, said = QWidget(), list[bool]()
    qtbot.addWidget(window)
    box = ask_before_sending(window, IntentKind.BOOK, "https://<b>x</b>", lambda: said.append(True))

    assert box.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == role).click()

    assert bool(said) is agreed


def test_escape_does_not_send(qtbot: QtBot) -> None:
    window, said = QWidget(), list[bool]()
    qtbot.addWidget(window)
    box = ask_before_sending(window, IntentKind.CANCEL, "x", lambda: said.append(True))

    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert not said
