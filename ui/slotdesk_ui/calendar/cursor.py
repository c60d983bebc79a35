"""Where the keyboard goes: from item to item, day to day, period to period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.day_layout import Arrangement, Item
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.own_appointments import told_by_own


@dataclass(frozen=True, slots=True)
class Place:
    """An entry as it lies on one day; on a chip, the first of those that it stands for."""

    day: date
    entry: Entry


class CursorWalk:
    """Finds the next place in a direction; None where there is nothing further.

    What has gone under an appointment of the patient's own is not painted, and is passed over.
    """

    def __init__(self, model: CalendarModel, columns: Columns) -> None:
        self._model, self._columns = model, columns

    def arrangement(self, day: date, group: int | None, grid: GridGeometry) -> Arrangement:
        """The items of a column as wide as the grid shows it, or would show it."""
        return self._columns.layout(day, group).arrange(grid.even_width, grid.scale)

    def arrangement_of(self, number: int, grid: GridGeometry) -> Arrangement:
        """The items of a column that is shown."""
        return self._columns.layout_of(number).arrange(grid.even_width, grid.scale)

    def number(self, place: Place) -> int | None:
        """The number of the column that a place is in; None where it is not shown."""
        return self._columns.number_of(place.day, self._columns.group_of(place.entry))

    def item(self, place: Place, grid: GridGeometry) -> Item | None:
        """What a place looks like in the grid."""
        index = self._columns.index_of(place.entry, place.day)
        return None if index is None else self._beside(place, grid).item_of(index)

    def _beside(self, place: Place, grid: GridGeometry) -> Arrangement:
        """The items of a place's column."""
        return self.arrangement(place.day, self._columns.group_of(place.entry), grid)

    def place(self, day: date, group: int | None, item: Item) -> Place:
        """The place of an item."""
        return Place(day, self._columns.layout(day, group).entries[item.first])

    def along_day(self, place: Place, grid: GridGeometry, step: int) -> Place | None:
        """The item before (-1) or after (1) in the same column."""
        items, group = self._beside(place, grid).items, self._columns.group_of(place.entry)
        item = self.item(place, grid)
        if item is None:
            return None
        number = items.index(item) + step
        while 0 <= number < len(items):
            if self._is_painted(place.day, group, items[number]):
                return self.place(place.day, group, items[number])
            number += step
        return None

    def end_of_column(self, place: Place, grid: GridGeometry, *, last: bool) -> Place | None:
        """The first or the last item of a place's column."""
        return self._end(place.day, self._columns.group_of(place.entry), grid, last=last)

    def _end(self, day: date, group: int | None, grid: GridGeometry, *, last: bool) -> Place | None:
        items = self.arrangement(day, group, grid).items
        for item in reversed(items) if last else items:
            if self._is_painted(day, group, item):
                return self.place(day, group, item)
        return None

    def _is_painted(self, day: date, group: int | None, item: Item) -> bool:
        entries = self._columns.layout(day, group).entries
        return not told_by_own(entries[item.first : item.first + item.count], self._own(day))

    def _own(self, day: date) -> Sequence[Appointment]:
        return self._model.existing.on(day, self._model.zone)

    def _standing(self, day: date, entries: Sequence[Entry]) -> list[Entry]:
        """Those of a day that are painted."""
        own = self._own(day)
        return [entry for entry in entries if not told_by_own([entry], own)] if own else list(entries)

    def end_of_day(self, day: date, grid: GridGeometry, *, last: bool) -> Place | None:
        """The first or the last item of a day; where the day has several columns, of all of them."""
        if self._columns.facet is None:
            return self._end(day, None, grid, last=last)
        entries = self._standing(day, self._model.entries(day))
        return Place(day, entries[-1 if last else 0]) if entries else None

    def to_column(self, place: Place, forward: bool) -> Place | None:
        """What is nearest in the time of day in the next or previous column with anything, on other days as well."""
        facet = self._columns.facet
        if facet is None:
            return self.to_day(place, forward)
        position, step = self._position(place), 1 if forward else -1
        numbers = list(self._model.numbers_on(place.day, facet))
        own = place.entry.number(facet)
        here = numbers.index(own) if own in numbers else -1
        beside = numbers[here + step :: step] if here + step >= 0 and here >= 0 else []
        day: date | None = place.day
        while day is not None:
            for group in beside:
                if there := self._nearest_of(day, group, position):
                    return there
            day = self._day_beside(day, forward)
            beside = list(self._model.numbers_on(day, facet))[::step] if day else []
        return None

    def _nearest_of(self, day: date, group: int, position: float) -> Place | None:
        layout = self._columns.layout(day, group)
        own = self._own(day)
        tops = list(zip(layout.tops, layout.entries, strict=True))
        standing = [pair for pair in tops if not told_by_own([pair[1]], own)] if own else tops
        found = min(standing, key=lambda pair: (abs(pair[0] - position), pair[0]), default=None)
        return Place(day, found[1]) if found else None

    def _day_beside(self, day: date, forward: bool) -> date | None:
        return self._model.next_day(day) if forward else self._model.previous_day(day)

    def to_day(self, place: Place, forward: bool) -> Place | None:
        """What is nearest in the time of day on the next or previous day that has anything."""
        position = self._position(place)
        day = self._day_beside(place.day, forward)
        while day is not None:
            if there := self.nearest(day, position):
                return there
            day = self._day_beside(day, forward)
        return None

    def to_period(self, place: Place, steps: int) -> Place | None:
        """What is nearest on the same weekday of another period; None where that day has nothing."""
        period = self._columns.period
        days = (period.moved(steps).first - period.first).days
        return self.nearest(place.day + timedelta(days=days), self._position(place))

    def nearest(self, day: date, position: float) -> Place | None:
        """What starts nearest to a place of the axis on a day."""
        return self.nearest_on(day, self._columns.axis.moment(position, day).timestamp())

    def nearest_on(self, day: date, moment_s: float) -> Place | None:
        """What starts nearest to a moment, in seconds since the epoch, on a day."""
        entries = self._standing(day, self._model.entries(day))
        found = min(entries, key=lambda entry: (abs(entry.start_s - moment_s), entry.start_s), default=None)
        return Place(day, found) if found else None

    def nearest_to(self, moment: datetime) -> Place | None:
        """What starts nearest to a moment on its day or on the days with anything around it: what can be had first."""
        day = moment.astimezone(self._model.zone).date()
        days = (day, self._model.previous_day(day), self._model.next_day(day))
        entries = [(one, on) for on in days if on for one in self._standing(on, self._model.entries(on))]
        can_be_had = [(one, on) for one, on in entries if not one.gone and one.clash is None]
        wanted = moment.timestamp()
        found = min(
            can_be_had or entries, key=lambda pair: (abs(pair[0].start_s - wanted), pair[0].start_s), default=None
        )
        return Place(found[1], found[0]) if found else None

    def first_shown(self, grid: GridGeometry) -> Place | None:
        """The first thing that the grid shows; the first of its days where all is scrolled away."""
        top, bottom = grid.position(grid.header_height), grid.position(grid.height)
        heads = [head for number, head in enumerate(self._columns.heads) if self._columns.count_of(number)]
        for head in heads:
            for item in self.arrangement(head.day, head.group, grid).items:
                if top <= item.y / grid.scale < bottom and self._is_painted(head.day, head.group, item):
                    return self.place(head.day, head.group, item)
        ends = (self._end(head.day, head.group, grid, last=False) for head in heads)
        return next((place for place in ends if place), None)

    def extreme(self, grid: GridGeometry, *, last: bool) -> Place | None:
        """The first or the last of all."""
        day = self._model.last_day if last else self._model.first_day
        while day is not None:
            if there := self.end_of_day(day, grid, last=last):
                return there
            day = self._day_beside(day, forward=not last)
        return None

    def near_shown(self, grid: GridGeometry) -> Place | None:
        """What is nearest in time to the days shown, where they have nothing: what follows, or comes before."""
        period = self._columns.period
        after, before = self._model.next_day(period.last), self._model.previous_day(period.first)
        ahead = (after - period.last).days if after else 0
        back = (period.first - before).days if before else 0
        if after and (not before or ahead <= back):
            return self.end_of_day(after, grid, last=False)
        return self.end_of_day(before, grid, last=True) if before else None

    def _position(self, place: Place) -> float:
        layout = self._columns.layout(place.day, self._columns.group_of(place.entry))
        index = self._columns.index_of(place.entry, place.day)
        return layout.tops[index] if index is not None else 0.0
