"""Lists to pick from, as screen readers meet them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.palette.offer_list import OfferList
from slotdesk_ui.widgets.accessible_list import AccessibleList, announce, line_words


@pytest.fixture
def offers(qtbot: QtBot) -> OfferList:
    made = OfferList()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.show_offers([Offer("Commands", "Find", "F5", lambda: None), Offer("Commands", "Hold", "", list, False)])
    return made


def test_lines_are_told_as_they_are_said(offers: OfferList) -> None:
    top = AccessibleList(offers)
    names = [line.text(QAccessible.Text.Name) for line in (top.child(row) for row in range(3)) if line is not None]
    assert names == ["Commands", "Find, F5, Commands", "Hold, Commands"]
    assert line_words(offers.currentIndex()) == "Find, F5, Commands"
    current = top.current()
    assert current is not None
    assert current.text(QAccessible.Text.Name) == "Find, F5, Commands"
    state: Any = current.state()
    assert state.selected


def test_what_can_be_picked_is_picked_by_its_action(offers: OfferList, qtbot: QtBot) -> None:
    top, press = AccessibleList(offers), QAccessibleActionInterface.pressAction()
    lines = [line for line in (top.child(row) for row in range(3)) if line is not None]
    assert [line.actionInterface().actionNames() for line in lines] == [[], [press], []]
    with qtbot.waitSignal(offers.picked) as picked:
        lines[1].actionInterface().doAction(press)
    assert picked.args is not None
    assert picked.args[0].label == "Find"


def test_other_lines_are_other_parts(offers: OfferList) -> None:
    top = AccessibleList(offers)
    count = top.childCount()
    offers.show_offers([Offer("Commands", "Find", "F5", lambda: None)])
    assert top.childCount() == count - 1


def test_announcing_needs_somebody_who_listens(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert not QAccessible.isActive()
    announce(widget, "Said to nobody")
    QAccessible.setActive(True)
    try:
        announce(widget, "Said to a screen reader")
        announce(widget, "")
    finally:
        QAccessible.setActive(False)
