"""What is shown is what the form asks for, found just now; where it is not, the window says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.known_patient import PRACTITIONER, pick
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.hold_run import HoldStep
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.find.period_field import PeriodPreset

Alt = Qt.KeyboardModifier.AltModifier
CHANGED = "The form has changed. Press Find (Ctrl+Enter)."


class Line:
    """A server that may be cut off."""

    def __init__(self, practice: PracticeServer) -> None:
        self.is_cut = False
        self.server = CannedServer(self._answer, practice.url)

    def _answer(self, _method: str, path: str, _body: bytes) -> Canned | None:
        return Canned(cut=True) if self.is_cut and "$find" in path else None


@pytest.fixture
def line(practice: PracticeServer) -> Iterator[Line]:
    line = Line(practice)
    with line.server:
        yield line


def mark(person: Person) -> str:
    """What is said beneath the calendar of all that is shown."""
    label = person.window.calendar_panel.footer.mark_label
    return label.text() if label.isVisible() else ""


async def find_with(person: Person) -> int:
    """Search with a patient and a practitioner; how many were found."""
    await person.pick_patient("söderberg åke")
    await person.press(Key.Key_T, Alt)
    await pick(person, person.window.find_panel.practitioner, PRACTITIONER)
    await person.find()
    assert person.found()
    return person.found()


async def search_again(person: Person) -> None:
    await person.press(Key.Key_F5)
    await until(lambda: not person.application.desk.search.is_running, "the search ends", limit_s=60)


def test_another_form_is_told_of_until_it_is_as_it_was_or_searched_for(tell: Story) -> None:
    async def story(person: Person) -> None:
        find = person.window.find_panel
        count = await find_with(person)
        free = person.status()
        assert "free times" in free
        assert mark(person) == ""
        with_her = find.practitioner.choices()
        find.practitioner.edit.setFocus()
        await person.press(Key.Key_Backspace)
        await until(lambda: person.status() == CHANGED, "told")
        assert mark(person) in {"Found before the form changed", "Form changed"}
        assert person.found() == count
        find.practitioner.set_choices(with_her)
        await until(lambda: mark(person) == "", "as it was")
        assert person.status() == free
        find.more.address.setText("Uppsala")
        find.period.set_preset(PeriodPreset.FOUR_WEEKS)
        await until(lambda: person.status() == CHANGED, "told")
        find.more.address.setText("")
        await person.press(Key.Key_Return, Ctrl)
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        await until(lambda: mark(person) == "", "what is asked for is what is shown")
        assert "free times" in person.status()

    tell(story)


def test_half_a_date_is_not_disturbed_and_a_patient_is_no_other_question(tell: Story) -> None:
    async def story(person: Person) -> None:
        find = person.window.find_panel
        await person.find()
        free = person.status()
        await person.pick_patient("söderberg åke")
        assert (person.status(), mark(person)) == (free, "")  # found for nobody, they may go to anybody
        find.period.end.edit.setFocus()
        find.period.end.edit.selectAll()
        await person.type("3/")
        assert person.focus() is find.period.end.edit
        assert find.period.end.edit.text() == "3/"
        assert not find.problem.isVisible()

    tell(story)


def test_searching_again_lets_go_of_the_choice_in_grid_and_panel_and_of_its_hold(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_with(person)
        await person.choose_first()
        holds = person.application.desk.holds.run
        await until(lambda: holds.state().step is HoldStep.HELD, "held")
        await search_again(person)
        view = person.window.calendar_panel.view
        assert person.window.booking_panel.candidate is None
        assert view.chosen_appointment is None
        assert holds.state().step is HoldStep.NONE
        assert person.focus() is view
        await until(lambda: not holds.may_stand, "released")

    tell(story)


def test_where_searching_again_fails_what_was_found_stays_and_says_of_when_it_is(tell: Story, line: Line) -> None:
    async def story(person: Person) -> None:
        count = await find_with(person)
        view = person.window.calendar_panel.view
        await person.press(Key.Key_Down)
        cursor = view.cursor_appointment
        await person.choose_first()
        assert person.focus() is person.window.booking_panel.book_button
        line.is_cut = True
        await search_again(person)
        assert person.found() == count
        assert "The free times are those of before, found at " in person.status()
        await until(lambda: mark(person).startswith("Found at "), "marked")
        assert person.focus() is view
        assert view.cursor_appointment is cursor
        assert view.chosen_appointment is None
        assert person.window.booking_panel.candidate is None
        await search_again(person)  # once more: still those of before
        assert person.found() == count
        person.window.find_panel.practitioner.set_choices(())
        await search_again(person)  # something else was asked for
        assert person.found() == 0
        assert "those of before" not in person.status()
        line.is_cut = False
        await search_again(person)
        assert person.found()
        await until(lambda: mark(person) == "", "of now")

    tell(story, url=line.server.url)


def test_a_search_that_is_stopped_at_once_leaves_what_was_found(tell: Story) -> None:
    async def story(person: Person) -> None:
        count = await find_with(person)
        candidate = person.window.calendar_panel.model.everything[0].appointment
        desk = person.application.desk
        desk.find_again()
        desk.find_again()  # in place of the first
        desk.search.stop()
        assert person.found() == count
        assert person.status().startswith("Stopped. The free times are those of before, found at ")
        desk.find_again()
        desk.bookings.ended.emit(candidate, Fate.BOOKED)  # what was found before is not true any more
        desk.search.stop()
        assert person.found() == 0

    tell(story)
