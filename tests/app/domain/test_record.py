"""What the journal knows of a time, from all of its lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from slotdesk.domain.intent import Intent, IntentFate, IntentKind
from slotdesk.domain.record import Record, known_starts

NINE = datetime(2026, 8, 4, 9, 0, tzinfo=UTC)
HELD = Record(
    "1",
    Intent(IntentKind.HOLD, "http://a.example", "Appointment/slot", NINE),
    IntentFate.DONE,
    NINE,
    NINE,
    result="Appointment/held",
)


def test_a_start_is_known_by_what_was_asked_for_and_by_what_it_became_on_that_server_alone() -> None:
    assert known_starts([HELD]) == {
        ("http://a.example", "Appointment/slot"): NINE,
        ("http://a.example", "Appointment/held"): NINE,
    }


def test_where_records_differ_or_know_nothing_there_is_none() -> None:
    later = replace(HELD.intent, to_start=NINE + timedelta(hours=1))
    assert known_starts([HELD, replace(HELD, intent=later)]) == {}
    assert known_starts([replace(HELD, intent=replace(HELD.intent, start=None))]) == {}
