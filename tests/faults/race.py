"""Eight clients, each a process of its own, that all want the same times at the same moment.

    PYTHONPATH=tests .venv/bin/python -m faults.race [--clients 8] [--slots 50] [--seed 1]

Ends with status 1 unless every time has one winner, on the server and by the journals.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from faults.desk_process import environment
from faults.ledger import Verdict, committed_by, compare, records_of
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.patient import Patient
from slotdesk.practice.server import PracticeServer
from slotdesk.services.session import Session, open_session, prepare
from slotdesk.store.journal import Journal

_NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
_HEAD_START_S = 6.0
_STEP_S = 0.1


@dataclass
class RaceReport:
    """`winners` counts the journals that say of a time that it is theirs; `refused` what the others were told."""

    verdict: Verdict
    slots: int
    winners: Counter[datetime]
    refused: int

    @property
    def is_fair(self) -> bool:
        """One winner for each time, and nothing lost, doubled or wrong."""
        return self.verdict.is_clean and len(self.winners) == self.slots and set(self.winners.values()) == {1}


def race(clients: int, slots: int, seed: int, folder: Path) -> RaceReport:
    """Let them race, and compare what the server committed with what the journals say."""
    state = folder / "server.sqlite"
    journals = [folder / f"client-{number}" / "journal.sqlite" for number in range(clients)]
    with PracticeServer(seed=seed, now=_NOW, state=state) as server:
        start = time.time() + _HEAD_START_S
        processes = []
        for number, journal in enumerate(journals):
            journal.parent.mkdir()
            wish = {"url": server.url, "journal": str(journal), "number": number, "slots": slots, "start": start}
            command = [sys.executable, "-m", "faults.race", "--client", json.dumps(wish)]
            processes.append(subprocess.Popen(command, env=environment()))
        statuses = [process.wait(300) for process in processes]
    if any(statuses):
        raise RuntimeError(f"clients ended with {statuses}")
    records = [one for one in records_of(journals) if one.intent.kind is IntentKind.BOOK]
    won = [one.intent.start for one in records if one.fate is IntentFate.DONE and one.intent.start is not None]
    refused = sum(one.fate is IntentFate.REFUSED for one in records)
    return RaceReport(compare(committed_by(state), records), slots, Counter(won), refused)


async def _client(url: str, journal: str, number: int, slots: int, start: float) -> None:
    await prepare()
    kept = Journal(Path(journal))
    async with open_session(Connection(url), journal=kept) as session:
        wanted = await _times(session, slots)
        for place, candidate in enumerate(wanted):
            await asyncio.sleep(max(start + place * _STEP_S - time.time(), 0))
            patient = Patient(f"Patient/pat-{10 * number + place % 10 + 1:03d}")
            try:
                await session.booking.book(candidate, patient, f"wish {number}-{place}")
            except SchedulingError as error:
                raise RuntimeError("no fault was meant to happen") from error
    kept.close()


async def _times(session: Session, slots: int) -> list[Appointment]:
    """The first times of one practitioner that do not overlap: the same for every client."""
    one_of_them = (Reference("Practitioner/prac-03"),)
    criteria = FindCriteria(_NOW, _NOW + timedelta(weeks=8), practitioner=one_of_them, count=500)
    found = [one async for progress in session.finding.find(criteria) for one in progress.fresh]
    chosen: list[Appointment] = []
    for one in sorted(found, key=lambda one: (one.start, one.end, one.reference)):
        if not chosen or one.start >= chosen[-1].end:
            chosen.append(one)
    return chosen[:slots]


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--slots", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--client", type=json.loads, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.client:
        asyncio.run(_client(**arguments.client))
        return 0
    with tempfile.TemporaryDirectory(prefix="slotdesk-race-") as folder:
        report = race(arguments.clients, arguments.slots, arguments.seed, Path(folder))
    verdict = report.verdict
    print(f"{arguments.clients} clients, {report.slots} times, seed {arguments.seed}: {verdict.tried} bookings tried,")
    print(f"{verdict.committed} committed, {report.refused} refused, {len(report.winners)} times with a winner,")
    print(f"{sum(count > 1 for count in report.winners.values())} with more than one; lost {len(verdict.lost)},")
    print(f"doubled {len(verdict.doubled)}, wrong {len(verdict.wrong)}, open {len(verdict.open)}.")
    return 0 if report.is_fair else 1


if __name__ == "__main__":
    sys.exit(main())
