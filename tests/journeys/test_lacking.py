"""A server without a directory of patients: said, not hidden, and typed in place of picked."""

from __future__ import annotations

import json

import httpx

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer


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
