"""One run of all checks on a practice server of its own, right or wrong in one point."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from contextlib import aclosing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from slotdesk.domain.check import CheckResult, CheckStatus
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.practice.application import create_application
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
_HOLD_SECONDS = 120


class Outcome(NamedTuple):
    """What came of a run: each check's status and what was seen, what was left, and how many messages there were."""

    seen: dict[str, tuple[CheckStatus, str]]
    left: list[str]
    messages: int

    @property
    def bad(self) -> dict[str, str]:
        """What was seen by the checks that are not met, or got no answer."""
        return {name: seen for name, (status, seen) in self.seen.items() if status.is_bad}


def filled(path: Path) -> None:
    """Make the state of a practice server that nobody has used yet, which takes most of its time to start."""
    create_application(1, NOW, state=path).state.practice.close()


def outcome_of(wrong: tuple[str, ...], state: Path, wire_format: WireFormat = WireFormat.AUTO) -> Outcome:
    """Run everything on a server that begins with a copy of a state."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "state")
        shutil.copy(state, copy)
        with PracticeServer(seed=1, now=NOW, hold_seconds=_HOLD_SECONDS, state=copy, wrong=wrong) as server:
            return asyncio.run(_run(server, wire_format))


async def _run(server: PracticeServer, wire_format: WireFormat) -> Outcome:
    async def sleep(seconds: float) -> None:
        """Let time pass on the server, and wait for nobody."""
        server.clock.advance(timedelta(seconds=seconds))
        await asyncio.sleep(0)

    plan = CheckPlan(
        Connection(server.url, wire_format),
        patient=Reference("Patient/pat-030"),
        start=NOW.replace(day=4, hour=0),
        days=4,
        longest_wait_s=2 * _HOLD_SECONDS,
    )
    journal = Journal()
    run = CheckRun(plan, journal, MessageLog(), clock=server.clock.now, sleep=sleep)
    results: list[CheckResult] = []
    async with aclosing(run.results()) as coming:
        async for result in coming:
            results.append(result)
    journal.close()
    left = [f"{one.reference} {one.status}: {one.why}" for one in run.left]
    return Outcome({one.check.id: (one.status, one.seen) for one in results}, left, len(run.log))
