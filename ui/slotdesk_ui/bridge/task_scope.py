"""Tasks that belong to somebody, so that none is lost and none outlives its owner."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from slotdesk.domain.cause import caused_by
from slotdesk_ui.bridge.cause_words import cause_words

_log = logging.getLogger(__name__)


class TaskScope:
    """Runs coroutines for one owner; starting one under a name cancels the one that has the name.

    `failed` gets any exception that a task did not deal with itself: a fault of the program, to be shown, never
    swallowed.
    """

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        self._failed = failed
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._cancelled: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work` on the running loop, in place of what has the same name.

        Raises:
            RuntimeError: the scope was closed; the work was not started.
        """
        if self._closed:
            work.close()
            raise RuntimeError("the scope is closed")
        self.cancel(name)
        with caused_by(cause_words(name)):
            task = asyncio.ensure_future(work)
        self._tasks[name] = task
        task.add_done_callback(lambda done: self._finished(name, done))
        return task

    def cancel(self, name: str) -> bool:
        """Cancel the task of this name; False if there is none."""
        task = self._tasks.pop(name, None)
        if task is None or not task.cancel():
            return False
        self._cancelled.add(task)  # it may still have something to close
        return True

    def is_running(self, name: str) -> bool:
        """Whether a task of this name is at work."""
        return name in self._tasks

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be started any more."""
        return self._closed

    @property
    def is_idle(self) -> bool:
        """Whether nothing is at work."""
        return not self._tasks

    async def wait(self) -> None:
        """Wait until everything that was started has ended, however it ended."""
        while self._tasks or self._cancelled:
            await asyncio.wait([*self._tasks.values(), *self._cancelled])

    async def close(self) -> None:
        """Cancel everything, wait for its end, and start nothing any more."""
        self._closed = True
        for name in list(self._tasks):
            self.cancel(name)
        await self.wait()

    def _finished(self, name: str, task: asyncio.Task[None]) -> None:
        self._cancelled.discard(task)
        if self._tasks.get(name) is task:
            del self._tasks[name]
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _log.error("task %s failed: %s", name, type(error).__name__)  # its text may name a patient
            self._failed(error)
