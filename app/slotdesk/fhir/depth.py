"""How deeply JSON is nested, told without parsing it."""

from __future__ import annotations

import re

_BRACKETS = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)


def deeper_than(json: bytes, limit: int) -> bool:
    """Whether arrays and objects lie within each other more than `limit` deep; strings don't count."""
    depth = 0
    for match in _BRACKETS.finditer(json):
        bracket = json[match.start()]
        if bracket in b"[{":
            depth += 1
            if depth > limit:
                return True
        elif bracket in b"]}":
            depth -= 1
    return False
