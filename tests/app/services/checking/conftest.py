"""A practice server for checks, and runs on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import aclosing
from datetime import datetime

import pytest

from slotdesk.domain.check import CheckResult
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
START = NOW.replace(day=4, hour=0)


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    """A practice server, shared by the tests of a module; what they turn on they turn off."""
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


def run_of(server: PracticeServer, *only: str, journal: Journal | None = None) -> CheckRun:
    """A run of some checks for the usual test patient."""
    plan = CheckPlan(Connection(server.url), only, Reference("Patient/pat-030"), start=START)
    return CheckRun(plan, journal or Journal(), MessageLog(), clock=server.clock.now)


async def results_of(run: CheckRun) -> list[CheckResult]:
    """All results."""
    async with aclosing(run.results()) as results:
        return [result async for result in results]
