"""From a name to "booked" with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from journeys.conftest import Story
from journeys.other_client import booked_on
from journeys.person import Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.calendar.calendar_panel import CalendarPanel


def click(widget: QWidget, point: QPoint | None = None) -> None:
    """Press the left button on a widget that is in sight."""
    assert widget.isVisible()
    place = widget.rect().center() if point is None else point
    assert widget.rect().contains(place)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def point_of_a_free_time(panel: CalendarPanel) -> QPoint:
    """Somewhere in the calendar where the pointer finds one single time that is free."""
    view, body = panel.view, panel.view.grid.body
    for x in range(body.left() + 3, body.right() - 3, 4):
        for y in range(body.top() + 3, body.bottom() - 3, 4):
            found = view.item_at(QPoint(x, y))
            if found is not None and not found[1].is_chip:
                return QPoint(x, y)
    raise AssertionError("no single time is in sight")


def test_a_patient_is_booked_by_mouse(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        window = person.window
        find, calendar, booking = window.find_panel, window.calendar_panel, window.booking_panel
        click(find.patient.edit)
        await person.type("karin söderberg")
        popup = find.patient.popup()
        await until(lambda: popup.current_choice() is not None, "the matches are offered")
        click(popup.viewport(), popup.visualRect(popup.model().index(1, 0)).center())  # the second of three Karins
        patient = find.chosen_patient()
        assert patient is not None
        assert patient.name == "Karin Söderberg"
        assert "3 patients have this name" in "".join(choice.warning for choice in find.patient.choices())

        click(find.practitioner.edit)
        await person.type("haddad")
        people = find.practitioner.popup()
        await until(lambda: people.current_choice() is not None, "a practitioner is offered")
        click(people.viewport(), people.visualRect(people.model().index(0, 0)).center())

        click(find.find_button)
        await until(lambda: person.application.desk.search.is_running is False and person.found() > 0, "found")

        point = point_of_a_free_time(calendar)
        hit = calendar.view.item_at(point)
        assert hit is not None
        click(calendar.view.viewport(), point)
        candidate = booking.candidate
        assert candidate is not None
        number, item = hit
        day = calendar.view.grid.days[number]
        assert candidate.reference == calendar.view.columns.layout(day).entries[item.first].appointment.reference
        assert candidate.start.astimezone(calendar.model.zone).date() == day

        before = booked_on(practice, patient.reference)
        click(booking.book_button)
        await until(lambda: person.outcomes() and booking.outcomes.cards()[0].fate is Fate.BOOKED, "booked")
        assert person.status() == "Booked"
        starts = {booked["start"] for booked in booked_on(practice, patient.reference)}
        assert starts - {booked["start"] for booked in before} == {candidate.start.isoformat()}

        click(booking.outcomes.cards()[0].dismiss_button)
        assert person.outcomes() == []
        click(calendar.view.viewport(), point)  # what is gone can't be chosen again
        assert booking.candidate is None

    tell(story)
