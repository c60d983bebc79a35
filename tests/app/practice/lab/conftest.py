"""A server that can come to harm, and a front desk at it."""

from collections.abc import Iterator

import httpx
import pytest

from app.practice.conftest import NOW
from app.practice.desk import Desk
from slotdesk.practice.server import PracticeServer


@pytest.fixture(scope="module")
def lab_server() -> Iterator[PracticeServer]:
    """One server for the tests of a module; nothing is on when a test begins, see ``lab_desk``."""
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


@pytest.fixture
def lab_desk(lab_server: PracticeServer) -> Iterator[Desk]:
    """A front desk at that server."""
    lab_server.lab.clear()
    with httpx.Client(base_url=lab_server.url, timeout=30) as client:
        yield Desk(client)
    lab_server.lab.clear()
