"""What a look-up offers: one line to pick, and a second one that tells look-alikes apart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be picked. `key` tells it from others; `warning` is said beside it, in words."""

    key: str
    label: str
    detail: str = ""
    warning: str = ""
    value: object = None
