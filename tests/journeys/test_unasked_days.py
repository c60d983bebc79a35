"""Days that the search has not asked for are not called empty, and are searched with one key."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.span import monday
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.asked_days import is_unasked

_SHIFT = Qt.KeyboardModifier.ShiftModifier


async def searched(person: Person) -> date:
    """Search three days from next Monday on; the Monday after."""
    await until(lambda: "Connecting" not in person.status(), "the server is known")
    calendar, find = person.window.calendar_panel, person.window.find_panel
    calendar.set_mode(CalendarMode.WEEK)
    first = monday(calendar.month.today) + timedelta(days=7)
    find.period.set_days(first, first + timedelta(days=2))
    await person.find()
    assert person.found()
    return first + timedelta(days=7)


def message(person: Person) -> str:
    return person.window.calendar_panel.view.message


def test_one_key_searches_the_days_shown_with_the_same_criteria(tell: Story) -> None:
    async def story(person: Person) -> None:
        later = await searched(person)
        calendar, desk = person.window.calendar_panel, person.application.desk
        before = desk.search.last_wish
        assert before is not None
        calendar.show_day(later)
        await until(lambda: message(person).startswith("Not searched: the search covers"), "it is said")
        assert "Nothing free" not in message(person)
        await person.press(Key.Key_D, Ctrl | _SHIFT)
        await until(lambda: not desk.search.is_running and desk.search.last_wish is not before, "searched")
        wish = desk.search.last_wish
        assert wish is not None
        assert wish.criteria.start.astimezone(desk.zone).date() == later
        assert wish.criteria.end - wish.criteria.start == timedelta(days=7)
        assert wish.criteria.visit_type == before.criteria.visit_type
        assert wish.patient == before.patient
        assert calendar.period.first == later
        assert calendar.model.free_count(later, 7) > 0, "there was a lot, which nobody had asked for"
        assert is_unasked(calendar.model, later - timedelta(days=5))

    tell(story)


def test_the_mouse_searches_them_as_well_and_past_days_never(tell: Story) -> None:
    async def story(person: Person) -> None:
        later = await searched(person)
        calendar, desk = person.window.calendar_panel, person.application.desk
        calendar.show_day(later)
        await until(lambda: calendar.view.card.button.isVisible(), "a button is there")
        before = desk.search.last_wish
        QTest.mouseClick(calendar.view.card.button, Qt.MouseButton.LeftButton)
        await until(lambda: not desk.search.is_running and desk.search.last_wish is not before, "searched")
        calendar.show_day(calendar.month.today - timedelta(days=14))
        await until(lambda: "These days are past" in message(person), "it is said")
        last = desk.search.last_wish
        await person.press(Key.Key_D, Ctrl | _SHIFT)
        assert desk.search.last_wish is last
        assert "past" in person.status()

    tell(story)


def test_from_there_the_arrows_lead_to_the_nearest(tell: Story) -> None:
    async def story(person: Person) -> None:
        later = await searched(person)
        calendar = person.window.calendar_panel
        calendar.view.set_cursor(None)
        calendar.show_day(later)
        calendar.view.setFocus()
        calendar.view.set_cursor(None)
        await person.press(Key.Key_Down)
        place = calendar.view.cursor_place
        assert place is not None
        assert place.day == calendar.model.last_day, "not the first of all, which is farther away"

    tell(story)


def test_the_next_patient_has_no_search_to_speak_of(tell: Story) -> None:
    async def story(person: Person) -> None:
        later = await searched(person)
        calendar = person.window.calendar_panel
        await person.press(Key.Key_N, Ctrl)
        calendar.show_day(later)
        assert not is_unasked(calendar.model, later)

    tell(story)
