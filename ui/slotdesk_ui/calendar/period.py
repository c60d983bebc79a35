"""Which days the calendar shows at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from slotdesk.domain.span import monday, week_start
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.date_forms import first_weekday

_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)

_DAYS = {CalendarMode.DAY: 1, CalendarMode.WORK_WEEK: 5, CalendarMode.WEEK: 7, CalendarMode.MONTH: 42}
GRID_MODES = (CalendarMode.DAY, CalendarMode.WORK_WEEK, CalendarMode.WEEK)


@dataclass(frozen=True, slots=True)
class Period:
    """The days shown: `count` from `first` on; a month is six weeks.

    Weeks begin on the locale's first weekday, work weeks on Monday.
    """

    mode: CalendarMode
    first: date
    count: int

    @classmethod
    def holding(cls, day: date, mode: CalendarMode) -> Period:
        """The period that a day lies in; the work week before it for a day of the weekend."""
        day = min(max(day, _EARLIEST), _LATEST)
        if mode is CalendarMode.MONTH:
            return cls(mode, week_start(day.replace(day=1), first_weekday(QLocale())), _DAYS[mode])
        if mode is CalendarMode.WEEK:
            return cls(mode, week_start(day, first_weekday(QLocale())), _DAYS[mode])
        return cls(mode, day if mode is CalendarMode.DAY else monday(day), _DAYS[mode])

    @property
    def last(self) -> date:
        """The last day shown."""
        return self.first + timedelta(days=self.count - 1)

    @property
    def month(self) -> date:
        """The first day of the month that a period of six weeks is about."""
        return (self.first + timedelta(days=6)).replace(day=1)

    @property
    def days(self) -> tuple[date, ...]:
        """All days shown."""
        return tuple(self.first + timedelta(days=number) for number in range(self.count))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def moved(self, steps: int) -> Period:
        """The period so many further on, or back."""
        if self.mode is CalendarMode.MONTH:
            months = self.month.year * 12 + self.month.month - 1 + steps
            year = min(max(months // 12, _EARLIEST.year), _LATEST.year)
            return Period.holding(date(year, months % 12 + 1, 1), self.mode)
        days = steps if self.mode is CalendarMode.DAY else 7 * steps
        return Period.holding(self.first + timedelta(days=days), self.mode)
