"""The journal as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from slotdesk.domain.record import Record

HEADINGS = (
    "asked_at",
    "asked_for",
    "became",
    "changed_at",
    "appointment",
    "start",
    "end",
    "new_start",
    "service",
    "people",
    "patients",
    "server",
    "result",
    "reason",
    "note",
)
_OWNER_ONLY = 0o600
# What makes a spreadsheet take a cell for a formula. Source: OWASP, CSV Injection.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(records: Iterable[Record]) -> str:
    """All records with a line of headings; times in ISO 8601, codes in English, no cell that is a formula."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(HEADINGS)
    for record in records:
        writer.writerow([safe_cell(cell) for cell in _cells(record)])
    return text.getvalue()


def write_csv(records: Iterable[Record], path: Path) -> None:
    """Write the table for the owner alone, in UTF-8 with the mark that spreadsheets know it by.

    Raises:
        OSError: it could not be written.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
    with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
        file.write(as_csv(records))


def safe_cell(text: str) -> str:
    """The text, marked as text where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) or text.startswith(_FORMULA) else text


def _cells(record: Record) -> tuple[str, ...]:
    intent = record.intent
    return (
        record.written.isoformat(),
        intent.kind.value,
        record.fate.value,
        record.changed.isoformat(),
        intent.reference,
        intent.start.isoformat() if intent.start else "",
        intent.end.isoformat() if intent.end else "",
        intent.to_start.isoformat() if intent.to_start else "",
        intent.service,
        "; ".join(name or address for address, name in intent.people),
        "; ".join(intent.patients),
        intent.base_url,
        record.result,
        record.reason,
        record.note,
    )
