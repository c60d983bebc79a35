"""Holding and booking: by reference, by a held one, by resource; and who may not."""

from datetime import datetime, timedelta

import httpx
import pytest

from app.practice.conftest import NOW
from app.practice.desk import EDUCATION, Desk, Json, actor, matches, parameters, reference, text, texts
from slotdesk.practice.clock import PracticeClock
from slotdesk.practice.server import PracticeServer


def as_pending(proposal: Json, *, drop: tuple[str, ...] = ("id", "meta")) -> Json:
    return {name: value for name, value in proposal.items() if name not in drop} | {"status": "pending"}


def test_a_held_appointment_keeps_its_id_when_booked(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    held = matches(desk.hold(proposal["id"]).json())[0]
    assert desk.book(proposal["id"]).status_code == 409  # who knows the proposal alone has not got the hold
    booked = desk.booked(held["id"])
    assert (booked["id"], booked["status"], booked["meta"]["versionId"]) == (held["id"], "booked", "2")
    again = desk.book(held["id"])
    assert again.status_code == 409
    assert "booked already" in texts(again.json())


def test_held_and_booked_times_are_not_proposed(desk: Desk) -> None:
    first, second, *_ = desk.slots(4)
    desk.hold(first["id"])
    desk.booked(second["id"])
    left = {one["id"] for one in desk.slots(4)}
    assert not left & {first["id"], second["id"]}


def test_a_hold_ends_by_itself_and_frees_its_time() -> None:
    clock = PracticeClock(NOW)
    with PracticeServer(seed=1, clock=clock, hold_seconds=60) as server, httpx.Client(base_url=server.url) as client:
        desk = Desk(client)
        proposal = desk.slots(1)[0]
        held = matches(desk.hold(proposal["id"]).json())[0]
        clock.advance(timedelta(seconds=58))
        assert desk.hold(proposal["id"]).status_code == 409
        clock.advance(timedelta(seconds=3))
        ended = desk.get(f"/Appointment/{held['id']}").json()
        assert ended["status"] == "cancelled"
        assert ended["cancelationReason"]["text"] == "The hold ran out"
        assert desk.slots(1)[0]["id"] == proposal["id"]
        assert desk.book(held["id"]).status_code == 410
        assert desk.hold(proposal["id"]).status_code == 200


def test_a_resource_is_booked_as_it_describes_the_time(desk: Desk) -> None:
    resource = as_pending(desk.slots(1)[0]) | {"description": "Knee", "priority": 5, "comment": "From the resource"}
    answer = desk.book_resource(resource, desk.patient())
    assert answer.status_code == 200, answer.text
    booked = matches(answer.json())[0]
    assert (booked["status"], booked["start"], booked["end"]) == ("booked", resource["start"], resource["end"])
    assert (booked["description"], booked["priority"], booked["comment"]) == ("Knee", 5, "From the resource")
    assert actor(booked, "HealthcareService") == "svc-02"
    assert desk.book_resource(resource, desk.patient()).status_code == 409


def test_a_resource_may_name_the_patient_and_a_role_and_leave_the_service_to_its_type(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    role = f"role-04-{actor(proposal, 'Location')[4:]}"
    people = [{"actor": {"reference": f"PractitionerRole/{role}"}, "status": "accepted"},
              {"actor": {"reference": "Patient/pat-011"}, "status": "accepted"}]  # fmt: skip
    answer = desk.book_resource(as_pending(proposal) | {"participant": people})
    assert answer.status_code == 200, answer.text
    booked = matches(answer.json())[0]
    assert (actor(booked, "Practitioner"), actor(booked, "Patient")) == ("prac-04", "pat-011")
    assert actor(booked, "HealthcareService") == "svc-02"


def test_a_held_appointment_may_come_as_a_resource(desk: Desk) -> None:
    held = matches(desk.hold(desk.slots(1)[0]["id"]).json())[0]
    answer = desk.book_resource(held | {"comment": "x"}, desk.patient())
    booked = matches(answer.json())[0]
    assert (booked["id"], booked["status"], booked["comment"]) == (held["id"], "booked", "x")


def test_a_booking_needs_a_patient(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    answer = desk.post("book", parameters(reference("appointment-reference", f"Appointment/{proposal['id']}")))
    assert answer.status_code == 422
    assert "patient" in texts(answer.json())
    assert desk.book_resource(as_pending(proposal)).status_code == 422
    assert desk.slots(1)[0]["id"] == proposal["id"]  # nothing was taken


def test_several_patients_are_booked_into_a_group_only(desk: Desk) -> None:
    two = (desk.patient("pat-020"), desk.patient("pat-021"))
    assert desk.book(desk.slots(1)[0]["id"], *two).status_code == 422
    group = matches(desk.find(text("visit-type", EDUCATION)))[0]
    booked = desk.booked(group["id"], *two)
    patients = [one["actor"]["reference"] for one in booked["participant"] if "Patient/" in one["actor"]["reference"]]
    assert patients == ["Patient/pat-020", "Patient/pat-021"]


def test_a_clash_of_the_patient_is_a_warning(desk: Desk) -> None:
    first = desk.slots(1)[0]
    desk.booked(first["id"], desk.patient("pat-030"))
    start, end = (datetime.fromisoformat(first[name]) for name in ("start", "end"))
    others = [one for one in matches(desk.find(_count="1000")) if actor(one, "Practitioner") != "prac-04"]
    other = next(one for one in others if start < datetime.fromisoformat(one["end"]) <= end)
    answer = desk.book(other["id"], desk.patient("pat-030"))
    assert answer.status_code == 200
    assert "another appointment at this time" in texts(answer.json())


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"start": "2026-11-28T03:00:00+01:00", "end": "2026-11-28T03:20:00+01:00"}, 422),
        ({"start": "2026-11-20T09:00:00+01:00", "end": "2026-11-20T09:20:00+01:00"}, 422),
        ({"start": "2026-11-24T10:00:00+01:00", "end": "2026-11-24T09:00:00+01:00"}, 422),
        ({"start": "2026-11-24T10:00:00"}, 400),
        ({"participant": [{"actor": {"display": "somebody"}, "status": "accepted"}]}, 422),
        ({"participant": [{"actor": {"reference": "Practitioner/nobody"}, "status": "accepted"}]}, 422),
        ({"participant": [{"actor": {"reference": "Device/1"}, "status": "accepted"}]}, 422),
        ({"participant": [{"status": "accepted"}]}, 422),
        ({"participant": "x"}, 400),
        ({"comment": 5}, 400),
        ({"appointmentType": []}, 400),
    ],
)
def test_a_resource_that_breaks_a_rule_is_refused(desk: Desk, change: Json, status: int) -> None:
    answer = desk.book_resource(as_pending(desk.slots(1)[0]) | change, desk.patient())
    assert answer.status_code == status, answer.text
    assert answer.json()["resourceType"] == "OperationOutcome"


def test_a_service_that_is_not_offered_is_refused(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    others = [one for one in proposal["participant"] if "Service" not in one["actor"]["reference"]]
    for code in ("54550000", "1"):
        types = [{"coding": [{"system": "http://snomed.info/sct", "code": code}]}]
        resource = as_pending(proposal) | {"participant": others, "serviceType": types}
        assert desk.book_resource(resource, desk.patient()).status_code == 422


def test_a_start_or_end_that_is_missing_is_refused(desk: Desk) -> None:
    for name in ("start", "end"):
        resource = as_pending(desk.slots(1)[0], drop=("id", name))
        assert desk.book_resource(resource, desk.patient()).status_code == 422
