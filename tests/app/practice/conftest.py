"""Real practice servers on loopback, whose clock stands on a Monday morning in November 2026."""

from collections.abc import Iterator
from datetime import datetime

import httpx
import pytest

from app.practice.desk import Desk
from slotdesk.practice.clock import PracticeClock
from slotdesk.practice.practice_state import PracticeState
from slotdesk.practice.server import PracticeServer

NOW = datetime.fromisoformat("2026-11-23T05:30:00+01:00")


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    """One server for the tests of a module; each takes other times of it."""
    with PracticeServer(seed=1, now=NOW) as running:
        yield running


@pytest.fixture(scope="module")
def desk(server: PracticeServer) -> Iterator[Desk]:
    """A front desk at that server."""
    with httpx.Client(base_url=server.url, timeout=30) as client:
        yield Desk(client)


@pytest.fixture(scope="module")
def state() -> Iterator[PracticeState]:
    """The inside of a server, without HTTP."""
    inside = PracticeState(1, PracticeClock(NOW), 300, None)
    yield inside
    inside.close()
