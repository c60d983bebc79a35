"""An own appointment dragged to another time in the calendar: the same move as by keyboard, begun with the mouse."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.hand import Hand
from journeys.other_client import book_elsewhere, booked_on
from journeys.person import Key, Person, until
from journeys.test_appointments import settled, with_bookings
from slotdesk.domain.appointment import Appointment
from slotdesk.practice.server import PracticeServer


async def with_one(person: Person, practice: PracticeServer) -> tuple[str, Appointment, Hand]:
    """The patient's reference, the first of their appointments that stands, and a hand; the calendar is empty."""
    reference = await with_bookings(person, practice, 1)
    model = person.window.existing_panel.model
    own = next(one for one in map(model.appointment, range(model.rowCount())) if one.can_be_changed)
    person.window.bottom.toggle(person.window.existing_panel)
    person.window.calendar_panel.model.clear()
    await asyncio.sleep(0.05)
    return reference, own, Hand(person)


def being_moved(person: Person) -> Appointment | None:
    """What gets another time, as the window has it."""
    return person.application.desk.moves.moving


def chosen(person: Person) -> str | None:
    """The reference of what is chosen."""
    candidate = person.window.booking_panel.candidate
    return candidate.reference if candidate else None


def starts(practice: PracticeServer, reference: str, own: Appointment) -> list[str]:
    """When the server says that an appointment begins."""
    return [one["start"] for one in booked_on(practice, reference) if own.reference.endswith(f"/{one['id']}")]


def test_dragged_to_a_free_time_and_moved_once_it_is_confirmed(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference, own, hand = await with_one(person, practice)
        before = starts(practice, reference, own)
        shown = hand.view.period
        await hand.press_on(own)
        assert being_moved(person) is None, "a press alone moves nothing"
        await hand.carry_to(hand.at + QPoint(10, 30))
        assert hand.view.drag.is_dragging
        assert being_moved(person) == own
        assert person.window.booking_panel.move_strip.isVisible()
        free = await hand.free_ones()
        assert hand.view.drag.is_dragging, "free times come up while it is on the pointer"
        assert hand.view.period == shown, "and the days under the hand stay"
        criteria = person.application.desk.search.last_wish
        assert criteria is not None
        assert own.practitioner is not None
        assert [one.relative for one in criteria.criteria.practitioner] == [own.practitioner.actor.relative]
        target = free[0]
        await hand.carry_to(hand.place_of(target))
        await hand.let_go()
        booking = person.window.booking_panel
        assert booking.candidate is not None
        assert booking.candidate.reference == target.appointment.reference
        assert booking.book_button.text() == "Move to this time"
        assert starts(practice, reference, own) == before, "the old time stands until the new one is confirmed"
        assert person.focus() is booking.book_button
        await person.press(Key.Key_Return)
        (said,) = await settled(person)
        assert said.startswith("Moved\n")
        assert starts(practice, reference, own) == [target.appointment.start.isoformat()]
        assert being_moved(person) is None
        assert hand.view.moving is None

    tell(story)


def test_a_refused_move_leaves_the_old_time_and_says_so(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference, own, hand = await with_one(person, practice)
        await hand.press_on(own)
        await hand.carry_to(hand.at + QPoint(10, 30))
        target = (await hand.free_ones())[0]
        await hand.carry_to(hand.place_of(target))
        await hand.let_go()
        assert book_elsewhere(practice, target.appointment.reference, "Patient/pat-031") == 200
        before = booked_on(practice, reference)
        await person.press(Key.Key_Return)
        (said,) = await settled(person)
        assert said.startswith("Not moved: the server refused\n")
        assert "The old time stands as it was" in said
        assert booked_on(practice, reference) == before
        assert target.gone
        assert any(one.reference == own.reference for one in hand.view.model.existing.appointments)
        # Another drag of the same one uses what was found, and asks nothing anew.
        last = person.application.desk.search.last_wish
        await hand.press_on(own)
        await hand.carry_to(hand.at + QPoint(10, 30))
        assert person.application.desk.search.last_wish is last
        another = (await hand.free_ones())[0]
        await hand.carry_to(hand.place_of(another))
        await hand.let_go()
        await person.press(Key.Key_Return)
        await until(lambda: person.outcomes()[0].startswith("Moved\n"), "moved after all")

    tell(story)


def test_a_lost_answer_is_looked_up_and_nothing_is_sent_again(tell: Story, practice: PracticeServer) -> None:
    sent: list[bytes] = []

    def cut_after_it(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(body)
        server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        return Canned(cut=True)

    with CannedServer(cut_after_it, practice.url) as server:

        async def story(person: Person) -> None:
            reference, own, hand = await with_one(person, practice)
            await hand.press_on(own)
            await hand.carry_to(hand.at + QPoint(10, 30))
            target = (await hand.free_ones())[0]
            await hand.carry_to(hand.place_of(target))
            await hand.let_go()
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and "Looked up" in person.outcomes()[0], "looked up")
            assert person.outcomes()[0].startswith("Moved\n")
            assert len(sent) == 1
            assert starts(practice, reference, own) == [target.appointment.start.isoformat()]

        tell(story, url=server.url)


def test_escape_stops_it_on_the_way_and_after_the_drop(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference, own, hand = await with_one(person, practice)
        before = booked_on(practice, reference)
        hand.view.go_to(hand.view.period.days[0])
        cursor = hand.view.cursor_appointment
        await hand.press_on(own)
        await hand.carry_to(hand.at + QPoint(10, 30))
        target = (await hand.free_ones())[0]
        await hand.carry_to(hand.place_of(target))
        QTest.keyClick(hand.view, Key.Key_Escape)
        assert hand.view.cursor_appointment == cursor
        assert not hand.view.drag.is_dragging
        assert being_moved(person) is None
        await hand.let_go()
        assert chosen(person) is None, "letting go after Esc drops nothing"

        await hand.press_on(own)
        await hand.carry_to(hand.at + QPoint(10, 30))
        target = (await hand.free_ones())[0]
        await hand.carry_to(hand.place_of(target))
        await hand.let_go()
        assert chosen(person) is not None
        hand.view.setFocus()
        await person.press(Key.Key_Escape)
        assert chosen(person) is None, "the choice goes first"
        assert being_moved(person)
        await person.press(Key.Key_Escape)
        assert being_moved(person) is None, "then the move"
        assert booked_on(practice, reference) == before

        await hand.press_on(own)
        await hand.carry_to(QPoint(5, 5))  # neither a day nor a time
        await hand.let_go()
        assert being_moved(person) is None

    tell(story)


def test_dropped_before_the_answer_it_falls_into_place_when_that_is_there(
    tell: Story, practice: PracticeServer
) -> None:
    may_answer = threading.Event()
    is_slow = threading.Event()

    def wait(_method: str, path: str, _body: bytes) -> Canned | None:
        if "$find" in path and is_slow.is_set():
            may_answer.wait(10)
        return None

    with CannedServer(wait, practice.url) as server:

        async def story(person: Person) -> None:
            _, own, hand = await with_one(person, practice)
            await hand.press_on(own)
            await hand.carry_to(hand.at + QPoint(10, 30))
            target = (await hand.free_ones())[0]
            place = hand.place_of(target)
            await hand.carry_to(place)
            await hand.let_go()
            hand.view.setFocus()
            for _ in range(2):
                await person.press(Key.Key_Escape)
            is_slow.set()
            await hand.press_on(own)
            await hand.carry_to(hand.at + QPoint(10, 30))
            assert person.found() == 0
            position = hand.view.columns.axis.position(target.appointment.start, target.day)
            grid = hand.view.grid
            await hand.carry_to(QPoint(grid.column(grid.days.index(target.day)).center().x(), grid.y(position) + 4))
            await hand.let_go()
            assert chosen(person) is None
            may_answer.set()
            await until(lambda: chosen(person), "it falls into place")
            assert chosen(person) == target.appointment.reference

        tell(story, url=server.url)


def test_where_nothing_is_free_it_says_so_and_stands_on_the_nearest(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        _, own, hand = await with_one(person, practice)
        await hand.press_on(own)
        await hand.carry_to(hand.at + QPoint(10, 30))
        first = (await hand.free_ones())[0]
        number = hand.view.grid.days.index(first.day)
        hand.view.scroll_to(4.5 * 60)
        grid = hand.view.grid
        await hand.carry_to(QPoint(grid.column(number).center().x(), grid.y(5 * 60)))
        await hand.let_go()
        assert chosen(person) is None
        assert person.status().startswith("Nothing is free on ")
        assert "05:00. Nearest on that day:" in person.status()
        assert being_moved(person), "another time can be picked at once"
        await person.press(Key.Key_Return)
        assert chosen(person) is not None
        assert person.window.booking_panel.book_button.text() == "Move to this time"
        assert not person.status().startswith("Nothing is free on "), "it is true no longer of what is chosen"

    tell(story)


def test_resting_at_the_side_turns_the_page_and_at_the_bottom_scrolls(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        _, own, hand = await with_one(person, practice)
        await hand.press_on(own)
        first = hand.view.period.first
        scrolled = hand.view.verticalScrollBar().value()
        await hand.carry_to(hand.at + QPoint(10, 30))
        await hand.free_ones()
        grid = hand.view.grid  # as wide as the panels beside it leave it from now on
        await hand.carry_to(QPoint(grid.width - 3, grid.height - 5))
        await until(lambda: hand.view.period.first > first, "the next week comes up")
        assert hand.view.verticalScrollBar().value() > scrolled
        await hand.carry_to(grid.body.center())
        turned = hand.view.period.first
        assert turned - first in {timedelta(days=7), timedelta(days=14)}
        target = (await hand.free_ones())[0]
        await hand.carry_to(hand.place_of(target))
        await hand.let_go()
        assert chosen(person) == target.appointment.reference

    tell(story)


def test_a_click_shows_it_in_the_list(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        _, own, hand = await with_one(person, practice)
        await hand.press_on(own)
        await hand.let_go()
        assert [one.reference for one in person.window.existing_panel.selected()] == [own.reference]
        assert person.focus() is person.window.existing_panel.table
        assert being_moved(person) is None

    tell(story)
