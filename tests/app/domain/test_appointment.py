from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment, AppointmentStatus, Participant
from slotdesk.domain.coding import ActorKind, CodeableConcept, Reference

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ROLE = Participant(Reference("PractitionerRole/r", None, "Dr Role"))
DOCTOR = Participant(Reference("Practitioner/p", None, "Dr A"))
ROOM = Participant(Reference("Location/l"))
ANNA = Participant(Reference("Patient/1", None, "Anna"))
BEN = Participant(Reference("Patient/2", None, "Ben"))


def _appointment(*participants: Participant) -> Appointment:
    return Appointment("Appointment/a", "booked", NOON, NOON + timedelta(minutes=20), participants)


def test_who_takes_part() -> None:
    found = _appointment(ANNA, ROLE, DOCTOR, ROOM, BEN)
    assert (found.practitioner, found.location, found.patients) == (DOCTOR, ROOM, (ANNA, BEN))
    assert found.actors(ActorKind.PATIENT) == (ANNA, BEN)
    assert (ROOM.label, ROOM.kind) == ("Location/l", ActorKind.LOCATION)


def test_a_role_stands_in_for_the_practitioner() -> None:
    assert _appointment(ROLE).practitioner == ROLE
    assert _appointment().practitioner is None
    assert _appointment().location is None


def test_what_is_to_be_done() -> None:
    named = Appointment("", "proposed", NOON, NOON, service_types=(CodeableConcept(), CodeableConcept((), "Visit")))
    assert named.service == "Visit"
    assert Appointment("", "proposed", NOON, NOON, specialties=(CodeableConcept((), "GP"),)).service == "GP"
    assert Appointment("", "proposed", NOON, NOON, description="Talk").service == "Talk"


def test_the_duration_is_elapsed_time() -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    start = datetime(2026, 3, 29, 2, 30, tzinfo=helsinki)
    assert Appointment("", "booked", start, start.replace(hour=4)).duration == timedelta(hours=1)


def test_what_does_not_take_place_or_did_not_is_over() -> None:
    over = {one for one in AppointmentStatus if replace(_appointment(), status=one).is_over}
    assert over == {AppointmentStatus.CANCELLED, AppointmentStatus.NO_SHOW, AppointmentStatus.ENTERED_IN_ERROR}
    assert replace(_appointment(), status="noshow").is_over
    assert not replace(_appointment(), status="made-up").is_over
