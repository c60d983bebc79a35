"""A long message is examined in another process, which never outlives whoever asked."""

from __future__ import annotations

import asyncio
import multiprocessing

import pytest

from app.services.apart_work import ends, fails, lasts
from app.services.test_examining import BOOKED, exchange
from slotdesk.services.examining import examine
from slotdesk.services.examining_apart import ExaminationFailed, ProcessLost, examine_apart
from slotdesk.wire.body import Body

pytestmark = pytest.mark.anyio


async def test_it_says_what_would_be_said_here() -> None:
    one = exchange(Body(BOOKED + b" " * 400_000))  # longer than what goes at once
    assert await examine_apart(one, examine) == examine(one) != ()
    assert multiprocessing.active_children() == []


async def test_a_process_that_ends_is_told_of(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ProcessLost):
        await examine_apart(exchange(Body(BOOKED)), ends)
    assert multiprocessing.active_children() == []
    assert capfd.readouterr().err == ""


async def test_a_fault_of_the_examination_is_told_without_its_words(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ExaminationFailed, match=r"^LookupError$"):
        await examine_apart(exchange(Body(BOOKED)), fails)
    assert multiprocessing.active_children() == []
    assert capfd.readouterr().err == ""


async def test_it_ends_with_whoever_waits_for_it() -> None:
    waiting = asyncio.create_task(examine_apart(exchange(Body(BOOKED)), lasts))
    await asyncio.sleep(1)
    assert len(multiprocessing.active_children()) == 1
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert multiprocessing.active_children() == []


async def test_where_no_process_can_be_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "_Popen", staticmethod(refuse))
    with pytest.raises(ProcessLost):
        await examine_apart(exchange(Body(BOOKED)), examine)
