"""How many keys a booking takes that is made forty times a day."""

from __future__ import annotations

from journeys.conftest import Story
from journeys.known_patient import book_known_patient
from journeys.other_client import booked_on
from journeys.person import Person
from slotdesk.practice.server import PracticeServer

MOST_KEYS = 40


def test_a_known_patient_is_booked_next_week_in_the_morning_with_few_keys(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        before = len(booked_on(practice, "Patient/pat-030"))
        reading = await book_known_patient(person)
        assert reading.pressed <= MOST_KEYS, "with the modifiers of chords"
        assert reading.keys <= 26
        assert 0 < reading.server_s < reading.seconds
        after = booked_on(practice, "Patient/pat-030")
        assert len(after) == before + 1
        assert reading.booked.start.isoformat() in {one["start"] for one in after}

    tell(story)
