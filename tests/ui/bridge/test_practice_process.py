"""The bundled practice server as a process of its own."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QProcess

from slotdesk_ui.bridge.practice_process import PracticeProcess, PracticeServerFailedError

Run = Callable[[Coroutine[Any, Any, None]], None]


def is_alive(pid: int) -> bool:
    """Whether a process is there; one that nobody has waited for yet counts."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def pid_of(process: PracticeProcess) -> int:
    """The number of the server's process."""
    inner = process.findChild(QProcess)
    assert isinstance(inner, QProcess)
    return int(inner.processId())


async def answers(url: str) -> bool:
    async with httpx.AsyncClient(trust_env=False) as http:
        try:
            return (await http.get(f"{url}/metadata")).status_code == 200
        except httpx.ConnectError:
            return False


def test_it_starts_answers_and_ends(run: Run) -> None:
    async def story() -> None:
        process = PracticeProcess()
        url = await process.start()
        assert url.startswith("http://127.0.0.1:")
        assert await answers(url)
        assert await process.start() == url  # once is enough
        assert process.is_at(url)
        assert not process.is_at("http://127.0.0.1:1/fhir")
        pid = pid_of(process)
        began = time.monotonic()
        await process.stop()
        assert time.monotonic() - began < 2.5
        assert not is_alive(pid)
        assert not await answers(url)
        await process.stop()  # and ending twice does no harm

    run(story())


def test_one_that_was_killed_can_be_started_again_where_it_answers(run: Run) -> None:
    async def story() -> None:
        process = PracticeProcess()
        first = await process.start()
        inner = process.findChild(QProcess)
        assert isinstance(inner, QProcess)
        os.kill(pid_of(process), signal.SIGKILL)
        assert inner.waitForFinished(5000)
        second = await process.start()
        try:
            assert await answers(second)
            assert process.is_at(second)
            assert not process.is_at(first) or first == second
        finally:
            await process.stop()

    run(story())


def test_one_that_does_not_start_says_why(run: Run) -> None:
    async def story() -> None:
        process = PracticeProcess(("--hold-seconds", "never"))
        with pytest.raises(PracticeServerFailedError, match="never"):
            await process.start()
        assert not process.is_at("http://127.0.0.1:1/fhir")
        await process.stop()

    run(story())
