"""What the calendar shows: appointments that come in portions, found by day, by reference and by nearness in time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.categories import Categories, Category

_UNKNOWN_LENGTH = timedelta(minutes=10)
_MOST_DAYS = 14  # an appointment is shown on so many days at most, however late it claims to end
_YEARS = range(1900, 2200)


@dataclass(slots=True, eq=False)
class Entry:
    """An appointment in the model. `start_s` and `end_s` are seconds since the epoch, half open, never equal.

    `start_minute` and `end_minute` are those of the wall clock where `plain`, that is: where it lies within one day and
    outside a repeated hour. `end_s` is that of an assumed length where the real one is not known.
    """

    index: int
    appointment: Appointment
    start_s: float
    end_s: float
    category: int
    day: date
    plain: bool
    start_minute: float
    end_minute: float
    gone: bool = False

    @property
    def order(self) -> tuple[float, int, float, int]:
        """Sorts by time, then by category, so that equal starts stand in the same order each day."""
        return self.start_s, self.category, self.end_s, self.index


def _order(entry: Entry) -> tuple[float, int, float, int]:
    return entry.order


@dataclass(slots=True)
class _Day:
    """The entries of one day, sorted only when somebody looks. `version` goes up with every change."""

    entries: list[Entry]
    version: int
    earliest: Entry
    categories: set[int]
    is_sorted: bool = True


class CalendarModel(QObject):
    """Appointments by day in one zone.

    `reset` comes after `clear` and `set_zone`; `extended` and `changed` carry a frozenset of the dates concerned.
    """

    reset = Signal()
    extended = Signal(object)
    changed = Signal(object)

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.categories = Categories()
        self._entries: list[Entry] = []
        self._days: dict[date, _Day] = {}
        self._dates: list[date] = []
        self._by_reference: dict[str, Entry] = {}
        self._version = 0
        self._unplaceable = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def zone(self) -> tzinfo:
        """The zone that days are cut in."""
        return self._zone

    def set_zone(self, zone: tzinfo) -> None:
        """Cut the same appointments into the days of another zone."""
        if zone == self._zone:
            return
        self._zone = zone
        old = self._entries
        self._forget()
        self._take([entry.appointment for entry in old], {entry.index for entry in old if entry.gone})
        self.reset.emit()

    def clear(self) -> None:
        """Forget everything, categories included."""
        self._forget()
        self.categories.clear()
        self.reset.emit()

    def extend(self, appointments: Sequence[Appointment]) -> None:
        """Add a portion; what was there keeps its place, its colour and its letters."""
        days = self._take(appointments, frozenset())
        if days:
            self.extended.emit(frozenset(days))

    def mark_gone(self, reference: str) -> None:
        """Mark an appointment as taken by somebody else; an unknown reference changes nothing."""
        entry = self._by_reference.get(reference)
        if entry is not None:
            self._take_away(entry)

    def _take_away(self, entry: Entry) -> None:
        if entry.gone:
            return
        entry.gone = True
        self._version += 1
        days = frozenset(self.days_of(entry))
        for day in days:
            self._days[day].version = self._version
        self.changed.emit(days)

    def mark_taken(self, appointment: Appointment) -> None:
        """Mark an appointment as one that can't be had any more, also where the server gave it no id."""
        if appointment.reference:
            self.mark_gone(appointment.reference)
            return
        for entry in self._entries:
            if entry.appointment == appointment:
                self._take_away(entry)

    def by_reference(self, reference: str) -> Entry | None:
        """The first entry with this reference; None for an empty or unknown one."""
        return self._by_reference.get(reference) if reference else None

    def entries(self, day: date) -> Sequence[Entry]:
        """What lies on a day, in whole or in part, in order of time."""
        bucket = self._days.get(day)
        if bucket is None:
            return ()
        if not bucket.is_sorted:
            bucket.entries.sort(key=_order)
            bucket.is_sorted = True
        return bucket.entries

    def version(self, day: date) -> int:
        """Differs whenever the entries of a day may differ."""
        bucket = self._days.get(day)
        return bucket.version if bucket else -1

    def earliest(self, day: date) -> Entry | None:
        """What starts first on a day, found without sorting."""
        bucket = self._days.get(day)
        return bucket.earliest if bucket else None

    def categories_on(self, days: Iterable[date]) -> list[Category]:
        """The categories of all that lies on some days, in order of their numbers."""
        numbers = {number for day in days if (bucket := self._days.get(day)) for number in bucket.categories}
        return [self.categories[number] for number in sorted(numbers) if number >= 0]

    def number_on(self, day: date) -> int:
        """How many lie on a day."""
        bucket = self._days.get(day)
        return len(bucket.entries) if bucket else 0

    def count(self, first: date, days: int) -> int:
        """How many lie on a stretch of days; one that runs past midnight counts on each of its days."""
        low, high = bisect_left(self._dates, first), bisect_left(self._dates, first + timedelta(days=days))
        return sum(len(self._days[day].entries) for day in self._dates[low:high])

    @property
    def unplaceable(self) -> int:
        """How many were handed over with a start outside the years 1900 to 2199, and are not shown."""
        return self._unplaceable

    def next_day(self, day: date) -> date | None:
        """The next day after this one with anything on it."""
        place = bisect_right(self._dates, day)
        return self._dates[place] if place < len(self._dates) else None

    def previous_day(self, day: date) -> date | None:
        """The last day before this one with anything on it."""
        place = bisect_left(self._dates, day)
        return self._dates[place - 1] if place else None

    @property
    def first_day(self) -> date | None:
        """The first day with anything on it."""
        return self._dates[0] if self._dates else None

    @property
    def last_day(self) -> date | None:
        """The last day with anything on it."""
        return self._dates[-1] if self._dates else None

    def first_free(self, after: datetime | None = None) -> Entry | None:
        """The earliest that is not gone and starts no earlier than `after`."""
        since = after.timestamp() if after else float("-inf")
        for day in self._dates:
            for entry in self.entries(day):
                if not entry.gone and entry.start_s >= since:
                    return entry
        return None

    def nearest(self, day: date, moment_s: float) -> Entry | None:
        """The entry of a day whose start is nearest to a moment, the earlier of two."""
        return min(self.entries(day), key=lambda entry: (abs(entry.start_s - moment_s), entry.start_s), default=None)

    def days_of(self, entry: Entry) -> list[date]:
        """The days that an entry lies on, at most two weeks of them."""
        if entry.plain:
            return [entry.day]
        last = datetime.fromtimestamp(entry.end_s, UTC) - timedelta(microseconds=1)
        count = (last.astimezone(self._zone).date() - entry.day).days + 1
        return [entry.day + timedelta(days=number) for number in range(max(1, count))]

    def _forget(self) -> None:
        self._entries, self._days, self._dates, self._by_reference = [], {}, [], {}
        self._unplaceable = 0

    def _take(self, appointments: Sequence[Appointment], gone: frozenset[int] | set[int]) -> set[date]:
        self._version += 1
        touched: set[date] = set()
        for appointment in appointments:
            if appointment.start.year not in _YEARS:
                self._unplaceable += 1
                continue
            entry = self._entry(appointment)
            entry.gone = entry.index in gone
            self._entries.append(entry)
            if appointment.reference:
                self._by_reference.setdefault(appointment.reference, entry)
            for day in self.days_of(entry):
                self._put(day, entry)
                touched.add(day)
        return touched

    def _put(self, day: date, entry: Entry) -> None:
        bucket = self._days.get(day)
        if bucket is None:
            self._days[day] = _Day([entry], self._version, entry, {entry.category})
            insort(self._dates, day)
            return
        bucket.is_sorted = bucket.is_sorted and bucket.entries[-1].order <= entry.order
        bucket.entries.append(entry)
        bucket.categories.add(entry.category)
        if entry.start_s < bucket.earliest.start_s:
            bucket.earliest = entry
        bucket.version = self._version

    def _entry(self, appointment: Appointment) -> Entry:
        start = appointment.start.astimezone(UTC).astimezone(self._zone)
        start_s = start.timestamp()
        end_s = min(appointment.end.timestamp(), start_s + _MOST_DAYS * 86400)
        end = datetime.fromtimestamp(max(end_s, start_s), self._zone)
        if end_s <= start_s:
            end_s = start_s + _UNKNOWN_LENGTH.total_seconds()
            end = datetime.fromtimestamp(end_s, self._zone)
        day, last = start.date(), end.date()
        start_minute = start.hour * 60 + start.minute + start.second / 60
        end_minute = end.hour * 60 + end.minute + end.second / 60
        if last == day + timedelta(days=1) and end_minute == 0:
            last, end_minute = day, 24.0 * 60
        plain = last == day and not start.fold and not end.fold
        category = self.categories.number_of(appointment)
        return Entry(len(self._entries), appointment, start_s, end_s, category, day, plain, start_minute, end_minute)
