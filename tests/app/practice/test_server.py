"""The server in a thread: it starts, races have one winner, it ends and leaves nothing open."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import httpx
import pytest
from starlette.types import Receive, Scope, Send

from app.practice.conftest import NOW
from app.practice.desk import Desk, matches
from slotdesk.practice.practice_state import StateMismatch
from slotdesk.practice.server import PracticeServer, bind, configuration, url_of

CLIENTS = 12


@pytest.mark.parametrize("operation", ["hold", "book", "both"])
def test_of_many_clients_exactly_one_gets_a_time(desk: Desk, operation: str) -> None:
    slot = desk.slots(1)[0]["id"]
    patient = desk.patient()
    barrier = Barrier(CLIENTS)

    def race(number: int) -> int:
        with httpx.Client(base_url=desk.client.base_url, timeout=30) as client:
            own = Desk(client)
            barrier.wait()
            wish = operation if operation != "both" else ("hold", "book")[number % 2]
            return (own.hold(slot) if wish == "hold" else own.book(slot, patient)).status_code

    with ThreadPoolExecutor(CLIENTS) as pool:
        statuses = list(pool.map(race, range(CLIENTS)))
    assert sorted(statuses) == [200] + [409] * (CLIENTS - 1)


def test_two_moves_to_one_time_have_one_winner(desk: Desk) -> None:
    first, second, third, *_ = desk.slots(8)
    booked = [desk.booked(one["id"], desk.patient("pat-040")) for one in (first, second)]
    barrier = Barrier(2)

    def move(number: int) -> int:
        with httpx.Client(base_url=desk.client.base_url) as client:
            barrier.wait()
            wish = booked[number] | {"start": third["start"], "end": third["end"]}
            return Desk(client).book_resource(wish).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(move, range(2))) == [200, 409]
    starts = sorted(desk.get(f"/Appointment/{one['id']}").json()["start"] for one in booked)
    assert third["start"] in starts
    assert len(set(starts)) == 2


def test_a_file_keeps_what_was_booked_and_proposals_still_resolve(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with PracticeServer(seed=1, now=NOW, state=path) as server, httpx.Client(base_url=server.url) as client:
        desk = Desk(client)
        first, second, third, *_ = desk.slots(6)
        booked = desk.booked(first["id"], {"resourceType": "Patient", "name": [{"text": "New Person"}]})
        held = matches(desk.hold(second["id"]).json())[0]
    with PracticeServer(now=NOW, state=path) as server, httpx.Client(base_url=server.url) as client:
        desk = Desk(client)
        assert desk.get(f"/Appointment/{booked['id']}").json() == booked
        assert desk.book(first["id"]).status_code == 409
        assert desk.booked(held["id"])["id"] == held["id"]
        assert desk.booked(third["id"])["start"] == third["start"]
        assert desk.get("/Patient", ("name", "new person")).json()["total"] == 1


def test_without_a_file_everything_is_forgotten() -> None:
    ids = []
    for _ in range(2):
        with PracticeServer(seed=1, now=NOW) as server, httpx.Client(base_url=server.url) as client:
            desk = Desk(client)
            ids.append(desk.slots(3))
            desk.booked(ids[-1][0]["id"])
    assert ids[0] == ids[1]


def test_it_ends_and_its_port_is_free_again() -> None:
    with PracticeServer(seed=1, now=NOW) as server:
        assert httpx.get(f"{server.url}/metadata").status_code == 200
        port = int(server.url.split(":")[2].partition("/")[0])
    server.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{server.url}/metadata")
    bind("127.0.0.1", port).close()


def test_a_start_that_fails_leaves_nothing_open(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with PracticeServer(seed=1, now=NOW, state=path):
        pass
    with pytest.raises(StateMismatch), PracticeServer(seed=2, now=NOW, state=path):
        pass


def test_no_header_says_who_is_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    asked: list[object] = []

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(scope["client"])

    running = configuration(application)
    running.load()
    scope = {"type": "http", "scheme": "http", "client": ("192.0.2.7", 1), "headers": [(b"x-forwarded-for", b"::1")]}
    asyncio.run(running.loaded_app(scope, None, None))
    assert asked == [("192.0.2.7", 1)]


def test_addresses() -> None:
    listener = bind("127.0.0.1", 0)
    assert url_of(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}/fhir"
    with pytest.raises(OSError, match="in use"):
        bind("127.0.0.1", listener.getsockname()[1])
    listener.close()
    if socket.has_ipv6:
        other = bind("::1", 0)
        assert url_of(other).startswith("http://[::1]:")
        other.close()
