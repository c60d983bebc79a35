"""Tabs at the foot of the window that open and fold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.bottom_area import BottomArea
from slotdesk_ui.widgets.plain_label import PlainLabel


def made(qtbot: QtBot) -> tuple[BottomArea, QLabel, QLabel]:
    area, one, other = BottomArea(), PlainLabel("one"), PlainLabel("other")
    qtbot.addWidget(area)
    area.add_panel(one, "One")
    area.add_panel(other, "Other")
    area.show()
    qtbot.waitExposed(area)
    return area, one, other


def tabs_of(area: BottomArea) -> list[QToolButton]:
    return [button for button in area.findChildren(QToolButton) if button.isCheckable()]


def test_it_is_folded_at_first_and_no_higher_than_its_tabs(qtbot: QtBot) -> None:
    area, one, _other = made(qtbot)
    assert area.open_panel() is None
    assert not one.isVisible()
    assert area.maximumHeight() < 60


def test_a_press_opens_and_a_second_one_folds(qtbot: QtBot) -> None:
    area, one, other = made(qtbot)
    told: list[object] = []
    area.opened.connect(told.append)
    tabs = tabs_of(area)
    QTest.mouseClick(tabs[0], Qt.MouseButton.LeftButton)
    assert area.open_panel() is one
    assert one.isVisible()
    assert area.maximumHeight() > 1000
    QTest.mouseClick(tabs[1], Qt.MouseButton.LeftButton)
    assert area.open_panel() is other
    assert [tab.isChecked() for tab in tabs] == [False, True]
    QTest.mouseClick(tabs[1], Qt.MouseButton.LeftButton)
    assert area.open_panel() is None
    assert told == [one, other, None]


def test_a_tab_can_be_called_otherwise_later(qtbot: QtBot) -> None:
    area, one, _other = made(qtbot)
    area.set_title(one, "One (3)")
    assert area.title(one) == "One (3)"
    assert tabs_of(area)[0].accessibleName() == "One (3)"


def test_it_folds_on_demand(qtbot: QtBot) -> None:
    area, one, _other = made(qtbot)
    area.open(one)
    assert area.sizeHint().height() > 200
    area.fold()
    assert area.open_panel() is None
    assert area.sizeHint().height() < 60


def test_folded_with_the_keyboard_in_it_the_tab_takes_the_keyboard(qtbot: QtBot) -> None:
    area, one, _other = made(qtbot)
    one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    area.open(one)
    one.setFocus()
    area.fold()
    assert tabs_of(area)[0].hasFocus()


def test_the_height_that_somebody_drew_is_the_usual_one_from_then_on(qtbot: QtBot) -> None:
    area, one, other = made(qtbot)
    area.open(one)
    usual = area.sizeHint().height()
    area.resize(400, usual + 90)
    area.keep_height()
    assert area.sizeHint().height() == pytest.approx(usual + 90, abs=2)
    area.open(other)
    assert area.sizeHint().height() == usual


def test_the_button_that_makes_it_large_is_there_while_a_panel_is_open(qtbot: QtBot) -> None:
    area, one, _other = made(qtbot)
    assert not area.large_button.isVisible()
    area.open(one)
    assert area.large_button.isVisible()
    area.focus_tab()
    assert area.focusWidget() is tabs_of(area)[0]
