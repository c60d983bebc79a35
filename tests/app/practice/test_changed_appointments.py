"""Changing, cancelling and releasing."""

import pytest

from app.practice.desk import STATUS_REASON, Desk, Json, actor, matches, texts

REASON = {
    "coding": [{"system": "https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason", "code": "patient-cancel"}]
}


def test_a_change_of_time_frees_the_old_one(desk: Desk) -> None:
    old, new, *_ = desk.slots(6)
    booked = desk.booked(old["id"])
    answer = desk.book_resource(booked | {"start": new["start"], "end": new["end"], "comment": "moved"})
    assert answer.status_code == 200, answer.text
    moved = matches(answer.json())[0]
    assert (moved["id"], moved["status"], moved["start"]) == (booked["id"], "booked", new["start"])
    assert (moved["comment"], moved["meta"]["versionId"]) == ("moved", "2")
    left = [one["id"] for one in desk.slots(6)]
    assert old["id"] in left
    assert new["id"] not in left


def test_a_change_to_a_taken_time_leaves_everything_as_it_was(desk: Desk) -> None:
    first, second, *_ = desk.slots(6)
    booked = desk.booked(first["id"])
    desk.booked(second["id"], desk.patient("pat-012"))
    answer = desk.book_resource(booked | {"start": second["start"], "end": second["end"], "comment": "moved"})
    assert answer.status_code == 409
    assert desk.get(f"/Appointment/{booked['id']}").json() == booked


def test_a_change_to_another_practitioner(desk: Desk) -> None:
    booked = desk.booked(desk.slots(1)[0]["id"])
    other = next(one for one in matches(desk.find(_count="1000")) if actor(one, "Practitioner") == "prac-05")
    assert actor(other, "HealthcareService")
    patients = [one for one in booked["participant"] if "Patient/" in one["actor"]["reference"]]
    answer = desk.book_resource(other | {"id": booked["id"], "status": "booked",
                                         "participant": other["participant"] + patients})  # fmt: skip
    moved = matches(answer.json())[0]
    assert (moved["id"], moved["start"], actor(moved, "Practitioner")) == (booked["id"], other["start"], "prac-05")


def test_words_change_without_the_time(desk: Desk) -> None:
    booked = desk.booked(desk.slots(1)[0]["id"])
    answer = desk.book_resource(booked | {"description": "Left knee"}, desk.patient(), comment="new")
    changed = matches(answer.json())[0]
    assert (changed["description"], changed["comment"], changed["start"]) == ("Left knee", "new", booked["start"])


def test_an_appointment_of_another_patient_is_not_changed(desk: Desk) -> None:
    booked = desk.booked(desk.slots(1)[0]["id"])
    for patient in (desk.patient("pat-099"), {"resourceType": "Patient", "name": [{"family": "Unknown"}]}):
        answer = desk.book_resource(booked | {"comment": "x"}, patient)
        assert answer.status_code == 422
        assert "another patient" in texts(answer.json())


def test_what_is_not_booked_is_not_changed(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    assert desk.book_resource(proposal | {"status": "booked"}).status_code == 422
    held = matches(desk.hold(proposal["id"]).json())[0]
    assert desk.book_resource(held | {"status": "booked"}).status_code == 422
    desk.cancel(held["id"])
    assert desk.book_resource(held | {"status": "booked"}).status_code == 409
    assert desk.book_resource({"resourceType": "Appointment", "id": "none", "status": "booked"}).status_code == 404
    assert desk.book_resource({"resourceType": "Appointment", "status": "booked"}).status_code == 422


@pytest.mark.parametrize("place", ["element", "extension"])
def test_a_cancellation_keeps_its_reason_in_both_places(desk: Desk, place: str) -> None:
    proposal = desk.slots(1)[0]
    booked = desk.booked(proposal["id"])
    resource: Json = {"resourceType": "Appointment", "id": booked["id"], "status": "cancelled"}
    if place == "element":
        resource["cancelationReason"] = REASON
    else:
        resource["extension"] = [{"url": STATUS_REASON, "valueCodeableConcept": REASON}]
    answer = desk.book_resource(resource, comment="is away")
    cancelled = matches(answer.json())[0]
    assert (cancelled["status"], cancelled["cancelationReason"], cancelled["comment"]) == (
        "cancelled",
        REASON,
        "is away",
    )
    assert cancelled["extension"] == [{"url": STATUS_REASON, "valueCodeableConcept": REASON}]
    assert desk.slots(1)[0]["id"] == proposal["id"]


def test_a_cancellation_happens_once(desk: Desk) -> None:
    booked = desk.booked(desk.slots(1)[0]["id"])
    first = desk.cancel(booked["id"])
    assert first.status_code == 200
    assert "No reason" in texts(first.json())
    again = desk.cancel(booked["id"], REASON)
    assert again.status_code == 409
    assert "cannot be cancelled" in texts(again.json())


def test_a_hold_is_released_by_cancelling_it(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    held = matches(desk.hold(proposal["id"]).json())[0]
    answer = desk.cancel(held["id"], REASON)
    assert matches(answer.json())[0]["status"] == "cancelled"
    assert "released" in texts(answer.json())
    assert desk.book(held["id"]).status_code == 410
    assert desk.hold(proposal["id"]).status_code == 200


def test_a_proposal_cannot_be_cancelled(desk: Desk) -> None:
    assert desk.cancel(desk.slots(1)[0]["id"]).status_code == 422
    assert desk.cancel("nothing").status_code == 404
