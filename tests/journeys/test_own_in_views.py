"""The patient's own appointments in the month and in the list, beside what is free: seen, read out, never chosen."""

from __future__ import annotations

from datetime import date

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from journeys.test_appointments import with_bookings
from slotdesk.domain.appointment import Appointment
from slotdesk.practice.server import PracticeServer


def own_of(person: Person) -> list[Appointment]:
    """The patient's own ones, as far as they take place."""
    calendar = person.window.calendar_panel
    return [one for one in calendar.model.existing.appointments if not one.is_over]


def day_of(person: Person, own: Appointment) -> date:
    """The day that it is on by the clinic's clocks."""
    return own.start.astimezone(person.application.desk.zone).date()


def test_own_appointments_stand_in_the_month_and_in_the_list(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        calendar, existing = person.window.calendar_panel, person.window.existing_panel
        await with_bookings(person, practice, 2)
        await person.find()
        await until(lambda: len(own_of(person)) >= 2, "the own ones lie beneath")
        own = own_of(person)[0]
        day = day_of(person, own)

        await person.press(Key.Key_L, Ctrl)
        await person.press(Key.Key_4, Ctrl)
        month = calendar.month
        month.show_day(day)
        words = calendar.view.wording.existing(own, calendar.model.zone)
        assert f"own appointments: {words}" in month.accessibleDescription()
        with_own = month.grab(month.own_rect(day)).toImage()
        others = [one for one in month.period.days if not month.own_on(one) and one.month == day.month]
        assert all(with_own != month.grab(month.own_rect(one)).toImage() for one in others)

        await person.press(Key.Key_5, Ctrl)
        table = calendar.list.table
        calendar.list.show_entry(own)
        assert calendar.list.current_appointment == own
        row = calendar.list.currentIndex().row()
        texts = [str(table.index(row, column).data()) for column in range(table.columnCount())]
        assert texts[-1] == "Own appointment · Booked"
        await person.press(Key.Key_Return)
        assert person.window.booking_panel.candidate is None, "it is not to be had"
        assert [one.reference for one in existing.selected()] == [own.reference]
        assert existing.isAncestorOf(person.focus()), "where it can be moved, commented on or cancelled"

    tell(story)
