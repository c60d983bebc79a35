"""What Enter chooses is what the screen shows: however the days shown came to be others than the cursor's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode

_SATURDAY, _NEXT_THURSDAY = date(2026, 8, 8), date(2026, 8, 13)
_NOTHING = "Nothing is free on what is shown: nothing was chosen."

_Way = Callable[[Person], Awaitable[None]]
"""A way of coming to see other days, or other columns, than the cursor was on."""


async def _find(person: Person, *days: date) -> None:
    person.window.find_panel.period.set_days(*days)
    await person.pick_patient("söderberg åke")
    await person.find()


def _stand_on(person: Person, day: date) -> None:
    view = person.window.calendar_panel.view
    view.set_cursor(view.walk.end_of_day(day, view.grid, last=False))
    assert view.cursor_place is not None


async def _enter(person: Person) -> Appointment | None:
    """To the calendar by its key, and Enter until something is chosen: three times at most."""
    await person.press(Key.Key_L, Ctrl)
    for _ in range(3):
        if person.window.booking_panel.candidate is None:
            await person.press(Key.Key_Return)
    return person.window.booking_panel.candidate


def _assert_shown(person: Person, chosen: Appointment | None) -> None:
    view = person.window.calendar_panel.view
    assert chosen is not None
    assert view.cursor_place is not None
    assert chosen == view.cursor_appointment
    assert view.cursor_place.day in view.period
    assert view.is_in_sight(view.cursor_place)


def test_a_work_week_without_anything_has_nothing_for_enter(tell: Story) -> None:
    async def story(person: Person) -> None:
        calendar, booking = person.window.calendar_panel, person.window.booking_panel
        await _find(person, _SATURDAY, date(2026, 8, 9))
        assert calendar.view.cursor_place is not None
        assert calendar.view.cursor_place.day == _SATURDAY, "the first free time of all"
        await person.press(Key.Key_2, Ctrl)
        assert "Next free: Saturday 8 August" in calendar.view.message, "nothing is shown"
        assert await _enter(person) is None
        await person.press(Key.Key_Space)
        assert booking.candidate is None
        assert person.status() == _NOTHING
        assert person.application.desk.holds.run.state().hold is None
        assert person.outcomes() == []
        assert _SATURDAY not in calendar.view.period, "the view stays where it was put"

        await person.press(Key.Key_Right, Ctrl)  # as the card says
        assert _SATURDAY in calendar.view.period
        _assert_shown(person, await _enter(person))

    tell(story)


def _click(person: Person, name: str) -> None:
    """Click a button above the calendar."""
    buttons = person.window.calendar_panel.toolbar.findChildren(QToolButton)
    (button,) = [one for one in buttons if one.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def _page_back(person: Person) -> None:
    _click(person, "Earlier")


async def _page_on(person: Person) -> None:
    _click(person, "Later")


async def _today_in_day(person: Person) -> None:
    await person.press(Key.Key_1, Ctrl)
    await person.press(Key.Key_T, Ctrl)


async def _work_week(person: Person) -> None:
    await person.press(Key.Key_2, Ctrl)


async def _week_of_a_later_day(person: Person) -> None:
    await person.press(Key.Key_4, Ctrl)
    await person.press(Key.Key_Down)
    await person.press(Key.Key_3, Ctrl)


async def _by_practitioner(person: Person) -> None:
    await person.press(Key.Key_1, Ctrl)
    await person.press(Key.Key_7, Ctrl)


async def _by_location_before(person: Person) -> None:
    await person.press(Key.Key_8, Ctrl)
    person.window.calendar_panel.step(-1)


_WAYS = (_page_back, _page_on, _today_in_day, _work_week, _week_of_a_later_day, _by_practitioner, _by_location_before)


@pytest.mark.parametrize("day", [_SATURDAY, _NEXT_THURSDAY])
def test_enter_chooses_what_is_on_the_screen(tell: Story, day: date) -> None:
    async def story(person: Person) -> None:
        calendar = person.window.calendar_panel
        await _find(person, date(2026, 8, 3), date(2026, 8, 25))
        for way in _WAYS:
            calendar.group_by(CalendarColumns.DAY)
            calendar.set_mode(CalendarMode.WEEK)
            calendar.view.clear_choice()
            _stand_on(person, day)
            await way(person)
            chosen = await _enter(person)
            if way in (_page_back, _by_location_before) and day == _SATURDAY:  # there is nothing before that week
                assert chosen is None
                assert person.status() == _NOTHING
            else:
                _assert_shown(person, chosen)

    tell(story)


def test_a_time_that_was_chosen_stays_chosen_while_other_days_are_looked_at(tell: Story) -> None:
    async def story(person: Person) -> None:
        calendar, booking = person.window.calendar_panel, person.window.booking_panel
        await _find(person, date(2026, 8, 3), date(2026, 8, 20))
        chosen = await _enter(person)
        _assert_shown(person, chosen)
        calendar.step(1)
        assert booking.candidate == chosen
        assert calendar.view.cursor_appointment != chosen

    tell(story)


def test_a_line_of_the_list_is_seen_before_it_is_chosen(tell: Story) -> None:
    async def story(person: Person) -> None:
        calendar, booking = person.window.calendar_panel, person.window.booking_panel
        await _find(person, date(2026, 8, 3), date(2026, 8, 20))
        await person.press(Key.Key_5, Ctrl)
        await until(lambda: calendar.list.current_entry is not None, "the list stands on a line")
        current = calendar.list.current_entry
        assert current is not None
        bar = calendar.list.verticalScrollBar()
        bar.setValue(bar.maximum())
        await person.press(Key.Key_Return)
        assert booking.candidate is None
        assert calendar.list.line_rect(calendar.list.currentIndex().row()).top() >= 0
        await person.press(Key.Key_Return)
        assert booking.candidate == current.appointment

    tell(story)
