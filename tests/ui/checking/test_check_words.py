"""Every result has a sign and words of its own, so that nothing depends on colour."""

from __future__ import annotations

import pytest

from slotdesk.domain.check import CheckStatus
from slotdesk.services.checking.catalogue import CHECKS
from slotdesk_ui.checking.check_words import (
    count_signs,
    count_words,
    duration_words,
    group_words,
    signed,
    status_meaning,
)
from ui.checking.examples import ORDER, STATEMENT, TOTAL, result


def test_each_status_has_a_sign_words_and_a_meaning() -> None:
    assert len({signed(status)[0] for status in CheckStatus}) == len(CheckStatus)
    assert len({signed(status)[2:] for status in CheckStatus}) == len(CheckStatus)
    assert all(status_meaning(status).endswith(".") for status in CheckStatus)


def test_each_group_has_words() -> None:
    assert all(group_words(check.text.group) != check.text.group for check in CHECKS)
    assert group_words("ITI-999") == "ITI-999"


def test_counts_say_the_worst_first() -> None:
    results = [
        result(STATEMENT, CheckStatus.PASSED),
        result(TOTAL, CheckStatus.FAILED),
        result(ORDER, CheckStatus.PASSED),
    ]
    assert count_words(results) == "✗ 1 Failed · ✓ 2 Passed"
    assert count_words([]) == ""
    assert count_signs(results) == "✗ 1 · ✓ 2"


@pytest.mark.parametrize(("seconds", "words"), [(0.0, "0 ms"), (0.25, "250 ms"), (1.26, "1.3 s"), (31.6, "32 s")])
def test_durations(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words
