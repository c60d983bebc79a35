"""Each fault does to the message, and to the server, what its words say."""

import time

import httpx
import pytest

from app.practice.desk import XML_TYPE, Desk, issues, matches
from slotdesk.practice.server import PracticeServer


def test_slow(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["slow:300@metadata/once"])
    begin = time.monotonic()
    assert lab_desk.get("/metadata").status_code == 200
    assert time.monotonic() - begin >= 0.3


@pytest.mark.parametrize(("fault", "is_done"), [("drop", False), ("lost", True)])
def test_a_connection_is_cut_before_or_after_the_deed(
    lab_server: PracticeServer, lab_desk: Desk, fault: str, is_done: bool
) -> None:
    slot = lab_desk.slots(1)[0]["id"]
    lab_server.lab.set([f"{fault}@book/once"])
    with pytest.raises(httpx.TransportError):
        lab_desk.book(slot)
    assert (lab_desk.book(slot).status_code == 409) is is_done


def test_refuse(lab_server: PracticeServer, lab_desk: Desk) -> None:
    slot = lab_desk.slots(1)[0]["id"]
    lab_server.lab.set(["refuse:410@hold/once"])
    refused = lab_desk.hold(slot)
    assert (refused.status_code, issues(refused.json())[0]["code"]) == (410, "deleted")
    assert lab_desk.hold(slot).status_code == 200


def test_a_wrong_status_leaves_the_deed_and_the_answer(lab_server: PracticeServer, lab_desk: Desk) -> None:
    slot = lab_desk.slots(1)[0]["id"]
    lab_server.lab.set(["wrong-status:502@hold/once"])
    answer = lab_desk.hold(slot)
    assert (answer.status_code, matches(answer.json())[0]["status"]) == (502, "pending")
    assert lab_desk.hold(slot).status_code == 409


@pytest.mark.parametrize("accept", ["application/fhir+json", XML_TYPE])
def test_malformed(lab_server: PracticeServer, lab_desk: Desk, accept: str) -> None:
    whole = lab_desk.get("/Patient/pat-001", accept=accept)
    lab_server.lab.set(["malformed@lookup/once"])
    half = lab_desk.get("/Patient/pat-001", accept=accept)
    assert half.status_code == 200
    assert half.headers["content-type"] == whole.headers["content-type"]
    assert half.content == whole.content[: len(whole.content) // 2]


@pytest.mark.parametrize("by_reference", [True, False])
def test_a_hold_has_run_out_when_it_is_to_be_booked(
    lab_server: PracticeServer, lab_desk: Desk, by_reference: bool
) -> None:
    first, other = (slot["id"] for slot in (lab_desk.slots(6)[0], lab_desk.slots(6)[5]))
    held, beside = (matches(lab_desk.hold(slot).json())[0] for slot in (first, other))
    lab_server.lab.set(["expired-hold/once"])
    refused = lab_desk.book(held["id"]) if by_reference else lab_desk.book_resource(held, lab_desk.patient())
    assert refused.status_code == 410
    assert lab_desk.hold(first).status_code == 200
    assert lab_desk.get(f"/Appointment/{beside['id']}").json()["status"] == "pending"


def test_an_expired_hold_harms_nothing_else(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["expired-hold"])
    assert lab_desk.booked(lab_desk.slots(1)[0]["id"])["status"] == "booked"
    assert lab_desk.post("book", {"resourceType": "Parameters", "parameter": ["x"]}).status_code == 400


@pytest.mark.parametrize("count", ["2", "1000"])
def test_a_page_leads_to_itself_for_ever(lab_server: PracticeServer, lab_desk: Desk, count: str) -> None:
    lab_server.lab.set(["page-loop@find/once"])
    page = lab_desk.find(_count=count)
    for _ in range(3):
        following = next(link["url"] for link in page["link"] if link["relation"] == "next")
        answer = lab_desk.client.get(following)
        assert (answer.status_code, answer.json()) == (200, page)
        page = answer.json()
    lab_server.lab.clear()
    assert lab_desk.client.get(following).status_code == 400


def test_a_loop_leaves_what_has_no_pages(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["page-loop"])
    assert lab_desk.get("/Patient/pat-001").json()["resourceType"] == "Patient"
    assert "next" in {link["relation"] for link in lab_desk.get("/Patient", ("_id", "pat-001")).json()["link"]}


def test_a_total_that_is_stale(lab_server: PracticeServer, lab_desk: Desk) -> None:
    right = lab_desk.find(_count="1")["total"]
    lab_server.lab.set(["stale-total:40"])
    assert lab_desk.find(_count="1")["total"] == right + 40
    assert "total" not in lab_desk.get("/Patient/pat-001").json()


def test_a_sign_in_is_wanted(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["401/once"])
    refused = lab_desk.get("/metadata")
    assert (refused.status_code, issues(refused.json())[0]["code"]) == (401, "login")
    assert refused.headers["www-authenticate"].startswith("Bearer")


def test_too_busy(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["429:30/once"])
    refused = lab_desk.get("/metadata", accept=XML_TYPE)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "30")
    assert refused.headers["content-type"].startswith(XML_TYPE)
