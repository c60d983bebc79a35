"""Findings are gathered once each, and not without end."""

from __future__ import annotations

from slotdesk.domain.finding import Party, Side
from slotdesk.fhir.examination.found import Found, shown


def test_the_same_is_said_once() -> None:
    found = Found(Side.REQUEST)
    found.add("unknown-element", ("Patient", "colour"))
    found.add("unknown-element", ("Patient", "colour"))
    (draft,) = found.drafts
    assert draft.finding.party is Party.CLIENT
    assert found.left_out() == []


def test_what_is_left_out_is_counted_by_rule() -> None:
    found = Found(Side.ANSWER)
    for place in range(1_000):
        found.add("unknown-element", ("Bundle", "entry", place))
    for name in range(1_000):
        found.add("wrong-type", ("Bundle", f"a{name}"))
    assert len(found.drafts) == 500
    assert f"unknown-element: {1_000 - 25} more" in {one.finding.seen for one in found.left_out()}


def test_what_was_seen_is_cut_and_plain() -> None:
    assert len(shown("x" * 10_000)) <= 200
    assert shown("a\x1b[31m\nb") == "a[31m b"
    assert shown({"a": 1}) == "object with a"
    assert shown([1, 2]) == "array of 2"
    assert [shown(None), shown(True), shown(5)] == ["null", "true", "5"]
