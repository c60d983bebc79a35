"""The journal: each intent is on the disk before it is sent, and its fate after; nothing of it is lost in a crash."""

from __future__ import annotations

import logging
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from slotdesk.domain.elapsed import awake_s, elapsed_s
from slotdesk.domain.errors import NotRecorded, Reason, StillOpen
from slotdesk.domain.intent import Intent, IntentFate
from slotdesk.domain.record import Record
from slotdesk.store import journal_rows as rows
from slotdesk.store.journal_file import open_journal_file
from slotdesk.store.journal_schema import NewerVersion
from slotdesk.store.ownership import Ownership

_log = logging.getLogger(__name__)
_OWNERS = "owners"


def _now() -> datetime:
    return datetime.now(UTC)


class Journal:
    """What this workstation asked of servers, in one file that several processes share; without a path in memory only.

    A file that can't be used makes every intent fail with NotRecorded: what can't be written down is not sent. A fate
    that can't be written is kept in memory and written with the next; if that never comes, the intent is still open on
    the disk and is looked up at the next start. `set_aside` names what a damaged file was kept as.
    """

    def __init__(self, path: Path | None = None, clock: Callable[[], datetime] = _now) -> None:
        self._path = path
        self._clock = clock
        self._database: sqlite3.Connection | None = None
        self._inode = self._data_version = 0
        self._owner: Ownership | None = None
        self._sent_at: dict[str, float] = {}
        self._given_up_at: dict[str, float] = {}
        self._waiting: dict[str, Record] = {}
        self.set_aside: Path | None = None
        self.changed: list[Callable[[], None]] = []

    def ready(self) -> NotRecorded | None:
        """Open the file now rather than at the first intent; why that can't be, if it can't."""
        try:
            self._opened()
        except (sqlite3.Error, OSError, NewerVersion) as error:
            return _not_recorded(error)
        return None

    def intend(self, intent: Intent) -> Record:
        """Write an intent down; it may be sent once this has returned.

        Raises:
            NotRecorded: it could not be written; nothing may be sent.
            StillOpen: the same was sent before and its fate is open; nothing may be sent.
        """
        (record,) = self.intend_at_once(intent, 1)
        return record

    def intend_at_once(self, intent: Intent, times: int) -> list[Record]:
        """Write down, each by itself, that the same is sent several times at one moment: to see what a server does.

        Raises:
            NotRecorded, StillOpen: as `intend`.
        """
        try:
            database = self._opened()
            now, owner = self._clock().astimezone(UTC), self._mark().name
            made = [Record(uuid.uuid4().hex, intent, IntentFate.SENDING, now, now, owner) for _ in range(times)]
            with _transaction(database):
                in_the_way = not intent.kind.lapses and self._is_in_the_way(database, intent)
                for record in made if not in_the_way else ():
                    database.execute(rows.ADD, rows.row_of(record))
        except (sqlite3.Error, OSError, NewerVersion) as error:
            raise _not_recorded(error) from error
        if in_the_way:
            raise StillOpen
        self._sent_at.update((record.id, elapsed_s()) for record in made)
        self._tell()
        return made

    def settle(self, record: Record, fate: IntentFate, *, result: str = "", reason: str = "", note: str = "") -> Record:
        """Write down what became of an intent; one that is settled already stays as it is. Raises nothing."""
        now = self._clock().astimezone(UTC)
        settled = replace(record, fate=fate, changed=now, result=result, reason=reason, note=note)
        self._waiting[record.id] = settled
        if record.id in self._sent_at:
            self._given_up_at.setdefault(record.id, awake_s())
        self._write_waiting()
        self._tell()
        return settled

    def records(self, limit: int = 5000) -> list[Record]:
        """The newest, open ones first.

        Raises:
            NotRecorded: the file can't be read.
        """
        return self._read(rows.NEWEST, limit)

    def open_records(self, base_url: str = "") -> list[Record]:
        """What is not known yet, the oldest first; of one server only where it is named.

        Raises:
            NotRecorded: the file can't be read.
        """
        return [one for one in self._read(rows.OPEN, base_url) if one.fate.is_open]

    def was_changed_elsewhere(self) -> bool:
        """Whether another process has written since this was asked last."""
        try:
            version = int(self._opened().execute("PRAGMA data_version").fetchone()[0])
        except (sqlite3.Error, OSError, NewerVersion):
            return False
        before, self._data_version = self._data_version, version
        return before not in {0, version}

    def is_under_way(self, record: Record) -> bool:
        """Whether a living process is just sending it, so that there is nothing to look up yet."""
        return record.fate is IntentFate.SENDING and self._owner is not None and self._owner.lives(record.owner)

    def is_of_another(self, record: Record) -> bool:
        """Whether another process wrote it that still runs, and will see to it itself."""
        return not self.is_ours(record) and self._owner is not None and self._owner.lives(record.owner)

    def is_ours(self, record: Record) -> bool:
        """Whether this process wrote it."""
        return record.id in self._sent_at

    def age(self, record: Record) -> timedelta:
        """How long ago it was sent; by a clock that nobody can set where this process sent it."""
        sent = self._sent_at.get(record.id)
        if sent is not None:
            return timedelta(seconds=elapsed_s() - sent)
        return max(self._clock().astimezone(UTC) - record.written, timedelta(0))

    def quiet_for(self, record: Record) -> timedelta:
        """For how long nothing of it can have been on its way to the server.

        A request may lie in this machine until it wakes up, and go out then: where this process sent it, sleep is left
        out, and what counts is when the connection was given up.
        """
        given_up = self._given_up_at.get(record.id)
        if given_up is not None:
            return timedelta(seconds=awake_s() - given_up)
        return timedelta(0) if record.id in self._sent_at else self.age(record)

    def open_like(self, intent: Intent) -> Record | None:
        """What was asked before and could be done twice by asking this, if its fate is open."""
        return next((one for one in self.open_records(intent.base_url) if one.intent.is_same_wish(intent)), None)

    def clear(self, days: int) -> int:
        """Take away what was settled more than so many days ago, 0 for nothing; open ones stay. How many went."""
        if days <= 0:
            return 0
        before = (self._clock().astimezone(UTC) - timedelta(days=days)).isoformat()
        try:
            done = self._opened().execute(rows.CLEAR, (before,))
        except (sqlite3.Error, OSError, NewerVersion) as error:
            _log.warning("the journal could not be cleared: %s", type(error).__name__)
            return 0
        return done.rowcount

    def close(self) -> None:
        """Write what still waits, and let go of the file."""
        self._write_waiting()
        if self._database is not None:
            self._database.close()
            self._database = None
        if self._owner is not None:
            self._owner.close()
            self._owner = None

    def _opened(self) -> sqlite3.Connection:
        if self._database is not None and self._path is not None and _inode(self._path) != self._inode:
            self._database.close()  # another process set the file aside
            self._database = None
        if self._database is None:
            self._database, aside = open_journal_file(self._path)
            self.set_aside = aside or self.set_aside
            self._inode = _inode(self._path) if self._path is not None else 0
            self._mark()
        return self._database

    def _mark(self) -> Ownership:
        if self._owner is None:
            folder = self._path.parent / _OWNERS if self._path is not None else None
            if folder is not None:
                folder.mkdir(mode=0o700, exist_ok=True)
            self._owner = Ownership(folder)
        return self._owner

    def _read(self, statement: str, value: object) -> list[Record]:
        try:
            found = self._opened().execute(statement, (value,)).fetchall()
        except (sqlite3.Error, OSError, NewerVersion) as error:
            raise _not_recorded(error) from error
        return [self._waiting.get(record.id, record) for record in _readable(found)]

    def _is_in_the_way(self, database: sqlite3.Connection, intent: Intent) -> bool:
        known = _readable(database.execute(rows.OPEN, (intent.base_url,)).fetchall())
        latest = (self._waiting.get(one.id, one) for one in known)
        return any(one.fate.is_open and one.intent.is_same_wish(intent) for one in latest)

    def _write_waiting(self) -> None:
        for record in list(self._waiting.values()):
            values = (
                record.fate.value,
                record.changed.isoformat(),
                record.result,
                record.reason,
                record.note,
                record.id,
            )
            try:
                self._opened().execute(rows.SETTLE, values)
            except (sqlite3.Error, OSError, NewerVersion) as error:
                _log.warning("a fate could not be written into the journal: %s", type(error).__name__)
                return
            del self._waiting[record.id]

    def _tell(self) -> None:
        for listener in list(self.changed):
            listener()


@contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, with nobody else writing meanwhile."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _readable(found: Iterable[tuple[Any, ...]]) -> Iterator[Record]:
    for row in found:
        try:
            yield rows.record_of(row)
        except (ValueError, TypeError):
            _log.warning("a record of the journal can't be read")


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _not_recorded(error: Exception) -> NotRecorded:
    if isinstance(error, NewerVersion):
        return NotRecorded(Reason.JOURNAL_NEWER, str(error))
    name = getattr(error, "sqlite_errorname", "") or ""
    number = error.errno if isinstance(error, OSError) else None
    if name.startswith("SQLITE_FULL") or number in {28, 122}:  # ENOSPC, EDQUOT
        return NotRecorded(Reason.JOURNAL_FULL, type(error).__name__)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")) or number in {1, 13, 30}:
        return NotRecorded(Reason.JOURNAL_READ_ONLY, type(error).__name__)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return NotRecorded(Reason.JOURNAL_BUSY, type(error).__name__)
    return NotRecorded(Reason.JOURNAL_FAILED, type(error).__name__)
