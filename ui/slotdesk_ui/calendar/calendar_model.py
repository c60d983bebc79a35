"""What the calendar shows: appointments that come in portions, found by day, by reference and by nearness in time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.asked_days import AskedDays
from slotdesk_ui.calendar.categories import FACETS, Categories, Category
from slotdesk_ui.calendar.clashes import Clash, ExistingAppointments
from slotdesk_ui.calendar.day_bucket import DayBucket
from slotdesk_ui.calendar.entry_filter import EntryFilter

_UNKNOWN_LENGTH = timedelta(minutes=10)
_MOST_DAYS = 14  # an appointment is shown on so many days at most, however late it claims to end
_YEARS = range(1900, 2200)
_PLACES = {facet: place for place, facet in enumerate(Facet)}


@dataclass(slots=True, eq=False)
class Entry:
    """An appointment in the model. `start_s` and `end_s` are seconds since the epoch, half open, never equal.

    `start_minute` and `end_minute` are those of the wall clock where `plain`, that is: where it lies within one day and
    outside a repeated hour. `end_s` is that of an assumed length where the real one is not known; `minutes` is 0 there.
    `numbers` are those of its categories in the order of Facet, `category` is the one that gives the colour.
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
    numbers: tuple[int, int, int]
    minutes: int
    gone: bool = False
    unsure: bool = False  # it has gone into a booking of which nobody knows yet whether it stands
    clash: Clash | None = None

    def number(self, facet: Facet) -> int:
        """The number of its category of a kind; -1 where it is in none."""
        return self.numbers[_PLACES[facet]]

    @property
    def order(self) -> tuple[float, int, float, int]:
        """Sorts by time, then by category, so that equal starts stand in the same order each day."""
        return self.start_s, self.category, self.end_s, self.index


class CalendarModel(QObject):
    """Appointments by day in one zone. All but `len`, `by_reference` and `everything` is about what the filter shows.

    `reset` comes after `clear` and `set_zone`; `extended` and `changed` carry a frozenset of the dates concerned;
    `filtered` comes after another filter, `recoloured` after another kind of colour, `marked` after other clashes.
    """

    reset = Signal()
    extended = Signal(object)
    changed = Signal(object)
    filtered = Signal()
    recoloured = Signal()
    marked = Signal()

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.facets = {facet: Categories(key_of) for facet, key_of in FACETS.items()}
        self.filter = EntryFilter()
        self._test = self.filter.test(self.facets)
        self.colour = Facet.PRACTITIONER
        self.existing = ExistingAppointments()
        self.asked = AskedDays()
        self._shown = 0
        self._entries: list[Entry] = []
        self._days: dict[date, DayBucket] = {}
        self._dates: list[date] = []
        self._by_reference: dict[str, Entry] = {}
        self._version = 0
        self._empty_version = -1
        self._unplaceable = self._gone = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def gone(self) -> int:
        """How many of them can't be had any more."""
        return self._gone

    @property
    def shown(self) -> int:
        """How many the filter shows."""
        return self._shown

    @property
    def categories(self) -> Categories:
        """Those that give the colours."""
        return self.facets[self.colour]

    @property
    def everything(self) -> Sequence[Entry]:
        """All that came, in the order that it came in, what the filter hides included."""
        return self._entries

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
        for categories in self.facets.values():
            categories.clear()
        self.reset.emit()

    def set_filter(self, wanted: EntryFilter) -> None:
        """Show what another filter shows."""
        if wanted != self.filter:
            self.filter = wanted
            self._sift(self._entries)
            self.filtered.emit()

    def set_colour(self, facet: Facet) -> None:
        """Let colour and letters stand for something else."""
        if facet is self.colour:
            return
        self.colour = facet
        place = _PLACES[facet]
        for entry in self._entries:
            entry.category = entry.numbers[place]
        self._sift(self._entries)
        self.recoloured.emit()

    def set_existing(self, appointments: Sequence[Appointment], travel_min: int, moving: str = "") -> None:
        """Lay the patient's own appointments beneath, and mark what clashes with them, save with the one `moving`."""
        self.existing = ExistingAppointments(appointments, travel_min, moving)
        for entry in self._entries:
            entry.clash = self.existing.clash(entry.appointment, entry.start_s, entry.end_s)
        self._version += 1
        self._empty_version = self._version
        for bucket in self._days.values():
            bucket.touch(self._version)
        self.marked.emit()

    def extend(self, appointments: Sequence[Appointment]) -> None:
        """Add a portion; what was there keeps its place, its colour and its letters."""
        before = len(self._entries)
        days = self._take(appointments, frozenset())
        if len(self._entries) > before:
            self.extended.emit(frozenset(days))

    def mark_gone(self, reference: str) -> None:
        """Mark an appointment as taken by somebody else; an unknown reference changes nothing."""
        entry = self._by_reference.get(reference)
        if entry is not None:
            self.take_away([entry])

    def take_away(self, entries: Iterable[Entry]) -> None:
        """Mark some as gone that are not yet, or not for certain."""
        self._mark([entry for entry in entries if not entry.gone or entry.unsure], gone=True)

    def give_back(self, entries: Iterable[Entry]) -> None:
        """Mark some as free again that had gone."""
        self._mark([entry for entry in entries if entry.gone], gone=False)

    def take_over(self, entry: Entry, appointment: Appointment) -> None:
        """Let an entry stand for the same time as the server offers it now, perhaps under another id."""
        if self._by_reference.get(entry.appointment.reference) is entry:
            del self._by_reference[entry.appointment.reference]
        entry.appointment = appointment
        if appointment.reference:
            self._by_reference.setdefault(appointment.reference, entry)

    def _mark(self, entries: Sequence[Entry], *, gone: bool, unsure: bool = False) -> None:
        days: set[date] = set()
        for entry in entries:
            self._gone += gone - entry.gone
            entry.gone, entry.unsure = gone, unsure
            days.update(self.days_of(entry))
        if not days:
            return
        self._version += 1
        for day in days & self._days.keys():
            self._days[day].touch(self._version)
        self.changed.emit(frozenset(days))

    def mark_taken(self, appointment: Appointment, *, unsure: bool = False) -> None:
        """Mark an appointment as one that can't be had any more, also without an id; `unsure` if nobody knows yet."""
        same, every = self.by_reference(appointment.reference), () if appointment.reference else self._entries
        found = [same] if same else [entry for entry in every if entry.appointment == appointment]
        self._mark([entry for entry in found if not entry.gone or entry.unsure], gone=True, unsure=unsure)

    def by_reference(self, reference: str) -> Entry | None:
        """The first entry with this reference; None for an empty or unknown one."""
        return self._by_reference.get(reference) if reference else None

    def entries(self, day: date) -> Sequence[Entry]:
        """What lies on a day, in whole or in part, in order of time."""
        bucket = self._days.get(day)
        return bucket.in_order() if bucket else ()

    def version(self, day: date) -> int:
        """Differs whenever the entries of a day may differ."""
        bucket = self._days.get(day)
        return bucket.version if bucket else self._empty_version

    def earliest(self, day: date) -> Entry | None:
        """What starts first on a day, found without sorting."""
        bucket = self._days.get(day)
        return bucket.earliest if bucket else None

    def is_shown(self, entry: Entry) -> bool:
        """Whether the filter shows an entry."""
        return self._test(entry)

    def numbers_on(self, day: date, facet: Facet) -> dict[int, int]:
        """How many are free on a day for each category of a kind, by its number, sorted; -1 last, for none.

        Those that have nothing left are there with 0.
        """
        bucket = self._days.get(day)
        place = _PLACES[facet]
        counts = Counter([entry.numbers[place] for entry in bucket.entries] if bucket else [])
        if bucket and bucket.free() < len(bucket):
            counts.subtract(entry.numbers[place] for entry in bucket.entries if entry.gone)
        return {number: counts[number] for number in sorted(counts, key=lambda number: (number < 0, number))}

    def categories_on(self, days: Iterable[date]) -> list[Category]:
        """The categories of all that lies on some days, in order of their numbers."""
        numbers = {number for day in days if (bucket := self._days.get(day)) for number in bucket.categories}
        return [self.categories[number] for number in sorted(numbers) if number >= 0]

    def number_on(self, day: date) -> int:
        """How many lie on a day."""
        bucket = self._days.get(day)
        return len(bucket) if bucket else 0

    def free_on(self, day: date) -> int:
        """How many of them can still be had."""
        bucket = self._days.get(day)
        return bucket.free() if bucket else 0

    def count(self, first: date, days: int) -> int:
        """How many lie on a stretch of days; one that runs past midnight counts on each of its days."""
        return sum(len(self._days[day]) for day in self._between(first, days))

    def free_count(self, first: date, days: int) -> int:
        """How many of them can still be had."""
        return sum(self._days[day].free() for day in self._between(first, days))

    def _between(self, first: date, days: int) -> list[date]:
        low, high = bisect_left(self._dates, first), bisect_left(self._dates, first + timedelta(days=days))
        return self._dates[low:high]

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
        """The earliest that is not gone and starts no earlier than `after`, rather none that clashes."""
        since = after.timestamp() if after else float("-inf")
        clashing = None
        for day in self._dates:
            for entry in self.entries(day):
                if not entry.gone and entry.start_s >= since:
                    if entry.clash is None:
                        return entry
                    clashing = clashing or entry
        return clashing

    def days_of(self, entry: Entry) -> list[date]:
        """The days that an entry lies on, at most two weeks of them."""
        if entry.plain:
            return [entry.day]
        last = datetime.fromtimestamp(entry.end_s, UTC) - timedelta(microseconds=1)
        count = (last.astimezone(self._zone).date() - entry.day).days + 1
        return [entry.day + timedelta(days=number) for number in range(max(1, count))]

    def _forget(self) -> None:
        self._entries, self._days, self._dates, self._by_reference = [], {}, [], {}
        self._unplaceable = self._shown = self._gone = 0

    def _sift(self, entries: Sequence[Entry]) -> None:
        """Put anew into their days the entries that the filter shows."""
        self._version += 1
        self._days, self._dates, self._shown = {}, [], 0
        self._show(entries)

    def _show(self, entries: Sequence[Entry]) -> set[date]:
        touched: set[date] = set()
        self._test = is_shown = self.filter.test(self.facets)
        for entry in entries:
            if is_shown(entry):
                self._shown += 1
                for day in self.days_of(entry):
                    self._put(day, entry)
                    touched.add(day)
        return touched

    def _take(self, appointments: Sequence[Appointment], gone: frozenset[int] | set[int]) -> set[date]:
        self._version += 1
        first = len(self._entries)
        for appointment in appointments:
            if appointment.start.year not in _YEARS:
                self._unplaceable += 1
                continue
            entry = self._entry(appointment)
            entry.gone = entry.index in gone
            self._gone += entry.gone
            self._entries.append(entry)
            if appointment.reference:
                self._by_reference.setdefault(appointment.reference, entry)
        return self._show(self._entries[first:])

    def _put(self, day: date, entry: Entry) -> None:
        bucket = self._days.get(day)
        if bucket is None:
            self._days[day] = DayBucket(entry, self._version)
            insort(self._dates, day)
        else:
            bucket.put(entry, self._version)

    def _entry(self, appointment: Appointment) -> Entry:
        start = appointment.start.astimezone(UTC).astimezone(self._zone)
        start_s = start.timestamp()
        end_s = min(appointment.end.timestamp(), start_s + _MOST_DAYS * 86400)
        end = datetime.fromtimestamp(max(end_s, start_s), self._zone)
        minutes = max(int(end_s - start_s) // 60, 0)
        if end_s <= start_s:
            end_s = start_s + _UNKNOWN_LENGTH.total_seconds()
            end = datetime.fromtimestamp(end_s, self._zone)
        day, last = start.date(), end.date()
        start_minute = start.hour * 60 + start.minute + start.second / 60
        end_minute = end.hour * 60 + end.minute + end.second / 60
        if last == day + timedelta(days=1) and end_minute == 0:
            last, end_minute = day, 24.0 * 60
        plain = last == day and not start.fold and not end.fold
        facets = self.facets
        numbers = (
            facets[Facet.PRACTITIONER].number_of(appointment),
            facets[Facet.LOCATION].number_of(appointment),
            facets[Facet.SERVICE].number_of(appointment),
        )
        return Entry(
            len(self._entries),
            appointment,
            start_s,
            end_s,
            numbers[_PLACES[self.colour]],
            day,
            plain,
            start_minute,
            end_minute,
            numbers,
            minutes,
            clash=self.existing.clash(appointment, start_s, end_s),
        )
