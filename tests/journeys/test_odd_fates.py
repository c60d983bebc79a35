"""Answers that are late, about something else, or about nothing that has an id."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.outcome_card import Fate

ENTRY: dict[str, Any] = {
    "resourceType": "Appointment",
    "id": "one",
    "status": "proposed",
    "start": "2026-08-04T09:00:00+02:00",
    "end": "2026-08-04T09:20:00+02:00",
    "participant": [{"actor": {"reference": "Practitioner/a", "display": "Dr A"}, "status": "needs-action"}],
    "requestedPeriod": [{"start": "2026-08-04T00:00:00+02:00", "end": "2026-08-05T00:00:00+02:00"}],
}


def bundle(*resources: dict[str, Any]) -> bytes:
    entry = [{"resource": resource, "search": {"mode": "match"}} for resource in resources]
    content = {"resourceType": "Bundle", "type": "searchset", "total": len(entry), "entry": entry}
    return json.dumps(content).encode()


async def ready_to_book(person: Person) -> None:
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()


def test_a_lost_booking_is_not_sent_again_after_a_new_search(tell: Story, practice: PracticeServer) -> None:
    sent: list[str] = []

    def cut(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(path)
        return Canned(cut=True)

    with CannedServer(cut, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            panel = person.window.booking_panel
            first = panel.candidate
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up, and not shown")
            await person.press(Key.Key_F5)
            await until(lambda: not person.application.desk.search.is_running)
            await person.choose_first()
            assert panel.candidate == first  # the server still offers it
            await person.press(Key.Key_B, Ctrl)
            assert "sent before" in person.status()
            assert len(sent) == 1
            panel.outcomes.cards()[0].dismiss_button.click()  # the journal knows it all the same
            await person.press(Key.Key_B, Ctrl)
            assert "sent before" in person.status()
            assert len(sent) == 1

        tell(story, url=server.url)


def test_an_answer_that_comes_late_leaves_alone_what_is_being_done(tell: Story, practice: PracticeServer) -> None:
    def slow(method: str, path: str, body: bytes) -> Canned | None:
        if path.endswith("$book"):
            time.sleep(0.8)
        return None

    with CannedServer(slow, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            panel, calendar = person.window.booking_panel, person.window.calendar_panel
            first = panel.candidate
            assert first is not None
            await person.press(Key.Key_Return)
            day = calendar.model.next_day(first.start.date())
            assert day is not None
            calendar.view.choose(calendar.model.entries(day)[0].appointment.reference)
            chosen = panel.candidate
            assert chosen != first
            panel.comment.setPlainText("wheelchair")
            panel.comment.setFocus()
            await until(lambda: panel.outcomes.cards()[0].fate is Fate.BOOKED)
            assert panel.candidate == chosen
            assert panel.comment.toPlainText() == "wheelchair"
            assert person.focus() is panel.comment

        tell(story, url=server.url)


def test_a_booking_of_something_else_is_named_as_what_it_is(tell: Story, practice: PracticeServer) -> None:
    """The same id comes back as booked at another time: the card must not tell the time that was asked for alone."""
    patient: list[str] = []

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if "$find" in path:
            return Canned(body=bundle(ENTRY))
        if path.endswith("$book"):
            participant = [
                *ENTRY["participant"],
                {"actor": {"reference": patient[0], "display": "Åke Söderberg"}, "status": "accepted"},
            ]
            later = {"start": "2026-08-04T15:00:00+02:00", "end": "2026-08-04T15:20:00+02:00"}
            return Canned(body=bundle({**ENTRY, **later, "status": "booked", "participant": participant}))
        return None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            chosen = person.window.find_panel.chosen_patient()
            assert chosen is not None
            patient.append(chosen.reference)
            said = await person.book()
            assert said.startswith("Booked, but not as asked")
            assert "09:00" in said
            assert "15:00" in said
            assert person.window.booking_panel.outcomes.cards()[0].fate is Fate.BOOKED_OTHERWISE

        tell(story, url=server.url)


def test_a_proposal_without_an_id_is_not_offered_again_once_booked(tell: Story, practice: PracticeServer) -> None:
    proposal = {name: value for name, value in ENTRY.items() if name != "id"}

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if "$find" in path:
            return Canned(body=bundle(proposal))
        if path.endswith("$book"):
            sent = json.loads(body)["parameter"]
            patients = [one["resource"] for one in sent if one["name"] == "patient-resource"]
            actor = {"reference": f"Patient/{patients[0]['id']}"}
            participant = [*ENTRY["participant"], {"actor": actor, "status": "accepted"}]
            return Canned(body=bundle({**ENTRY, "status": "booked", "participant": participant}))
        return None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            assert (await person.book()).startswith("Booked\n")
            model = person.window.calendar_panel.model
            assert model.first_free() is None

        tell(story, url=server.url)


def test_a_time_that_no_calendar_shows_is_counted(tell: Story, practice: PracticeServer) -> None:
    far = {**ENTRY, "id": "far", "start": "2300-08-04T09:00:00+02:00", "end": "2300-08-04T09:20:00+02:00"}

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=bundle(ENTRY, far)) if "$find" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.find()
            assert person.status().startswith("1 free time. 1 more could not be read")

        tell(story, url=server.url)


@pytest.mark.parametrize("missing", ["metadata", "Location"])
def test_a_server_without_statement_or_directory_can_be_used(
    missing: str, tell: Story, practice: PracticeServer
) -> None:
    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(404, b"", "text/plain") if f"/{missing}" in path else None

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await until(lambda: person.status().startswith("Connected"))
            await person.find()
            assert person.found() > 0

        tell(story, url=server.url)


def test_a_search_asked_for_while_connecting_waits_for_the_clinics_zone(tell: Story, practice: PracticeServer) -> None:
    def slow(method: str, path: str, body: bytes) -> Canned | None:
        if "/Location" in path:
            time.sleep(0.8)
        return None

    with CannedServer(slow, practice.url) as server:

        async def story(person: Person) -> None:
            desk = person.application.desk
            person.window.commands["find"].trigger()
            assert "then searching" in person.status()
            await until(lambda: person.found() > 0 and not desk.search.is_running)
            asked = [path for _, path in server.requests]
            places = next(number for number, path in enumerate(asked) if "/Location" in path)
            assert places < next(number for number, path in enumerate(asked) if "$find" in path)

        tell(story, url=server.url, waits=False)
