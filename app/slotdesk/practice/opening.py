"""When practitioners see patients: weekly patterns with lunch, evenings, Saturdays, leave and holidays.

A week depends on the seed and its Monday alone, so that the same date is the same whenever the server starts.
"""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from .clinic import Clinic, Practitioner, Service
from .holidays import public_holidays


class OpenSpan(NamedTuple):
    """Working time without a break, half open, in seconds since 1970; ``services`` holds service ids."""

    start: int
    end: int
    practitioner: str
    site: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Part of a weekly pattern; ``start`` and ``end`` are minutes after local midnight."""

    weekday: int
    start: int
    end: int
    site: str
    services: tuple[str, ...]
    alternate: bool = False


class Leave(NamedTuple):
    """Days off, both ends inclusive."""

    first: date
    last: date
    reason: str


def _offered(services: tuple[Service, ...], turn: int) -> tuple[str, ...]:
    # Two services to a block, in rotation: every service comes round, and lists stay of a usable length.
    first, second = services[turn % len(services)], services[(turn + 1) % len(services)]
    return tuple(sorted({first.id, second.id}))


@lru_cache(maxsize=512)
def weekly_pattern(seed: int, practitioner: Practitioner, services: tuple[Service, ...]) -> tuple[Block, ...]:
    """The blocks of an ordinary week of one practitioner, in order of time."""
    draw = random.Random(f"{seed}/pattern/{practitioner.id}")  # noqa: S311 - example data
    start = draw.choice((8 * 60, 8 * 60, 8 * 60 + 30, 9 * 60))
    lunch = draw.choice((11 * 60 + 30, 12 * 60, 12 * 60 + 30))
    lunch_end = lunch + draw.choice((30, 45, 60))
    end = draw.choice((15 * 60 + 30, 16 * 60, 16 * 60 + 30, 17 * 60))
    free_day = draw.choice((None, None, 0, 2, 4))
    away_days = {draw.randrange(5)} if practitioner.away != practitioner.home else set()
    evening = draw.randrange(4) if draw.random() < 0.25 else None
    blocks: list[Block] = []
    for weekday in range(5):
        if weekday == free_day:
            continue
        site = practitioner.away if weekday in away_days else practitioner.home
        spans = [(start, lunch), (lunch_end, end)]
        if weekday == evening:
            spans.append((17 * 60 + 30, 20 * 60))
        for first, last in spans:
            blocks.append(Block(weekday, first, last, site, _offered(services, len(blocks))))
    if draw.random() < 0.2:
        saturday = _offered(services, len(blocks))
        blocks.append(Block(5, 9 * 60, 13 * 60, practitioner.home, saturday, alternate=True))
    return tuple(blocks)


@lru_cache(maxsize=4096)
def leave_in_week(seed: int, practitioner: str, monday: date) -> tuple[Leave, ...]:
    """The leave of one practitioner in the week of ``monday``: mostly none, a day, or the whole week."""
    draw = random.Random(f"{seed}/leave/{practitioner}/{monday.isoformat()}")  # noqa: S311 - example data
    if draw.random() < 0.07:
        return (Leave(monday, monday + timedelta(days=6), "Leave"),)
    days = [monday + timedelta(days=n) for n in range(5) if draw.random() < 0.025]
    return tuple(Leave(day, day, draw.choice(("Training", "Leave", "Care of a sick child"))) for day in days)


def open_spans(clinic: Clinic, practitioner: Practitioner, monday: date) -> list[OpenSpan]:
    """The working time of one practitioner in the week of ``monday``, in order of time."""
    services = clinic.services_of(practitioner)
    leave = leave_in_week(clinic.seed, practitioner.id, monday)
    spans: list[OpenSpan] = []
    for block in weekly_pattern(clinic.seed, practitioner, services):
        day = monday + timedelta(days=block.weekday)
        site = clinic.sites[block.site]
        if block.alternate and (monday.toordinal() // 7 + practitioner.number) % 2:
            continue
        if day in public_holidays(site.country, day.year) or any(o.first <= day <= o.last for o in leave):
            continue
        midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(site.zone))
        spans.append(
            OpenSpan(
                int((midnight + timedelta(minutes=block.start)).timestamp()),
                int((midnight + timedelta(minutes=block.end)).timestamp()),
                practitioner.id,
                site.id,
                block.services,
            )
        )
    return spans


def monday_of(day: date) -> date:
    """The Monday of the week in which ``day`` lies."""
    return day - timedelta(days=day.weekday())
