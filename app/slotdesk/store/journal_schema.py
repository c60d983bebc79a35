"""The journal's tables, from each version to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

APPLICATION_ID = 0x534C4A4E  # "SLJN": tells the file from any other database
VERSION = 2


class NewerVersion(Exception):
    """The file was written by a newer program; this one must neither change it nor set it aside."""


def _create(database: sqlite3.Connection) -> None:
    database.execute(
        """
        CREATE TABLE intent (
            id TEXT PRIMARY KEY,
            base_url TEXT NOT NULL,
            kind TEXT NOT NULL,
            fate TEXT NOT NULL,
            written TEXT NOT NULL,
            changed TEXT NOT NULL,
            owner TEXT NOT NULL,
            reference TEXT NOT NULL,
            starts TEXT NOT NULL,
            about TEXT NOT NULL,
            result TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT ''
        ) WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX open_ones ON intent (base_url, fate)")


def _with_note(database: sqlite3.Connection) -> None:
    """Why somebody closed it by hand."""
    database.execute("ALTER TABLE intent ADD COLUMN note TEXT NOT NULL DEFAULT ''")


# The step at key n turns a file of version n into one of version n + 1; 0 is an empty file.
STEPS: Mapping[int, Callable[[sqlite3.Connection], None]] = {0: _create, 1: _with_note}


def upgrade(database: sqlite3.Connection) -> None:
    """Bring the tables to the present version, all steps in one transaction.

    Raises:
        NewerVersion: they are of a later one.
        sqlite3.Error: nothing was changed.
    """
    if _version(database) == VERSION:
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        for number in range(_known_version(database), VERSION):  # another process may have been first
            STEPS[number](database)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("COMMIT")
    except BaseException:
        database.execute("ROLLBACK")
        raise


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _known_version(database: sqlite3.Connection) -> int:
    found = _version(database)
    if found > VERSION:
        raise NewerVersion(str(found))
    return found
