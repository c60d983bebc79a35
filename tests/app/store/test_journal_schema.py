"""Tables of each version become those of the present one, and nothing in them is lost."""

from __future__ import annotations

import sqlite3

import pytest

from slotdesk.store.journal_schema import STEPS, VERSION, NewerVersion, upgrade


def version_of(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def test_an_empty_file_gets_the_present_tables() -> None:
    database = sqlite3.connect(":memory:", isolation_level=None)
    upgrade(database)
    upgrade(database)
    assert version_of(database) == VERSION
    assert database.execute("SELECT count(*) FROM intent").fetchone() == (0,)
    database.close()


def test_there_is_a_step_for_each_version() -> None:
    assert sorted(STEPS) == list(range(VERSION))


def test_a_newer_file_is_refused_and_left_alone() -> None:
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(NewerVersion):
        upgrade(database)
    assert database.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    database.close()


def test_a_step_that_fails_changes_nothing() -> None:
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute("CREATE TABLE intent (x)")
    with pytest.raises(sqlite3.OperationalError):
        upgrade(database)
    assert version_of(database) == 0
    assert not database.in_transaction
    database.close()
