"""The columns of the period shown, with layouts that are made when first needed and kept until the day changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache

from slotdesk.store.choices import CalendarColumns, Facet
from slotdesk_ui.calendar.asked_days import is_unasked
from slotdesk_ui.calendar.box_text import BoxRoom
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.categories import Category
from slotdesk_ui.calendar.day_layout import DayLayout
from slotdesk_ui.calendar.own_appointments import own_pieces
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.time_axis import TimeAxis

_MOST_KEPT = 400
_NARROWEST_PX, _NARROWEST_OF_SEVERAL_DAYS_PX = 132, 88  # of a column that stands for somebody
_MOST_SQUEEZED = 1.12  # times the room: so much less is no reason to scroll sideways for
_USUAL_LEFT_PX = 40  # of the hours of another zone, in the usual font
_FACETS = {CalendarColumns.PRACTITIONER: Facet.PRACTITIONER, CalendarColumns.LOCATION: Facet.LOCATION}


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """What one column is about: a day, and where columns stand for practitioners or locations, one of them.

    `is_grouped` with no `category` is the column of what has none. `zone` is the place's own where its clocks show
    another time on that day than the axis does, else None. `count` is how many are free in a grouped column. Of a day
    that is not `is_asked` for nothing is known.
    """

    day: date
    category: Category | None = None
    is_grouped: bool = False
    zone: tzinfo | None = None
    count: int = 0
    is_asked: bool = True

    @property
    def group(self) -> int | None:
        """The number that the column's entries have in common; None where it holds all of the day."""
        return (self.category.number if self.category else -1) if self.is_grouped else None


class Columns:
    """Columns, axis and layouts of a period, in the model's zone."""

    def __init__(self, model: CalendarModel, period: Period) -> None:
        self._model = model
        self._layouts: dict[Hashable, tuple[int, DayLayout]] = {}
        self._heads: tuple[Hashable, tuple[ColumnHead, ...]] = (None, ())
        self._site_zones: Mapping[str, tzinfo] = {}
        self.grouping = CalendarColumns.DAY
        self.local_left_px = _USUAL_LEFT_PX
        self.box_room: Callable[[], BoxRoom] = BoxRoom
        self.show(period)

    @property
    def facet(self) -> Facet | None:
        """What columns stand for within a day; None where each day has one column."""
        return _FACETS.get(self.grouping)

    @property
    def heads(self) -> tuple[ColumnHead, ...]:
        """The columns from left to right: by day, then in the order that practitioners or locations came up in."""
        if self.facet is None:
            key: Hashable = (self.period, self._model.asked.span, self._model.shown)
        else:
            key = (
                self.period,
                self.facet,
                self._model.asked.span,
                tuple(self._model.version(day) for day in self.period.days),
            )
        if self._heads[0] != key:
            self._heads = (key, tuple(head for day in self.period.days for head in self._heads_of(day)))
        return self._heads[1]

    @property
    def days(self) -> tuple[date, ...]:
        """The day of each column."""
        return tuple(head.day for head in self.heads)

    def least_px(self, room_px: int) -> int:
        """How wide all columns have to be together for names and times to be read; 0 where they may be `room_px`."""
        if not self.facet:
            return 0
        narrowest = _NARROWEST_PX if self.period.count == 1 else _NARROWEST_OF_SEVERAL_DAYS_PX
        by_font = max(self.local_left_px / _USUAL_LEFT_PX, 1.0)
        with_own_hours = sum(head.zone is not None for head in self.heads)
        least = round(narrowest * by_font) * len(self.heads) + self.local_left_px * with_own_hours
        return least if least > room_px * _MOST_SQUEEZED else 0

    def show(self, period: Period) -> None:
        """Show other days, or the same ones after the model's zone changed."""
        self.period = period
        self.axis = TimeAxis(period.days, self._model.zone)

    def group_by(self, grouping: CalendarColumns) -> None:
        """Put something else side by side within a day."""
        self.grouping = grouping
        self._layouts.clear()

    def set_site_zones(self, zones: Mapping[str, tzinfo]) -> None:
        """Know which zones the places lie in, by their keys; others share the clinic's."""
        self._site_zones = dict(zones)
        self.forget()

    def forget(self) -> None:
        """Drop all layouts, after the model was emptied or cut anew."""
        self._layouts.clear()
        self._heads = (None, ())
        self.axis = TimeAxis(self.period.days, self._model.zone)

    def layout(self, day: date, group: int | None = None) -> DayLayout:
        """The layout of a day as it is now, or of one group of it."""
        key = (day, group, self.axis.key)
        version = self._model.version(day)
        kept = self._layouts.get(key)
        if kept is None or kept[0] != version:
            if len(self._layouts) >= _MOST_KEPT:
                self._layouts.clear()
            entries = self._model.entries(day)
            if group is not None and self.facet is not None:
                entries = [entry for entry in entries if entry.number(self.facet) == group]
            left_px = self.local_left_px if group is not None and self.zone_of(day, group) else 0
            own = self._model.existing.on(day, self._model.zone)
            beneath = [piece for one in own for piece in own_pieces(one, self.axis, day)]
            kept = (version, DayLayout(day, entries, self.axis, left_px, beneath))
            self._layouts[key] = kept
        kept[1].room = self.box_room()
        return kept[1]

    def layout_of(self, number: int) -> DayLayout:
        """The layout of a column."""
        head = self.heads[number]
        return self.layout(head.day, head.group)

    def count_of(self, number: int) -> int:
        """How many are free in a column."""
        head = self.heads[number]
        return head.count if head.is_grouped else self._model.free_on(head.day)

    def group_of(self, entry: Entry) -> int | None:
        """The group that an entry's column stands for; None where columns are days."""
        return entry.number(self.facet) if self.facet is not None else None

    def number_of(self, day: date, group: int | None) -> int | None:
        """The number of the column of a day and group; None where it is not shown."""
        for number, head in enumerate(self.heads):
            if head.day == day and head.group == group:
                return number
        return None

    def index_of(self, entry: Entry, day: date) -> int | None:
        """An entry's place among those of its column."""
        entries = self.layout(day, self.group_of(entry)).entries
        place = bisect_left(entries, entry.order, key=lambda one: one.order)
        return place if place < len(entries) and entries[place] is entry else None

    def zone_of(self, day: date, group: int) -> tzinfo | None:
        """The own zone of a place where its clocks differ from the axis at any time of a day, else None."""
        if self.facet is not Facet.LOCATION or group < 0:
            return None
        return self._own_zone(day, group)

    def site_zone(self, entry: Entry, day: date) -> tzinfo | None:
        """The own zone of an entry's place where its clocks differ, whatever columns stand for; else None."""
        group = entry.number(Facet.LOCATION)
        return self._own_zone(day, group) if group >= 0 else None

    def _own_zone(self, day: date, location: int) -> tzinfo | None:
        zone = self._site_zones.get(self._model.facets[Facet.LOCATION][location].key)
        return zone if zone is not None and differs(zone, self._model.zone, day) else None

    def _heads_of(self, day: date) -> list[ColumnHead]:
        is_asked = not is_unasked(self._model, day)
        if self.facet is None:
            return [ColumnHead(day, is_asked=is_asked)]
        categories = self._model.facets[self.facet]
        return [
            ColumnHead(day, categories[number] if number >= 0 else None, True, self.zone_of(day, number), count)
            for number, count in self._model.numbers_on(day, self.facet).items()
        ] or [ColumnHead(day, None, True, is_asked=is_asked)]


@lru_cache(maxsize=4096)
def differs(one: tzinfo, other: tzinfo, day: date) -> bool:
    """Whether the clocks of two zones ever show different times on a day of the second."""
    begin = datetime.combine(day, time.min, other).timestamp()
    moments = [datetime.fromtimestamp(begin + 3600 * hour, UTC) for hour in range(26)]
    return any(moment.astimezone(one).utcoffset() != moment.astimezone(other).utcoffset() for moment in moments)
