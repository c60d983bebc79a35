"""The columns of the period shown, with layouts that are made when first needed and kept until the day changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable
from datetime import date

from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.day_layout import DayLayout
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.time_axis import TimeAxis

_MOST_KEPT = 40


class Columns:
    """Days, axis and layouts of a period, in the model's zone."""

    def __init__(self, model: CalendarModel, period: Period) -> None:
        self._model = model
        self._layouts: dict[tuple[date, Hashable], tuple[int, DayLayout]] = {}
        self.show(period)

    def show(self, period: Period) -> None:
        """Show other days, or the same ones after the model's zone changed."""
        self.period = period
        self.days = period.days
        self.axis = TimeAxis(self.days, self._model.zone)

    def forget(self) -> None:
        """Drop all layouts, after the model was emptied or cut anew."""
        self._layouts.clear()
        self.axis = TimeAxis(self.days, self._model.zone)

    def layout(self, day: date) -> DayLayout:
        """The layout of a day as it is now."""
        key = (day, self.axis.key)
        version = self._model.version(day)
        kept = self._layouts.get(key)
        if kept is None or kept[0] != version:
            if len(self._layouts) >= _MOST_KEPT:
                self._layouts.clear()
            kept = (version, DayLayout(day, self._model.entries(day), self.axis))
            self._layouts[key] = kept
        return kept[1]

    def index_of(self, entry: Entry, day: date) -> int | None:
        """An entry's place among those of a day."""
        entries = self.layout(day).entries
        place = bisect_left(entries, entry.order, key=lambda one: one.order)
        return place if place < len(entries) and entries[place] is entry else None
