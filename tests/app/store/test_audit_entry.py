"""A row becomes an entry."""

from __future__ import annotations

from datetime import UTC, datetime

from slotdesk.store.audit_entry import AuditState, entry_of

NOON = "2026-08-03T12:00:00+00:00"


def test_times_are_aware_and_missing_ones_stay_away() -> None:
    row = ("id", NOON, "ITI-117", "Patient/1", 0, "", "https://a.example", b"{}", "begun", None, 0, None, "", "")
    entry = entry_of(row)
    assert entry.begun == datetime(2026, 8, 3, 12, tzinfo=UTC)
    assert entry.state is AuditState.BEGUN
    assert entry.ended is entry.delivered is None
    assert entry.may_be_there is False
