"""A time that was cancelled or moved away comes back into the calendar by itself, and disturbs nobody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeys.conftest import Story
from journeys.other_client import book_elsewhere
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.criteria import FindCriteria
from slotdesk.practice.server import PracticeServer
from slotdesk.services.finding import FindProgress
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.booking.hold_run import HoldStep
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.renewal import Freed

Shift = Qt.KeyboardModifier.ShiftModifier


def entry_of(person: Person, reference: str) -> Entry:
    """A time in the calendar."""
    entry = person.window.calendar_panel.model.by_reference(reference)
    assert entry is not None
    return entry


def last_entry(person: Person) -> Entry:
    """A free time far from the others."""
    calendar = person.window.calendar_panel
    calendar.setFocus()
    day = calendar.model.last_day
    assert day is not None
    return calendar.model.entries(day)[0]


class LateAnswer:
    """Keeps back what the server says to the next search: it `has_come`, and is shown from `is_shown.set()` on."""

    def __init__(self, person: Person) -> None:
        session = person.application.desk.link.session
        assert session is not None
        self._finding, self._find = session.finding, session.finding.find
        self.has_come, self.is_shown = asyncio.Event(), asyncio.Event()
        self._finding.find = self._late  # type: ignore[method-assign] # as a slow way back is

    async def _late(self, criteria: FindCriteria) -> AsyncIterator[FindProgress]:
        self._finding.find = self._find  # type: ignore[method-assign] # the next one is in time
        steps = [step async for step in self._find(criteria)]
        self.has_come.set()
        await self.is_shown.wait()
        for step in steps:
            yield step


async def booked(person: Person, *, for_anybody: bool = False) -> str:
    """Book the first free time for the patient, and select it in the list; the candidate's reference.

    With `for_anybody` it was searched for nobody.
    """
    panel = person.window.existing_panel
    if for_anybody:
        await person.find()
    await person.pick_patient("söderberg åke")
    await until(lambda: "(" in person.window.bottom.title(panel), "the list")
    before = panel.model.rowCount()
    if not for_anybody:
        await person.find()
    else:
        person.window.calendar_panel.setFocus()
    await person.choose_first()
    candidate = person.window.booking_panel.candidate
    assert candidate is not None
    reference, start = candidate.reference, candidate.start
    assert (await person.book()).startswith("Booked\n")
    await until(lambda: panel.model.rowCount() == before + 1, "the new one")
    await person.press(Key.Key_A, Ctrl | Shift)
    rows = [panel.model.appointment(row) for row in range(panel.model.rowCount())]
    panel.select(next(one.reference for one in rows if one.start == start and one.can_be_changed))
    return reference


async def cancel(person: Person) -> None:
    """Cancel what is selected in the list."""
    await person.press(Key.Key_Delete)
    await until(lambda: QApplication.activeModalWidget() is not None, "the dialog")
    await person.press(Key.Key_Down)
    await person.press(Key.Key_Return)
    await until(lambda: person.outcomes()[0].startswith("Cancelled\n"), "cancelled")
    person.window.activateWindow()  # as a desktop does it
    await until(person.window.isActiveWindow, "the window is in front again")


def test_a_cancelled_time_is_free_again_while_somebody_types(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await booked(person)
        calendar, booking = person.window.calendar_panel, person.window.booking_panel
        assert entry_of(person, reference).gone
        calendar.set_mode(CalendarMode.WEEK)
        calendar.step(1)
        place = calendar.model.first_day
        assert place is not None
        shown, cursor = calendar.period, calendar.view.cursor_place
        scrolled = calendar.view.verticalScrollBar().value()
        elsewhere = calendar.model.entries(place)[-1].appointment.reference
        assert book_elsewhere(practice, elsewhere, "Patient/pat-031") == 200
        count, sent = person.found(), person.application.desk.search.last_wish
        await cancel(person)
        card = person.outcomes()[0]
        service = person.window.find_panel.service.edit
        service.setFocus()
        service.setText("phys")
        await until(lambda: not entry_of(person, reference).gone, "it is free again")
        assert entry_of(person, elsewhere).gone, "and what somebody else has taken meanwhile is not"
        assert person.found() == count
        assert calendar.period == shown
        assert calendar.mode is CalendarMode.WEEK
        assert calendar.view.cursor_place == cursor
        assert calendar.view.verticalScrollBar().value() == scrolled
        assert person.focus() is service
        assert service.text() == "phys"
        assert person.status() == "Cancelled"
        assert person.outcomes()[0] == card
        assert booking.candidate is None
        assert person.application.desk.search.last_wish is sent

    tell(story)


def test_a_time_that_was_moved_away_from_is_free_again_in_the_search_of_before(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        reference = await booked(person)
        await person.press(Key.Key_M, Ctrl)
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        calendar = person.window.calendar_panel
        calendar.setFocus()
        day = calendar.model.last_day
        assert day is not None
        late = next(entry for entry in reversed(calendar.model.entries(day)) if entry.clash is None)
        calendar.view.choose(late.appointment.reference)
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: person.outcomes()[0].startswith("Moved\n"), "moved")
        await until(lambda: not entry_of(person, reference).gone, "the old time is free again")
        assert person.status() == "Moved"

    tell(story)


def test_what_is_held_meanwhile_stays_free_to_be_booked(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await booked(person)
        calendar, booking = person.window.calendar_panel, person.window.booking_panel
        practice.lab.set(["slow:1500@find/once"])
        await cancel(person)
        chosen = last_entry(person)
        calendar.view.choose(chosen.appointment.reference)
        assert entry_of(person, reference).gone, "the answer is still on its way"
        await until(lambda: not entry_of(person, reference).gone, "it is free again")
        assert booking.candidate is not None
        assert booking.candidate.reference == chosen.appointment.reference
        assert not chosen.gone
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: person.outcomes()[0].startswith("Booked\n"), "booked")

    tell(story)


def test_what_is_held_and_let_go_meanwhile_is_still_free(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await booked(person)
        holds = person.application.desk.holds.run
        late = LateAnswer(person)
        practice.lab.set(["slow:2000@find/once"])
        await cancel(person)
        chosen = last_entry(person)
        person.window.calendar_panel.view.choose(chosen.appointment.reference)
        await until(lambda: holds.state().step is HoldStep.HELD, "held")
        assert not late.has_come.is_set(), "the server looks for what is free while it is held"
        await late.has_come.wait()
        person.window.booking_panel.clear()
        await until(lambda: not holds.may_stand, "released")
        assert entry_of(person, reference).gone
        late.is_shown.set()
        await until(lambda: not entry_of(person, reference).gone, "it is free again")
        assert not chosen.gone

    tell(story)


def test_what_is_booked_meanwhile_is_not_shown_as_free(tell: Story) -> None:
    async def story(person: Person) -> None:
        reference = await booked(person, for_anybody=True)
        calendar = person.window.calendar_panel
        freed = Freed.by(entry_of(person, reference).appointment)
        beside = next(one for one in calendar.model.everything if freed.touches(one) and not one.gone)
        late = LateAnswer(person)
        await cancel(person)
        await late.has_come.wait()
        calendar.view.choose(beside.appointment.reference)
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: person.outcomes()[0].startswith("Booked\n"), "booked")
        assert beside.gone
        assert entry_of(person, reference).gone
        late.is_shown.set()
        await until(lambda: not entry_of(person, reference).gone, "it is free again")
        assert beside.gone, "the answer was of before"

    tell(story)
