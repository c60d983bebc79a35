"""The order of preference, by keys and by drag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.chip_list import ChipList
from slotdesk_ui.widgets.choice import Choice

CHOICES = [Choice("1", "Berg"), Choice("2", "Ceder"), Choice("3", "Dahl")]
Alt = Qt.KeyboardModifier.AltModifier
Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.list = ChipList()
        qtbot.addWidget(self.list)
        self.orders: list[str] = []
        self.removed: list[Choice] = []
        self.left_above = 0
        self.list.reordered.connect(lambda choices: self.orders.append("".join(one.key for one in choices)))
        self.list.removed.connect(self.removed.append)
        self.list.left_above.connect(self._left)
        self.list.show_choices(CHOICES, labels=True)
        self.list.resize(300, 120)
        self.list.show()
        qtbot.waitExposed(self.list)

    def _left(self) -> None:
        self.left_above += 1

    def names(self) -> list[str]:
        return [chip.accessibleName() for chip in self.list.chips]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_alt_and_arrows_change_the_order_and_keep_the_keyboard(shown: Shown) -> None:
    chip = shown.list.chips[2]
    chip.setFocus()
    for _ in range(3):  # once more than there is room for
        QTest.keyClick(chip, Key.Key_Up, Alt)
    assert shown.orders == ["132", "312"]
    assert chip.hasFocus()
    QTest.keyClick(chip, Key.Key_Down, Alt)
    assert shown.orders[-1] == "132"
    assert shown.names() == ["Berg, 1 of 3", "Dahl, 2 of 3", "Ceder, 3 of 3"]


def test_arrows_go_from_chip_to_chip_and_up_to_the_line(shown: Shown) -> None:
    shown.list.chips[1].setFocus()
    QTest.keyClick(focus(), Key.Key_Down)
    assert shown.list.chips[2].hasFocus()
    QTest.keyClick(focus(), Key.Key_Down)
    assert shown.list.chips[2].hasFocus()
    for _ in range(3):
        QTest.keyClick(focus(), Key.Key_Up)
    assert (shown.left_above, shown.orders) == (1, [])


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_one_back(shown: Shown, key: Qt.Key) -> None:
    shown.list.chips[1].setFocus()
    QTest.keyClick(shown.list.chips[1], key)
    assert shown.removed == [CHOICES[1]]


def test_a_drag_past_the_middle_of_a_neighbour_takes_its_place(shown: Shown) -> None:
    chip = shown.list.chips[0]
    QTest.mousePress(chip, Left, pos=QPoint(20, 5))
    for target, order in ((1, "213"), (2, "231")):
        below = shown.list.chips[target].geometry().center() + QPoint(0, 2)
        QTest.mouseMove(chip, chip.mapFrom(shown.list, below))
        assert shown.orders[-1] == order
    QTest.mouseRelease(chip, Left)
    assert len(shown.orders) == 2


def test_one_alone_has_no_rank(shown: Shown) -> None:
    shown.list.show_choices(CHOICES[:1], labels=True)
    assert shown.names() == ["Berg"]
    shown.list.show_choices([], labels=True)
    assert not shown.list.isVisible()


def test_a_list_that_is_drawn_anew_keeps_the_keyboard_where_it_was(shown: Shown) -> None:
    shown.list.chips[1].setFocus()
    shown.list.show_choices(CHOICES[1:], labels=True)
    assert shown.list.chips[0].hasFocus()
