"""The audit events of this computer, in a file that survives crashes: begun, waiting, delivered.

An event is written before its transaction is sent, as one whose fate was never known, and replaced once the fate is
known. So what a crash leaves behind is a true event already.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from slotdesk.store.audit_entry import COLUMNS, AuditEntry, AuditState, entry_of
from slotdesk.store.locations import owner_only_folder

VERSION = 1
MOST_EVENTS = 100_000
_BUSY_S = 2.0
# Longer than any transaction may last; a process id alone may have gone to another program.
_LONGEST = timedelta(minutes=15)
_SCHEMA = (
    """CREATE TABLE event (
    id TEXT PRIMARY KEY, place INTEGER, state TEXT NOT NULL, owner TEXT NOT NULL, begun TEXT NOT NULL, ended TEXT,
    "transaction" TEXT NOT NULL, patient TEXT NOT NULL, outcome INTEGER NOT NULL, words TEXT NOT NULL,
    server TEXT NOT NULL, resource BLOB NOT NULL, may_be_there INTEGER NOT NULL DEFAULT 0, delivered TEXT,
    repository TEXT NOT NULL DEFAULT '', said TEXT NOT NULL DEFAULT '') STRICT""",
    "CREATE INDEX event_by_state ON event (state, server, place)",
    "CREATE INDEX event_by_time ON event (begun)",
    "CREATE TABLE lease (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until TEXT NOT NULL) STRICT",
)
_SELECT = f"SELECT {COLUMNS} FROM event"  # noqa: S608 -- only constants


class AuditQueue:
    """One file, shared by all windows and commands of a person on one machine.

    `set_aside` is where a damaged file was put; None where there was none.

    Raises:
        OSError, sqlite3.Error: from the constructor; nothing can be kept there.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        self.owner = f"{os.getpid()}-{uuid.uuid4()}"
        owner_only_folder(path.parent)
        try:
            self._db = _opened(path)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            self.set_aside = _put_aside(path)
            self._db = _opened(path)

    def close(self) -> None:
        """End the use of the file; what is begun and has not ended is taken up at the next start."""
        self._db.close()

    def begin(self, entries: Sequence[AuditEntry]) -> None:
        """Keep events of a transaction that is about to be sent, as they are if its fate never becomes known."""
        with self._change() as db:
            db.executemany(
                'INSERT INTO event (id, state, owner, begun, "transaction", patient, outcome, words, server, resource) '
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        one.id, AuditState.BEGUN, self.owner, _written(one.begun), one.transaction, one.patient,
                        one.outcome, one.words, one.server, one.resource,
                    )
                    for one in entries
                ],
            )  # fmt: skip

    def end(self, entries: Sequence[AuditEntry], now: datetime) -> None:
        """Replace events by what they have become; from now on they wait for their delivery, last in the line."""
        with self._change() as db:
            for one in entries:
                db.execute(
                    "UPDATE event SET state = ?, ended = ?, patient = ?, outcome = ?, words = ?, resource = ?, "
                    "place = (SELECT coalesce(max(place), 0) + 1 FROM event) WHERE id = ? AND state = ?",
                    (
                        AuditState.WAITING, _written(now), one.patient, one.outcome, one.words, one.resource, one.id,
                        AuditState.BEGUN,
                    ),
                )  # fmt: skip

    def take_up(self, now: datetime) -> int:
        """Let wait what a process that is gone has left begun; says how many."""
        rows = self._db.execute("SELECT id, owner, begun FROM event WHERE state = ?", (AuditState.BEGUN,)).fetchall()
        left = [key for key, owner, begun in rows if owner != self.owner and self._is_left(owner, begun, now)]
        if left:
            with self._change() as db:
                for key in left:
                    db.execute(
                        "UPDATE event SET state = ?, ended = ?, "
                        "place = (SELECT coalesce(max(place), 0) + 1 FROM event) WHERE id = ? AND state = ?",
                        (AuditState.WAITING, _written(now), key, AuditState.BEGUN),
                    )
        return len(left)

    def waiting(self, servers: Sequence[str], most: int) -> tuple[AuditEntry, ...]:
        """The events about these servers that wait for their delivery, in order."""
        marks = ", ".join("?" for _ in servers)
        query = f"{_SELECT} WHERE state = ? AND server IN ({marks}) ORDER BY place LIMIT ?"
        return tuple(map(entry_of, self._db.execute(query, (AuditState.WAITING, *servers, most))))

    def waiting_servers(self) -> tuple[str, ...]:
        """The servers about which anything waits."""
        query = "SELECT DISTINCT server FROM event WHERE state = ? ORDER BY server"
        return tuple(row[0] for row in self._db.execute(query, (AuditState.WAITING,)))

    def mark_sending(self, ids: Sequence[str]) -> None:
        """These go out now: until the answer is there, they may be in the repository or not."""
        self._update(ids, "may_be_there = 1")

    def mark_not_sent(self, ids: Sequence[str], said: str) -> None:
        """These are not in the repository, and this is why."""
        self._update(ids, "may_be_there = 0, said = ?", said)

    def mark_open(self, ids: Sequence[str], said: str) -> None:
        """Nobody knows whether these are in the repository, and this is why."""
        self._update(ids, "said = ?", said)

    def mark_delivered(self, ids: Sequence[str], repository: str, now: datetime) -> None:
        """The repository has these."""
        self._update(
            ids, "state = ?, delivered = ?, repository = ?, said = ''", AuditState.DELIVERED, _written(now), repository
        )

    def mark_refused(self, ids: Sequence[str], repository: str, said: str) -> None:
        """The repository will never take these, and this is why; they are kept here."""
        self._update(ids, "state = ?, repository = ?, said = ?", AuditState.REFUSED, repository, said)

    def lease(self, name: str, now: datetime, duration: timedelta) -> bool:
        """Be the only one to do something for a while; again by the same owner prolongs it."""
        with self._change() as db:
            row = db.execute("SELECT owner, until FROM lease WHERE name = ?", (name,)).fetchone()
            # Far in the future: the clock was wrong when it was taken.
            held = (
                row is not None and row[0] != self.owner and now < datetime.fromisoformat(row[1]) <= now + 2 * duration
            )
            if held and _may_run(row[0]):
                return False
            db.execute("INSERT OR REPLACE INTO lease VALUES (?, ?, ?)", (name, self.owner, _written(now + duration)))
        return True

    def give_back(self, name: str) -> None:
        """Let others do it."""
        with self._change() as db:
            db.execute("DELETE FROM lease WHERE name = ? AND owner = ?", (name, self.owner))

    def entries(self, most: int = 1000) -> tuple[AuditEntry, ...]:
        """The events, the latest first."""
        query = f"{_SELECT} ORDER BY begun DESC, coalesce(place, 9e15) DESC LIMIT ?"
        return tuple(map(entry_of, self._db.execute(query, (most,))))

    def entry(self, event_id: str) -> AuditEntry | None:
        """One event by its id."""
        row = self._db.execute(f"{_SELECT} WHERE id = ?", (event_id,)).fetchone()
        return entry_of(row) if row else None

    def counts(self) -> dict[AuditState, int]:
        """How many there are of each state."""
        rows = dict(self._db.execute("SELECT state, count(*) FROM event GROUP BY state").fetchall())
        return {state: rows.get(state.value, 0) for state in AuditState}

    def forget(self, now: datetime, days: int, deliverable: Sequence[str], most: int = MOST_EVENTS) -> int:
        """Drop what is older than so many days, and the oldest beyond `most`; says how many.

        What waits for a repository that is set for its server (`deliverable`) is dropped only beyond `most`, when all
        that has been delivered or refused is gone already.
        """
        before = _written(now - timedelta(days=days))
        marks = ", ".join("?" for _ in deliverable)
        with self._change() as db:
            gone = db.execute(
                f"DELETE FROM event WHERE begun < ? AND (state IN (?, ?) OR (state = ? AND server NOT IN ({marks})))",  # noqa: S608 -- marks
                (before, AuditState.DELIVERED, AuditState.REFUSED, AuditState.WAITING, *deliverable),
            ).rowcount
            (count,) = db.execute("SELECT count(*) FROM event").fetchone()
            if count > most:
                gone += db.execute(
                    "DELETE FROM event WHERE id IN (SELECT id FROM event WHERE state <> ? "
                    "ORDER BY state = ?, begun LIMIT ?)",
                    (AuditState.BEGUN, AuditState.WAITING, count - most),
                ).rowcount
        return gone

    def _update(self, ids: Sequence[str], assignment: str, *values: str) -> None:
        with self._change() as db:
            db.executemany(f"UPDATE event SET {assignment} WHERE id = ?", [(*values, key) for key in ids])  # noqa: S608 -- constants

    def _is_left(self, owner: str, begun: str, now: datetime) -> bool:
        since = now - datetime.fromisoformat(begun)
        return not _may_run(owner) or not -_LONGEST < since < _LONGEST

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._db
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")


def _may_run(owner: str) -> bool:
    """Whether the process of an owner is still there, as far as can be told."""
    if sys.platform == "win32":  # signal 0 would be Ctrl+C there
        return True
    try:
        os.kill(int(owner.partition("-")[0]), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _opened(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # SQLite gives its other files the same mode
    db = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("BEGIN IMMEDIATE")
        (version,) = db.execute("PRAGMA user_version").fetchone()
        if version == 0:
            for statement in _SCHEMA:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {VERSION}")
        elif version != VERSION:
            raise sqlite3.DatabaseError(f"version {version} is of another Slotdesk")  # noqa: TRY301 -- put aside by the caller
        db.execute("COMMIT")
        db.execute(f"{_SELECT} LIMIT 1").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def _put_aside(path: Path) -> Path:
    """Give a file that can't be used, and what belongs to it, another name."""
    number = 1
    while (target := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    path.replace(target)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.replace(target.with_name(target.name + suffix))
    return target


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
