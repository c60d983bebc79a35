"""What is sent says what it is to say, and what is sent back for a cancellation keeps the rest."""

from __future__ import annotations

from datetime import datetime

from app.services.checking.examples import appointment
from slotdesk.domain.coding import Identifier, Reference
from slotdesk.fhir import names
from slotdesk.services.checking.parameters import (
    REASON_SYSTEM,
    as_new,
    cancelled,
    parameters,
    period,
    reference,
    without,
)

START = datetime.fromisoformat("2026-08-04T08:00:00.5+02:00")


def test_nothing_given_is_parameters_all_the_same() -> None:
    assert parameters() == {"resourceType": "Parameters"}


def test_times_have_their_offset_and_no_fractions() -> None:
    assert [one["valueDateTime"] for one in period(START, START)] == ["2026-08-04T08:00:00+02:00"] * 2


def test_references_are_literal_or_logical() -> None:
    logical = Reference("", Identifier("urn:oid:2.999.1", "7"))
    assert reference("practitioner", "Practitioner/1")["valueReference"] == {"reference": "Practitioner/1"}
    assert reference("practitioner", Reference("Practitioner/1"))["valueReference"] == {"reference": "Practitioner/1"}
    assert reference("practitioner", logical)["valueReference"]["identifier"]["value"] == "7"
    assert without([reference("a", "A/1"), reference("b", "B/1")], "a") == [reference("b", "B/1")]


def test_a_cancellation_gives_its_reason_in_both_places_and_leaves_the_rest() -> None:
    before = appointment(status="booked") | {"extension": [{"url": "urn:other"}, {"url": names.STATUS_REASON}]}
    after = cancelled(before)
    assert (after["status"], after["start"], before["status"]) == ("cancelled", before["start"], "booked")
    assert after["cancelationReason"]["coding"][0]["system"] == REASON_SYSTEM
    assert [one["url"] for one in after["extension"]] == ["urn:other", names.STATUS_REASON]


def test_a_proposal_becomes_a_new_appointment_of_one_patient() -> None:
    other = {"actor": {"reference": "Patient/other"}, "status": "accepted"}
    candidate = appointment() | {"participant": [*appointment()["participant"], other]}
    new = as_new(candidate, "Patient/p1")
    assert ("id" in new, new["status"]) == (False, "pending")
    assert [one["actor"]["reference"] for one in new["participant"]] == ["Practitioner/p", "Patient/p1"]
