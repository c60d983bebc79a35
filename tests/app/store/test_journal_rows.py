"""A record comes back from its row as it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from slotdesk.domain.intent import Intent, IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.store import journal_rows

NOW = datetime(2026, 8, 3, 4, 0, tzinfo=UTC)
START = datetime(2026, 8, 4, 9, 0, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize("kind", list(IntentKind))
def test_there_and_back(kind: IntentKind) -> None:
    intent = Intent(
        kind,
        "https://fhir.example.org/r4",
        "Appointment/1",
        START,
        START + timedelta(minutes=20),
        "Kontrolle, “nüchtern”",
        (("Practitioner/a", "Dr Ä"), ("", "House")),
        ("Patient/1", "urn:oid:2.999|47|11"),
        "Appointment/2",
        START + timedelta(days=1),
        START + timedelta(days=1, minutes=20),
        (("Practitioner/b", "Dr B"),),
        "ab" * 32,
    )
    for record in (
        Record("1", intent, IntentFate.DONE, NOW, NOW, "me", "Appointment/3", "HTTP 409", "phoned"),
        Record("2", Intent(kind, "https://fhir.example.org/r4"), IntentFate.SENDING, NOW, NOW),
    ):
        assert journal_rows.record_of(journal_rows.row_of(record)) == record


def test_the_statements_mean_the_fates_that_are_open() -> None:
    written = ", ".join(f"'{fate.value}'" for fate in IntentFate if fate.is_open)
    for statement in (journal_rows.NEWEST, journal_rows.OPEN, journal_rows.SETTLE, journal_rows.CLEAR):
        assert f"IN ({written})" in statement


def test_a_row_that_holds_something_else_is_refused() -> None:
    row = ("1", "u", "book", "done", "yesterday", "x", "", "", "", "{}", "", "", "")
    with pytest.raises(ValueError, match="isoformat"):
        journal_rows.record_of(row)
