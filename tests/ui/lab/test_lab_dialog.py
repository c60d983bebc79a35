"""The lab shows what is on and asks for changes; what a real server does then is told in tests/journeys/test_lab.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk.services.practice_lab import LabOffers, LabState
from slotdesk_ui.lab.lab_dialog import LabDialog


@pytest.fixture
def dialog(qtbot: QtBot, state: LabState) -> Iterator[LabDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = LabDialog(parent)
    made.show_state(state)
    made.show()
    yield made
    made.close()


def lines(dialog: LabDialog) -> list[str]:
    return [dialog.on.item(row).text() for row in range(dialog.on.count())]


def test_what_is_on_is_listed_and_counted(dialog: LabDialog, offers: LabOffers) -> None:
    assert [line.split(" · ")[0] for line in lines(dialog)] == ["Slow", "Answer lost after the deed"]
    assert dialog.words.text().startswith("3 request")
    assert dialog.clear_button.isEnabled()
    dialog.show_state(LabState(there_is=offers))
    assert lines(dialog) == []
    assert not dialog.on.isVisible()
    assert not dialog.clear_button.isEnabled()
    assert not dialog.off_button.isEnabled()


def test_one_is_turned_off_by_button_and_by_key(qtbot: QtBot, dialog: LabDialog, state: LabState) -> None:
    asked: list[str] = []
    dialog.fault_unwanted.connect(asked.append)
    dialog.on.setCurrentRow(1)
    dialog.show_state(state)
    dialog.off_button.click()
    dialog.on.setCurrentRow(0)
    dialog.on.setFocus()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.on.hasFocus)
    QTest.keyClick(dialog.on, Qt.Key.Key_Delete)
    assert asked == ["lost@book/once", "slow:800"]


def test_the_rest_is_handed_on(qtbot: QtBot, dialog: LabDialog) -> None:
    with qtbot.waitSignal(dialog.fault_wanted) as wanted:
        dialog.form.button.click()
    assert wanted.args == ["slow:2000@all/once"]
    with qtbot.waitSignal(dialog.wrong_toggled) as toggled:
        dialog.wrong.items()[0].setCheckState(0, Qt.CheckState.Checked)
    assert toggled.args == ["double-booking", True]
    with qtbot.waitSignal(dialog.clear_wanted):
        dialog.clear_button.click()


def test_what_went_wrong_is_said_until_the_next_answer(dialog: LabDialog, state: LabState) -> None:
    dialog.say("It did not work")
    assert dialog.words.text() == "It did not work"
    dialog.show_state(state)
    assert "met a fault" in dialog.words.text()
