"""ITI-116 and ITI-117 over HTTP: parameters and answers."""

from email.utils import parsedate_to_datetime

import pytest

from app.practice.desk import IHE, Desk, Json, issues, matches, parameters, reference, text, texts
from slotdesk.practice.booking import expires_header
from slotdesk.practice.record import AppointmentRecord


def test_a_hold_is_pending_and_says_when_it_ends(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    answer = desk.hold(proposal["id"])
    assert answer.status_code == 200
    bundle = answer.json()
    held = matches(bundle)[0]
    assert (bundle["type"], bundle["total"], held["status"]) == ("searchset", 1, "pending")
    assert (held["start"], held["end"]) == (proposal["start"], proposal["end"])
    expires, date = (parsedate_to_datetime(answer.headers[name]) for name in ("Expires", "Date"))
    assert 298 <= (expires - date).total_seconds() <= 300
    assert desk.get(f"/Appointment/{held['id']}").json()["status"] == "pending"
    assert desk.get(f"/Appointment/{held['id']}").headers["Expires"] == answer.headers["Expires"]
    assert issues(bundle)[0]["severity"] == "information"


def test_a_refused_hold_is_fatal_and_not_found(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    held = matches(desk.hold(proposal["id"]).json())[0]
    for key, status in ((proposal["id"], 409), (held["id"], 409), ("slot-99-99-9-20261123T0800Z", 404), ("x", 404)):
        answer = desk.hold(key)
        assert answer.status_code == status
        assert (issues(answer.json())[0]["severity"], issues(answer.json())[0]["code"]) == ("fatal", "not-found")


def test_a_booking_answers_with_the_booked_appointment(desk: Desk) -> None:
    answer = desk.book(desk.slots(1)[0]["id"], comment="Rings <b>before</b>")
    assert answer.status_code == 200
    bundle = answer.json()
    booked = matches(bundle)[0]
    assert (bundle["type"], bundle["total"], booked["status"]) == ("searchset", 1, "booked")
    assert bundle["meta"]["profile"] == [f"{IHE}/StructureDefinition/ihe-sched-avail-bundle"]
    assert booked["comment"] == "Rings <b>before</b>"
    assert booked["identifier"][0]["value"] == booked["id"].upper()
    assert {participant["status"] for participant in booked["participant"]} == {"accepted"}
    assert "Expires" not in answer.headers
    assert answer.json()["entry"][0]["fullUrl"] == f"{str(desk.client.base_url).rstrip('/')}/Appointment/{booked['id']}"


@pytest.mark.parametrize("given", [[], ["appointment-reference", "appointment-resource"]])
def test_a_booking_takes_either_a_reference_or_a_resource(desk: Desk, given: list[str]) -> None:
    both: dict[str, Json] = {
        "appointment-reference": reference("appointment-reference", "Appointment/x"),
        "appointment-resource": {"name": "appointment-resource", "resource": {"resourceType": "Appointment"}},
    }
    answer = desk.post("book", parameters(*(both[name] for name in given), text("comment", "x")))
    assert answer.status_code == 400
    assert "either" in texts(answer.json())


def test_the_status_says_what_is_wanted(desk: Desk) -> None:
    for status, expected in (("proposed", 422), ("fulfilled", 422), ("nonsense", 422)):
        answer = desk.book_resource({"resourceType": "Appointment", "id": "appt-1", "status": status})
        assert answer.status_code == expected
    assert desk.book_resource({"resourceType": "Patient"}).status_code == 400


def test_only_held_appointments_expire() -> None:
    record = AppointmentRecord("a", "booked", 0, 60, "prac-01", "loc-1", "svc-01")
    assert expires_header(record) == {}
