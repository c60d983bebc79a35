from __future__ import annotations

import pytest

from slotdesk.fhir.depth import deeper_than


@pytest.mark.parametrize(
    ("json", "depth"),
    [
        (b"{}", 1),
        (b'{"a":[{"b":1}]}', 3),
        (b'{"a":"[[[[{{{{"}', 1),
        (b'{"a":"\\"[[[["}', 1),
        (b"[[],[],[[]]]", 3),
        (b"7", 0),
    ],
)
def test_depth(json: bytes, depth: int) -> None:
    assert not deeper_than(json, depth)
    assert depth == 0 or deeper_than(json, depth - 1)
