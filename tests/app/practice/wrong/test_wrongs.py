"""Each way of being wrong changes what it says and nothing else, and can be turned off again."""

from collections.abc import Iterator

import httpx
import pytest

from app.practice.conftest import NOW
from app.practice.desk import Desk, matches
from slotdesk.practice.server import PracticeServer
from slotdesk.practice.wrong.catalogue import catalogue


@pytest.fixture
def wrong_server() -> Iterator[PracticeServer]:
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


@pytest.fixture
def wrong_desk(wrong_server: PracticeServer) -> Iterator[Desk]:
    with httpx.Client(base_url=wrong_server.url, timeout=30) as client:
        yield Desk(client)


def test_a_wrong_decision_is_taken_until_it_is_cleared(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    slot = wrong_desk.slots(1)[0]["id"]
    wrong_server.lab.set(wrong=["double-booking"])
    assert [wrong_desk.book(slot).status_code for _ in range(2)] == [200, 200]
    wrong_server.lab.clear()
    assert wrong_desk.book(slot).status_code == 409


def test_what_is_kept_can_differ_from_what_is_answered(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    booked = wrong_desk.booked(wrong_desk.slots(1)[0]["id"])
    wrong_server.lab.set(wrong=["cancelled-but-kept"])
    assert matches(wrong_desk.cancel(booked["id"]).json())[0]["status"] == "cancelled"
    assert wrong_desk.get(f"/Appointment/{booked['id']}").json()["status"] == "booked"


def test_a_request_can_be_taken_for_another(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    assert len(matches(wrong_desk.find(_count="3"))) == 3
    wrong_server.lab.set(wrong=["page-size-ignored"])
    assert len(matches(wrong_desk.find(_count="3"))) == 200


def test_an_answer_can_be_wrong_for_its_operation_alone(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    wrong_server.lab.set(wrong=["free-times-as-booked"])
    found = matches(wrong_desk.find(_count="3"))
    assert {one["status"] for one in found} == {"booked"}
    assert matches(wrong_desk.hold(found[0]["id"]).json())[0]["status"] == "pending"


def test_a_message_can_be_wrong(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    wrong_server.lab.set(wrong=["errors-as-html"])
    refused = wrong_desk.hold("none")
    assert (refused.status_code, refused.headers["content-type"]) == (404, "text/html; charset=utf-8")


def test_taken_times_are_offered(wrong_server: PracticeServer, wrong_desk: Desk) -> None:
    slot = wrong_desk.slots(1)[0]["id"]
    assert wrong_desk.hold(slot).status_code == 200
    assert slot not in {one["id"] for one in wrong_desk.slots(1)}
    wrong_server.lab.set(wrong=["taken-times-offered"])
    offered = wrong_desk.find(_count="1000")
    assert offered["total"] > 0
    assert slot in {one["id"] for one in matches(offered)}


def test_a_server_can_be_wrong_from_the_start() -> None:
    with PracticeServer(seed=1, now=NOW, wrong=["errors-as-html"], faults=["slow:1"]) as server:
        assert [one.name for one in server.lab.wrong] == ["errors-as-html"]
        assert [one.text() for one in server.lab.faults] == ["slow:1"]


def test_each_says_in_a_sentence_what_is_wrong() -> None:
    assert catalogue()
    for one in catalogue().values():
        assert one.words.endswith("."), one.name
        assert (
            sum(
                function is not None
                for function in (one.decide, one.change_request, one.change_answer, one.change_message)
            )
            == 1
        ), one.name
