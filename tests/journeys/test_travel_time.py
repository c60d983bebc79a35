"""Too short a way between two sites is marked before it is chosen, as long as the setting says."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QSpinBox

from journeys.conftest import Story
from journeys.person import Person, until
from journeys.test_appointments import with_bookings
from slotdesk.domain.appointment import Appointment
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.calendar.clashes import ClashKind


def too_far(person: Person) -> set[str]:
    """The references of what is marked as too far from an appointment."""
    found = person.window.calendar_panel.model.everything
    return {one.appointment.reference for one in found if one.clash and one.clash.kind is ClashKind.TOO_FAR}


def is_near(one: Appointment, own: Appointment, minutes: int) -> bool:
    """Whether there is less than so much time between two that do not overlap."""
    gap = max(one.start - own.end, own.start - one.end)
    return timedelta(0) <= gap < timedelta(minutes=minutes)


def where(one: Appointment) -> str:
    """The place's reference."""
    assert one.location is not None
    return one.location.actor.relative


def test_the_way_from_another_site_counts_as_long_as_the_setting_says(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 1)
        calendar, existing = person.window.calendar_panel, person.window.existing_panel.model
        standing = [one for one in map(existing.appointment, range(existing.rowCount())) if one.can_be_changed]
        await person.find()
        await until(lambda: calendar.model.existing.appointments, "the own ones lie beneath")
        dialog = person.application.settings_desk.open()
        box = dialog.pages["calendar"].editors["travel_min"]
        assert isinstance(box, QSpinBox)
        marked = []
        for minutes in (0, 20, 60):
            box.setValue(minutes)
            near = {
                one.appointment.reference
                for one in calendar.model.everything
                for own in standing
                if is_near(one.appointment, own, minutes) and where(one.appointment) != where(own)
            }
            overlaps = {one.appointment.reference for one in calendar.model.everything if one.clash} - too_far(person)
            assert too_far(person) == near - overlaps
            marked.append(len(too_far(person)))
        assert 0 == marked[0] < marked[1] < marked[2]
        dialog.reject()
        entry = next(one for one in calendar.model.everything if one.clash and one.clash.kind is ClashKind.TOO_FAR)
        assert entry.clash is not None
        said = calendar.view.wording.clash(entry.clash, calendar.model.zone)
        assert "min" in said, "how short it is stands in the words that are read out"
        calendar.set_mode(CalendarMode.LIST)
        table = calendar.list.table
        row = table.index_of(entry).row()
        assert "↔ too short a way" in table.index(row, TableColumn.REMARK).data().split(" · ")
        assert str(table.index(row, TableColumn.TIME).data()).startswith("↔ "), "a sign, not a colour alone"

    tell(story)
