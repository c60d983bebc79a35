"""A damaged file is set aside, never silently emptied; a sound one never is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from slotdesk.domain.intent import Intent, IntentKind
from slotdesk.store.journal import Journal
from slotdesk.store.journal_file import open_journal_file

BOOK = Intent(IntentKind.BOOK, "https://fhir.example.org/r4", "Appointment/one")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal" / "journal.sqlite"
    journal = Journal(path)
    for number in range(200):
        journal.intend(Intent(IntentKind.HOLD, "https://fhir.example.org/r4", f"Appointment/{number}"))
    journal.close()
    return path


@pytest.mark.parametrize("damage", ["text", "header", "torn", "other"])
def test_a_damaged_file_is_kept_under_another_name(path: Path, damage: str) -> None:
    whole = path.read_bytes()
    if damage == "other":
        path.unlink()
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE a (b)")
            database.execute("PRAGMA application_id = 4711")
        database.close()
    else:
        content = {"text": b"not a database", "header": b"\0" * 100 + whole[100:], "torn": whole[: len(whole) // 2]}
        path.write_bytes(content[damage])
    damaged = path.read_bytes()
    journal = Journal(path)
    assert journal.ready() is None
    assert journal.set_aside is not None
    assert journal.set_aside.read_bytes() == damaged
    assert journal.set_aside.name == "journal.damaged-1.sqlite"
    journal.intend(BOOK)
    assert len(journal.records()) == 1
    journal.close()


def test_a_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    for number in (1, 2):
        path.write_bytes(f"damaged {number}".encode())
        database, aside = open_journal_file(path)
        database.close()
        assert aside is not None
        assert aside.name == f"journal.damaged-{number}.sqlite"
    assert (path.parent / "journal.damaged-1.sqlite").read_bytes() == b"damaged 1"


def test_an_empty_file_is_a_new_journal(path: Path) -> None:
    path.write_bytes(b"")
    database, aside = open_journal_file(path)
    assert aside is None
    assert database.execute("SELECT count(*) FROM intent").fetchone() == (0,)
    database.close()


def test_another_process_goes_on_in_the_new_file(path: Path) -> None:
    first = Journal(path)
    first.intend(BOOK)
    path.write_bytes(b"damaged")
    second = Journal(path)
    second.ready()
    assert second.set_aside is not None
    first.intend(Intent(IntentKind.BOOK, "https://fhir.example.org/r4", "Appointment/two"))
    assert [one.intent.reference for one in second.records()] == ["Appointment/two"]
    first.close()
    second.close()
