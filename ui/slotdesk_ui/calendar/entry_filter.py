"""Which of the free times found are shown: by practitioner, location, service, part of day, weekday and length."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from slotdesk.domain.criteria import PartOfDay
from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.categories import Categories

if TYPE_CHECKING:
    from slotdesk_ui.calendar.calendar_model import Entry

_NOON, _EVENING = 12 * 60, 17 * 60  # minutes of the wall clock


class FilterKind(Enum):
    """What can be filtered by, in the order that it is offered in."""

    PRACTITIONER = auto()
    LOCATION = auto()
    SERVICE = auto()
    PART = auto()
    WEEKDAY = auto()
    LENGTH = auto()


FACET_KINDS: dict[FilterKind, Facet] = {
    FilterKind.PRACTITIONER: Facet.PRACTITIONER,
    FilterKind.LOCATION: Facet.LOCATION,
    FilterKind.SERVICE: Facet.SERVICE,
}
_PLACES = {facet: place for place, facet in enumerate(Facet)}


def part_of_day(minute: float) -> PartOfDay:
    """The part of day that a minute of the wall clock lies in: noon and 17:00 belong to the later one."""
    return PartOfDay.MORNING if minute < _NOON else PartOfDay.AFTERNOON if minute < _EVENING else PartOfDay.EVENING


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """What is hidden, by kind: keys of categories (empty for none), PartOfDay, weekdays from 0 (Monday), minutes.

    Whatever is not named is shown, so that what comes with a later portion is not lost.
    """

    hidden: Mapping[FilterKind, frozenset[Hashable]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether it hides nothing."""
        return not any(self.hidden.values())

    def hides(self, kind: FilterKind, key: Hashable) -> bool:
        """Whether this is hidden."""
        return key in self.hidden.get(kind, ())

    def with_hidden(self, kind: FilterKind, keys: frozenset[Hashable]) -> EntryFilter:
        """The same with other things hidden of one kind."""
        return EntryFilter({**self.hidden, kind: keys})

    def test(self, facets: Mapping[Facet, Categories]) -> Callable[[Entry], bool]:
        """A test of entries whose numbers are those of `facets`; made anew when categories have come up."""
        tests = [test for kind, keys in self.hidden.items() if keys and (test := _test(kind, keys, facets))]
        if not tests:
            return lambda _entry: True
        if len(tests) == 1:
            return tests[0]
        return lambda entry: all(test(entry) for test in tests)


def _test(
    kind: FilterKind, keys: frozenset[Hashable], facets: Mapping[Facet, Categories]
) -> Callable[[Entry], bool] | None:
    if kind is FilterKind.PART:
        return lambda entry: part_of_day(entry.start_minute) not in keys
    if kind is FilterKind.WEEKDAY:
        return lambda entry: entry.day.weekday() not in keys
    if kind is FilterKind.LENGTH:
        return lambda entry: entry.minutes not in keys
    facet = FACET_KINDS[kind]
    place, categories = _PLACES[facet], facets[facet]
    numbers = {one.number for key in keys if (one := categories.of_key(str(key)))} | ({-1} if "" in keys else set())
    return lambda entry: entry.numbers[place] not in numbers
