"""Which days of those shown are searched."""

from __future__ import annotations

from datetime import date

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.find.search_shown import days_to_search

TODAY = date(2026, 8, 5)


def test_a_week_to_come_is_searched_whole_and_this_one_from_today_on() -> None:
    later = Period(CalendarMode.WEEK, date(2026, 8, 10), 7)
    assert days_to_search(later, TODAY) == (date(2026, 8, 10), date(2026, 8, 16))
    assert days_to_search(Period(CalendarMode.WEEK, date(2026, 8, 3), 7), TODAY) == (TODAY, date(2026, 8, 9))


def test_of_six_weeks_the_month_is_meant() -> None:
    month = Period.holding(date(2026, 9, 10), CalendarMode.MONTH)
    assert month.first < date(2026, 9, 1)
    assert days_to_search(month, TODAY) == (date(2026, 9, 1), date(2026, 9, 30))


def test_what_is_past_can_not_be_searched() -> None:
    assert days_to_search(Period(CalendarMode.WEEK, date(2026, 7, 27), 7), TODAY) is None
