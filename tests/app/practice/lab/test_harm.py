"""Several faults at once, and connections that end for some requests alone."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from app.practice.desk import Desk
from slotdesk.practice.server import PracticeServer


def test_faults_add_up(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["slow:50", "wrong-status:203", "stale-total:9", "malformed"])
    answer = lab_desk.get("/Patient", ("_id", "pat-001"), ("_pretty", "true"))
    assert answer.status_code == 203
    assert answer.elapsed.total_seconds() >= 0.05
    assert '"total": 10' in answer.text
    with pytest.raises(ValueError, match=r"Expecting|Unterminated|delimiter"):
        answer.json()


def test_what_is_refused_is_not_done_though_its_answer_is_lost(lab_server: PracticeServer, lab_desk: Desk) -> None:
    slot = lab_desk.slots(1)[0]["id"]
    lab_server.lab.set(["lost@hold/once", "refuse@hold/once"])
    with pytest.raises(httpx.TransportError):
        lab_desk.hold(slot)
    assert lab_desk.hold(slot).status_code == 200


def test_only_the_connection_that_met_the_fault_is_cut(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["lost@metadata/3"])

    def ask(_: int) -> bool:
        try:
            return httpx.get(f"{lab_server.url}/metadata", timeout=30).status_code == 200
        except httpx.TransportError:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(ask, range(12))) == [False] * 3 + [True] * 9


def test_a_connection_serves_on_after_others_were_cut(lab_server: PracticeServer, lab_desk: Desk) -> None:
    assert lab_desk.get("/metadata").status_code == 200
    lab_server.lab.set(["drop@metadata/once"])
    with pytest.raises(httpx.TransportError):
        lab_desk.get("/metadata")
    assert lab_desk.get("/metadata").status_code == 200
