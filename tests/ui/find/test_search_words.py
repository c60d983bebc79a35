"""How a search stands, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk.domain.outcome import Issue
from slotdesk.services.finding import FindProgress
from slotdesk_ui.find.search_words import progress_words, result_words
from slotdesk_ui.widgets.plain_label import Tone


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def progress(received: int = 214, **more: Any) -> FindProgress:
    fields: dict[str, Any] = {"total": received, "unreadable": 0, "issues": (), "findings": (), **more}
    return FindProgress((), received, **fields)


def finding(severity: FindingSeverity, code: FindingCode = FindingCode.TOTAL_DIFFERS) -> Finding:
    return Finding(code, severity, "Bundle.total", "clause")


def test_progress_says_how_many_of_how_many() -> None:
    assert progress_words(progress(1200, total=3000)) == "Searching… 1,200 of 3,000 times"


def test_progress_promises_nothing_that_the_server_did_not() -> None:
    assert progress_words(progress(1200, total=None)) == "Searching… 1,200 times so far"


@pytest.mark.parametrize("empty", [None, progress(0)])
def test_nothing_free_comes_with_what_to_do(empty: FindProgress | None) -> None:
    words, tone = result_words(empty)
    assert words == "Nothing is free for this. Try a longer period, or fewer conditions."
    assert tone is Tone.WARNING


@pytest.mark.parametrize(
    ("received", "words"), [(1, "1 free time."), (2, "2 free times."), (1310, "1,310 free times.")]
)
def test_the_result_is_counted(received: int, words: str) -> None:
    assert result_words(progress(received)) == (words, Tone.PLAIN)


def test_what_could_not_be_shown_is_counted_too() -> None:
    words, tone = result_words(progress(2, unreadable=3))
    assert words == "2 free times. 3 more could not be read and are not shown."
    assert tone is Tone.WARNING


def test_if_none_could_be_read_it_does_not_say_that_nothing_is_free() -> None:
    words, _ = result_words(progress(0, unreadable=3))
    assert "Nothing is free" not in words
    assert "3 more could not be read" in words


def test_a_broken_rule_is_told_once_and_a_small_one_not_at_all() -> None:
    errors = (finding(FindingSeverity.ERROR), finding(FindingSeverity.ERROR))
    words, tone = result_words(progress(2, findings=(*errors, finding(FindingSeverity.INFORMATION))))
    assert words == "2 free times. The server promised another number than it sent."
    assert tone is Tone.WARNING
    assert result_words(progress(2, findings=(finding(FindingSeverity.WARNING),))) == ("2 free times.", Tone.PLAIN)


def test_the_servers_own_words_are_passed_on_once() -> None:
    said = (Issue("information", "informational", "Try Monday"), Issue("warning", "informational", "Try Monday"))
    assert result_words(progress(2, issues=said))[0] == "2 free times. The server says: Try Monday"
