"""Audit events in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from slotdesk.store.audit_entry import AuditEntry, AuditState
from slotdesk_ui.audit.audit_words import delivery_words, moment_words, outcome_words, transaction_words
from ui.examples import STOCKHOLM

NOW = datetime(2026, 8, 3, 6, tzinfo=UTC)
DONE = AuditEntry("1", NOW, "ITI-117", "Patient/1", 0, "", "https://a.example", b"{}", AuditState.WAITING, NOW)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("outcome unknown: timeout", "Not known whether it was done (timeout)"),
        ("refused: HTTP 409, conflict", "Refused by the server (HTTP 409, conflict)"),
        ("broken off before the answer came", "Broken off"),
        ("something new", "something new"),
    ],
)
def test_each_outcome_has_words(qapp: object, words: str, expected: str) -> None:
    assert outcome_words(replace(DONE, outcome=8, words=words)) == expected


def test_what_is_done_and_what_is_under_way(qapp: object) -> None:
    assert outcome_words(DONE) == "Done"
    assert outcome_words(replace(DONE, outcome=8, state=AuditState.BEGUN)) == "Under way"


def test_transactions_are_named_with_their_number(qapp: object) -> None:
    assert transaction_words(DONE) == "Book, change or cancel (ITI-117)"
    assert transaction_words(replace(DONE, transaction="ITI-999")) == "ITI-999"


def test_where_the_event_is(qapp: object) -> None:
    def words(entry: AuditEntry, *, has: bool = True) -> str:
        return delivery_words(entry, STOCKHOLM, lambda _: has)

    assert words(DONE) == "Waiting since 3 Aug 2026 08:00:00"
    assert words(DONE, has=False) == "Kept on this computer"
    assert words(replace(DONE, state=AuditState.DELIVERED, delivered=NOW + timedelta(seconds=5))).endswith("08:00:05")
    assert words(replace(DONE, state=AuditState.REFUSED, said="HTTP 422")) == "Refused by the repository (HTTP 422)"
    assert words(replace(DONE, state=AuditState.BEGUN)) == ""
    assert moment_words(NOW, UTC) == "3 Aug 2026 06:00:00"
