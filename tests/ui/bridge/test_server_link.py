"""One server at a time, and what is told of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from journeys.canned_server import Canned, CannedServer
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import ServerUnreachable
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.bridge.server_link import ServerLink

Run = Callable[[Coroutine[Any, Any, None]], None]


class Watched:
    """A link, and what it told."""

    def __init__(self) -> None:
        self.link = ServerLink()
        self.told: list[tuple[object, ...]] = []
        self.link.connected.connect(lambda session: self.told.append(("connected", session.connection.base_url)))
        self.link.described.connect(lambda name, zone: self.told.append(("described", name, zone)))
        self.link.unreachable.connect(lambda error: self.told.append(("unreachable", type(error))))


@pytest.fixture
def watched(qapp: QApplication) -> Watched:
    return Watched()


def test_a_server_is_connected_at_once_and_then_described(watched: Watched, run: Run, practice: PracticeServer) -> None:
    async def story() -> None:
        await watched.link.open(Connection(practice.url))
        assert watched.told[0] == ("connected", practice.url)
        kind, name, zone = watched.told[1]
        assert (kind, zone) == ("described", "Europe/Stockholm")
        assert name
        await watched.link.close()

    run(story())


def test_the_connections_own_zone_is_not_asked_for(watched: Watched, run: Run) -> None:
    statement = {"resourceType": "CapabilityStatement", "software": {"name": "Test"}, "format": ["json"], "rest": []}

    def answer(method: str, path: str, body: bytes) -> Canned:
        return Canned(body=json.dumps(statement).encode())

    async def story(server: CannedServer) -> None:
        await watched.link.open(Connection(server.url, zone="Europe/Vienna"))
        assert watched.told[1][2] == "Europe/Vienna"
        assert not any("Location" in path for _, path in server.requests)
        await watched.link.close()

    with CannedServer(answer) as server:
        run(story(server))


def test_a_server_that_does_not_answer_can_be_used_once_it_does(watched: Watched, run: Run) -> None:
    async def story() -> None:
        await watched.link.open(Connection("http://127.0.0.1:9/fhir"))
        assert watched.told == [("connected", "http://127.0.0.1:9/fhir"), ("unreachable", ServerUnreachable)]
        assert watched.link.session is not None
        await watched.link.close()
        assert watched.link.session is None

    run(story())


def test_another_server_takes_the_place_of_the_first(watched: Watched, run: Run, practice: PracticeServer) -> None:
    async def story() -> None:
        await watched.link.open(Connection("http://127.0.0.1:9/fhir"))
        await watched.link.open(Connection(practice.url))
        session = watched.link.session
        assert session is not None
        assert session.connection.base_url == practice.url
        await watched.link.close()

    run(story())


def test_breaking_off_while_connecting_leaves_nothing_behind(
    watched: Watched, run: Run, practice: PracticeServer
) -> None:
    async def story() -> None:
        opening = asyncio.ensure_future(watched.link.open(Connection(practice.url)))
        await asyncio.sleep(0.01)
        opening.cancel()
        await asyncio.wait([opening])
        assert opening.cancelled()
        await watched.link.open(Connection(practice.url))
        assert watched.told[-1][0] == "described"
        await watched.link.close()

    run(story())
