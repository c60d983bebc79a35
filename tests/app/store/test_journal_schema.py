"""Tables of each version become those of the present one, and nothing in them is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from slotdesk.domain.intent import IntentFate
from slotdesk.store.journal import Journal
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


VERSION_1 = """
    CREATE TABLE intent (
        id TEXT PRIMARY KEY, base_url TEXT NOT NULL, kind TEXT NOT NULL, fate TEXT NOT NULL, written TEXT NOT NULL,
        changed TEXT NOT NULL, owner TEXT NOT NULL, reference TEXT NOT NULL, starts TEXT NOT NULL, about TEXT NOT NULL,
        result TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    CREATE INDEX open_ones ON intent (base_url, fate);
    INSERT INTO intent VALUES (
        '1', 'https://fhir.example.org/r4', 'book', 'unknown', '2026-08-03T04:00:00+00:00', '2026-08-03T04:00:01+00:00',
        'gone', 'Appointment/1', '2026-08-04T09:00:00+02:00', '{"patients": ["Patient/1"]}', '', 'timeout'
    );
    PRAGMA application_id = 1397508686;
    PRAGMA user_version = 1;
"""


def test_an_open_booking_of_version_1_is_still_open(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    old = sqlite3.connect(path)
    old.executescript(VERSION_1)
    old.close()
    journal = Journal(path)
    (found,) = journal.open_records()
    assert journal.set_aside is None
    assert (found.id, found.fate, found.reason, found.note) == ("1", IntentFate.UNKNOWN, "timeout", "")
    assert found.intent.patients == ("Patient/1",)
    journal.settle(found, IntentFate.BY_HAND, note="phoned")
    (found,) = journal.records()
    assert (found.fate, found.note) == (IntentFate.BY_HAND, "phoned")
    journal.close()
