"""A server that can be made wrong, and a front desk at it."""

from collections.abc import Iterator

import httpx
import pytest

from app.practice.conftest import NOW
from app.practice.desk import Desk
from slotdesk.practice.server import PracticeServer


@pytest.fixture
def wrong_server() -> Iterator[PracticeServer]:
    """A server of its own, since what is on at it concerns everybody."""
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


@pytest.fixture
def wrong_desk(wrong_server: PracticeServer) -> Iterator[Desk]:
    """A front desk at that server."""
    with httpx.Client(base_url=wrong_server.url, timeout=30) as client:
        yield Desk(client)
