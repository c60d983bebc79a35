"""The vertical axis: wall-clock time of one or several days, right on the days when the clocks change.

The axis counts minutes from midnight by the clock on the wall. Where the clocks go forward, the minutes that no clock
showed stay on the axis as a gap. Where they go back, the axis holds the repeated minutes twice, first as they were
before the change (fold 0) and then as they were after it (fold 1). Days that share an axis share that doubled band; on
a day without the change it is void. So every moment has exactly one place, and the order on the axis is the order in
time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import pairwise

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class ClockChange:
    """Clocks change on a day: from `start` to `end`, in minutes of the wall clock, is missing or comes twice."""

    start: float
    end: float
    repeated: bool


def first_moment(day: date, zone: tzinfo) -> float:
    """When a day begins in a zone, in seconds since the epoch; the end of the gap where midnight is missing."""
    return datetime.combine(day, time.min, zone).astimezone(UTC).timestamp()


def _offset_s(moment_s: float, zone: tzinfo) -> float:
    offset = datetime.fromtimestamp(moment_s, zone).utcoffset()
    return offset.total_seconds() if offset else 0.0


def _change_between(low_s: float, high_s: float, zone: tzinfo) -> float:
    """The first second with the new offset, given that the offsets at both ends differ."""
    before = _offset_s(low_s, zone)
    while high_s - low_s > 1:
        middle = (low_s + high_s) // 2
        if _offset_s(middle, zone) == before:
            low_s = middle
        else:
            high_s = middle
    return high_s


@lru_cache(maxsize=4096)
def clock_changes(day: date, zone: tzinfo) -> tuple[ClockChange, ...]:
    """What the clocks of a zone do on a day; empty on nearly all."""
    begin = first_moment(day, zone)
    found = []
    # From an hour before, so that a change at midnight itself is seen; two changes within an hour don't happen.
    marks = [begin + 3600 * hour for hour in range(-1, 27)]
    for low, high in pairwise(marks):
        old, new = _offset_s(low, zone), _offset_s(high, zone)
        if old == new:
            continue
        change = _change_between(low, high, zone)
        wall = datetime.fromtimestamp(change, UTC) + timedelta(seconds=max(old, new))
        length = abs(new - old) / 60
        midnight = datetime.combine(day, time.min, UTC)
        end = (wall - midnight).total_seconds() / 60
        if end > 0 and end - length < DAY_MINUTES:
            found.append(ClockChange(max(end - length, 0.0), min(end, DAY_MINUTES), new < old))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the axis, in axis minutes."""

    start: float
    end: float


class TimeAxis:
    """Axis minutes for moments of the days of one period, in one zone."""

    def __init__(self, days: Iterable[date], zone: tzinfo) -> None:
        self.zone = zone
        self._days = tuple(days)
        repeats = {change for day in self._days for change in clock_changes(day, zone) if change.repeated}
        self._repeats = sorted(repeats)
        # Sorted ends of the repeated stretches, with all that was inserted up to and with each.
        self._ends = [repeat.end for repeat in self._repeats]
        self._inserted = [0.0]
        for repeat in self._repeats:
            self._inserted.append(self._inserted[-1] + repeat.end - repeat.start)

    @property
    def length(self) -> float:
        """Minutes on the axis: 1440, and more where a repeated hour is shown."""
        return DAY_MINUTES + self._inserted[-1]

    @property
    def key(self) -> tuple[ClockChange, ...]:
        """Equal for axes that place everything alike."""
        return tuple(self._repeats)

    def wall_position(self, minute: float, fold: int = 0) -> float:
        """Where a minute of the wall clock lies; `fold` 1 for the second time that it is shown."""
        position = minute + self._inserted[bisect_right(self._ends, minute)]
        if fold:
            for repeat in self._repeats:
                if repeat.start <= minute < repeat.end:
                    position += repeat.end - repeat.start
        return position

    def position(self, moment: datetime, day: date) -> float:
        """Where a moment lies in the column of a day, clamped to its ends."""
        local = moment.astimezone(self.zone)
        if local.date() != day:
            return 0.0 if local.date() < day else self.length
        minute = local.hour * 60 + local.minute + local.second / 60 + local.microsecond / 60e6
        return self.wall_position(minute, local.fold)

    def end_position(self, moment: datetime, day: date) -> float:
        """Where something ends that ends at a moment: before a stretch of the axis that it takes nothing of."""
        position = self.position(moment, day)
        return next((void.start for void in self.voids(day) if void.end == position), position)

    def moment(self, position: float, day: date) -> datetime:
        """The moment at a place of a day's column; the end of the void where no such moment is on that day."""
        changes = clock_changes(day, self.zone)
        position = min(max(position, 0.0), self.length)
        minute, fold = position, 0
        for index, repeat in enumerate(self._repeats):
            begins = repeat.end + self._inserted[index]
            length = repeat.end - repeat.start
            if begins <= position < begins + length:
                fold = 1 if repeat in changes else 0
                minute = repeat.start + position - begins if fold else repeat.end
                break
            if position >= begins + length:
                minute = position - self._inserted[index + 1]
        for change in changes:
            if not change.repeated and change.start <= minute < change.end:
                minute = change.end
        seconds = round(minute * 60)
        carry, seconds = divmod(seconds, DAY_MINUTES * 60)
        wall = datetime.combine(day + timedelta(days=carry), time.min) + timedelta(seconds=seconds)
        return wall.replace(tzinfo=self.zone, fold=fold)

    def voids(self, day: date) -> tuple[Band, ...]:
        """The stretches of a day's column that no moment of that day lies in."""
        changes = clock_changes(day, self.zone)
        bands = [
            Band(self.wall_position(change.start), self.wall_position(change.end))
            for change in changes
            if not change.repeated
        ]
        for index, repeat in enumerate(self._repeats):
            if repeat not in changes:
                begins = repeat.end + self._inserted[index]
                bands.append(Band(begins, begins + repeat.end - repeat.start))
        return tuple(bands)

    def readings(self) -> tuple[tuple[float, float, int], ...]:
        """Where a stretch that comes twice begins and holds no full hour: position, minute of the clock, 0 or 1."""
        return tuple(
            (self.wall_position(repeat.start, fold), repeat.start, fold)
            for repeat in self._repeats
            if -(-repeat.start // 60) * 60 >= repeat.end
            for fold in (0, 1)
        )

    def zone_names(self) -> tuple[str, ...]:
        """The zone's letters before and after the clocks go back; none where no day of the axis has that."""
        for day in self._days:
            for change in clock_changes(day, self.zone):
                if change.repeated:
                    first, second = (
                        self.moment(self.wall_position(change.start, fold), day).tzname() for fold in (0, 1)
                    )
                    return first or "", second or ""
        return ()

    def hours(self) -> tuple[tuple[float, int, int], ...]:
        """Where the full hours lie: position, hour from 0 to 23, and 1 for the second time that it is shown."""
        marks = [(self.wall_position(hour * 60), hour, 0) for hour in range(24)]
        for repeat in self._repeats:
            first = int(-(-repeat.start // 60))
            marks += [
                (self.wall_position(hour * 60, 1), hour, 1) for hour in range(first, 24) if hour * 60 < repeat.end
            ]
        return tuple(sorted(marks))
