"""Stretches of time, half open: the start belongs to them, the end does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start` up to, not including, `end`; both aware."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a span needs times with a zone")
        if self.end.astimezone(UTC) <= self.start.astimezone(UTC):
            raise ValueError("a span must end after it starts")

    @property
    def duration(self) -> timedelta:
        """Elapsed time, summer time changes accounted for."""
        # Two times that share a zone object are subtracted by the clock on the wall.
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)

    def overlaps(self, other: Span) -> bool:
        """Whether the two share any moment; touching ends do not."""
        return self.start < other.end and other.start < self.end

    def __contains__(self, moment: datetime) -> bool:
        return self.start <= moment < self.end


def same_moment(one: datetime, other: datetime) -> bool:
    """Whether two times are the same moment.

    `==` says no in an hour that comes twice where one of the two knows its zone and the other its offset alone.
    """
    return one.astimezone(UTC) == other.astimezone(UTC)


def midnight(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day in a zone."""
    return datetime.combine(day, time.min, zone)


def days(first: date, count: int, zone: tzinfo) -> Span:
    """`count` whole days from the first moment of `first` in `zone`."""
    return Span(midnight(first, zone), midnight(first + timedelta(days=count), zone))


def monday(day: date) -> date:
    """The Monday of the week that `day` lies in (ISO 8601 weeks)."""
    return week_start(day)


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the week that `day` lies in, where weeks begin on `first_weekday` (0 is Monday)."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
