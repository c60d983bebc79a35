"""The journal's file: opened so that what is committed survives a cut in power, and set aside where it is damaged."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from pathlib import Path

from slotdesk.store.journal_schema import APPLICATION_ID, upgrade
from slotdesk.store.locations import owner_only_folder

_log = logging.getLogger(__name__)
_BUSY_MS = 3000
_OWNER_ONLY = 0o600
_OWNER_ONLY_FOLDER = 0o700
_COMPANIONS = ("", "-wal", "-shm")


def open_journal_file(path: Path | None) -> tuple[sqlite3.Connection, Path | None]:
    """A connection to the journal, and where a damaged file was put, if there was one. No path means memory only.

    Raises:
        sqlite3.Error, OSError: it can't be opened or written to.
        NewerVersion: it was written by a newer program.
    """
    if path is None:
        database = _connect(":memory:")
        upgrade(database)
        return database, None
    owner_only_folder(path.parent)
    path.parent.chmod(_OWNER_ONLY_FOLDER)
    aside = None
    try:
        return _opened(path), None
    except sqlite3.OperationalError:
        raise  # locked, read-only, full: the file itself is sound
    except sqlite3.DatabaseError as error:
        aside = _set_aside(path)
        _log.warning("the journal could not be read (%s) and was kept as %s", type(error).__name__, aside.name)
    return _opened(path), aside


def _opened(path: Path) -> sqlite3.Connection:
    # SQLite gives the files beside it the same rights.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
    path.chmod(_OWNER_ONLY)
    database = _connect(str(path))
    try:
        _require_sound(database)
        # Where write-ahead logging can't be (some network folders), SQLite stays with its rollback journal.
        database.execute("PRAGMA journal_mode = WAL").fetchone()
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA secure_delete = ON")  # what is cleared away is gone from the disk
        upgrade(database)
    except BaseException:
        database.close()
        raise
    return database


def _require_sound(database: sqlite3.Connection) -> None:
    if database.execute("PRAGMA application_id").fetchone()[0] not in {0, APPLICATION_ID}:
        raise sqlite3.DatabaseError("another program's database")
    if database.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("the check of the file failed")


def _connect(name: str) -> sqlite3.Connection:
    return sqlite3.connect(name, timeout=_BUSY_MS / 1000, isolation_level=None)


def _set_aside(path: Path) -> Path:
    """Rename the file and what belongs to it, so that nothing of it is lost."""
    number = 1
    while (target := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    for ending in reversed(_COMPANIONS):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(target.with_name(target.name + ending))
    return target
