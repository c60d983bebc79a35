"""Checks are kept in order, under their group's name."""

from __future__ import annotations

import pytest

from slotdesk.domain.check import Level
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, NotMetError, require


def test_a_group_keeps_its_checks_in_order_with_level_and_steps() -> None:
    group = CheckGroup("ITI-116")

    @group.shall("a", "A", "clause", "expected", "first", "second")
    async def a(_bench: Bench) -> str:
        return "seen"

    @group.should("b", "B", "clause", "expected")
    async def b(_bench: Bench) -> str:
        return "seen"

    first, second = group
    assert (first.id, first.text.level, first.text.steps, first.run) == (
        "ITI-116.a",
        Level.SHALL,
        ("first", "second"),
        a,
    )
    assert (second.id, second.text.level, second.text.group) == ("ITI-116.b", Level.SHOULD, "ITI-116")


def test_what_is_required_is_met_or_says_what_was_seen() -> None:
    require([1], "never said")
    with pytest.raises(NotMetError, match="nothing"):
        require([], "nothing")
