"""One search parameter as the client wrote it, compared with resources.

Source: FHIR R4, search, 3.1.1.4: commas are OR, repeats AND; modifiers; prefixes of dates.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from .codes import Json
from .outcome import RequestRefused
from .practice_state import PracticeState
from .references import carries, literal_target
from .search_parameters import Kind, SearchParameter
from .text_matching import matches_text, plain, words
from .times import SearchTime, compares, split_prefix

Test = Callable[[Json], bool]
_COMMA = re.compile(r"(?<!\\),")


def alternatives(value: str) -> list[str]:
    """The parts of a value between commas; an escaped comma is part of the value."""
    return [re.sub(r"\\([,$|\\])", r"\1", part) for part in _COMMA.split(value)]


def split_token(text: str) -> tuple[str | None, str]:
    """``system|code``; the system is None when there is no bar, which means any."""
    system, bar, code = text.rpartition("|")
    return (system if bar else None), code


class Matching:
    """Makes tests of the parameters of one search."""

    def __init__(self, state: PracticeState, base: str) -> None:
        self._state = state
        self._base = base

    def test(self, name: str, modifier: str, parameter: SearchParameter, value: str) -> Test:
        """A test of resources for one parameter.

        Raises:
            RequestRefused: the value or the modifier cannot be used.
        """
        wanted = alternatives(value)
        if parameter.kind is Kind.REFERENCE:
            return self._reference_test(name, modifier, parameter, wanted)
        if modifier and not (parameter.kind is Kind.STRING and modifier in {"exact", "contains"}):
            raise RequestRefused(400, "not-supported", f"The modifier {name}:{modifier[:40]} is not supported.")
        if parameter.kind is Kind.TOKEN:
            tokens = [split_token(text) for text in wanted]
            return lambda resource: _has_token(parameter.values(resource), tokens)
        if parameter.kind is Kind.STRING:
            return _string_test(modifier, parameter, wanted)
        return self._date_test(name, parameter, wanted)

    def _date_test(self, name: str, parameter: SearchParameter, wanted: list[str]) -> Test:
        parts = [split_prefix(text) for text in wanted]
        times = [(prefix, SearchTime(text, name)) for prefix, text in parts]
        if parameter.kind is Kind.DAY:
            return lambda resource: any(
                _compare_days(prefix, time, SearchTime(found, name))
                for found in parameter.values(resource)
                for prefix, time in times
            )

        def moment(resource: Json) -> bool:
            zone = self._zone(resource)
            begin = int(datetime.fromisoformat(parameter.values(resource)[0]).timestamp())
            # A moment has the precision of a second.
            return any(compares(prefix, begin, begin + 1, *time.span(zone)) for prefix, time in times)

        return moment

    def _zone(self, appointment: Json) -> ZoneInfo:
        actors = [participant["actor"]["reference"] for participant in appointment["participant"]]
        site = next(actor for actor in actors if actor.startswith("Location/"))
        return self._state.zone_of(site.partition("/")[2])

    def _reference_test(self, name: str, modifier: str, parameter: SearchParameter, wanted: list[str]) -> Test:
        if modifier == "identifier":
            targets = self.identified(name, parameter, wanted)
        elif modifier in {"", *parameter.targets}:
            types = (modifier,) if modifier else parameter.targets
            targets = {target for text in wanted for target in self.named(text, types)}
        else:
            raise RequestRefused(400, "not-supported", f"The modifier {name}:{modifier[:40]} is not supported.")
        return lambda resource: not targets.isdisjoint(parameter.values(resource))

    def named(self, text: str, types: tuple[str, ...]) -> set[str]:
        """``Type/id`` of what a reference parameter means: an id, Type/id or an absolute URL."""
        target = literal_target(text, self._base)
        if target is not None:
            return {f"{target[0]}/{target[1]}"} if target[0] in types else set()
        return {f"{kind}/{text}" for kind in types}

    def identified(self, name: str, parameter: SearchParameter, wanted: list[str]) -> set[str]:
        """``Type/id`` of what has one of some identifiers, each ``system|value``.

        Raises:
            RequestRefused: the system is missing.
        """
        found: set[str] = set()
        for text in wanted:
            system, value = split_token(text)
            if not system or not value:
                raise RequestRefused(400, "value", f"{name}.identifier has to be system|value, with the system.")
            for kind in parameter.targets:
                resources = self._state.resources(kind)
                found |= {f"{kind}/{key}" for key, one in resources.items() if carries(one, system, value)}
        return found


def _has_token(values: list[Any], tokens: list[tuple[str | None, str]]) -> bool:
    for system, code in values:
        for wanted_system, wanted in tokens:
            if wanted_system not in {None, system}:
                continue
            if code == wanted or (not wanted and wanted_system):
                return True
    return False


def _string_test(modifier: str, parameter: SearchParameter, wanted: list[str]) -> Test:
    if modifier == "exact":
        return lambda resource: any(text in wanted for text in parameter.values(resource))
    if modifier == "contains":
        pieces = [plain(text) for text in wanted]
        return lambda resource: any(p in plain(text) for text in parameter.values(resource) for p in pieces)
    usable = [text for text in wanted if words(text)]
    return lambda resource: any(matches_text(text, parameter.values(resource)) for text in usable)


def _compare_days(prefix: str, wanted: SearchTime, found: SearchTime) -> bool:
    low, high = wanted.days()
    first, after = found.days()
    return compares(prefix, first.toordinal(), after.toordinal(), low.toordinal(), high.toordinal())
