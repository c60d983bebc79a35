"""One front desk as a process of its own, which somebody may kill: books, moves and cancels, and looks up what is open.

Each booking carries a comment of its own ("wish K-N"), by which it is known on the server. After a crash the next
start looks up what the journal holds open, and goes on with the next wish, until the journal has as many bookings
that were tried as are asked for. `later` lets the computer's clock be so many minutes later, as it is when somebody
comes back.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.intent import IntentKind
from slotdesk.domain.outcome import Booked, Refused
from slotdesk.domain.patient import Patient
from slotdesk.services.changing import Change, ChangeKind
from slotdesk.services.session import Session, open_session, prepare
from slotdesk.store.journal import Journal
from slotdesk.store.value_sets import status_reasons

PATIENCE_S = 1.0
_PATIENTS = 200
_MONDAY = datetime.fromisoformat("2026-08-03T00:00:00+02:00")
_WEEKS = 10
_TRIES = 8


class Desk:
    """Somebody at the desk, who does for each wish what a careful person would."""

    def __init__(self, session: Session, number: int, chance: random.Random) -> None:
        self._session = session
        self._number = number
        self._chance = chance

    async def look_up_open(self) -> None:
        """Look up whatever the journal holds open, as the program does when it starts."""
        for record in self._session.fates.open_records():
            for _ in range(_TRIES):
                found = await self._session.fates.look_up(record)
                if found.error is None:
                    break

    async def serve(self, wish: int) -> None:
        """One call: find, perhaps hold, book; perhaps move or cancel what was booked."""
        patient = Patient(f"Patient/pat-{1 + self._chance.randrange(_PATIENTS):03d}")
        for _ in range(_TRIES):
            candidate = await self._candidate()
            if candidate is None:
                continue
            settled, booked = await self._book(candidate, patient, f"wish {self._number}-{wish}")
            if booked is not None:
                await self._afterwards(booked)
            if settled:
                return

    async def _candidate(self) -> Appointment | None:
        """One of the free times of a practitioner in some week."""
        start = _MONDAY + timedelta(weeks=self._chance.randrange(_WEEKS))
        practitioner = Reference(f"Practitioner/prac-{1 + self._chance.randrange(24):02d}")
        criteria = FindCriteria(start, start + timedelta(days=7), practitioner=(practitioner,), count=50)
        found: list[Appointment] = []
        try:
            async for progress in self._session.finding.find(criteria):
                found.extend(progress.fresh)
                if len(found) >= 50:
                    break
        except SchedulingError:
            pass  # what came before stands
        return self._chance.choice(found) if found else None

    async def _book(self, candidate: Appointment, patient: Patient, comment: str) -> tuple[bool, Appointment | None]:
        """Whether the wish is over, and what stands. It is over as well where nobody knows: nothing is sent again."""
        wanted = candidate
        if self._chance.random() < 0.5:
            try:
                hold = await self._session.holding.hold(candidate)
            except SchedulingError:
                return False, None
            if isinstance(hold, Refused):
                return False, None
            wanted = hold.held
            if self._chance.random() < 0.1:
                await self._try(self._session.holding.release(hold))
                return False, None
        outcome = await self._try(self._session.booking.book(wanted, patient, comment))
        if isinstance(outcome, Booked):
            return True, outcome.appointment
        if isinstance(outcome, Refused):
            return False, None
        for _ in range(_TRIES):
            if not self._session.booking.is_open(wanted, patient):
                return True, None
            await self._session.booking.look_up(wanted, patient)
        return True, None

    async def _afterwards(self, booked: Appointment) -> None:
        choice = self._chance.random()
        if choice < 0.1:
            reason = next(one for one in status_reasons() if isinstance(one, Coding))
            await self._change(Change(ChangeKind.CANCEL, booked, reason=reason))
        elif choice < 0.2:
            target = await self._candidate()
            if target is not None:
                await self._change(Change(ChangeKind.MOVE, booked, target=target))

    async def _change(self, change: Change) -> None:
        outcome = await self._try(self._session.changing.carry_out(change))
        if outcome is None:
            await self._session.changing.look_up(change)

    async def _try(self, work: object) -> object:
        """What came of it; None where it is not known or could not be sent."""
        try:
            return await work  # type: ignore[misc]  # one of several coroutines
        except SchedulingError:
            return None


def _tried(journal: Journal) -> int:
    return sum(record.intent.kind is IntentKind.BOOK for record in journal.records(1_000_000))


def _done(path: Path) -> int:
    try:
        return int(path.read_text())
    except (OSError, ValueError):
        return 0


@dataclass(frozen=True, slots=True)
class Life:
    """What one process of a desk is started for."""

    url: str
    journal: Path
    seed: int
    number: int
    bookings: int = 0
    later_min: float = 0.0


def live(life: Life) -> None:
    """One life of the desk, to be run in a process of its own."""
    asyncio.run(_run(life))


async def _run(life: Life) -> None:
    """Look up what is open, then serve wishes until enough bookings were tried."""
    later = timedelta(minutes=life.later_min)
    journal = Journal(life.journal, lambda: datetime.now(UTC) + later)
    begun = life.journal.with_suffix(".wishes")
    wish = _done(begun)
    chance = random.Random(f"{life.seed} {life.number} {wish}")
    await prepare()
    async with open_session(Connection(life.url, timeout_s=PATIENCE_S), journal=journal) as session:
        desk = Desk(session, life.number, chance)
        await desk.look_up_open()
        while _tried(journal) < life.bookings:
            begun.write_text(str(wish + 1))  # a wish that a crash broke off is not begun again
            await desk.serve(wish)
            wish += 1
    journal.close()
