"""Many bookings with faults at random, and what came of them.

    PYTHONPATH=tests .venv/bin/python -m faults.run [--bookings 2000] [--seed 1] [--desks 4] [--share 0.35] [--out FILE]

Ends with status 1 where anything was lost, doubled or wrong. What the server and the journals hold stays in `--folder`.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from faults.desk_process import DeskProcess, Wish
from faults.fault import Fault
from faults.ledger import Verdict, committed_by, compare, records_of
from slotdesk.practice.server import PracticeServer

_NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")


@dataclass
class Report:
    """What a run has shown. `faults` counts those done to a hold, booking, change or cancellation."""

    wish: Wish
    verdict: Verdict
    faults: Counter[Fault] = field(default_factory=Counter)
    reads: int = 0
    kills: int = 0
    seconds: float = 0.0

    def markdown(self) -> str:
        """The table for the documentation."""
        verdict = self.verdict
        lines = [
            f"Seed {self.wish.seed}, {self.wish.desks} front desks, {self.seconds:.0f} s.",
            "",
            "| Fault, done to a hold, booking, move, cancellation or release | Times |",
            "|---|---|",
            *(f"| {fault.value} | {self.faults[fault]} |" for fault in Fault),
            f"| faults done to a read | {self.reads} |",
            f"| client killed at any other moment | {self.kills} |",
            "",
            "| Bookings tried | Committed by the server | Lost | Doubled | Wrong | Unknown, left open |",
            "|---|---|---|---|---|---|",
            f"| {verdict.tried} | {verdict.committed} | {len(verdict.lost)} | {len(verdict.doubled)} "
            f"| {len(verdict.wrong)} | {len(verdict.open)} |",
            "",
        ]
        return "\n".join(lines)


def run(wish: Wish, folder: Path) -> Report:
    """Let the desks work, let each come back once in peace, and compare."""
    began = time.monotonic()
    state = folder / "server.sqlite"
    server = PracticeServer(seed=wish.seed, now=_NOW, hold_seconds=60, state=state)
    with server, contextlib.ExitStack() as open_:
        desks = [DeskProcess(number, wish, server.url, folder) for number in range(wish.desks)]
        for desk in desks:
            open_.enter_context(desk.proxy)
        failed: list[BaseException] = []
        threads = [threading.Thread(target=_work, args=(desk, began + wish.limit_s, failed)) for desk in desks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failed:
            raise failed[0]
        counts = sum((desk.proxy.counts for desk in desks), Counter[tuple[Fault, bool]]())
    report = Report(wish, compare(committed_by(state), records_of(desk.journal for desk in desks)))
    report.faults = Counter({fault: counts[(fault, True)] for fault in Fault})
    harmed = (count for (fault, is_change), count in counts.items() if not is_change and fault is not Fault.NONE)
    report.reads = sum(harmed)
    report.kills = sum(desk.kills for desk in desks)
    report.seconds = time.monotonic() - began
    return report


def _work(desk: DeskProcess, end: float, failed: list[BaseException]) -> None:
    try:
        desk.work(end)
        desk.come_back()
    except BaseException as error:
        failed.append(error)


def main() -> int:
    """Read the arguments, run, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bookings", type=int, default=2000, help="that are tried at least")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--desks", type=int, default=4)
    parser.add_argument("--hours", type=float, default=1.0, help="that it may take")
    parser.add_argument("--share", type=float, default=0.35)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    folder = arguments.folder or Path(tempfile.mkdtemp(prefix="slotdesk-faults-"))
    folder.mkdir(parents=True, exist_ok=True)
    limit_s = arguments.hours * 3600
    report = run(Wish(arguments.bookings, arguments.seed, arguments.desks, arguments.share, limit_s), folder)
    table = report.markdown()
    print(table)
    verdict = report.verdict
    for name in ("lost", "doubled", "wrong", "open"):
        for words in getattr(verdict, name):
            print(f"{name}: {words}")
    print(dict(verdict.fates))
    print(f"The journals and the server's file are in {folder}")
    if arguments.out:
        arguments.out.write_text(table)
    return 0 if verdict.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
