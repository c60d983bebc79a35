"""Each fault of the practice server has words, and so has what can be said of it."""

from __future__ import annotations

import pytest

from slotdesk.practice.lab.fault_kind import KINDS
from slotdesk.practice.operation import Operation
from slotdesk.services.practice_lab import FaultOn
from slotdesk_ui.lab.lab_words import (
    argument_words,
    fault_explanation,
    fault_line,
    fault_title,
    operation_words,
    times_words,
)


def test_there_are_words_for_whatever_the_server_offers() -> None:
    for kind in KINDS.values():
        assert fault_title(kind.name) != kind.name
        assert fault_explanation(kind.name, "own") != "own"
        if kind.argument:
            assert argument_words(kind.argument) != kind.argument
    assert all(operation_words(operation) != operation for operation in Operation)


def test_what_is_not_known_here_keeps_its_own_words() -> None:
    assert (fault_title("new"), fault_explanation("new", "Own.")) == ("new", "Own.")
    assert (argument_words("grams"), operation_words("sing")) == ("grams", "sing")


@pytest.mark.parametrize(
    ("fault", "argument", "line"),
    [
        (FaultOn("", "slow", 2000, "all", None), "milliseconds", "Slow · 2,000 ms · Every request · until turned off"),
        (FaultOn("", "lost", 0, "hold", 1), "", "Answer lost after the deed · Hold ($hold) · once"),
        (FaultOn("", "refuse", 410, "all", 3), "status", "Refused · status 410 · Every request · 3 times"),
        (FaultOn("", "new", 5, "sing", 2), "grams", "new · 5 · sing · 2 times"),
    ],
)
def test_a_fault_in_a_line(fault: FaultOn, argument: str, line: str) -> None:
    assert fault_line(fault, argument) == line


def test_how_often() -> None:
    assert [times_words(left) for left in (None, 1, 1200)] == ["until turned off", "once", "1,200 times"]
