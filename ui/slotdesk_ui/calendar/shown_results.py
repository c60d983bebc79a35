"""What is shown in the calendar at a moment, to come back to after a search that has brought nothing to keep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.cursor import Place


@dataclass(frozen=True, slots=True)
class _LookedAt:
    """What of the calendar was looked at: the first day, how far it was scrolled, and the cursor's day and index.

    `day` is None where the days that are looked at stay: a hand had led there.
    """

    day: date | None
    scrolled: int
    cursor: tuple[date, int] | None


@dataclass(frozen=True, slots=True)
class ShownResults:
    """All that was found, and by its index which of it had `gone` for certain, and which may have (`unsure`).

    `place` is None where nothing had been found.
    """

    found: Sequence[Appointment] = ()
    gone: frozenset[int] = frozenset()
    unsure: frozenset[int] = frozenset()
    place: _LookedAt | None = None


def take_down(calendar: CalendarPanel) -> ShownResults:
    """All that is shown now, what the filter hides included."""
    entries = calendar.model.everything
    return ShownResults(
        [entry.appointment for entry in entries],
        frozenset(entry.index for entry in entries if entry.gone and not entry.unsure),
        frozenset(entry.index for entry in entries if entry.unsure),
        _looked_at(calendar) if entries else None,
    )


def bring_back(calendar: CalendarPanel, results: ShownResults) -> None:
    """Show it again, at the same place; nothing is chosen."""
    calendar.model.clear()
    calendar.view.moved_by_user = True  # the days that were being looked at stay
    calendar.model.extend(results.found)
    calendar.model.take_away([entry for entry in calendar.model.everything if entry.index in results.gone])
    for index in results.unsure:
        calendar.model.mark_taken(calendar.model.everything[index].appointment, unsure=True)
    if results.place is not None:
        _go_to(calendar, results.place)


def _looked_at(calendar: CalendarPanel) -> _LookedAt:
    cursor = calendar.view.cursor_place
    return _LookedAt(
        None if calendar.view.holds_still else calendar.period.first,
        calendar.view.verticalScrollBar().value(),
        (cursor.day, cursor.entry.index) if cursor else None,
    )


def _go_to(calendar: CalendarPanel, place: _LookedAt) -> None:
    if place.cursor is not None and (place.day is not None or place.cursor[0] in calendar.view.period):
        day, index = place.cursor
        scrolled = calendar.view.verticalScrollBar().value()
        calendar.view.set_cursor(Place(day, calendar.model.everything[index]))
        calendar.view.verticalScrollBar().setValue(scrolled)
    if place.day is not None:
        calendar.show_day(place.day)
        calendar.view.verticalScrollBar().setValue(place.scrolled)
