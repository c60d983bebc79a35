"""An intent has what it takes to look it up, and to tell it from another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Identifier, Reference
from slotdesk.domain.intent import IntentFate, IntentKind, comment_digest, intent_of, patient_token
from slotdesk.domain.patient import HumanName, Patient

BASE = "https://fhir.example.org/r4"
START = datetime(2026, 8, 4, 9, 0, tzinfo=UTC)
PEOPLE = (
    Participant(Reference("Practitioner/berg", display="Dr Berg")),
    Participant(Reference("Location/one", display="House 1")),
    Participant(Reference("Patient/anna", display="Anna Example")),
)
ONE = Appointment(
    "Appointment/1", "booked", START, START + timedelta(minutes=20), PEOPLE, (CodeableConcept((), "Check"),)
)
ANNA = Patient("Patient/anna", (HumanName("Example", ("Anna",)),))


def test_what_is_read_back_can_be_looked_up() -> None:
    intent = intent_of(IntentKind.BOOK, BASE, ONE, (ANNA,))
    again = intent.as_appointment()
    assert again is not None
    assert (again.reference, again.start, again.end, again.service) == (ONE.reference, ONE.start, ONE.end, "Check")
    assert again.practitioner == PEOPLE[0]
    assert again.location == PEOPLE[1]
    assert again.patients == ()
    assert intent.as_patients() == (Patient("Patient/anna"),)
    assert intent.as_target() is None


def test_patients_of_a_change_are_those_of_the_appointment() -> None:
    move = intent_of(IntentKind.MOVE, BASE, ONE, target=replace(ONE, reference="Appointment/2", start=START))
    assert move.patients == ("Patient/anna",)
    target = move.as_target()
    assert target is not None
    assert target.reference == "Appointment/2"
    assert not move.comment_digest


def test_a_patient_is_kept_by_what_can_be_searched_for() -> None:
    assert patient_token(Patient("", identifiers=(Identifier("urn:x", "7"),))) == "urn:x|7"
    assert patient_token(Patient("", identifiers=(Identifier("", "7"),))) == ""
    known = intent_of(IntentKind.BOOK, BASE, ONE, (Patient("", identifiers=(Identifier("urn:x", "7"),)),))
    (found,) = known.as_patients()
    assert found.identifiers == (Identifier("urn:x", "7"),)


def test_of_a_bare_reference_no_time_is_known() -> None:
    intent = intent_of(IntentKind.CANCEL, BASE, Reference("https://fhir.example.org/r4/Appointment/1"))
    assert intent.reference == "Appointment/1"
    assert intent.as_appointment() is None


def test_comments_are_told_apart_without_being_kept() -> None:
    assert comment_digest("a ") == comment_digest("a") != comment_digest("b")
    assert "wheelchair" not in repr(intent_of(IntentKind.COMMENT, BASE, ONE, comment="wheelchair"))


def test_the_same_wish_is_the_same_in_another_zone_and_under_another_id() -> None:
    one = intent_of(IntentKind.BOOK, BASE, ONE, (ANNA,))
    there = START.astimezone(datetime.fromisoformat("2026-01-01T00:00+05:00").tzinfo)
    assert one.is_same_wish(replace(one, reference="Appointment/held", start=there))
    assert not one.is_same_wish(replace(one, reference="", start=None))
    assert not one.is_same_wish(replace(one, kind=IntentKind.CANCEL))


def test_what_is_open() -> None:
    assert [fate for fate in IntentFate if fate.is_open] == [IntentFate.SENDING, IntentFate.UNKNOWN]
    assert [kind for kind in IntentKind if kind.lapses] == [IntentKind.HOLD, IntentKind.RELEASE]
