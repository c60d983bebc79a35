"""The row of buttons: names, shortcuts, room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.calendar_toolbar import CalendarToolbar


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the row is a part of; a window of its own would not become as small as a part does."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(980, 40)
    shown.show()
    return shown


@pytest.fixture
def toolbar(window: QWidget) -> CalendarToolbar:
    shown = CalendarToolbar(window)
    shown.resize(980, 40)
    shown.show()
    shown.set_period("28 December 2026 – 3 January 2027", "28 Dec – 3 Jan")
    return shown


def buttons(toolbar: CalendarToolbar) -> dict[str, QToolButton]:
    return {button.accessibleName(): button for button in toolbar.findChildren(QToolButton)}


def test_each_button_has_a_name_and_a_tooltip_with_its_keys(toolbar: CalendarToolbar) -> None:
    found = buttons(toolbar)
    assert list(found) == [
        "Earlier",
        "Today",
        "Later",
        "Previous day with free times",
        "First free",
        "Next day with free times",
        "Day",
        "Work week",
        "Week",
        "Month",
        "List",
        "Shown: Week",
    ]
    assert found["Earlier"].toolTip() == "Earlier (PgUp)"
    assert found["Today"].toolTip() == "Go to today (Ctrl+T)"
    assert found["Week"].toolTip() == "Show the whole week (Ctrl+3)"
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in found.values())


def test_buttons_tell(toolbar: CalendarToolbar, qtbot: QtBot) -> None:
    found = buttons(toolbar)
    for name, signal, args in (
        ("Earlier", toolbar.stepped, [-1]),
        ("Later", toolbar.stepped, [1]),
        ("Day", toolbar.mode_chosen, [CalendarMode.DAY]),
        ("Work week", toolbar.mode_chosen, [CalendarMode.WORK_WEEK]),
    ):
        with qtbot.waitSignal(signal) as told:
            QTest.mouseClick(found[name], Qt.MouseButton.LeftButton)
        assert told.args == args


def test_the_mode_is_shown_without_being_told(toolbar: CalendarToolbar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(toolbar.mode_chosen):
        toolbar.set_mode(CalendarMode.DAY)
    assert [name for name, button in buttons(toolbar).items() if button.isChecked()] == ["Day"]


def test_the_period_is_shortened_rather_than_clipped(toolbar: CalendarToolbar) -> None:
    assert toolbar.period_label.text() == "28 December 2026 – 3 January 2027"
    toolbar.resize(680, 40)
    label = toolbar.period_label
    assert label.text() == "28 Dec – 3 Jan"
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert label.accessibleName() == "28 December 2026 – 3 January 2027"


def test_ways_to_free_times_are_offered_only_where_there_are_any(toolbar: CalendarToolbar) -> None:
    toolbar.set_has_candidates(False)
    assert not buttons(toolbar)["First free"].isEnabled()
    toolbar.set_has_candidates(True)
    assert buttons(toolbar)["First free"].isEnabled()


@pytest.mark.parametrize(("width", "short"), [(412, "28 Dec – 3 Jan"), (520, "28 Dec – 3 Jan"), (412, "3 – 7 Aug")])
def test_where_there_is_little_room_the_period_is_whole_and_the_ways_to_show_it_are_in_a_menu(
    toolbar: CalendarToolbar, width: int, short: str
) -> None:
    toolbar.set_period("Many more words than there is room for, whatever the language", short)
    toolbar.resize(width, 40)
    assert toolbar.period_label.text() == short
    shown = {name for name, button in buttons(toolbar).items() if button.isVisible()}
    assert {"Earlier", "Today", "Later", "First free", "Shown: Week"} <= shown
    assert "Month" not in shown
    right = max(button.geometry().right() for button in buttons(toolbar).values() if button.isVisible())
    assert right <= width
    toolbar.resize(980, 40)
    assert "Month" in {name for name, button in buttons(toolbar).items() if button.isVisible()}
