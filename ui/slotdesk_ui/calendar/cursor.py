"""Where the keyboard goes: from item to item, day to day, period to period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.day_layout import Arrangement, Item
from slotdesk_ui.calendar.grid_geometry import GridGeometry


@dataclass(frozen=True, slots=True)
class Place:
    """An entry as it lies on one day; on a chip, the first of those that it stands for."""

    day: date
    entry: Entry


class CursorWalk:
    """Finds the next place in a direction; None where there is nothing further."""

    def __init__(self, model: CalendarModel, columns: Columns) -> None:
        self._model, self._columns = model, columns

    def arrangement(self, day: date, grid: GridGeometry) -> Arrangement:
        """The items of a day as wide as the grid shows it, or would show it."""
        number = grid.days.index(day) if day in grid.days else 0
        return self._columns.layout(day).arrange(grid.column_width(number), grid.scale)

    def item(self, place: Place, grid: GridGeometry) -> Item | None:
        """What a place looks like in the grid."""
        index = self._columns.index_of(place.entry, place.day)
        return None if index is None else self.arrangement(place.day, grid).item_of(index)

    def place(self, day: date, item: Item) -> Place:
        """The place of an item."""
        return Place(day, self._columns.layout(day).entries[item.first])

    def along_day(self, place: Place, grid: GridGeometry, step: int) -> Place | None:
        """The item before (-1) or after (1) on the same day."""
        items = self.arrangement(place.day, grid).items
        item = self.item(place, grid)
        if item is None:
            return None
        number = items.index(item) + step
        return self.place(place.day, items[number]) if 0 <= number < len(items) else None

    def end_of_day(self, day: date, grid: GridGeometry, *, last: bool) -> Place | None:
        """The first or the last item of a day."""
        items = self.arrangement(day, grid).items
        return self.place(day, items[-1 if last else 0]) if items else None

    def to_day(self, place: Place, forward: bool) -> Place | None:
        """What is nearest in the time of day on the next or previous day that has anything."""
        day = self._model.next_day(place.day) if forward else self._model.previous_day(place.day)
        return None if day is None else self.nearest(day, self._position(place))

    def to_period(self, place: Place, steps: int) -> Place | None:
        """What is nearest on the same weekday of another period; None where that day has nothing."""
        period = self._columns.period
        days = (period.moved(steps).first - period.first).days
        return self.nearest(place.day + timedelta(days=days), self._position(place))

    def nearest(self, day: date, position: float) -> Place | None:
        """What starts nearest to a place of the axis on a day."""
        moment = self._columns.axis.moment(position, day)
        entry = self._model.nearest(day, moment.timestamp())
        return Place(day, entry) if entry else None

    def first_shown(self, grid: GridGeometry) -> Place | None:
        """The first thing that the grid shows; the first of its days where all is scrolled away."""
        top, bottom = grid.position(grid.header_height), grid.position(grid.height)
        days = [day for day in grid.days if self._model.entries(day)]
        for day in days:
            for item in self.arrangement(day, grid).items:
                if top <= item.y / grid.scale < bottom:
                    return self.place(day, item)
        return self.place(days[0], self.arrangement(days[0], grid).items[0]) if days else None

    def extreme(self, grid: GridGeometry, *, last: bool) -> Place | None:
        """The first or the last of all."""
        day = self._model.last_day if last else self._model.first_day
        return None if day is None else self.end_of_day(day, grid, last=last)

    def _position(self, place: Place) -> float:
        layout = self._columns.layout(place.day)
        index = self._columns.index_of(place.entry, place.day)
        return layout.tops[index] if index is not None else 0.0
