"""What an Appointment of a client says."""

import pytest

from app.practice.desk import STATUS_REASON, Json
from slotdesk.practice.appointment_reading import (
    check_appointment,
    read_extra,
    read_participants,
    read_reason,
    read_service,
    read_span,
)
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.practice_state import PracticeState

BASE = "http://127.0.0.1:1/fhir"
RESOURCE: Json = {"resourceType": "Appointment", "status": "pending"}


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"resourceType": "Slot"}, 400),
        ({"status": None}, 422),
        ({"status": ["booked"]}, 422),
        ({"participant": {}}, 400),
        ({"participant": ["x"]}, 400),
        ({"extension": [1]}, 400),
        ({"description": ["x"]}, 400),
        ({"cancelationReason": "x"}, 400),
    ],
)
def test_wrong_types_are_refused(change: Json, status: int) -> None:
    check_appointment(RESOURCE)
    with pytest.raises(RequestRefused) as caught:
        check_appointment(RESOURCE | change)
    assert caught.value.status == status


def test_spans() -> None:
    assert read_span({"start": "1970-01-01T00:01:00Z", "end": "1970-01-01T01:02:00+01:00"}) == (60, 120)
    for start, end in (("1970-01-01T00:01:00Z", "1970-01-01T00:01:00Z"), ("1970-01-01T00:01:00Z", 5)):
        with pytest.raises(RequestRefused):
            read_span({"start": start, "end": end})


def test_participants_by_reference_identifier_and_role(state: PracticeState) -> None:
    staff = {"system": "urn:oid:2.999.752.1.2", "value": "S4113"}
    people = read_participants(
        state,
        BASE,
        {
            "participant": [
                {"actor": {"type": "Practitioner", "identifier": staff}},
                {"actor": {"reference": f"{BASE}/Location/loc-1"}},
                {"actor": {"reference": "Patient/pat-001"}},
                {"actor": {"reference": "Patient/pat-001"}},
                {"actor": {"reference": "HealthcareService/svc-01"}},
                {"actor": {"display": "somebody"}},
            ]
        },
    )
    assert people == (("prac-01",), ("loc-1",), ("svc-01",), ("pat-001",))
    role = read_participants(state, BASE, {"participant": [{"actor": {"reference": "PractitionerRole/role-01-1"}}]})
    assert role == (("prac-01",), ("loc-1",), (), ())


def test_services(state: PracticeState) -> None:
    coded = {"serviceType": [{"text": "x"}, {"coding": [{"system": "http://snomed.info/sct", "code": "40701008"}]}]}
    found = read_service(state, coded, ())
    assert found is not None
    assert found.id == "svc-03"
    named = read_service(state, coded, ("svc-01",))
    assert named is not None
    assert named.id == "svc-01"
    assert read_service(state, {"serviceType": [{"text": "only words", "coding": 5}]}, ()) is None


def test_reasons_come_from_the_extension_first() -> None:
    extension = {"url": STATUS_REASON, "valueCodeableConcept": {"text": "a"}}
    assert read_reason({"extension": [extension], "cancelationReason": {"text": "b"}}) == {"text": "a"}
    assert read_reason({"extension": [{"url": "other"}], "cancelationReason": {"text": "b"}}) == {"text": "b"}
    assert read_reason({}) is None


def test_what_is_only_kept() -> None:
    given = {"priority": 3, "description": "x", "patientInstruction": "", "comment": "no", "start": "no"}
    assert read_extra(given) == {"priority": 3, "description": "x"}
