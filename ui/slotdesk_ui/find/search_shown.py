"""Searches the days that the calendar shows, with whatever else the form says."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone


def days_to_search(period: Period, today: date) -> tuple[date, date] | None:
    """The first and the last day of a period that are still to come; of six weeks, those of the month itself."""
    first, last = period.first, period.last
    if period.mode is CalendarMode.MONTH:
        first = period.month
        last = first.replace(day=monthrange(first.year, first.month)[1])
    return (max(first, today), last) if last >= today else None


def search_shown(window: MainWindow) -> None:
    """Put the days shown into the form and search; say so where they are past."""
    calendar, find = window.calendar_panel, window.find_panel
    days = days_to_search(calendar.period, calendar.month.today)
    if days is None:
        words = QCoreApplication.translate("SearchShown", "These days are past: there is nothing to search.")
        window.status.say(words, Tone.WARNING)
        return
    find.period.set_days(*days)
    find.request()
