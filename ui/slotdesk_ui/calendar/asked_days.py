"""Which days the last search has asked for: what is empty beyond them may be full of free times."""

from __future__ import annotations

from datetime import date, timedelta, tzinfo
from typing import TYPE_CHECKING

from slotdesk.domain.span import Span

if TYPE_CHECKING:
    from slotdesk_ui.calendar.calendar_model import CalendarModel


class AskedDays:
    """The span of one search, as days of whatever zone; while there was none, no day counts as left out.

    `is_whole` is false as long as more may come: while it runs, and after it was broken off.
    """

    def __init__(self) -> None:
        self.span: Span | None = None
        self.is_whole = True

    def ask(self, span: Span | None) -> None:
        """Another search has begun, or None: there is no search to speak of any more."""
        self.span = span

    def days(self, zone: tzinfo) -> tuple[date, date] | None:
        """The first and the last day that were asked for in whole or in part; None while there was no search."""
        if self.span is None:
            return None
        last = self.span.end.astimezone(zone) - timedelta(microseconds=1)
        return self.span.start.astimezone(zone).date(), last.date()

    def leaves_out(self, day: date, zone: tzinfo) -> bool:
        """Whether the search has not asked for a day."""
        asked = self.days(zone)
        return asked is not None and not asked[0] <= day <= asked[1]


def is_unasked(model: CalendarModel, day: date) -> bool:
    """Whether nothing is known of a day: it was not asked for, and nothing came for it all the same."""
    return model.asked.leaves_out(day, model.zone) and not model.number_on(day)


def is_bare(model: CalendarModel, day: date) -> bool:
    """Whether a search has asked for a day and nothing is free on it, with nothing hidden by the filter."""
    is_asked = model.asked.span is not None and model.asked.is_whole and not model.asked.leaves_out(day, model.zone)
    return is_asked and model.filter.is_empty and not model.free_on(day)
