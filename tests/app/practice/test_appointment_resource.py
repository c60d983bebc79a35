"""Appointments as resources."""

import pytest
from fhir.resources.R4B.appointment import Appointment

from app.practice.desk import STATUS_REASON, actor
from slotdesk.practice.appointment_resource import AppointmentWriter, patient_display
from slotdesk.practice.practice_state import PracticeState
from slotdesk.practice.record import AppointmentRecord


@pytest.mark.parametrize(
    ("status", "answer"),
    [("pending", "tentative"), ("booked", "accepted"), ("cancelled", "declined"), ("fulfilled", "accepted")],
)
def test_a_record_becomes_a_valid_resource(state: PracticeState, status: str, answer: str) -> None:
    record = AppointmentRecord(
        "appt-1", status, 1795420800, 1795422000, "prac-01", "loc-3", "svc-01", ("pat-001", "pat-gone"), 1795420800,
        1795422000, 1795000000, 1795000060, 4, None, "words", {"text": "why"}, {"priority": 2},
    )  # fmt: skip
    resource = AppointmentWriter(state).existing(record)
    Appointment.model_validate(resource)
    assert (resource["start"], resource["end"]) == ("2026-11-23T10:00:00+02:00", "2026-11-23T10:20:00+02:00")
    assert (resource["status"], resource["priority"], resource["comment"]) == (status, 2, "words")
    assert {one["status"] for one in resource["participant"]} == {answer}
    assert resource["cancelationReason"] == {"text": "why"}
    assert resource["extension"] == [{"url": STATUS_REASON, "valueCodeableConcept": {"text": "why"}}]
    assert len(resource["requestedPeriod"]) == 1
    assert resource["participant"][-1]["actor"]["display"] == "pat-gone"


def test_without_a_service_there_is_none(state: PracticeState) -> None:
    record = AppointmentRecord("appt-1", "booked", 1795420800, 1795422000, "prac-01", "loc-1", "")
    resource = AppointmentWriter(state).existing(record)
    assert "serviceType" not in resource
    assert actor(resource, "Location") == "loc-1"
    assert len(resource["participant"]) == 2


def test_the_name_of_a_patient() -> None:
    assert patient_display({"id": "x", "name": [{"text": "A B"}]}) == "A B"
    assert patient_display({"id": "x", "name": [{"use": "old"}, {"family": "B", "given": ["A", "C"]}]}) == "A C B"
    assert patient_display({"id": "x"}) == "x"
