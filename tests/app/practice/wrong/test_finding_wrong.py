"""Finding, done wrong."""

from app.practice.desk import Desk, matches
from slotdesk.practice.server import PracticeServer


def test_the_size_of_a_page_is_ignored(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    assert len(matches(wrong_desk.find(_count="3"))) == 3
    wrong_server.lab.set(wrong=["page-size-ignored"])
    assert len(matches(wrong_desk.find(_count="3"))) == 200


def test_free_times_are_called_booked(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    wrong_server.lab.set(wrong=["free-times-as-booked"])
    found = matches(wrong_desk.find(_count="3"))
    assert {one["status"] for one in found} == {"booked"}
    assert matches(wrong_desk.hold(found[0]["id"]).json())[0]["status"] == "pending"


def test_taken_times_are_offered(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    slot = wrong_desk.slots(1)[0]["id"]
    assert wrong_desk.hold(slot).status_code == 200
    assert slot not in {one["id"] for one in wrong_desk.slots(1)}
    wrong_server.lab.set(wrong=["taken-times-offered"])
    assert slot in {one["id"] for one in matches(wrong_desk.find(_count="1000"))}
