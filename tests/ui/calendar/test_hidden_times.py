"""What the filter hides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.calendar.hidden_times import hidden_free
from slotdesk_ui.calendar.period import Period


def test_free_ones_that_are_hidden_are_counted_by_day(panel: CalendarPanel, make: Callable[..., Appointment]) -> None:
    model = panel.model
    model.extend([make(f"2026-08-0{day}T09:00", reference=f"Appointment/{day}") for day in (4, 5, 6)])
    assert hidden_free(model) == 0
    model.set_filter(EntryFilter({FilterKind.WEEKDAY: frozenset({1, 2})}))
    assert hidden_free(model) == 2
    assert hidden_free(model, Period.holding(date(2026, 8, 4), CalendarMode.DAY)) == 1
    model.mark_gone("Appointment/4")
    assert hidden_free(model) == 1
    assert hidden_free(model, Period.holding(date(2026, 8, 6), CalendarMode.DAY)) == 0
