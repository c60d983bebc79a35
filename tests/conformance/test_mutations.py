"""Every check fails on a server that is wrong in its point, and no other does; on a right one all pass.

The practice server has one wrongness for each check, under the check's own name (`slotdesk practice --wrong NAME`).
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path

import pytest

from conformance.conftest import PRACTICE_NOW
from slotdesk.domain.check import CheckResult, CheckStatus
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection
from slotdesk.practice.application import create_application
from slotdesk.practice.server import PracticeServer
from slotdesk.practice.wrong.catalogue import catalogue
from slotdesk.services.checking.catalogue import CHECKS
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

pytestmark = pytest.mark.anyio
_HOLD_SECONDS = 120


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """The state of a practice server that nobody has used yet."""
    if pytestconfig.getoption("--server", None):
        pytest.skip("the mutations are the practice server's")
    path = tmp_path_factory.mktemp("mutations") / "filled"
    create_application(1, PRACTICE_NOW, state=path).state.practice.close()
    return path


@pytest.fixture
def server(filled: Path, tmp_path: Path) -> Iterator[PracticeServer]:
    """A practice server of its own."""
    state = tmp_path / "state"
    shutil.copy(filled, state)
    with PracticeServer(seed=1, now=PRACTICE_NOW, hold_seconds=_HOLD_SECONDS, state=state) as server:
        yield server


async def run_all(server: PracticeServer) -> tuple[dict[str, CheckResult], CheckRun]:
    """Every check, with a clock that waits for nobody."""

    async def sleep(seconds: float) -> None:
        server.clock.advance(timedelta(seconds=seconds))
        await asyncio.sleep(0)

    plan = CheckPlan(
        Connection(server.url),
        patient=Reference("Patient/pat-030"),
        start=PRACTICE_NOW.replace(day=4, hour=0),
        days=4,
        longest_wait_s=2 * _HOLD_SECONDS,
    )
    run = CheckRun(plan, Journal(), MessageLog(), clock=server.clock.now, sleep=sleep)
    async with aclosing(run.results()) as results:
        return {result.check.id: result async for result in results}, run


async def test_all_is_well_on_the_practice_server(server: PracticeServer) -> None:
    results, run = await run_all(server)
    seen = {name: (one.status.value, one.seen) for name, one in results.items() if one.status is not CheckStatus.PASSED}
    assert seen == {}
    assert list(results) == [check.id for check in CHECKS]
    assert run.left == []


@pytest.mark.parametrize("name", [check.id for check in CHECKS])
async def test_each_check_fails_where_it_should_and_alone(server: PracticeServer, name: str) -> None:
    server.lab.set(wrong=[name])
    results, _ = await run_all(server)
    bad = {one.check.id: one.seen for one in results.values() if one.status.is_bad}
    assert list(bad) == [name], bad
    assert results[name].status is not CheckStatus.ERROR


def test_there_is_a_fault_for_each_check_and_a_check_for_each_fault() -> None:
    faults = [name for name in catalogue() if "." in name]
    assert sorted(faults) == sorted(check.id for check in CHECKS)
