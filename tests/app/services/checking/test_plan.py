"""Checks are chosen by name, beginning or pattern."""

from __future__ import annotations

import pytest

from slotdesk.services.checking.catalogue import CHECKS
from slotdesk.services.checking.plan import NoSuchCheckError, selected


def test_without_patterns_all_are_run() -> None:
    assert selected(CHECKS, ()) == CHECKS
    assert len({check.id for check in CHECKS}) == len(CHECKS) > 100


@pytest.mark.parametrize(
    ("pattern", "count"), [("ITI-116.hold.race", 1), ("iti-116.HOLD.race", 1), ("*.race", 2), ("ITI-117.cancel.", 7)]
)
def test_names_beginnings_and_wildcards(pattern: str, count: int) -> None:
    assert len(selected(CHECKS, [pattern])) == count


def test_several_patterns_keep_the_order_of_the_checks_and_repeat_none() -> None:
    found = [check.id for check in selected(CHECKS, ["ITI-117.book.race", "*.race"])]
    assert found == ["ITI-116.hold.race", "ITI-117.book.race"]


def test_a_beginning_ends_at_a_dot() -> None:
    with pytest.raises(NoSuchCheckError, match="ITI-11"):
        selected(CHECKS, ["ITI-11"])
