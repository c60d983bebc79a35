"""The month, as screen readers meet it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.accessible_month import AccessibleMonth
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView


def test_each_day_is_told_with_its_count_and_opened_by_its_action(
    panel: CalendarPanel, view: CalendarView, qtbot: QtBot
) -> None:
    panel.set_mode(CalendarMode.MONTH)
    month = AccessibleMonth(panel.month)
    assert month.childCount() == 42
    current = month.current()
    assert current is not None
    assert current.text(QAccessible.Text.Name) == "Tuesday 4 August, 4 free, from 09:00"
    state: Any = current.state()
    assert state.selected
    assert current.rect().size() == panel.month.cell(date(2026, 8, 4)).size()
    sixth: Any = month.child(month.indexOfChild(current) + 2)
    assert sixth.text(QAccessible.Text.Name) == "Thursday 6 August, 2 free, from 09:30"
    with qtbot.waitSignal(panel.month.day_opened) as opened:
        sixth.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert opened.args == [date(2026, 8, 6)]


def test_another_month_has_other_days(panel: CalendarPanel) -> None:
    panel.set_mode(CalendarMode.MONTH)
    month = AccessibleMonth(panel.month)
    first = month.child(0)
    assert first is not None
    panel.month.move_period(1)
    again = month.child(0)
    assert again is not None
    assert again.text(QAccessible.Text.Name).startswith("Monday 31 August")


def test_own_appointments_are_parts_of_their_day(
    panel: CalendarPanel, view: CalendarView, make: Callable[..., Appointment], qtbot: QtBot
) -> None:
    panel.set_mode(CalendarMode.MONTH)
    over = make("2026-08-06T11:00", status="cancelled")
    own = make("2026-08-06T09:00", status="booked")
    panel.show_existing([own, over])
    month = AccessibleMonth(panel.month)
    day: Any = month.child((date(2026, 8, 6) - panel.month.period.first).days)
    assert day.childCount() == 2
    first, second = day.child(0), day.child(1)
    assert first.text(QAccessible.Text.Name) == (
        "Own appointment: Thursday 6 August 09:00 – 09:20, Consultation, Dr Anna Holm, Main Street, Booked"
    )
    assert day.rect().contains(first.rect())
    press = QAccessibleActionInterface.pressAction()
    assert first.actionInterface().localizedActionName(press) == "Show it in the list"
    assert second.actionInterface().actionNames() == [], "nothing can be done with what was cancelled"
    with qtbot.waitSignal(panel.view.drag.clicked) as clicked:
        first.actionInterface().doAction(press)
    assert clicked.args == [own]
    panel.show_existing([])
    assert day.childCount() == 0
