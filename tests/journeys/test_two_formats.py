"""The same booking in either format."""

from __future__ import annotations

import pytest

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.other_client import booked_on
from journeys.person import Person
from slotdesk.domain.connection import WireFormat
from slotdesk.practice.server import PracticeServer


@pytest.mark.parametrize(("wire_format", "first"), [(WireFormat.JSON, b"{"), (WireFormat.XML, b"<")])
def test_a_patient_is_booked_in_the_format_that_was_set(
    tell: Story, practice: PracticeServer, wire_format: WireFormat, first: bytes
) -> None:
    sent: dict[str, bytes] = {}

    def watch(method: str, path: str, body: bytes) -> Canned | None:
        if body:
            sent[path.split("?")[0].rsplit("/", 1)[-1]] = body[:1]
        return None

    with CannedServer(watch, practice.url) as server:

        async def story(person: Person) -> None:
            await person.pick_patient("söderberg åke")
            await person.find()
            await person.choose_first()
            candidate = person.window.booking_panel.candidate
            assert candidate is not None
            person.window.booking_panel.comment.setPlainText("Zoë <& co>")
            assert (await person.book()).startswith("Booked\nÅke Söderberg")
            (booked,) = [one for one in booked_on(practice, "Patient/pat-030") if one.get("comment") == "Zoë <& co>"]
            assert booked["start"] == candidate.start.isoformat()

        tell(story, url=server.url, wire_format=wire_format)
    assert sent == {"$find": first, "$book": first}
