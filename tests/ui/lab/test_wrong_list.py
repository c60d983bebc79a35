"""Rules to be broken are ticked, by mouse and keyboard, and found by their words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.services.practice_lab import LabOffers
from slotdesk_ui.lab.wrong_list import WrongList


def shown(wrong: WrongList) -> list[str]:
    items = [wrong.list.item(row) for row in range(wrong.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def ticked(wrong: WrongList) -> list[bool]:
    items = [wrong.list.item(row) for row in range(wrong.list.count())]
    return [item.checkState() == Qt.CheckState.Checked for item in items]


def test_a_tick_asks_and_what_is_on_is_ticked_without_asking(qtbot: QtBot, offers: LabOffers) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    asked: list[tuple[str, bool]] = []
    wrong.toggled.connect(lambda name, wanted: asked.append((name, wanted)))
    wrong.show_offers(offers.wrong, {"no-start"})
    assert (ticked(wrong), asked) == ([False, True], [])
    wrong.list.setCurrentRow(0)
    QTest.keyClick(wrong.list, Qt.Key.Key_Space)
    wrong.list.setCurrentRow(1)
    QTest.keyClick(wrong.list, Qt.Key.Key_Space)
    assert asked == [("double-booking", True), ("no-start", False)]
    wrong.show_offers(offers.wrong, ())
    assert ticked(wrong) == [False, False]
    assert len(asked) == 2


def test_words_and_names_are_found(qtbot: QtBot, offers: LabOffers) -> None:
    wrong = WrongList()
    qtbot.addWidget(wrong)
    wrong.show_offers(offers.wrong, ())
    wrong.filter.setText("TWICE time")
    assert shown(wrong) == ["$book gives a time twice.\ndouble-booking"]
    wrong.filter.setText("no-st")
    assert shown(wrong) == ["There is no start.\nno-start"]
    wrong.show_offers(offers.wrong, {"double-booking"})
    assert len(shown(wrong)) == 1
    wrong.filter.setText("nothing like it")
    assert shown(wrong) == []
    assert not wrong._nothing.isHidden()
