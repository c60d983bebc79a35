"""The calendar's filter as plain data, so that it is there again at the next start."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from slotdesk.domain.criteria import PartOfDay
from slotdesk_ui.calendar.entry_filter import FACET_KINDS, EntryFilter, FilterKind

_MOST_KEYS = 500
_MOST_MINUTES = 24 * 60


def remember_filter(shown: EntryFilter) -> dict[str, list[str | int]]:
    """What is hidden, by the name of its kind; nothing where everything is shown."""
    kept: dict[str, list[str | int]] = {}
    for kind, keys in shown.hidden.items():
        plain = sorted((_plain(key) for key in keys if "Patient/" not in str(key)), key=str)  # never on the disk
        if plain:
            kept[kind.name.lower()] = plain
    return kept


def restored_filter(criteria: Mapping[str, Any], server: str) -> EntryFilter:
    """The filter that was remembered with the last criteria; what can't be read of it hides nothing.

    Who and where are those of one server: on another the same id may be somebody else.
    """
    kept, is_same_server = criteria.get("filter"), criteria.get("server", server) == server
    if not isinstance(kept, Mapping):
        return EntryFilter()
    hidden: dict[FilterKind, frozenset[Hashable]] = {}
    for kind in FilterKind:
        written = kept.get(kind.name.lower())
        if not isinstance(written, list) or (kind in FACET_KINDS and not is_same_server):
            continue
        keys = frozenset(key for one in written[:_MOST_KEYS] if (key := _key(kind, one)) is not None)
        if keys:
            hidden[kind] = keys
    return EntryFilter(hidden)


def _plain(key: Hashable) -> str | int:
    if isinstance(key, PartOfDay):
        return key.value
    return key if isinstance(key, int) else str(key)


def _key(kind: FilterKind, written: Any) -> Hashable | None:
    if kind in FACET_KINDS:
        return written if isinstance(written, str) else None
    if kind is FilterKind.PART:
        return next((part for part in PartOfDay if part.value == written), None)
    if type(written) is not int:
        return None
    return written if 0 <= written <= (6 if kind is FilterKind.WEEKDAY else _MOST_MINUTES) else None
