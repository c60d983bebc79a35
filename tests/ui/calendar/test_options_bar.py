"""The row that says what columns, colours and groups stand for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet, ListGroups
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.calendar.options_bar import OptionsBar


@pytest.fixture
def bar(qtbot: QtBot) -> OptionsBar:
    shown = OptionsBar()
    qtbot.addWidget(shown)
    shown.resize(670, 30)
    shown.show()
    return shown


def action(bar: OptionsBar, text: str, menu: int = 0) -> QAction:
    return next(one for one in bar.findChildren(QMenu)[menu].actions() if one.text() == text)


def test_buttons_say_what_is_picked(bar: OptionsBar) -> None:
    assert bar.columns_button.accessibleName() == "Columns: Days"
    bar.show_options(CalendarColumns.LOCATION, Facet.SERVICE, ListGroups.NONE)
    names = [one.accessibleName() for one in (bar.columns_button, bar.colour_button, bar.groups_button)]
    assert names == ["Columns: Locations", "Colours: Service", "Groups: None"]
    assert action(bar, "Locations").isChecked()


def test_each_mode_offers_what_it_can_do(bar: OptionsBar) -> None:
    def offered(mode: CalendarMode) -> list[bool]:
        bar.show_mode(mode)
        return [one.isVisible() for one in (bar.columns_button, bar.groups_button, bar.colour_button)]

    assert offered(CalendarMode.DAY) == [True, False, True]
    assert offered(CalendarMode.LIST) == [False, True, True]
    assert offered(CalendarMode.MONTH) == [False, False, False]


def test_menus_tell_what_was_picked(bar: OptionsBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.columns_chosen) as columns:
        action(bar, "Practitioners").trigger()
    with qtbot.waitSignal(bar.groups_chosen) as groups:
        action(bar, "Service", 1).trigger()
    with qtbot.waitSignal(bar.sort_chosen) as order:
        action(bar, "Time of day", 2).trigger()
    assert order.args == [TableColumn.TIME]
    with qtbot.waitSignal(bar.colour_chosen) as colour:
        action(bar, "Service", 3).trigger()
    assert columns.args == [CalendarColumns.PRACTITIONER]
    assert groups.args == [ListGroups.SERVICE]
    assert colour.args == [Facet.SERVICE]


def test_what_the_filter_hides_is_said_only_where_there_is_one(bar: OptionsBar, qtbot: QtBot) -> None:
    assert not bar.shown_label.isVisible()
    assert not bar.all_button.isVisible()
    bar.show_shown("214 of 1,310 shown", 2)
    assert bar.shown_label.text() == "214 of 1,310 shown"
    assert bar.filter_button.text() == "Filter (2)"
    with qtbot.waitSignal(bar.all_wanted):
        QTest.mouseClick(bar.all_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.filter_wanted):
        QTest.mouseClick(bar.filter_button, Qt.MouseButton.LeftButton)
    assert bar.filter_button.toolTip() == "Choose what is shown (Ctrl+Shift+F)"


def test_where_there_is_little_room_it_says_less_and_cuts_nothing(bar: OptionsBar) -> None:
    bar.show_mode(CalendarMode.DAY)
    bar.show_shown("1,796 of 1,850 shown", 1)
    assert bar.columns_button.text() == "Columns: Days ▾"
    bar.resize(bar.minimumSizeHint().width() + 60, 30)
    assert bar.columns_button.text() == "▥ Days ▾"
    assert bar.columns_button.accessibleName() == "Columns: Days"
    for part in (bar.columns_button, bar.colour_button, bar.shown_label, bar.filter_button):
        assert part.width() >= part.sizeHint().width()
    bar.resize(1000, 30)
    assert bar.columns_button.text() == "Columns: Days ▾"
    assert bar.all_button.isVisible()
