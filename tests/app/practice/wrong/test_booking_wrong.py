"""Holding and booking, done wrong."""

from app.practice.desk import Desk, matches
from slotdesk.practice.server import PracticeServer


def test_a_time_is_given_away_twice(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    slot = wrong_desk.slots(1)[0]["id"]
    wrong_server.lab.set(wrong=["double-booking"])
    assert [wrong_desk.book(slot).status_code for _ in range(2)] == [200, 200]
    wrong_server.lab.clear()
    assert wrong_desk.book(slot).status_code == 409


def test_a_cancellation_is_confirmed_and_forgotten(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    booked = wrong_desk.booked(wrong_desk.slots(1)[0]["id"])
    wrong_server.lab.set(wrong=["cancelled-but-kept"])
    assert matches(wrong_desk.cancel(booked["id"]).json())[0]["status"] == "cancelled"
    assert wrong_desk.get(f"/Appointment/{booked['id']}").json()["status"] == "booked"
    wrong_server.lab.clear(wrong=["cancelled-but-kept"])
    wrong_desk.cancel(booked["id"])
    assert wrong_desk.get(f"/Appointment/{booked['id']}").json()["status"] == "cancelled"


def test_a_refusal_is_a_page_and_a_success_is_not(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    wrong_server.lab.set(wrong=["errors-as-html"])
    refused = wrong_desk.hold("none")
    assert (refused.status_code, refused.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert wrong_desk.hold(wrong_desk.slots(1)[0]["id"]).json()["resourceType"] == "Bundle"
