"""What was picked, and how to take it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.chip import Chip
from slotdesk_ui.widgets.choice import Choice
from ui.examples import words_in

CHOICE = Choice("1", "Dr <b>Berg</b>", "Cardiology", "On leave")


def show(qtbot: QtBot, *, shows_label: bool) -> Chip:
    chip = Chip(CHOICE, shows_label=shows_label)
    qtbot.addWidget(chip)
    chip.show()
    qtbot.waitExposed(chip)
    return chip


def test_one_of_several_shows_its_label_as_plain_text_and_its_warning(qtbot: QtBot) -> None:
    chip = show(qtbot, shows_label=True)
    assert words_in(chip).splitlines() == ["Dr <b>Berg</b>", "On leave"]


def test_beneath_a_field_that_shows_the_label_only_the_rest_is_said(qtbot: QtBot) -> None:
    chip = show(qtbot, shows_label=False)
    assert words_in(chip).splitlines() == ["Cardiology", "On leave"]
    assert chip.findChildren(QToolButton) == []


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_it_can_be_taken_back(qtbot: QtBot, by: str) -> None:
    chip = show(qtbot, shows_label=True)
    (remove,) = chip.findChildren(QToolButton)
    assert remove.accessibleName() == "Remove Dr <b>Berg</b>"
    with qtbot.waitSignal(chip.removed, timeout=1000) as told:
        if by == "mouse":
            QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(remove, Qt.Key.Key_Space)
    assert told.args == [CHOICE]
