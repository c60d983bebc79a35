from __future__ import annotations

from typing import Any

import pytest

from slotdesk.fhir import names
from slotdesk.services.request_resource import bare, prepared

BOOKED = {
    "resourceType": "Appointment",
    "id": "a1",
    "meta": {"versionId": "3"},
    "status": "booked",
    "extension": [{"url": names.STATUS_REASON, "valueString": "old"}, {"url": "https://x.example"}],
    "participant": [{"actor": {"reference": "Practitioner/p1"}}, {"actor": {"reference": "Patient/p1"}}, "odd"],
}


def test_what_is_to_be_changed_stays_as_it_is() -> None:
    assert prepared(BOOKED, "booked") == BOOKED


def test_what_is_to_be_cancelled_has_a_reason_in_both_places() -> None:
    found = prepared(BOOKED, "cancelled")
    assert (found["status"], found["id"], found["meta"]) == ("cancelled", "a1", {"versionId": "3"})
    code = found["cancelationReason"]["coding"][0]["code"]
    assert code == "patient-cancel"
    assert [one["url"] for one in found["extension"]] == ["https://x.example", names.STATUS_REASON]
    assert found["extension"][1]["valueCodeableConcept"] == found["cancelationReason"]
    assert BOOKED["status"] == "booked", "the server's own is left alone"


def test_a_new_one_has_no_id_and_the_test_patient() -> None:
    found = prepared(BOOKED, "pending")
    assert "id" not in found
    assert "meta" not in found
    assert [one["actor"]["reference"] for one in found["participant"]] == ["Practitioner/p1", "{{patient}}"]
    assert prepared({"participant": "odd"}, "pending")["participant"][0]["actor"] == {"reference": "{{patient}}"}


@pytest.mark.parametrize(
    "actor",
    [
        {"reference": "https://x.example/Patient/p1"},
        {"type": "Patient", "identifier": {"value": "19840229-4711"}},
        {"type": "http://hl7.org/fhir/StructureDefinition/Patient", "display": "Anna Example"},
        {"reference": "urn:uuid:5e8f", "type": "Patient"},
        {"identifier": {"system": "urn:oid:2.999.1", "value": "4711"}},
        {"reference": "#anna"},
        {"reference": "RelatedPerson/mother"},
    ],
)
def test_the_patient_is_not_in_a_new_one_however_named(actor: dict[str, Any]) -> None:
    anna = {"resourceType": "Patient", "id": "anna", "name": [{"family": "Example"}]}
    room = {"resourceType": "Location", "id": "room"}
    others = [
        {"actor": {"reference": "#room"}},
        {"actor": {"type": "Practitioner", "identifier": {"value": "7"}}},
        {"type": [{"text": "anybody"}]},
    ]
    booked = {**BOOKED, "contained": [anna, room], "participant": [{"actor": actor}, *others]}
    found = prepared(booked, "pending")
    assert found["participant"][:-1] == others
    assert found["contained"] == [room]
    assert "contained" not in prepared({**booked, "contained": [anna]}, "pending")


@pytest.mark.parametrize("status", ["pending", "booked", "cancelled"])
def test_of_one_that_could_not_be_read_there_is_its_id(status: str) -> None:
    found = bare("Appointment/x", status)
    assert (found["resourceType"], found["id"], found["status"]) == ("Appointment", "x", status)
    assert ("participant" in found, "cancelationReason" in found) == (status == "pending", status == "cancelled")
