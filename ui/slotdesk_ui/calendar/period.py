"""Which days the calendar shows at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from slotdesk.domain.span import monday
from slotdesk.store.settings import CalendarMode

_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)

_DAYS = {CalendarMode.DAY: 1, CalendarMode.WORK_WEEK: 5, CalendarMode.WEEK: 7}


@dataclass(frozen=True, slots=True)
class Period:
    """The days shown: `count` from `first` on. Weeks begin on Monday (ISO 8601)."""

    mode: CalendarMode
    first: date
    count: int

    @classmethod
    def holding(cls, day: date, mode: CalendarMode) -> Period:
        """The period that a day lies in; the work week before it for a day of the weekend."""
        day = min(max(day, _EARLIEST), _LATEST)
        return cls(mode, day if mode is CalendarMode.DAY else monday(day), _DAYS[mode])

    @property
    def last(self) -> date:
        """The last day shown."""
        return self.first + timedelta(days=self.count - 1)

    @property
    def days(self) -> tuple[date, ...]:
        """All days shown."""
        return tuple(self.first + timedelta(days=number) for number in range(self.count))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def moved(self, steps: int) -> Period:
        """The period so many further on, or back."""
        days = steps if self.mode is CalendarMode.DAY else 7 * steps
        return Period.holding(self.first + timedelta(days=days), self.mode)
