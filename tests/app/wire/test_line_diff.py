from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from slotdesk.wire.line_diff import Change, differences

_LINES = st.lists(st.sampled_from(["a", "b", "c", "{", "}", "x"]), max_size=60)


@given(_LINES, _LINES)
def test_both_texts_can_be_read_off_their_differences(old: list[str], new: list[str]) -> None:
    found = list(differences(old, new))
    assert [line.text for line in found if line.change is not Change.ADDED] == old
    assert [line.text for line in found if line.change is not Change.REMOVED] == new
    assert [line.old for line in found if line.old is not None] == list(range(len(old)))
    assert [line.new for line in found if line.new is not None] == list(range(len(new)))


def test_only_what_differs_is_told() -> None:
    old = ["{", '  "id": "a",', '  "status": "proposed"', "}"]
    new = ["{", '  "id": "a",', '  "status": "booked",', '  "comment": "x"', "}"]
    assert [(line.change, line.text) for line in differences(old, new) if line.change is not Change.SAME] == [
        (Change.REMOVED, '  "status": "proposed"'),
        (Change.ADDED, '  "status": "booked",'),
        (Change.ADDED, '  "comment": "x"'),
    ]


def test_a_comma_at_the_end_makes_no_difference() -> None:
    assert [line.change for line in differences(["a"], ["a,"])] == [Change.SAME]


def test_long_texts_take_no_longer_than_they_must() -> None:
    old = [f"line {at}" if at % 3 else "}" for at in range(60_000)]
    new = [*old[:10_000], "new", *old[20_000:], "end"]
    start = time.perf_counter()
    found = list(differences(old, new))
    assert time.perf_counter() - start < 10
    assert sum(line.change is Change.ADDED for line in found) == 2
    assert sum(line.change is Change.REMOVED for line in found) == 10_000
    assert sum(1 for _ in differences(["same"] * 5_000 + ["a"], ["b"] + ["same"] * 4_000)) >= 5_002
