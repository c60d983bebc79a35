"""Datatypes that recur everywhere (CodeableConcept, Reference, Identifier, Period) from JSON into the domain.

Every reader takes decoded JSON of any shape. What can be read sensibly is read, and each oddity is told to `Oddities`;
nothing raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

import msgspec

from slotdesk.domain.coding import CodeableConcept, Coding, Identifier, Reference
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk.domain.span import Span
from slotdesk.fhir import names
from slotdesk.fhir.text import line, paragraph

# What decoding and converting what a server wrote can raise, over and above what each reader provides for.
BROKEN = (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError)  # UnicodeDecodeError is a ValueError
MAX_REPEATS = 500  # of one element; more is a fault of the server and would only slow the window


@dataclass(slots=True)
class Oddities:
    """Gathers what was not as it should be, up to a sensible number."""

    findings: list[Finding] = field(default_factory=list)

    def add(self, code: FindingCode, severity: FindingSeverity, path: str, clause: str, seen: object = "") -> None:
        """Note one broken rule."""
        if len(self.findings) < MAX_REPEATS:
            self.findings.append(Finding(code, severity, path, clause, line(str(seen))))

    def wrong_type(self, path: str, seen: object) -> None:
        """Note a value of another JSON type than the element has."""
        self.add(FindingCode.WRONG_TYPE, FindingSeverity.ERROR, path, names.CLAUSE_TYPES, _short(seen))


def _short(seen: object) -> str:
    if isinstance(seen, dict):
        return "an object"
    if isinstance(seen, list):
        return "an array"
    return str(seen)[:200]


def text(value: Any, path: str, oddities: Oddities, *, long: bool = False) -> str:
    """A string, cleaned; numbers and booleans are taken as written, anything else as empty."""
    if value is None:
        return ""
    if not isinstance(value, str):
        oddities.wrong_type(path, value)
        if isinstance(value, list) and value:  # one value in an array where the element does not repeat
            value = value[0]
        if isinstance(value, bool):
            value = "true" if value else "false"
        if not isinstance(value, str | int | float):
            return ""
        value = str(value)
    return paragraph(value) if long else line(value)


def items(value: Any, path: str, oddities: Oddities) -> list[Any]:
    """The members of an array; a single value where an array belongs is taken as its only member."""
    if value is None:
        return []
    if isinstance(value, list):
        return value[:MAX_REPEATS]
    oddities.wrong_type(path, value)
    return [value]


def mapping(value: Any, path: str, oddities: Oddities) -> dict[str, Any]:
    """An object; an array of one where a single object belongs is taken as that object."""
    if value is None:
        return {}
    if isinstance(value, dict):
        return value
    oddities.wrong_type(path, value)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return value[0]
    return {}


def concept(value: Any, path: str, oddities: Oddities) -> CodeableConcept:
    """A CodeableConcept; a bare string is taken as its text."""
    if isinstance(value, str):
        oddities.wrong_type(path, value)
        return CodeableConcept((), line(value))
    read = mapping(value, path, oddities)
    codings = tuple(
        coding(member, f"{path}.coding[{index}]", oddities)
        for index, member in enumerate(items(read.get("coding"), f"{path}.coding", oddities))
    )
    return CodeableConcept(codings, text(read.get("text"), f"{path}.text", oddities))


def concepts(value: Any, path: str, oddities: Oddities) -> tuple[CodeableConcept, ...]:
    """Repeated CodeableConcepts, without those that say nothing."""
    read = (concept(member, f"{path}[{i}]", oddities) for i, member in enumerate(items(value, path, oddities)))
    return tuple(one for one in read if one.codings or one.text)


def coding(value: Any, path: str, oddities: Oddities) -> Coding:
    """A Coding."""
    read = mapping(value, path, oddities)
    return Coding(
        text(read.get("system"), f"{path}.system", oddities),
        text(read.get("code"), f"{path}.code", oddities),
        text(read.get("display"), f"{path}.display", oddities),
    )


def identifier(value: Any, path: str, oddities: Oddities) -> Identifier:
    """An Identifier with the words for its type."""
    read = mapping(value, path, oddities)
    return Identifier(
        text(read.get("system"), f"{path}.system", oddities),
        text(read.get("value"), f"{path}.value", oddities),
        concept(read["type"], f"{path}.type", oddities).label if "type" in read else "",
    )


def identifiers(value: Any, path: str, oddities: Oddities) -> tuple[Identifier, ...]:
    """Repeated Identifiers that have a value."""
    read = (identifier(member, f"{path}[{i}]", oddities) for i, member in enumerate(items(value, path, oddities)))
    return tuple(one for one in read if one.value)


def reference(value: Any, path: str, oddities: Oddities) -> Reference:
    """A Reference; a bare string is taken as a literal one."""
    if isinstance(value, str):
        oddities.wrong_type(path, value)
        return Reference(line(value))
    read = mapping(value, path, oddities)
    found = identifier(read["identifier"], f"{path}.identifier", oddities) if "identifier" in read else None
    return Reference(
        text(read.get("reference"), f"{path}.reference", oddities),
        found if found is not None and found.value else None,
        text(read.get("display"), f"{path}.display", oddities),
        text(read.get("type"), f"{path}.type", oddities),
    )


def moment(written: str, zone: tzinfo) -> tuple[datetime, bool] | None:
    """A point in time, and whether the server wrote an offset; without one it is wall-clock time in `zone`.

    None where the text is no date. A date alone is its first moment.
    """
    written = written.strip()
    if len(written) < len("2026-01-01"):
        return None
    if written[-1] in "zZ":
        written = written[:-1] + "+00:00"
    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        return None
    try:
        if read.tzinfo is None:
            read.replace(tzinfo=zone).astimezone(UTC)
            return read.replace(tzinfo=zone), False
        read.astimezone(UTC)  # a time at the very edge of the calendar can't be compared with others
    except (OverflowError, ValueError):
        return None
    return read, True


def spans(value: Any, path: str, zone: tzinfo, oddities: Oddities) -> tuple[Span, ...]:
    """Repeated Periods with both ends, as half-open spans; a date as `end` includes that day."""
    found: list[Span] = []
    for index, member in enumerate(items(value, path, oddities)):
        read = mapping(member, f"{path}[{index}]", oddities)
        start = moment(text(read.get("start"), f"{path}[{index}].start", oddities), zone)
        written = text(read.get("end"), f"{path}[{index}].end", oddities)
        end = _end_of_day(written, zone) or moment(written, zone)
        if start and end and end[0] > start[0]:
            found.append(Span(start[0], end[0]))
    return tuple(found)


def _end_of_day(written: str, zone: tzinfo) -> tuple[datetime, bool] | None:
    if len(written) != len("2026-01-01"):
        return None
    try:
        day = date.fromisoformat(written)
        return datetime.combine(date.fromordinal(day.toordinal() + 1), time.min, zone), False
    except (ValueError, OverflowError):
        return None


def first(values: Iterable[str]) -> str:
    """The first that says something."""
    return next((value for value in values if value), "")
