"""A button for each way to show time, or a menu of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.mode_buttons import ModeButtons


@pytest.fixture
def modes(qtbot: QtBot) -> ModeButtons:
    shown = ModeButtons()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def words(modes: ModeButtons) -> list[str]:
    return [button.text() for button in modes.findChildren(QToolButton) if button.isVisible()]


def test_words_get_fewer_and_then_a_menu(modes: ModeButtons) -> None:
    assert words(modes) == ["Day", "Work week", "Week", "Month", "List"]
    modes.set_short(True)
    assert words(modes) == ["Day", "Mon–Fri", "Week", "Month", "List"]
    modes.set_compact(True)
    modes.set_mode(CalendarMode.MONTH)
    assert words(modes) == ["Month ▾"]
    assert modes.menu_button.accessibleName() == "Shown: Month"


def test_the_menu_tells_and_marks_what_is_on(modes: ModeButtons, qtbot: QtBot) -> None:
    modes.set_compact(True)
    modes.set_mode(CalendarMode.DAY)
    QTest.mouseClick(modes.menu_button, Qt.MouseButton.LeftButton)
    (menu,) = modes.findChildren(QMenu)
    assert menu.isVisible()
    assert [(one.text(), one.isChecked()) for one in menu.actions()][:2] == [("Day", True), ("Work week", False)]
    with qtbot.waitSignal(modes.chosen) as told:
        menu.actions()[3].trigger()
    assert told.args == [CalendarMode.MONTH]
    menu.close()


def test_switching_a_button_on_is_a_choice_however_it_is_done(modes: ModeButtons) -> None:
    told: list[CalendarMode] = []
    modes.chosen.connect(told.append)
    modes.set_mode(CalendarMode.DAY)
    assert told == [], "what the window does by itself is none"
    buttons = {button.text(): button for button in modes.findChildren(QToolButton)}
    buttons["List"].setChecked(True)  # as a screen reader does
    QTest.mouseClick(buttons["Month"], Qt.MouseButton.LeftButton)
    assert told == [CalendarMode.LIST, CalendarMode.MONTH]
