"""A table for a spreadsheet that runs nothing and tells everything."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from slotdesk.domain.intent import Intent, IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.services.journal_export import HEADINGS, as_csv, safe_cell, write_csv

NOW = datetime(2026, 8, 3, 4, 0, tzinfo=UTC)


def record(service: str = "", people: tuple[tuple[str, str], ...] = (), patients: tuple[str, ...] = ()) -> Record:
    server = "https://fhir.example.org/r4"
    intent = Intent(IntentKind.BOOK, server, "Appointment/1", service=service, people=people, patients=patients)
    return Record("1", intent, IntentFate.DONE, NOW, NOW, result="Appointment/2")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "  =cmd|' /C calc'!A0"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"
    rows = list(csv.reader(io.StringIO(as_csv([record(service=text, people=(("Practitioner/1", text),))]))))
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]


def test_what_is_no_formula_stays_as_it_is() -> None:
    rows = list(
        csv.DictReader(io.StringIO(as_csv([record(service='Check "up", short', patients=("a|1", "Patient/2"))])))
    )
    assert tuple(rows[0]) == HEADINGS
    assert rows[0]["service"] == 'Check "up", short'
    assert rows[0]["patients"] == "a|1; Patient/2"
    assert rows[0]["asked_at"] == "2026-08-03T04:00:00+00:00"


def test_the_file_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_csv([record()], path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
