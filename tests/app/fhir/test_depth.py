from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slotdesk.fhir.depth import deeper_than


@pytest.mark.parametrize(
    ("written", "depth"),
    [
        (b"{}", 1),
        (b'{"a":[{"b":1}]}', 3),
        (b'{"a":"[[[[{{{{"}', 1),
        (b'{"a":"\\"[[[["}', 1),
        (b"[[],[],[[]]]", 3),
        (b"7", 0),
    ],
)
def test_depth(written: bytes, depth: int) -> None:
    assert not deeper_than(written, depth)
    assert depth == 0 or deeper_than(written, depth - 1)


_VALUES = st.recursive(
    st.none() | st.integers() | st.text('[]{}"\\ax,:é'),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('[]{}"\\a'), inner, max_size=4),
    max_leaves=30,
)


@given(_VALUES)
def test_it_is_that_of_the_values(value: object) -> None:
    def depth_of(one: object) -> int:
        within = one.values() if isinstance(one, dict) else one if isinstance(one, list) else None
        return 0 if within is None else 1 + max((depth_of(each) for each in within), default=0)

    depth = depth_of(value)
    written = json.dumps(value, ensure_ascii=False).encode()
    assert not deeper_than(written, depth)
    assert deeper_than(written, depth - 1) or depth == 0


def test_broken_text_and_bombs_are_told_too() -> None:
    assert deeper_than(b"[" * 1_000_000, 100)
    assert deeper_than(b"]" * 5 + b"[" * 106, 100)
    assert not deeper_than(b'["' + b"[" * 1_000, 1), "a string without an end"
    assert not deeper_than(b"{]" * 100_000, 1), "any bracket ends any other"
