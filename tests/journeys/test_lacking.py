"""A server that lacks a directory or an operation: said with the reason, not hidden, and typed in place of picked."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.widgets.plain_label import PlainLabel


def test_what_the_server_does_not_offer_is_said_and_a_reference_can_be_typed(
    tell: Story, practice: PracticeServer
) -> None:
    statement = httpx.get(f"{practice.url}/metadata", headers={"accept": "application/fhir+json"}, trust_env=False)
    content = statement.json()
    for rest in content["rest"]:
        rest["resource"] = [one for one in rest["resource"] if one["type"] != "Patient"]

    def without_patients(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=json.dumps(content).encode()) if path.endswith("/metadata") else None

    with CannedServer(without_patients, practice.url) as server:

        async def story(person: Person) -> None:
            field = person.window.find_panel.patient
            assert "lists none for Patient" in field.note.text()
            assert field.note.isVisible()
            assert not person.window.find_panel.practitioner.note.isVisible()
            await person.press(Key.Key_P, Ctrl)
            await person.type("Patient/pat-030")
            await until(lambda: field.popup().current_choice() is not None, "an offer")
            await person.press(Key.Key_Return)
            assert [one.reference for one in field.patients()] == ["Patient/pat-030"]
            assert not any("/Patient" in path for _, path in server.requests)
            await person.find()
            await person.choose_first()
            assert (await person.book()).startswith("Booked")

        tell(story, url=server.url)


def statement_without(practice: PracticeServer, left_out: str) -> bytes:
    """The server's CapabilityStatement without the search of a type, or without an operation (`Type/$name`)."""
    asked = httpx.get(f"{practice.url}/metadata", headers={"accept": "application/fhir+json"}, trust_env=False)
    content: dict[str, Any] = asked.json()
    kind, _, operation = left_out.partition("/$")
    touched = 0
    for rest in content["rest"]:
        for one in rest["resource"]:
            if one["type"] == kind:
                part = "operation" if operation else "interaction"
                gone = operation or "search-type"
                kept = [item for item in one[part] if item.get("name", item.get("code")) != gone]
                touched += len(one[part]) - len(kept)
                one[part] = kept
    assert touched == 1, f"the statement has {left_out} to begin with"
    return json.dumps(content).encode()


def notes(person: Person) -> dict[str, str]:
    """What stands at each part of the form that has something to say."""
    find, window = person.window.find_panel, person.window
    fields = {
        "patient": find.patient,
        "service": find.service,
        "specialty": find.specialty,
        "practitioner": find.practitioner,
        "location": find.location,
        "organization": find.more.organization,
        "insurance": find.more.insurance,
        "reason": find.more.reason,
    }
    said = {name: field.note.text() for name, field in fields.items() if not field.note.isHidden()}
    if not find.find_note.isHidden():
        said["find"] = find.find_note.text()
    if not window.booking_panel.hold_strip.isHidden():
        said["hold"] = " ".join(label.text() for label in window.booking_panel.hold_strip.findChildren(PlainLabel))
    return {name: words for name, words in said.items() if words}


@pytest.mark.parametrize(
    ("left_out", "where", "words"),
    [
        ("Patient", {"patient"}, "lists none for Patient"),
        ("HealthcareService", {"service", "specialty"}, "lists none for HealthcareService"),
        ("Practitioner", {"practitioner"}, "lists none for Practitioner"),
        ("Location", {"location"}, "lists none for Location"),
        ("Organization", {"organization"}, "lists none for Organization"),
        ("Coverage", {"insurance"}, "lists none for Coverage"),
        ("ValueSet/$expand", {"reason"}, "lists no ValueSet/$expand"),
        ("Appointment/$find", {"find"}, "$find"),
        ("Appointment/$hold", {"hold"}, "CapabilityStatement"),
    ],
)
def test_each_thing_that_is_left_out_is_said_at_its_place_alone(
    tell: Story, practice: PracticeServer, left_out: str, where: set[str], words: str
) -> None:
    content = statement_without(practice, left_out)

    def without(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=content) if path.endswith("/metadata") else None

    with CannedServer(without, practice.url) as server:

        async def story(person: Person) -> None:
            await until(lambda: person.application.desk.link.capabilities is not None, "the statement")
            person.window.find_panel.more.heading.setChecked(True)
            await asyncio.sleep(0.05)
            before = notes(person)
            if "hold" in where:
                await person.pick_patient("söderberg åke")
                await person.find()
                await person.choose_first()
            said = notes(person)
            assert where <= set(said), said
            assert any(words in said[name] for name in where), said
            assert set(before) - where == set(), "nothing else is said to be lacking"

        tell(story, url=server.url)
