"""A hand on the patient's own appointments: press, carry, let go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView

Make = Callable[..., Appointment]
Left = Qt.MouseButton.LeftButton


def at(view: CalendarView, day: date, minute: float) -> QPoint:
    """A point near the right edge of a day's column, where nothing lies over own appointments."""
    grid = view.grid
    return QPoint(grid.column_left(grid.days.index(day) + 1) - 6, grid.y(minute))


@pytest.fixture
def own(panel: CalendarPanel, view: CalendarView, make: Make) -> Appointment:
    """Booked on Wednesday 5 August, 11:00 to 11:30; one that is over and one that was called off beside it."""
    booked = make("2026-08-05T11:00", 30, status="booked", reference="Appointment/own")
    over = make("2026-08-05T13:00", 30, status="fulfilled", reference="Appointment/over")
    panel.show_existing([booked, over])
    view.scroll_to(8 * 60)
    return booked


def test_a_press_that_trembles_is_a_click(view: CalendarView, own: Appointment, qtbot: QtBot) -> None:
    place = at(view, date(2026, 8, 5), 665)
    with qtbot.assertNotEmitted(view.drag.started), qtbot.waitSignal(view.drag.clicked) as told:
        QTest.mousePress(view.viewport(), Left, pos=place)
        QTest.mouseMove(view.viewport(), place + QPoint(2, 1))
        QTest.mouseRelease(view.viewport(), Left, pos=place + QPoint(2, 1))
    assert told.args == [own]
    assert not view.drag.has_hold


def test_what_is_over_can_t_be_taken_hold_of(view: CalendarView, own: Appointment) -> None:
    assert view.drag.movable_at(at(view, date(2026, 8, 5), 665)) == own
    assert view.drag.movable_at(at(view, date(2026, 8, 5), 690)) is None, "the end belongs to what follows"
    assert [one.status for one in view.drag.own_at(at(view, date(2026, 8, 5), 785))] == ["fulfilled"]
    assert not view.drag.press(at(view, date(2026, 8, 5), 785))
    QTest.mouseMove(view.viewport(), at(view, date(2026, 8, 5), 665))
    assert view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor


def drag_to(view: CalendarView, place: QPoint) -> None:
    start = at(view, date(2026, 8, 5), 665)
    QTest.mousePress(view.viewport(), Left, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(0, 40))
    QTest.mouseMove(view.viewport(), place)


@pytest.mark.usefixtures("own")
def test_dropped_on_a_free_time_it_chooses_that(view: CalendarView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        drag_to(view, at(view, date(2026, 8, 6), 9 * 60 + 35) - QPoint(60, 0))
        assert view.drag.is_dragging
        assert view.viewport().cursor().shape() is Qt.CursorShape.ClosedHandCursor
        QTest.mouseRelease(view.viewport(), Left, pos=at(view, date(2026, 8, 6), 9 * 60 + 35) - QPoint(60, 0))
    assert told.args[0].start.isoformat() == "2026-08-06T07:30:00+00:00"
    assert not view.holds_still


@pytest.mark.usefixtures("own")
def test_dropped_beside_it_waits_for_the_search_or_tells_what_is_nearest(view: CalendarView, qtbot: QtBot) -> None:
    place = at(view, date(2026, 8, 6), 11 * 60 + 12) - QPoint(60, 0)
    view.drag.search_began()
    with qtbot.assertNotEmitted(view.drag.missed):
        drag_to(view, place)
        QTest.mouseRelease(view.viewport(), Left, pos=place)
    assert view.holds_still, "the days stay as long as something is to fall into place"
    with qtbot.waitSignal(view.drag.missed) as told:
        view.drag.search_ended()
    assert told.args == ["Nothing is free on Thursday 6 August 11:10. Nearest on that day: 09:30, Enter chooses it."]
    assert view.cursor_appointment is not None
    assert view.cursor_appointment.start.isoformat() == "2026-08-06T07:30:00+00:00"


@pytest.mark.usefixtures("own")
def test_a_day_without_anything_has_no_nearest(view: CalendarView, qtbot: QtBot) -> None:
    place = at(view, date(2026, 8, 7), 12 * 60)
    with qtbot.waitSignal(view.drag.missed) as told:
        drag_to(view, place)
        QTest.mouseRelease(view.viewport(), Left, pos=place)
    assert told.args == ["Nothing is free on Friday 7 August 12:00. Drop it on a free time, or Esc."]


@pytest.mark.usefixtures("own")
def test_escape_gives_up_and_nothing_is_dropped_afterwards(view: CalendarView, qtbot: QtBot) -> None:
    place = at(view, date(2026, 8, 6), 9 * 60 + 35) - QPoint(60, 0)
    drag_to(view, place)
    with qtbot.waitSignal(view.drag.given_up):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseRelease(view.viewport(), Left, pos=place)
    assert not view.holds_still


def test_what_is_being_moved_is_in_the_way_of_nothing(panel: CalendarPanel, make: Make) -> None:
    own = make("2026-08-04T09:00", 30, status="booked", reference="Appointment/own")
    panel.model.extend([make("2026-08-04T09:20", reference="Appointment/free")])
    panel.show_existing([own])
    (free,) = panel.model.everything
    found = [free.clash is not None]
    for moving in (own, None):
        panel.show_moving(moving)
        found.append(free.clash is not None)
    assert found == [True, False, True]


@pytest.mark.usefixtures("own")
def test_days_stay_while_something_is_carried(panel: CalendarPanel, view: CalendarView) -> None:
    shown = view.period
    drag_to(view, at(view, date(2026, 8, 6), 600))
    panel.show_day(date(2026, 9, 1))
    panel.model.clear()
    assert view.period == shown
    view.move_period(1)
    assert view.period == shown.moved(1), "the hand itself may turn the page"
    view.drag.forget()
    panel.show_day(date(2026, 9, 1))
    assert date(2026, 9, 1) in view.period
