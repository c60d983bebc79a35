"""The store: all or nothing, and one winner."""

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from slotdesk.practice.record import AppointmentRecord
from slotdesk.practice.store import Store

RECORD = AppointmentRecord(
    "appt-1", "booked", 1000, 2000, "prac-01", "loc-1", "svc-01", ("pat-001", "pat-002"), 500, 3000, 10, 20, 3,
    None, "a comment", {"text": "why"}, {"priority": 5},
)  # fmt: skip


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    first = Store(tmp_path / "state.sqlite")
    first.add([RECORD])
    first.keep_setting("seed", "7")
    first.keep_patient({"resourceType": "Patient", "id": "pat-9"})
    first.close()
    second = Store(tmp_path / "state.sqlite")
    assert second.get("appt-1") == RECORD
    assert second.get("appt-2") is None
    assert second.setting("seed") == "7"
    assert second.setting("other") is None
    assert second.patients() == [{"resourceType": "Patient", "id": "pat-9"}]
    second.close()


def test_appointments_of_patients_come_once() -> None:
    store = Store()
    store.add([RECORD, replace(RECORD, id="appt-2", patients=("pat-003",))])
    assert [one.id for one in store.of_patients(["pat-001", "pat-002"])] == ["appt-1"]
    store.replace(replace(RECORD, patients=("pat-003",)))
    assert store.of_patients(["pat-001"]) == []
    assert {one.id for one in store.of_patients(["pat-003"])} == {"appt-1", "appt-2"}
    store.close()


def test_spans_are_half_open() -> None:
    store = Store()
    store.add([RECORD])
    assert store.is_occupied("prac-01", 1999, 2500)
    assert store.is_occupied("prac-01", 0, 5000)
    assert not store.is_occupied("prac-01", 2000, 2500)
    assert not store.is_occupied("prac-01", 500, 1000)
    assert not store.is_occupied("prac-02", 1000, 2000)
    assert not store.is_occupied("prac-01", 1000, 2000, but="appt-1")
    assert store.occupied(999, 1001) == store.occupied(1999, 5000) == [("prac-01", 1000, 2000)]
    assert store.occupied(2000, 5000) == store.occupied(0, 1000) == []
    store.replace(replace(RECORD, status="cancelled"))
    assert not store.is_occupied("prac-01", 1000, 2000)
    assert store.occupied(0, 5000) == []
    store.close()


def add_twice(store: Store) -> None:
    with store.transaction():
        store.add([RECORD])
        store.add([RECORD])


def test_a_step_that_fails_leaves_nothing_and_changes_the_revision() -> None:
    store = Store()
    before = store.revision()
    with pytest.raises(sqlite3.IntegrityError):
        add_twice(store)
    assert store.get("appt-1") is None
    assert store.revision() != before
    store.close()


def test_another_process_is_noticed(tmp_path: Path) -> None:
    one, other = Store(tmp_path / "s"), Store(tmp_path / "s")
    before = one.revision()
    other.add([RECORD])
    assert one.revision() != before
    assert one.get("appt-1") == RECORD
    one.close()
    other.close()


def test_numbers_and_weeks_are_given_out_once(tmp_path: Path) -> None:
    stores = [Store(tmp_path / "s") for _ in range(2)]
    numbers: list[int] = []
    weeks: list[bool] = []

    def take(store: Store) -> None:
        for _ in range(20):
            numbers.append(store.next_number("x"))
        weeks.append(store.claim_week("2026-11-23"))

    threads = [threading.Thread(target=take, args=(store,)) for store in stores for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(numbers)) == len(numbers) == 120
    assert sum(weeks) == 1
    for store in stores:
        store.close()


def test_only_holds_that_ran_out_are_listed() -> None:
    store = Store()
    store.add([replace(RECORD, status="pending", held_until=100), replace(RECORD, id="b", status="booked")])
    assert store.expired_holds(99) == []
    assert [one.id for one in store.expired_holds(100)] == ["appt-1"]
    store.close()


def test_a_file_that_is_no_state_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir or Madam, this is no database at all." * 50)
    with pytest.raises(sqlite3.DatabaseError):
        Store(path)


def test_what_clients_did_is_told_from_what_was_there() -> None:
    store = Store()
    made = [replace(RECORD, id=f"appt-{store.next_number('appointment')}", patients=()) for _ in range(2)]
    store.add([replace(RECORD, id="appt-260803-001"), *reversed(made)])
    assert store.of_clients() == made
    store.close()
