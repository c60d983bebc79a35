"""Six weeks with counts and the first free time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.month_view import MonthView
from slotdesk_ui.theme import LIGHT
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

Make = Callable[..., Appointment]
Key = Qt.Key


@pytest.fixture
def month(panel: CalendarPanel, view: CalendarView) -> MonthView:
    panel.set_mode(CalendarMode.MONTH)
    return panel.month


def test_it_shows_the_month_of_the_week_before(month: MonthView, panel: CalendarPanel) -> None:
    assert month.isVisible()
    assert month.hasFocus()
    assert panel.toolbar.period_label.text() == "August 2026"
    assert (month.period.first, month.period.last) == (date(2026, 7, 27), date(2026, 9, 6))
    assert panel.counts_label.text() == "7 free times, 7 in view"


def test_cells_fill_the_view_and_are_hit(month: MonthView) -> None:
    for day in month.period.days:
        cell = month.cell(day)
        assert month.day_at(cell.center().x(), cell.center().y()) == day
        assert month.day_at(cell.left(), cell.bottom()) == day
    assert month.day_at(5, 2) is None
    assert month.cell(month.period.last).bottom() == month.height() - 1


def test_a_day_says_how_many_and_from_when(month: MonthView, panel: CalendarPanel, make: Make) -> None:
    assert month.sentence(date(2026, 8, 4)) == "Tuesday 4 August, 4 free, from 09:00"
    assert month.sentence(date(2026, 8, 5)) == "Wednesday 5 August, 0 free"
    panel.model.extend([make("2026-08-05T07:15", reference="Appointment/early"), make("2026-08-05T08:00")])
    panel.model.mark_gone("Appointment/early")
    assert month.sentence(date(2026, 8, 5)) == "Wednesday 5 August, 1 free, from 08:00"
    image = month.grab().toImage()
    empty, full = (month.cell(date(2026, 8, day)).bottomRight() for day in (12, 4))
    assert image.pixelColor(empty.x() - 8, empty.y() - 4) == LIGHT.base
    assert image.pixelColor(full.x() - 8, full.y() - 4) != LIGHT.base


def test_keys_walk_and_open_a_day(month: MonthView, panel: CalendarPanel, qtbot: QtBot) -> None:
    assert month.cursor_day == date(2026, 8, 4)
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Right):
        QTest.keyClick(month, key)
    assert month.cursor_day == date(2026, 8, 6)
    assert month.accessibleDescription() == "Thursday 6 August, 2 free, from 09:30"
    QTest.keyClick(month, Key.Key_Return)
    assert panel.mode is CalendarMode.DAY
    assert panel.view.period.days == (date(2026, 8, 6),)
    assert panel.view.hasFocus()


def test_pages_are_months_also_over_the_year(month: MonthView, panel: CalendarPanel) -> None:
    QTest.keyClick(month, Key.Key_PageDown)
    assert panel.toolbar.period_label.text() == "September 2026"
    for _ in range(4):
        panel.step(1)
    assert panel.toolbar.period_label.text() == "January 2027"
    panel.step(-12)
    assert panel.toolbar.period_label.text() == "January 2026"
    panel.go_today()
    assert month.cursor_day == date(2026, 8, 4)


def test_home_and_end_and_days_with_free_times(month: MonthView, panel: CalendarPanel) -> None:
    QTest.keyClick(month, Key.Key_End)
    assert month.cursor_day == date(2026, 8, 10)
    QTest.keyClick(month, Key.Key_Home)
    panel.go_next_free()
    assert month.cursor_day == date(2026, 8, 6)
    panel.go_previous_free()
    assert month.cursor_day == date(2026, 8, 4)


def test_a_click_marks_and_a_double_click_opens(month: MonthView, qtbot: QtBot) -> None:
    place = month.cell(date(2026, 8, 20)).center()
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert month.cursor_day == date(2026, 8, 20)
    with qtbot.waitSignal(month.day_opened) as told:
        QTest.mouseDClick(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert told.args == [date(2026, 8, 20)]


def test_going_back_to_the_week_keeps_the_day(month: MonthView, panel: CalendarPanel) -> None:
    month.show_day(date(2026, 8, 20))
    panel.set_mode(CalendarMode.WEEK)
    assert date(2026, 8, 20) in panel.view.period


def test_own_appointments_are_told_and_painted(month: MonthView, panel: CalendarPanel, make: Make) -> None:
    before = month.grab().toImage()
    panel.show_existing([make("2026-08-12T09:00", 30, status="booked"), make("2026-08-12T11:00", 30, status="booked")])
    day = date(2026, 8, 12)
    assert month.sentence(day) == (
        "Wednesday 12 August, 0 free, own appointments: "
        "Booked · 09:00 – 09:30 · Consultation · Dr Anna Holm; Booked · 11:00 – 11:30 · Consultation · Dr Anna Holm"
    )
    after = month.grab().toImage()
    assert after.copy(month.own_rect(day)) != before.copy(month.own_rect(day))
    assert after.copy(month.cell(date(2026, 8, 13))) == before.copy(month.cell(date(2026, 8, 13)))
    panel.show_existing([])
    assert month.grab().toImage() == before


def is_shown(text: str) -> bool:
    """Whether a tooltip says this; none where the text is empty."""
    return QToolTip.text() == plain_tooltip(text)


def test_the_mouse_reads_all_of_a_day(month: MonthView, panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.show_existing([make("2026-08-12T09:00", 30, status="booked", who="<b>Bo")])
    for day, text in ((12, "Booked · 09:00 – 09:30 · Consultation · <b>Bo"), (13, "")):
        place = month.cell(date(2026, 8, day)).center()
        QApplication.sendEvent(month, QHelpEvent(QEvent.Type.ToolTip, place, month.mapToGlobal(place)))
        qtbot.waitUntil(partial(is_shown, text))  # it goes after a while
