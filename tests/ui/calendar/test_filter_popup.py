"""Ticks in the filter, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.criteria import PartOfDay
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.calendar.filter_popup import FilterPopup

Make = Callable[..., Appointment]
Key = Qt.Key


@pytest.fixture
def popup(panel: CalendarPanel, make: Make) -> FilterPopup:
    panel.model.extend(
        [
            make("2026-08-04T09:00", who="Bo Ek"),
            make("2026-08-04T13:00", 40, who="Anna Holm"),
            make("2026-08-05T09:00", who="", where=""),
        ]
    )
    panel.open_filter()
    (found,) = panel.findChildren(FilterPopup)
    return found


def lines(found: QListWidget) -> dict[str, bool]:
    items = [found.item(row) for row in range(found.count())]
    return {item.text(): item.checkState() is Qt.CheckState.Checked for item in items}


def test_it_lists_what_there_is(popup: FilterPopup) -> None:
    assert lines(popup.lists[FilterKind.PRACTITIONER]) == {"Anna Holm": True, "Bo Ek": True, "Not said": True}
    assert list(lines(popup.lists[FilterKind.LENGTH])) == ["20 min", "40 min"]
    assert len(lines(popup.lists[FilterKind.WEEKDAY])) == 7
    assert list(lines(popup.lists[FilterKind.SERVICE])) == ["Consultation"]
    assert popup.count_label.text() == "3 of 3 shown"
    assert all(found.accessibleName() for found in popup.lists.values())


def test_space_hides_one_and_the_calendar_answers_at_once(popup: FilterPopup, panel: CalendarPanel) -> None:
    found = popup.lists[FilterKind.PRACTITIONER]
    QTest.keyClick(found, Key.Key_Space)
    assert panel.model.filter == EntryFilter(
        {kind: frozenset({"Practitioner/AnnaHolm"} if kind is FilterKind.PRACTITIONER else ()) for kind in FilterKind}
    )
    assert popup.count_label.text() == panel.options.shown_label.text() == "2 of 3 shown"
    assert panel.options.filter_button.text() == "Filter (1)"
    QTest.keyClick(found, Key.Key_Space)
    assert panel.model.filter.is_empty
    assert not panel.options.shown_label.isVisible()


def test_enter_shows_only_this_one_and_all_again(popup: FilterPopup, panel: CalendarPanel) -> None:
    parts = popup.lists[FilterKind.PART]
    QTest.keyClick(parts, Key.Key_Down)
    QTest.keyClick(parts, Key.Key_Return)
    assert [lines(parts)[name] for name in lines(parts)] == [False, True, False]
    assert panel.model.filter.hidden[FilterKind.PART] == {PartOfDay.MORNING, PartOfDay.EVENING}
    assert panel.model.shown == 1
    QTest.keyClick(parts, Key.Key_Return)
    assert panel.model.shown == 3


def test_show_all_ticks_everything(popup: FilterPopup, panel: CalendarPanel, qtbot: QtBot) -> None:
    QTest.keyClick(popup.lists[FilterKind.WEEKDAY], Key.Key_Return)
    assert panel.model.shown == 0
    assert panel.view.message == "The filter hides all that was found.\nShow all: Ctrl+Shift+G"
    QTest.mouseClick(popup.all_button, Qt.MouseButton.LeftButton)
    assert panel.model.shown == 3
    assert not popup.all_button.isEnabled()
    QTest.keyClick(popup.lists[FilterKind.PART], Key.Key_Escape)
    assert not popup.isVisible()


def test_what_is_hidden_and_not_listed_stays_hidden(popup: FilterPopup, panel: CalendarPanel) -> None:
    panel.model.set_filter(EntryFilter({FilterKind.PRACTITIONER: frozenset({"Practitioner/elsewhere"})}))
    QTest.keyClick(popup.lists[FilterKind.PRACTITIONER], Key.Key_Space)
    hidden = panel.model.filter.hidden[FilterKind.PRACTITIONER]
    assert hidden == {"Practitioner/elsewhere", "Practitioner/AnnaHolm"}


def test_only_the_list_with_the_keyboard_says_where_it_is(popup: FilterPopup) -> None:
    def marked() -> list[bool]:
        return [bool(found.selectedItems()) for found in popup.lists.values()]

    assert marked() == [True, False, False, False, False, False]
    QTest.keyClick(popup.lists[FilterKind.PRACTITIONER], Key.Key_Tab)
    assert marked() == [False, True, False, False, False, False]
