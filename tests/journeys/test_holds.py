"""A chosen time is held, counted down, booked, released; and what there is when it has gone."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from PySide6.QtWidgets import QPushButton

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.other_client import book_elsewhere, booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.appointment import Appointment
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import HoldPolicy
from slotdesk_ui.booking.gone_times import AlternativeButton
from slotdesk_ui.booking.hold_run import HoldStep


async def chosen(person: Person) -> Appointment:
    """Pick a patient, find, choose the first time."""
    await person.pick_patient("söderberg åke")
    await until(lambda: "Connecting" not in person.status(), "the server is known")
    await person.find()
    await person.choose_first()
    candidate = person.window.booking_panel.candidate
    assert candidate is not None
    return candidate


def chosen_now(person: Person) -> Appointment | None:
    return person.window.booking_panel.candidate


def step(person: Person) -> HoldStep:
    return person.application.desk.holds.run.state().step


def is_marked(person: Person, reference: str) -> bool:
    """Whether the calendar shows a time as gone."""
    entry = person.window.calendar_panel.model.by_reference(reference)
    return entry is not None and entry.gone


def words(person: Person) -> str:
    return person.window.booking_panel.hold_strip.words.text()


def is_free(practice: PracticeServer, reference: str) -> bool:
    """Whether somebody else can hold a time; if so, they do."""
    body = {
        "resourceType": "Parameters",
        "parameter": [{"name": "appointment-reference", "valueReference": {"reference": reference}}],
    }
    return httpx.post(f"{practice.url}/Appointment/$hold", json=body, trust_env=False).status_code == 200


def test_a_chosen_time_is_held_and_booked_as_what_is_held(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        candidate = await chosen(person)
        await until(lambda: step(person) is HoldStep.HELD, "held")
        assert words(person).startswith("Held for you: ")
        assert "left, until" in words(person)
        assert book_elsewhere(practice, candidate.reference, "Patient/pat-031") == 409
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        before = len(booked_on(practice, patient.reference))
        assert (await person.book()).startswith("Booked\n")
        assert len(booked_on(practice, patient.reference)) == before + 1
        assert is_marked(person, candidate.reference)
        assert step(person) is HoldStep.NONE

    tell(story)


def test_booking_at_once_while_the_hold_is_on_its_way_books_what_is_held(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await chosen(person)
        await person.press(Key.Key_H, Ctrl)
        person.application.desk.book_chosen()
        assert (await person.book()).startswith("Booked\n")
        assert len(person.outcomes()) == 1

    tell(story)


def test_a_hold_is_released_when_another_is_chosen_and_when_it_is_abandoned(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        first = await chosen(person)
        await until(lambda: step(person) is HoldStep.HELD, "held")
        assert person.window.calendar_panel.model.last_day is not None
        other = person.window.calendar_panel.model.entries(person.window.calendar_panel.model.last_day)[-1].appointment
        person.application.desk._choose(other)
        await until(lambda: person.application._scope.is_idle, "released")
        assert is_free(practice, first.reference)
        await until(lambda: step(person) is HoldStep.HELD, "the other is held")
        assert person.focus() is person.window.booking_panel.book_button
        await person.press(Key.Key_Escape)
        await until(lambda: person.application._scope.is_idle, "released")
        assert is_free(practice, other.reference)
        assert step(person) is HoldStep.NONE
        assert chosen_now(person) is None
        assert person.focus() is person.window.calendar_panel.view
        await person.press(Key.Key_Right, Ctrl)
        await person.choose_first()
        third = chosen_now(person)
        assert third is not None
        await until(lambda: step(person) is HoldStep.HELD, "held")
        await person.press(Key.Key_N, Ctrl)
        await until(lambda: person.application._scope.is_idle, "released")
        assert is_free(practice, third.reference)

    tell(story)


def test_a_hold_is_released_when_the_window_closes(tell: Story, practice: PracticeServer) -> None:
    held: list[str] = []

    async def story(person: Person) -> None:
        held.append((await chosen(person)).reference)
        await until(lambda: step(person) is HoldStep.HELD, "held")
        assert not is_free(practice, held[0])

    tell(story)
    assert is_free(practice, held[0])


def test_a_hold_that_runs_out_is_warned_of_and_said_and_held_again_with_one_key(
    tell: Story, practice: PracticeServer
) -> None:
    with PracticeServer(seed=1, now=practice.clock.now(), hold_seconds=3) as brief:

        async def story(person: Person) -> None:
            candidate = await chosen(person)
            await until(lambda: step(person) is HoldStep.HELD, "held")
            assert words(person).startswith("The hold ends in 0:0")
            assert not is_free(brief, candidate.reference)
            await until(lambda: step(person) is HoldStep.ENDED, "it runs out")
            assert words(person) == "The hold has run out. The time may still be free."
            strip = person.window.booking_panel.hold_strip
            assert strip.button.text() == "Hold again"
            assert chosen_now(person) == candidate
            await person.press(Key.Key_H, Ctrl)
            await until(lambda: step(person) is HoldStep.HELD, "held again")
            await until(lambda: step(person) is HoldStep.ENDED, "it runs out again")
            assert book_elsewhere(brief, candidate.reference, "Patient/pat-031") == 200
            said = await person.book()
            assert said.startswith("Not booked: the server refused")
            assert "The server says:" in said
            assert is_marked(person, candidate.reference)

        tell(story, url=brief.url)


def test_without_a_word_on_how_long_that_is_said_and_what_was_said_is_quoted(
    tell: Story, practice: PracticeServer
) -> None:
    def without_expiry(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$hold"):
            return None
        answer = server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        return Canned(answer.status, answer.body)  # passing on leaves the Expires header behind

    with CannedServer(without_expiry, practice.url) as server:

        async def story(person: Person) -> None:
            await chosen(person)
            await until(lambda: step(person) is HoldStep.HELD, "held")
            assert words(person).startswith("Held for you. The server says: The time is held until ")
            assert (await person.book()).startswith("Booked\n")

        tell(story, url=server.url)


def test_a_time_that_has_gone_is_marked_and_the_nearest_are_offered(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.find()
        entry = person.window.calendar_panel.model.first_free()
        assert entry is not None
        gone = entry.appointment
        assert book_elsewhere(practice, gone.reference, "Patient/pat-031") == 200
        person.application.desk._choose(gone)
        await until(lambda: person.outcomes(), "a card")
        assert person.outcomes()[0].startswith("This time has gone\n")
        assert "The server says:" in person.outcomes()[0]
        assert is_marked(person, gone.reference)
        assert chosen_now(person) is None
        offered = person.window.booking_panel.outcomes.findChildren(AlternativeButton)
        assert len(offered) == 5
        assert person.focus() is offered[0]
        await person.press(Key.Key_Down)
        assert person.focus() is offered[1]
        await person.press(Key.Key_Return)
        candidate = chosen_now(person)
        assert candidate is not None
        assert candidate.practitioner is not None
        assert candidate.practitioner.label in offered[1].accessibleName()
        assert (await booked(person)).startswith("Booked\n")

    tell(story)


async def booked(person: Person) -> str:
    """Enter on Book, and what came of it."""
    assert person.focus() is person.window.booking_panel.book_button
    await person.press(Key.Key_Return)
    await until(lambda: person.outcomes()[0].startswith(("Booked\n", "Not")), "an outcome")
    return person.outcomes()[0]


def test_a_refused_booking_offers_the_nearest_too(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        candidate = await chosen(person)
        assert book_elsewhere(practice, candidate.reference, "Patient/pat-031") == 200
        assert (await person.book()).startswith("Not booked")
        assert isinstance(person.focus(), AlternativeButton)
        await person.press(Key.Key_F5)
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        assert person.window.calendar_panel.model.by_reference(candidate.reference) is None

    tell(story)


@pytest.mark.parametrize("policy", [HoldPolicy.BY_HAND, HoldPolicy.NEVER])
def test_by_hand_and_never(tell: Story, practice: PracticeServer, tmp_path: Path, policy: HoldPolicy) -> None:
    async def story(person: Person) -> None:
        person.application.desk.holds.run.policy = policy
        candidate = await chosen(person)
        strip = person.window.booking_panel.hold_strip
        assert strip.isVisible() is (policy is HoldPolicy.BY_HAND)
        await person.press(Key.Key_H, Ctrl)
        if policy is HoldPolicy.NEVER:
            assert step(person) is HoldStep.NONE
            assert is_free(practice, candidate.reference)
            return
        await until(lambda: step(person) is HoldStep.HELD, "held")
        assert strip.button.text() == "Release"
        strip.button.click()
        await until(lambda: person.application._scope.is_idle, "released")
        assert is_free(practice, candidate.reference)
        assert strip.button.text() == "Hold (Ctrl+H)"

    tell(story)


def test_a_lost_hold_is_looked_up_and_never_sent_again(tell: Story, practice: PracticeServer) -> None:
    sent: list[bytes] = []

    def cut_holds(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$hold"):
            return None
        sent.append(body)
        return Canned(cut=True)

    with CannedServer(cut_holds, practice.url) as server:

        async def story(person: Person) -> None:
            await chosen(person)
            await until(lambda: step(person) is HoldStep.UNKNOWN, "the answer is lost")
            assert "was lost" in words(person)
            await person.press(Key.Key_H, Ctrl)
            assert len(sent) == 1
            assert (await person.book()).startswith("Booked\n")

        tell(story, url=server.url)


def test_where_the_server_does_not_offer_to_hold_that_is_said_and_nothing_is_sent(
    tell: Story, practice: PracticeServer
) -> None:
    sent: list[str] = []

    def without_hold(method: str, path: str, body: bytes) -> Canned | None:
        if path.endswith("$hold"):
            sent.append(path)
        if not path.endswith("metadata"):
            return None
        statement = json.loads(server.pass_on(method, path, {"accept": "application/fhir+json"}, body).body)
        for resource in statement["rest"][0]["resource"]:
            resource["operation"] = [one for one in resource.get("operation", []) if one["name"] != "hold"]
        return Canned(200, json.dumps(statement).encode())

    with CannedServer(without_hold, practice.url) as server:

        async def story(person: Person) -> None:
            await chosen(person)
            assert words(person).startswith("This server does not offer to hold times (its Capab")
            buttons = person.window.booking_panel.hold_strip.findChildren(QPushButton)
            assert not any(button.isVisible() for button in buttons)
            await person.press(Key.Key_H, Ctrl)
            assert (await person.book()).startswith("Booked\n")
            assert sent == []

        tell(story, url=server.url)
