"""The calendar file, read back by the library and by eye."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Reference
from slotdesk.services.calendar_file import calendar_file

ZONE = ZoneInfo("Europe/Stockholm")
START = datetime(2026, 8, 4, 9, 0, tzinfo=ZONE)
NOW = datetime(2026, 8, 3, 6, 0, tzinfo=UTC)
BASE = "https://fhir.example.org/r4"
BOOKED = Appointment(
    "Appointment/one",
    "booked",
    START,
    START + timedelta(minutes=20),
    (
        Participant(Reference("Practitioner/berg", display="Dr Berg")),
        Participant(Reference("Location/one", display="House 1")),
        Participant(Reference("Patient/anna", display="Anna Example")),
    ),
    (CodeableConcept((), "Follow-up"),),
    patient_instruction="Bring your card; come early",
)


def test_what_with_whom_where_and_when_but_not_for_whom() -> None:
    written = calendar_file(BOOKED, ZONE, "Example Street 1", BASE, NOW)
    assert b"Anna" not in written
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert b"METHOD" not in written, "a file to be imported, no message of an organizer"
    assert event["summary"] == "Follow-up – Dr Berg"
    assert event["location"] == "House 1, Example Street 1"
    assert event["description"] == "Bring your card; come early"
    assert event["status"] == "CONFIRMED"
    assert event["uid"] == f"{BASE}/Appointment/one"
    assert event.decoded("dtstart") == START
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=20)


def test_times_carry_the_zone_and_its_definition() -> None:
    written = calendar_file(BOOKED, ZONE, "", BASE, NOW).decode()
    assert "DTSTART;TZID=Europe/Stockholm:20260804T090000" in written
    assert "BEGIN:VTIMEZONE" in written
    assert "TZID:Europe/Stockholm" in written
    assert "DTSTAMP:20260803T060000Z" in written


def test_without_a_named_zone_times_are_in_utc() -> None:
    written = calendar_file(BOOKED, UTC, "", BASE, NOW).decode()
    assert "DTSTART:20260804T070000Z" in written
    assert "VTIMEZONE" not in written


@pytest.mark.parametrize(
    ("status", "said"), [("cancelled", "CANCELLED"), ("pending", "TENTATIVE"), ("odd", "CONFIRMED")]
)
def test_the_status_goes_along(status: str, said: str) -> None:
    written = calendar_file(replace(BOOKED, status=status), ZONE, "", BASE, NOW).decode()
    assert f"STATUS:{said}" in written


def test_little_is_known_and_it_is_still_a_calendar_file() -> None:
    bare = Appointment("", "booked", START, START)
    written = calendar_file(bare, ZONE, "", BASE, NOW)
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert event["summary"] == "Appointment"
    assert "dtend" not in event
    assert "location" not in event


def versioned(resource: str, **changed: Any) -> dict[str, Any]:
    """The event of the booking as the server's resource has it."""
    appointment = replace(BOOKED, resource=resource.encode(), **changed)
    (event,) = Calendar.from_ical(calendar_file(appointment, ZONE, "", BASE, NOW)).walk("VEVENT")
    return dict(event)


def test_a_later_version_has_a_higher_sequence_and_the_same_uid() -> None:
    first = versioned('{"meta": {"versionId": "2", "lastUpdated": "2026-08-03T06:00:00Z"}}')
    moved = versioned('{"meta": {"versionId": "3"}}', start=START + timedelta(days=1), end=START + timedelta(days=2))
    off = versioned('{"meta": {"versionId": "4"}}', status="cancelled")
    assert [one["SEQUENCE"] for one in (first, moved, off)] == [2, 3, 4]
    assert first["UID"] == moved["UID"] == off["UID"]
    assert off["STATUS"] == "CANCELLED"


def test_where_versions_are_no_numbers_the_last_change_counts() -> None:
    early = versioned('{"meta": {"versionId": "a1", "lastUpdated": "2026-08-03T06:00:00Z"}}')
    late = versioned('{"meta": {"versionId": "07", "lastUpdated": "2026-08-03T06:00:10Z"}}')
    later = versioned('{"meta": {"lastUpdated": "2026-08-03T08:00:20+02:00"}}')
    assert 0 < int(str(early["SEQUENCE"])) < int(str(later["SEQUENCE"])) < 2**31
    assert late["SEQUENCE"] == 7


@pytest.mark.parametrize(
    "resource",
    ["", "[]", "{}", '{"meta": 3}', '{"meta": {"versionId": 4}}', '{"meta": {"lastUpdated": "soon"}}', "{" * 5000],
)
def test_without_either_it_is_the_first(resource: str) -> None:
    assert versioned(resource)["SEQUENCE"] == 0
