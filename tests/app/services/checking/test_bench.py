"""What many checks look at is asked for once, and what is taken lies apart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from app.services.checking.conftest import results_of, run_of
from slotdesk.domain.check import CheckResult, CheckStatus
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.answer import overlap, reference_of
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, LackingError
from slotdesk.services.checking.runner import CheckRun

pytestmark = pytest.mark.anyio
GROUP = CheckGroup("Test")


async def on_bench(server: PracticeServer, *names: str) -> tuple[list[CheckResult], CheckRun]:
    """The results of some of the checks below."""
    run = run_of(server)
    checks = tuple(check for check in GROUP if check.id in {f"Test.{name}" for name in names})
    run = CheckRun(run.plan, run._journal, run.log, clock=server.clock.now, checks=checks)
    return await results_of(run), run


@GROUP.shall("twice", "", "", "")
async def twice(bench: Bench) -> str:
    first, second = await bench.found(), await bench.found()
    return str(first is second)


@GROUP.shall("again", "", "", "")
async def again(bench: Bench) -> str:
    await bench.found()
    return str(len(bench.dialogue.numbers))


async def test_one_question_for_all_who_look_at_its_answer(server: PracticeServer) -> None:
    results, _ = await on_bench(server, "twice", "again")
    assert [one.seen for one in results] == ["True", "1"]
    assert set(results[0].exchanges) == set(results[1].exchanges)


@GROUP.shall("lacking", "", "", "")
async def lacking(bench: Bench) -> str:
    asked: list[int] = []

    async def make() -> None:
        asked.append(1)
        raise LackingError("nothing")

    for _ in range(2):
        with pytest.raises(LackingError):
            await bench.once("nothing", make)
    return str(len(asked))


async def test_what_could_not_be_had_is_not_asked_for_again(server: PracticeServer) -> None:
    results, _ = await on_bench(server, "lacking")
    assert results[0].seen == "1"


@GROUP.shall("apart", "", "", "")
async def kept_apart(bench: Bench) -> str:
    taken = [(await bench.fresh_booking())[1] for _ in range(4)]
    clashes = [(a["id"], b["id"]) for a in taken for b in taken if a is not b and overlap(a, b)]
    return str(clashes)


async def test_what_is_taken_lies_apart_and_is_given_back(server: PracticeServer) -> None:
    results, run = await on_bench(server, "apart")
    assert results[0].seen == "[]"
    cancelled = [one for one in run.log if one.url.endswith("$book") and b'"cancelled"' in one.request_body]
    assert len(cancelled) == 4


@GROUP.shall("faster", "", "", "")
async def faster(bench: Bench) -> str:
    """Somebody else takes the first two free times before we come."""
    for _ in range(2):
        await bench.dialogue.post("Appointment/$hold", _hold(reference_of(bench.free_time())))
    bench._free.rotate(2)
    _, answer = await bench.take(bench.hold)
    return str(answer.status)


def _hold(reference: str) -> dict[str, object]:
    named = {"name": "appointment-reference", "valueReference": {"reference": reference}}
    return {"resourceType": "Parameters", "parameter": [named]}


async def test_somebody_faster_is_nobodys_fault(server: PracticeServer) -> None:
    results, run = await on_bench(server, "faster")
    assert results[0].seen == "200"
    assert [one.status for one in run.log if one.url.endswith("$hold")][-3:] == [409, 409, 200]
    server.clock.advance(timedelta(minutes=6))


@GROUP.shall("kept", "", "", "")
async def kept(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    return reference_of(appointment)


@GROUP.shall("still", "", "", "")
async def still(bench: Bench) -> str:
    return ", ".join(bench.changes.taken)


async def test_what_all_look_at_stays_until_the_end(server: PracticeServer) -> None:
    results, run = await on_bench(server, "kept", "still")
    assert results[1].seen == results[0].seen
    assert run.left == []


@GROUP.should("waits", "", "", "")
async def waits(bench: Bench) -> str:
    return str(await bench.wait(3600))


async def test_a_wait_ends_when_the_run_is_stopped(server: PracticeServer) -> None:
    run = run_of(server)
    checks = tuple(check for check in GROUP if check.id == "Test.waits")
    run = CheckRun(run.plan, run._journal, run.log, clock=server.clock.now, checks=checks)
    stop: Callable[[], None] = run.stop

    def began(_: object) -> None:
        asyncio.get_running_loop().call_later(0.05, stop)

    run.began = began
    (result,) = await results_of(run)
    assert (result.status, result.seen) == (CheckStatus.PASSED, "False")
