"""Dates and times as people say them: "next tue 14:00", "tomorrow", "2026-08-12", "in 3 weeks", "mardi prochain"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from slotdesk.domain.span import week_start

_TIME = re.compile(r"^(\d{1,2})(?:[:.h](\d{2}))?(am|pm|h|uhr)?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_SHORT = re.compile(r"^(\d{1,2})([./])(\d{1,2})(?:\.|[./](\d{2}|\d{4}))?$")
_SHIFT = re.compile(r"^\+?(\d{1,3})([dwm])$")
_MOST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class DateWords:
    """What the words of a language mean, beginnings included: `weekdays` from Monday, each with its names.

    `units` maps a word to `d`, `w` or `m`; `relative` one or more words to a number of days from today; `next_words`
    and `in_words` are those for "next" and "in"; `fillers` may stand anywhere. Weeks begin on `first_weekday`.
    """

    weekdays: Sequence[Sequence[str]]
    months: Sequence[Sequence[str]] = ()
    relative: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    next_words: frozenset[str] = frozenset()
    in_words: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    day_first: bool = True
    first_weekday: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and a time of day where one was said."""

    day: date
    at: time | None = None


def read_moment(text: str, today: date, words: DateWords) -> Moment | None:
    """What day and time are meant; None where it is no date.

    A weekday alone is the next one to come, with "next" before it that of next week; a time alone is today's. A date
    without a year is the next one to come.
    """
    parts = text.casefold().replace(",", " ").split()
    at, rest = _take_time(parts)
    rest = _without_fillers(rest, words)
    if not rest:
        return Moment(today, at) if at is not None else None
    day = _day(rest, today, words)
    return Moment(day, at) if day is not None else None


def read_day(text: str, today: date, words: DateWords) -> date | None:
    """What day is meant where no time of day can be: 14.12 is one in December. None where it is no date."""
    parts = _without_fillers(text.casefold().replace(",", " ").split(), words)
    return _day(parts, today, words) if parts else None


def _without_fillers(parts: list[str], words: DateWords) -> list[str]:
    return [part for part in parts if part.rstrip(".") not in words.fillers]


def _take_time(parts: list[str]) -> tuple[time | None, list[str]]:
    """The time at the end, as 14:00, 14.00, 2pm, 2 pm, 14h, 14 h 30 or 14 Uhr; a bare number is none."""
    for count in (1, 2, 3):
        last = "".join(parts[-count:])
        match = _TIME.match(last)
        if match is None or not (match.group(2) or match.group(3)) or count > len(parts):
            continue
        hour, minute = int(match.group(1)), int(match.group(2) or 0)
        if match.group(3) in {"am", "pm"} and hour <= 12:
            hour = hour % 12 + (12 if match.group(3) == "pm" else 0)
        if hour < 24 and minute < 60:
            return time(hour, minute), parts[:-count]
    return None, parts


def _day(parts: list[str], today: date, words: DateWords) -> date | None:
    head, whole = parts[0], " ".join(parts)
    if whole in words.relative:
        return today + timedelta(days=words.relative[whole])
    if len(parts) == 1:
        return _one_word(head, today, words)
    if len(parts) == 2 and not words.next_words.isdisjoint(parts):
        return _next(parts[1] if head in words.next_words else head, today, words)
    if head in words.in_words and len(parts) == 3 and parts[1].isdigit():
        unit = words.units.get(parts[2])
        return _shifted(today, int(parts[1]), unit) if unit else None
    return _with_month(parts, today, words)


def _next(word: str, today: date, words: DateWords) -> date | None:
    """A weekday of next week, or a day, week or month from now."""
    weekday = _weekday(word, words)
    if weekday is not None:
        begin = week_start(today, words.first_weekday)
        return begin + timedelta(days=7 + (weekday - words.first_weekday) % 7)
    unit = words.units.get(word)
    return _shifted(today, 1, unit) if unit else None


def _one_word(word: str, today: date, words: DateWords) -> date | None:
    if shift := _SHIFT.match(word):
        return _shifted(today, int(shift.group(1)), shift.group(2))
    if iso := _ISO.match(word):
        return _date(*(int(part) for part in iso.groups()))
    if short := _SHORT.match(word):
        return _short_date(short, today, words)
    weekday = _weekday(word, words)
    if weekday is None:
        return None
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _short_date(short: re.Match[str], today: date, words: DateWords) -> date | None:
    first, second, year = int(short.group(1)), int(short.group(3)), short.group(4)
    day_first = words.day_first or short.group(2) == "."
    day, month = (first, second) if day_first else (second, first)
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    return _coming(month, day, today)


def _with_month(parts: list[str], today: date, words: DateWords) -> date | None:
    """`12 aug`, `aug 12`, `12. august 2027`."""
    numbers = [int(part.rstrip(".")) for part in parts if part.rstrip(".").isdigit()]
    names = [part for part in parts if not part.rstrip(".").isdigit()]
    if len(names) != 1 or not 1 <= len(numbers) <= 2:
        return None
    month = _named(names[0].rstrip("."), words.months)
    if month is None:
        return None
    return _date(numbers[1], month + 1, numbers[0]) if len(numbers) == 2 else _coming(month + 1, numbers[0], today)


def _weekday(word: str, words: DateWords) -> int | None:
    return _named(word.rstrip("."), words.weekdays)


def _named(word: str, names: Sequence[Sequence[str]]) -> int | None:
    """The number of the one that the word begins, if it is two letters or more and only one."""
    if len(word) < 2:
        return None
    found = {number for number, forms in enumerate(names) if any(form.startswith(word) for form in forms)}
    return found.pop() if len(found) == 1 else None


def _coming(month: int, day: int, today: date) -> date | None:
    found = _date(today.year, month, day)
    return _date(today.year + 1, month, day) if found is not None and found < today else found


def _shifted(today: date, count: int, unit: str) -> date | None:
    if unit == "m":
        months = today.month - 1 + count
        year, month = today.year + months // 12, months % 12 + 1
        return next((found for day in range(today.day, 0, -1) if (found := _date(year, month, day))), None)
    days = count * (7 if unit == "w" else 1)
    return today + timedelta(days=days) if days <= _MOST_DAYS else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
