"""A run on the practice server: what it tells, how it is stopped, and that nothing of it stays."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing
from datetime import datetime

import httpx
import pytest

from slotdesk.domain.check import CheckResult, CheckStatus
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.answer import Answer
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

pytestmark = pytest.mark.anyio
NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    """A practice server."""
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


def run_of(server: PracticeServer, *only: str) -> CheckRun:
    """A run of some checks for the usual test patient."""
    plan = CheckPlan(Connection(server.url), only, Reference("Patient/pat-030"), start=NOW.replace(day=4, hour=0))
    return CheckRun(plan, Journal(), MessageLog(), clock=server.clock.now)


async def results_of(run: CheckRun) -> list[CheckResult]:
    """All results."""
    async with aclosing(run.results()) as results:
        return [result async for result in results]


async def test_each_result_comes_with_what_was_seen_and_its_messages(server: PracticeServer) -> None:
    run = run_of(server, "ITI-115.find.total")
    begun: list[str] = []
    run.began = lambda text: begun.append(text.id)
    (result,) = await results_of(run)
    assert result.status is CheckStatus.PASSED
    assert result.seen.startswith("total ")
    assert begun == [result.check.id]
    exchanges = [run.log.exchange(number) for number in result.exchanges]
    assert [exchange.url.endswith("/Appointment/$find") for exchange in exchanges if exchange] == [True]


async def test_a_run_is_stopped_between_two_checks(server: PracticeServer) -> None:
    run = run_of(server, "ITI-115.find.*")
    found: list[CheckResult] = []
    async with aclosing(run.results()) as results:
        async for result in results:
            found.append(result)
            run.stop()
    assert [one.status for one in found[:2]] == [CheckStatus.PASSED, CheckStatus.NOT_RUN]
    assert len(found) == len(run.selected)


async def test_a_server_that_is_not_there_gives_errors(server: PracticeServer) -> None:
    plan = CheckPlan(Connection("http://127.0.0.1:9/fhir"), ("CapabilityStatement",))
    run = CheckRun(plan, Journal(), MessageLog())
    assert {result.status for result in await results_of(run)} == {CheckStatus.ERROR}
    assert "ConnectError" in run.unreachable


async def test_leaving_early_closes_everything(server: PracticeServer) -> None:
    run = run_of(server, "ITI-115.find.*")
    async with aclosing(run.results()) as results:
        async for _ in results:
            break
    await asyncio.sleep(0)
    assert run.left == []


async def test_a_run_that_is_cancelled_twice_gives_back_all_the_same(server: PracticeServer) -> None:
    taken, group = asyncio.Event(), CheckGroup("Test")

    @group.shall("waits", "", "", "")
    async def waits(bench: Bench) -> str:
        await bench.fresh_booking()
        taken.set()
        await asyncio.sleep(60)
        return ""

    plan = run_of(server).plan
    run = CheckRun(plan, Journal(), MessageLog(), clock=server.clock.now, checks=tuple(group))
    task = asyncio.ensure_future(results_of(run))
    await taken.wait()
    (key,) = run._changes.taken
    giving = asyncio.Event()
    give_back = run._changes.give_back

    async def told(reference: str) -> Answer:
        giving.set()
        return await give_back(reference)

    run._changes.give_back = told  # type: ignore[method-assign] # to know when it has begun
    task.cancel()
    await giving.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert run.left == []
    async with httpx.AsyncClient() as http:
        assert (await http.get(f"{server.url}/{key}")).json()["status"] == "cancelled"
