"""Records as rows of the journal's table, and back; and what is asked of the table."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

import msgspec

from slotdesk.domain.intent import Intent, IntentFate
from slotdesk.domain.record import Record

READ = (
    "SELECT id, base_url, kind, fate, written, changed, owner, reference, starts, about, result, reason, note "
    "FROM intent "
)
ADD = "INSERT INTO intent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
NEWEST = READ + "ORDER BY fate IN ('sending', 'unknown') DESC, written DESC LIMIT ?"
OPEN = READ + "WHERE fate IN ('sending', 'unknown') AND (?1 = '' OR base_url = ?1) ORDER BY written"
SETTLE = (
    "UPDATE intent SET fate = ?, changed = ?, result = ?, reason = ?, note = ? "
    "WHERE id = ? AND fate IN ('sending', 'unknown')"
)
CLEAR = "DELETE FROM intent WHERE fate NOT IN ('sending', 'unknown') AND changed < ?"
_IN_COLUMNS = frozenset({"base_url", "kind", "reference", "start"})


def row_of(record: Record) -> tuple[str, ...]:
    """The values of the columns, in the order of the table."""
    intent = record.intent
    about = {name: value for name, value in asdict(intent).items() if value and name not in _IN_COLUMNS}
    return (
        record.id,
        intent.base_url,
        intent.kind.value,
        record.fate.value,
        record.written.isoformat(),
        record.changed.isoformat(),
        record.owner,
        intent.reference,
        intent.start.isoformat() if intent.start else "",
        json.dumps(about, ensure_ascii=False, default=datetime.isoformat),
        record.result,
        record.reason,
        record.note,
    )


def record_of(row: sqlite3.Row | tuple[Any, ...]) -> Record:
    """The record that a row holds.

    Raises:
        ValueError: it holds something else; msgspec's errors are such.
    """
    key, base_url, kind, fate, written, changed, owner, reference, starts, about, result, reason, note = row
    known = json.loads(about)
    intent = msgspec.convert({**known, "base_url": base_url, "kind": kind, "reference": reference}, Intent)
    if starts:
        intent = replace(intent, start=datetime.fromisoformat(starts))
    moments = datetime.fromisoformat(written), datetime.fromisoformat(changed)
    return Record(key, intent, IntentFate(fate), *moments, owner, result, reason, note)
