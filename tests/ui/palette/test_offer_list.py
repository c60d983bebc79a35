"""Lines under headings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.palette.offer_list import OfferList


def offer(group: str, label: str, *, enabled: bool = True) -> Offer:
    return Offer(group, label, "", lambda: None, enabled)


A1, A2, B1 = offer("A", "one"), offer("A", "<b>two</b>", enabled=False), offer("B", "three")


@pytest.fixture
def shown(qtbot: QtBot) -> OfferList:
    view = OfferList()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    qtbot.waitExposed(view)
    view.show_offers([A1, B1, A2])
    return view


def test_each_group_stands_together_under_its_heading(shown: OfferList) -> None:
    model = shown.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["A", "one", "<b>two</b>", "B", "three"]
    assert shown.offers() == [A1, A2, B1]


def test_the_mark_passes_over_headings_and_what_cannot_be_done(shown: OfferList) -> None:
    assert shown.current_offer() == A1
    shown.move_by(1)
    assert shown.current_offer() == B1
    shown.move_by(1)
    assert shown.current_offer() == B1
    shown.move_by(-1)
    shown.move_by(-1)
    assert shown.current_offer() == A1


def test_a_click_picks_what_can_be_done(shown: OfferList) -> None:
    picked: list[Offer] = []
    shown.picked.connect(picked.append)
    for row in range(5):
        where = shown.visualRect(shown.model().index(row, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert picked == [A1, B1]


def test_a_screen_reader_hears_the_group_with_the_line(shown: OfferList) -> None:
    assert shown.model().index(1, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)) == "one, A"


def test_it_asks_for_no_more_room_than_it_needs(shown: OfferList) -> None:
    five = shown.wanted_height()
    shown.show_offers([A1])
    assert 0 < shown.wanted_height() < five
    shown.show_offers([offer("A", str(number)) for number in range(100)])
    assert shown.wanted_height() <= 420


def test_a_warning_has_a_line_of_its_own_and_is_read_out(shown: OfferList) -> None:
    warned = Offer("A", "Karin", "born 1965, a very long address", lambda: None, warning="3 have this name")
    shown.show_offers([A1, warned])
    assert shown.sizeHintForRow(2) > shown.sizeHintForRow(1)
    assert "3 have this name" in shown.model().index(2, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
