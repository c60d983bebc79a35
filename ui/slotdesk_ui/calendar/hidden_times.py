"""What the filter hides of what was found."""

from __future__ import annotations

from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.period import Period


def hidden_free(model: CalendarModel, period: Period | None = None) -> int:
    """How many free times the filter hides, of all or of those that begin within a period."""
    if model.filter.is_empty:
        return 0
    return sum(
        not entry.gone and (period is None or entry.day in period) and not model.is_shown(entry)
        for entry in model.everything
    )
