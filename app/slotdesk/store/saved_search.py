"""A search under a name: what is asked for again and again, never for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A name, and the form as plain data."""

    name: str
    form: Mapping[str, Any] = field(default_factory=dict, hash=False)


def with_search(searches: tuple[SavedSearch, ...], new: SavedSearch) -> tuple[SavedSearch, ...]:
    """The searches with a new one among them: in place of the one of its name, or at the end."""
    if any(one.name == new.name for one in searches):
        return tuple(new if one.name == new.name else one for one in searches)
    return (*searches, new)


def renamed(searches: tuple[SavedSearch, ...], old: str, new: str) -> tuple[SavedSearch, ...]:
    """One of them under another name, which no other has; unchanged where one has it, or it is blank."""
    if not new.strip() or any(one.name == new for one in searches):
        return searches
    return tuple(SavedSearch(new, one.form) if one.name == old else one for one in searches)
