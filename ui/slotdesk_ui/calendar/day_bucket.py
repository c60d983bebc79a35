"""What lies on one day, sorted and counted only when somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slotdesk_ui.calendar.calendar_model import Entry


class DayBucket:
    """The entries of one day. `version` goes up with every change; `earliest` is found without sorting."""

    __slots__ = ("_entries", "_free", "_is_sorted", "categories", "earliest", "version")

    def __init__(self, entry: Entry, version: int) -> None:
        self._entries = [entry]
        self._is_sorted = True
        self._free: int | None = int(not entry.gone)
        self.version = version
        self.earliest = entry
        self.categories = {entry.category}

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> Sequence[Entry]:
        """All of them, in whatever order."""
        return self._entries

    def put(self, entry: Entry, version: int) -> None:
        """Add one."""
        self._is_sorted = self._is_sorted and self._entries[-1].order <= entry.order
        self._entries.append(entry)
        self.categories.add(entry.category)
        if entry.start_s < self.earliest.start_s:
            self.earliest = entry
        self.version = version
        if self._free is not None:  # counted along, since portions come in by the hundred
            self._free += not entry.gone

    def touch(self, version: int) -> None:
        """Something about the entries has changed."""
        self.version = version
        self._free = None

    def in_order(self) -> Sequence[Entry]:
        """All of them in order of time."""
        if not self._is_sorted:
            self._entries.sort(key=lambda entry: entry.order)
            self._is_sorted = True
        return self._entries

    def free(self) -> int:
        """How many can still be had."""
        if self._free is None:
            self._free = sum(not entry.gone for entry in self._entries)
        return self._free
