"""Patients that come with a booking: the same one again, or a new one."""

import pytest

from app.practice.desk import RECORD_NUMBER, Desk, Json, actor, matches, texts
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.patients_of_booking import PatientRegister, check_patient
from slotdesk.practice.practice_state import PracticeState

NEW: Json = {
    "resourceType": "Patient",
    "identifier": [{"system": "urn:oid:2.999.5", "value": "77"}],
    "name": [{"family": "Ødegård", "given": ["Åse"]}],
    "birthDate": "1980-02",
    "gender": "female",
}


def test_a_new_patient_is_registered_once(desk: Desk) -> None:
    first, second, *_ = desk.slots(4)
    answer = desk.book(first["id"], NEW)
    assert "registered" in texts(answer.json())
    key = actor(matches(answer.json())[0], "Patient")
    again = desk.book(second["id"], NEW | {"id": "their-own-id"})
    assert "registered" not in texts(again.json())
    assert actor(matches(again.json())[0], "Patient") == key
    made = desk.patient(key)
    assert (made["birthDate"], made["active"], made["name"]) == ("1980-02", True, NEW["name"])
    assert {one["system"] for one in made["identifier"]} == {"urn:oid:2.999.5", RECORD_NUMBER}
    found = desk.get("/Patient", ("family", "odegard"), ("birthdate", "ge1980-01-01")).json()
    assert key in [one["id"] for one in matches(found)]


def test_a_refused_booking_registers_nobody(desk: Desk) -> None:
    taken = desk.slots(1)[0]
    desk.booked(taken["id"])
    before = desk.get("/Patient", ("_count", "0")).json()["total"]
    stranger = NEW | {"identifier": [{"system": "urn:oid:2.999.5", "value": "78"}]}
    assert desk.book(taken["id"], stranger).status_code == 409
    assert desk.book(desk.slots(1)[0]["id"], stranger, NEW).status_code == 422  # two patients, no group
    assert desk.get("/Patient", ("_count", "0")).json()["total"] == before


def test_the_same_new_patient_twice_in_one_booking_is_one(state: PracticeState) -> None:
    register = PatientRegister(state)
    with state.store.transaction():
        keys, issues = register.admit([NEW, NEW])
    assert (len(keys), len(issues)) == (1, 1)


def test_a_patient_with_a_known_id_is_that_patient(state: PracticeState) -> None:
    assert PatientRegister(state).admit([{"resourceType": "Patient", "id": "pat-001"}]) == (("pat-001",), [])


def test_a_new_patient_needs_a_name(state: PracticeState) -> None:
    with pytest.raises(RequestRefused) as caught, state.store.transaction():
        PatientRegister(state).admit([{"resourceType": "Patient", "name": [{"use": "official"}]}])
    assert caught.value.status == 422


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"resourceType": "Person"}, 400),
        ({"name": {}}, 400),
        ({"identifier": ["x"]}, 400),
        ({"birthDate": "17.5.1980"}, 422),
        ({"birthDate": 1980}, 422),
        ({"gender": "f"}, 422),
        ({"name": [{"family": 5}]}, 422),
        ({"name": [{"family": "x", "given": "y"}]}, 422),
        ({"identifier": [{"system": "x", "value": 5}]}, 422),
    ],
)
def test_what_cannot_be_kept_is_refused(change: Json, status: int) -> None:
    check_patient(NEW)
    with pytest.raises(RequestRefused) as caught:
        check_patient(NEW | change)
    assert caught.value.status == status
