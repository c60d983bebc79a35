"""The cursor in the grid: keys, what is said, what comes into view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView

Make = Callable[..., Appointment]
Press = Callable[..., None]
Say = Callable[[], str]
Key = Qt.Key


def test_the_first_key_puts_the_cursor_on_the_first_in_view(
    view: CalendarView, press: Press, under_cursor: Say
) -> None:
    press(Key.Key_Down)
    assert under_cursor() == "04 09:00 Anna Holm"


def test_up_and_down_stay_within_the_day(view: CalendarView, press: Press, under_cursor: Say) -> None:
    press(*[Key.Key_Down] * 2)
    assert under_cursor() == "04 09:00 Bo Ek"
    press(*[Key.Key_Down] * 5)
    assert under_cursor() == "04 10:00 Anna Holm"
    press(Key.Key_Up)
    assert under_cursor() == "04 09:20 Anna Holm"
    press(*[Key.Key_Up] * 5)
    assert under_cursor() == "04 09:00 Anna Holm"


def test_left_and_right_go_to_the_nearest_time_of_the_next_day_that_has_any(
    view: CalendarView, qtbot: QtBot, press: Press, under_cursor: Say
) -> None:
    press(Key.Key_Home, Key.Key_End)
    assert under_cursor() == "04 10:00 Anna Holm"
    press(Key.Key_Right)
    assert under_cursor() == "06 09:30 Bo Ek"
    with qtbot.waitSignal(view.period_changed) as told:
        press(Key.Key_Right)
    assert told.args == [date(2026, 8, 10), date(2026, 8, 16)]
    assert under_cursor() == "10 08:00 Bo Ek"
    press(Key.Key_Right)
    assert under_cursor() == "10 08:00 Bo Ek"
    press(Key.Key_Left)
    assert under_cursor() == "06 09:30 Bo Ek"
    assert view.period.first == date(2026, 8, 3)


def test_home_and_end_of_the_day_and_of_all(view: CalendarView, press: Press, under_cursor: Say) -> None:
    press(Key.Key_End, control=True)
    assert under_cursor() == "10 08:00 Bo Ek"
    press(Key.Key_Home, control=True)
    assert under_cursor() == "04 09:00 Anna Holm"
    press(Key.Key_Right, Key.Key_End)
    assert under_cursor() == "06 14:00 Bo Ek"
    press(Key.Key_Home)
    assert under_cursor() == "06 09:30 Bo Ek"


def test_page_keys_turn_weeks(view: CalendarView, press: Press, under_cursor: Say) -> None:
    press(Key.Key_Home)
    press(Key.Key_PageDown)
    assert view.period.first == date(2026, 8, 10)
    assert under_cursor() == "10 08:00 Bo Ek"
    press(Key.Key_PageDown)
    assert view.period.first == date(2026, 8, 17)
    assert view.cursor_appointment is None
    press(Key.Key_PageUp)
    assert view.period.first == date(2026, 8, 10)


def test_each_move_is_told_and_said(view: CalendarView, qtbot: QtBot, press: Press) -> None:
    with qtbot.waitSignal(view.cursor_moved) as told:
        press(Key.Key_Home)
    assert told.args == [view.cursor_appointment]
    said = "Tuesday 4 August 09:00 to 09:20, Anna Holm, Main Street, Consultation, free"
    assert view.accessibleDescription() == said
    view.model.mark_gone("Appointment/2026-08-04T09:00-Anna Holm")
    assert view.accessibleDescription().endswith("no longer free")


def test_tab_leaves_and_comes_back_onto_a_candidate(
    panel: CalendarPanel, view: CalendarView, press: Press, under_cursor: Say
) -> None:
    assert view.cursor_appointment is None
    press(Key.Key_Tab)
    assert not view.hasFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)
    QTest.keyClick(focused, Key.Key_Backtab)
    assert view.hasFocus()
    assert under_cursor() == "04 09:00 Anna Holm"
    press(Key.Key_Backtab)
    week = QApplication.focusWidget()
    assert week is not None
    assert week.accessibleName() == "Filter"


def test_other_keys_are_left_to_others(view: CalendarView, qtbot: QtBot, press: Press) -> None:
    with qtbot.assertNotEmitted(view.cursor_moved):
        press(Key.Key_A, Key.Key_F5)
        press(Key.Key_Right, control=True)


def test_the_first_portion_brings_the_first_free_one_into_view(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-09-16T14:00"), make("2026-09-16T15:00"), make("2026-09-15T16:20")])
    view = panel.view
    assert view.period.first == date(2026, 9, 14)
    top, bottom = view.grid.position(view.grid.header_height), view.grid.position(view.grid.height)
    assert top < 14 * 60 < 16 * 60 + 40 < bottom
    assert top > 12 * 60


def test_a_stray_at_night_does_not_hide_the_first_free_one(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-09-14T16:00"), make("2026-09-15T01:00")])
    grid = panel.view.grid
    assert grid.position(grid.header_height) < 16 * 60 < grid.position(grid.height) - 20


def test_who_has_looked_elsewhere_is_left_there(panel: CalendarPanel, make: Make, press: Press) -> None:
    view = panel.view
    press(Key.Key_PageDown)
    view.scroll_to(300)
    shown, place = view.period, view.verticalScrollBar().value()
    panel.model.extend([make("2026-09-16T14:00")])
    assert view.period == shown
    assert view.verticalScrollBar().value() == place


def test_more_portions_keep_scroll_and_cursor(view: CalendarView, make: Make, press: Press, under_cursor: Say) -> None:
    press(Key.Key_Home, Key.Key_Down, Key.Key_Down)
    view.scroll_to(9 * 60)
    place, here = view.verticalScrollBar().value(), under_cursor()
    view.model.extend([make(f"2026-08-04T{hour:02}:00", who="Cy Dahl") for hour in range(6, 18)])
    assert view.verticalScrollBar().value() == place
    assert under_cursor() == here


def test_a_new_search_may_move_the_view_again(view: CalendarView, make: Make, press: Press) -> None:
    press(Key.Key_Home)
    view.model.clear()
    assert view.cursor_appointment is None
    assert view.accessibleDescription() == ""
    view.model.extend([make("2026-11-05T09:00")])
    assert date(2026, 11, 5) in view.period


def test_ways_to_days_with_candidates(view: CalendarView, under_cursor: Say) -> None:
    view.go_first_free()
    assert under_cursor() == "06 09:30 Bo Ek"
    view.go_next_with_candidates()
    assert under_cursor() == "10 08:00 Bo Ek"
    view.go_next_with_candidates()
    assert under_cursor() == "10 08:00 Bo Ek"
    view.go_previous_with_candidates()
    view.go_previous_with_candidates()
    assert under_cursor() == "04 09:00 Anna Holm"


def test_a_candidate_on_a_weekend_widens_the_work_week(panel: CalendarPanel, make: Make) -> None:
    panel.set_mode(CalendarMode.WORK_WEEK)
    panel.model.extend([make("2026-08-08T09:00")])
    assert panel.view.mode is CalendarMode.WEEK
    assert date(2026, 8, 8) in panel.view.period


def test_a_day_that_was_asked_for_is_kept_where_there_is_nothing_to_stand_on(view: CalendarView) -> None:
    view.show_day(date(2026, 8, 20))
    view.set_cursor(None)
    assert view.anchor_day() == date(2026, 8, 17)
    view.asked_day = date(2026, 8, 20)
    view.set_mode(CalendarMode.DAY)
    assert view.period.days == (date(2026, 8, 20),)


def test_the_cursor_goes_along_to_other_days_however_they_are_reached(
    view: CalendarView, panel: CalendarPanel, press: Press, under_cursor: Say
) -> None:
    press(Key.Key_Home, Key.Key_Right)
    assert under_cursor() == "06 09:30 Bo Ek"
    panel.set_mode(CalendarMode.DAY)
    assert under_cursor() == "06 09:30 Bo Ek"
    panel.go_today()
    assert view.period.days == (date(2026, 8, 4),)
    assert under_cursor() == "04 09:20 Anna Holm", "what is nearest in the time of day"
    panel.step(1)
    assert view.cursor_appointment is None, "the day after has nothing"
    assert view.accessibleDescription() == ""
    panel.set_mode(CalendarMode.WEEK)
    press(Key.Key_Down)
    panel.step(1)
    assert under_cursor() == "10 08:00 Bo Ek"


def test_fewer_days_take_the_cursor_to_what_is_nearest_of_them(
    view: CalendarView, panel: CalendarPanel, press: Press, under_cursor: Say, make: Make
) -> None:
    panel.model.extend([make("2026-08-08T08:20", who="Bo Ek")])
    view.set_cursor(view.walk.end_of_day(date(2026, 8, 8), view.grid, last=False))
    assert under_cursor() == "08 08:20 Bo Ek"
    panel.set_mode(CalendarMode.WORK_WEEK)
    assert under_cursor() == "06 14:00 Bo Ek"


def test_enter_says_so_where_nothing_is_shown(view: CalendarView, panel: CalendarPanel, press: Press) -> None:
    chosen: list[object] = []
    refused: list[str] = []
    view.chosen.connect(chosen.append)
    view.refused.connect(refused.append)
    press(Key.Key_Home)
    panel.show_day(date(2026, 9, 1))
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_Enter):
        press(key)
    assert chosen == []
    assert refused == ["Nothing is free on what is shown: nothing was chosen."] * 3
    assert view.period.first == date(2026, 8, 31), "nor does the view go away"


def test_enter_brings_what_was_scrolled_away_into_sight_first(
    view: CalendarView, panel: CalendarPanel, press: Press
) -> None:
    chosen: list[object] = []
    view.chosen.connect(chosen.append)
    press(Key.Key_Home)
    assert view.cursor_place is not None
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not view.is_in_sight(view.cursor_place)
    press(Key.Key_Return)
    assert chosen == []
    assert view.is_in_sight(view.cursor_place)
    QApplication.sendEvent(
        view, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    )
    assert chosen == [], "the same press, held down, does not choose it"
    press(Key.Key_Return)
    assert chosen == [view.cursor_appointment]


def test_the_keyboard_finds_the_cursor_in_sight(view: CalendarView, panel: CalendarPanel, press: Press) -> None:
    press(Key.Key_Home)
    assert view.cursor_place is not None
    panel.toolbar.setFocus()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert view.is_in_sight(view.cursor_place)


def test_from_the_month_the_cursor_comes_to_the_day_that_was_looked_at(
    view: CalendarView, panel: CalendarPanel, press: Press, under_cursor: Say
) -> None:
    press(Key.Key_Home)
    panel.set_mode(CalendarMode.MONTH)
    panel.month.show_day(date(2026, 8, 6))
    panel.set_mode(CalendarMode.DAY)
    assert view.period.days == (date(2026, 8, 6),)
    assert under_cursor() == "06 09:30 Bo Ek"


def test_zooming_keeps_the_cursor_in_sight(view: CalendarView, press: Press) -> None:
    press(Key.Key_Home)
    place = view.cursor_place
    assert place is not None
    for zoom in (view.zoom_in, view.zoom_in, view.zoom_in, view.zoom_out, view.zoom_reset):
        zoom()
        assert view.is_in_sight(place)
    view.scroll_to(20 * 60)
    assert not view.is_in_sight(place)
    view.zoom_in()
    assert not view.is_in_sight(place), "who has looked elsewhere stays there"
