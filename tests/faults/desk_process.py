"""A front desk in a process of its own, behind a proxy of its own, started again whenever it was killed."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from faults.desk_worker import PATIENCE_S, Life, live
from faults.fault import at_random, nothing
from faults.fault_proxy import FaultProxy

_LATER_MIN = 10.0
_MEAN_LIFE_S = 20.0
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["faults.preloaded"])
_ONE_AT_A_TIME = threading.Lock()
"""Starting a process also asks after all the others, and an exit status can be read once."""
_TESTS = Path(__file__).parents[1]


def environment() -> dict[str, str]:
    """What a process of the tests needs to find the program and the tests."""
    roots = os.pathsep.join(str(_TESTS.parent / root) for root in ("app", "tests"))
    return {**os.environ, "PYTHONPATH": roots}


@dataclass(frozen=True)
class Wish:
    """How many bookings are tried at least, and with which dice."""

    bookings: int = 2000
    seed: int = 1
    desks: int = 4
    share: float = 0.35
    limit_s: float = 3600.0


class DeskProcess:
    """A front desk that is started again whenever it was killed."""

    def __init__(self, number: int, wish: Wish, server_url: str, folder: Path) -> None:
        self.number = number
        self.journal = folder / f"desk-{number}" / "journal.sqlite"
        self.kills = 0
        self._wish = wish
        self._chance = random.Random(f"{wish.seed} {number}")
        self._process: BaseProcess | None = None
        self._lock = threading.Lock()
        self.proxy = FaultProxy(
            server_url,
            at_random(self._chance, wish.share),
            seed=wish.seed + number,
            late_s=PATIENCE_S * 1.5,
            kill=self.kill,
        )

    def kill(self) -> None:
        """End the process as a cut in power would."""
        with self._lock:
            if self._process is not None and self._process.pid is not None:
                with suppress(ProcessLookupError):
                    # Not by the process object: that would take the exit status away from who waits for it.
                    os.kill(self._process.pid, signal.SIGKILL)

    def work(self, end: float) -> None:
        """Try this desk's part of the bookings, through as many starts as that takes."""
        count = -(-self._wish.bookings // self._wish.desks)
        while time.monotonic() < end:
            status = self._start(count, life_s=self._chance.expovariate(1 / _MEAN_LIFE_S))
            if status == 0:
                return
            if status != -9:
                raise RuntimeError(f"desk {self.number} ended with status {status}")
        raise TimeoutError(f"desk {self.number} has not come to an end")

    def come_back(self) -> None:
        """Start once more, when nothing is on its way any more and nothing is harmed."""
        self.proxy.settle()
        self.proxy.plan = nothing
        if self._start(0, later=_LATER_MIN) != 0:
            raise RuntimeError(f"desk {self.number} could not look up what was open")

    def _start(self, bookings: int, *, life_s: float = 600.0, later: float = 0.0) -> int:
        self.journal.parent.mkdir(exist_ok=True)
        life = Life(self.proxy.url, self.journal, self._wish.seed, self.number, bookings, later)
        process = _FORKS.Process(target=live, args=(life,), daemon=True)
        with self._lock, _ONE_AT_A_TIME:
            process.start()
            self._process = process
        if not wait([process.sentinel], max(life_s, 2.0)):
            self.kills += 1
            self.kill()
            wait([process.sentinel])
        with self._lock, _ONE_AT_A_TIME:
            process.join()
            self._process = None
        return process.exitcode or 0
