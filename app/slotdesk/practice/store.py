"""What changes while the server runs, in SQLite: appointments, holds and patients made by clients.

One connection for each process, used under a lock; a file may be shared by several processes. Every change
runs inside ``BEGIN IMMEDIATE``, so that of two clients racing for one time exactly one finds it free.
"""

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

from .codes import Json
from .record import OCCUPYING, AppointmentRecord

_SCHEMA = """
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS generated_week (monday TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS number (name TEXT PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS audit_event (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, resource TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS patient (id TEXT PRIMARY KEY, resource TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS appointment (
  id TEXT PRIMARY KEY, status TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  practitioner TEXT NOT NULL, site TEXT NOT NULL, service TEXT NOT NULL, patients TEXT NOT NULL,
  requested_start INTEGER NOT NULL, requested_end INTEGER NOT NULL, created INTEGER NOT NULL,
  updated INTEGER NOT NULL, version INTEGER NOT NULL, held_until INTEGER, comment TEXT NOT NULL,
  reason TEXT, extra TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS appointment_by_time ON appointment (practitioner, start);
CREATE INDEX IF NOT EXISTS appointment_by_hold ON appointment (held_until) WHERE held_until IS NOT NULL;
CREATE TABLE IF NOT EXISTS appointment_patient (
  patient TEXT NOT NULL, appointment TEXT NOT NULL REFERENCES appointment (id),
  PRIMARY KEY (patient, appointment)) WITHOUT ROWID;
"""
_COLUMNS = tuple(field.name for field in fields(AppointmentRecord))
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
_MARKS = ", ".join("?" for _ in _COLUMNS)
_OCCUPYING = ", ".join(f"'{status}'" for status in OCCUPYING)
_INSERT = f"INSERT INTO appointment ({_NAMES}) VALUES ({_MARKS})"  # noqa: S608 - only constants of this file
_SELECT = f"SELECT {_NAMES} FROM appointment"  # noqa: S608 - only constants of this file


def _row(record: AppointmentRecord) -> tuple[Any, ...]:
    values = {name: getattr(record, name) for name in _COLUMNS}
    values["patients"] = " ".join(record.patients)
    values["reason"] = json.dumps(record.reason) if record.reason is not None else None
    values["extra"] = json.dumps(record.extra) if record.extra else ""
    return tuple(values.values())


def _record(row: tuple[Any, ...]) -> AppointmentRecord:
    values = dict(zip(_COLUMNS, row, strict=True))
    values["patients"] = tuple(values["patients"].split())
    values["reason"] = json.loads(values["reason"]) if values["reason"] else None
    values["extra"] = json.loads(values["extra"]) if values["extra"] else {}
    return AppointmentRecord(**values)


class Store:
    """The changing state, in ``path`` or, without one, in memory."""

    def __init__(self, path: Path | None = None) -> None:
        self._lock = threading.RLock()
        self._depth = 0
        self._changes = 0
        target = str(path) if path is not None else ":memory:"
        self._db = sqlite3.connect(target, timeout=20, isolation_level=None, check_same_thread=False)
        try:
            if path is not None:
                self._db.execute("PRAGMA journal_mode=WAL")
                self._db.execute("PRAGMA synchronous=NORMAL")
            with self.transaction():
                for statement in _SCHEMA.split(";\n"):
                    self._db.execute(statement)
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        """End the connection; the store cannot be used afterwards."""
        with self._lock:
            self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Read and write as one step: all or nothing, and nobody else writes meanwhile."""
        with self._lock:
            if self._depth:
                try:
                    yield
                finally:
                    self._changes += 1
                return
            self._db.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            else:
                self._db.execute("COMMIT")
            finally:
                self._changes += 1
                self._depth -= 1

    def revision(self) -> tuple[int, int]:
        """A value that changes whenever this process or another one has changed the state."""
        with self._lock:
            (version,) = self._db.execute("PRAGMA data_version").fetchone()
            return self._changes, version

    def setting(self, name: str) -> str | None:
        """A value that was kept with the state, or None."""
        with self._lock:
            row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
            return row[0] if row else None

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a value with the state."""
        with self.transaction():
            self._db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def claim_week(self, monday: str) -> bool:
        """Note that the bookings of a week are about to be filled in; False when they are there already."""
        with self.transaction():
            cursor = self._db.execute("INSERT OR IGNORE INTO generated_week VALUES (?)", (monday,))
            return cursor.rowcount == 1

    def next_number(self, name: str) -> int:
        """The next number of a series, never given out twice."""
        with self.transaction():
            self._db.execute("INSERT OR IGNORE INTO number VALUES (?, 100000)", (name,))
            self._db.execute("UPDATE number SET last = last + 1 WHERE name = ?", (name,))
            (last,) = self._db.execute("SELECT last FROM number WHERE name = ?", (name,)).fetchone()
            return int(last)

    def add(self, records: Iterable[AppointmentRecord]) -> None:
        """Keep new appointments."""
        found = list(records)
        with self.transaction():
            self._db.executemany(_INSERT, [_row(record) for record in found])
            pairs = [(patient, record.id) for record in found for patient in record.patients]
            self._db.executemany("INSERT INTO appointment_patient VALUES (?, ?)", pairs)

    def replace(self, record: AppointmentRecord) -> None:
        """Put a changed appointment in the place of the one with the same id."""
        with self.transaction():
            self._db.execute("DELETE FROM appointment_patient WHERE appointment = ?", (record.id,))
            self._db.execute("DELETE FROM appointment WHERE id = ?", (record.id,))
            self.add([record])

    def get(self, appointment: str) -> AppointmentRecord | None:
        """One appointment by its id."""
        with self._lock:
            row = self._db.execute(f"{_SELECT} WHERE id = ?", (appointment,)).fetchone()
            return _record(row) if row else None

    def of_clients(self) -> list[AppointmentRecord]:
        """What clients held and booked since the state was made, in the order in which they did."""
        query = f"{_SELECT} WHERE id GLOB 'appt-[0-9][0-9][0-9][0-9][0-9][0-9]' ORDER BY id"
        with self._lock:
            return [_record(row) for row in self._db.execute(query)]

    def of_patients(self, patients: Iterable[str]) -> list[AppointmentRecord]:
        """The appointments of any of these patients, whatever their status."""
        query = f"{_SELECT} WHERE id IN (SELECT appointment FROM appointment_patient WHERE patient = ?)"  # noqa: S608 - constants
        with self._lock:
            rows = [row for patient in dict.fromkeys(patients) for row in self._db.execute(query, (patient,))]
        return list({record.id: record for record in map(_record, rows)}.values())

    def occupied(self, end_after: int, start_before: int) -> list[tuple[str, int, int]]:
        """``(practitioner, start, end)`` of everything held or booked that takes up some of a period."""
        query = (
            f'SELECT practitioner, start, "end" FROM appointment WHERE status IN ({_OCCUPYING}) '  # noqa: S608 - constants
            'AND "end" > ? AND start < ?'
        )
        with self._lock:
            return self._db.execute(query, (end_after, start_before)).fetchall()

    def is_occupied(self, practitioner: str, start: int, end: int, but: str = "") -> bool:
        """Whether a time of a practitioner is held or booked, leaving out the appointment ``but``."""
        query = (
            f'SELECT 1 FROM appointment WHERE practitioner = ? AND start < ? AND "end" > ? AND id <> ? '  # noqa: S608 - constants
            f"AND status IN ({_OCCUPYING}) LIMIT 1"
        )
        with self._lock:
            return self._db.execute(query, (practitioner, end, start, but)).fetchone() is not None

    def expired_holds(self, now: int) -> list[AppointmentRecord]:
        """The held appointments whose time has run out."""
        query = f"{_SELECT} WHERE held_until IS NOT NULL AND held_until <= ? AND status = 'pending'"
        with self._lock:
            return [_record(row) for row in self._db.execute(query, (now,))]

    def keep_patient(self, patient: Json) -> None:
        """Keep a patient made by a client."""
        with self.transaction():
            self._db.execute("INSERT OR REPLACE INTO patient VALUES (?, ?)", (patient["id"], json.dumps(patient)))

    def patients(self) -> list[Json]:
        """The patients made by clients, in the order of their ids."""
        with self._lock:
            rows = self._db.execute("SELECT resource FROM patient ORDER BY id").fetchall()
        return [json.loads(row[0]) for row in rows]

    def keep_audit_event(self, event: Json) -> None:
        """Keep an audit event, last in the line."""
        with self.transaction():
            self._db.execute("INSERT INTO audit_event (id, resource) VALUES (?, ?)", (event["id"], json.dumps(event)))

    def audit_events(self) -> list[Json]:
        """The audit events in the order in which they came."""
        with self._lock:
            rows = self._db.execute("SELECT resource FROM audit_event ORDER BY number").fetchall()
        return [json.loads(row[0]) for row in rows]
