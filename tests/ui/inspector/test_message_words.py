from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.transaction import Transaction
from slotdesk_ui.inspector import message_words as words
from slotdesk_ui.inspector.message_filter import Kinds, StatusClass
from ui.inspector.messages import FAILED, FIND, LOST, METADATA, finding


def test_every_choice_has_words() -> None:
    assert all(words.transaction_words(one) for one in Transaction)
    assert words.transaction_words(Transaction.FIND) == "ITI-115 · find free times"
    assert all(words.kind_words(one) for one in Kinds)
    assert all(words.status_class_words(one) for one in StatusClass)


def test_an_exchange_in_words() -> None:
    assert words.status_words(FIND) == "200"
    assert words.status_words(LOST) == "no answer in time"
    assert words.status_words(replace(FAILED, error="GivenUp")) == "503 not read to its end"
    assert words.error_words("OddError") == "OddError"
    assert words.time_of(FIND, ZoneInfo("Europe/Stockholm")) == "08:00:00.250"
    assert words.address_words(FIND) == "POST Appointment/$find?_count=5"
    assert words.address_words(METADATA) == "GET metadata"
    assert words.address_words(replace(FIND, method="GET", url="https://a.example/r4?page=2")) == "GET r4?page=2"
    assert words.phases_words(FIND) == "Connect: 2.5 ms, wait: 12 ms, transfer: 2.0 ms"
    assert words.phases_words(replace(LOST, connect_ms=None, wait_ms=None, transfer_ms=None)) == (
        "Connect: connected before"
    )


@pytest.mark.parametrize(("size", "said"), [(0, "0 B"), (999, "999 B"), (1_500, "1.5 kB"), (15_200_000, "15.2 MB")])
def test_sizes(size: int, said: str) -> None:
    assert words.size_words(size) == said


@pytest.mark.parametrize(("ms", "said"), [(None, ""), (1.23, "1.2 ms"), (1_234.5, "1,234 ms"), (12_345, "12.3 s")])
def test_durations(ms: float | None, said: str) -> None:
    assert words.duration_words(ms) == said


def test_a_finding_says_whose_it_is_and_which_text_says_so() -> None:
    said = words.finding_words(finding("Bundle.total"))
    assert said == (
        "Error: The answer has no body. · Seen: <i>x</i> · Expected: y · Bundle.total · the server's · a clause"
    )
    assert words.finding_words(finding("", rule="unheard-of")).startswith("Error: unheard-of")
