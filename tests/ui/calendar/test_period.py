"""Periods of days, weeks and work weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.period import Period


@pytest.mark.parametrize(
    ("mode", "first", "last"),
    [
        (CalendarMode.DAY, date(2026, 8, 5), date(2026, 8, 5)),
        (CalendarMode.WORK_WEEK, date(2026, 8, 3), date(2026, 8, 7)),
        (CalendarMode.WEEK, date(2026, 8, 3), date(2026, 8, 9)),
    ],
)
def test_the_period_that_a_day_lies_in(mode: CalendarMode, first: date, last: date) -> None:
    period = Period.holding(date(2026, 8, 5), mode)
    assert (period.first, period.last, period.days[-1]) == (first, last, last)
    assert date(2026, 8, 5) in period
    assert date(2026, 8, 10) not in period


def test_moving_by_days_and_weeks() -> None:
    assert Period.holding(date(2026, 8, 5), CalendarMode.DAY).moved(-1).first == date(2026, 8, 4)
    assert Period.holding(date(2026, 8, 5), CalendarMode.WORK_WEEK).moved(1).first == date(2026, 8, 10)
    assert Period.holding(date(2026, 8, 5), CalendarMode.WEEK).moved(2).first == date(2026, 8, 17)


def test_the_ends_of_time_are_not_crossed() -> None:
    assert Period.holding(date.max, CalendarMode.DAY).moved(1).first == date(2199, 12, 31)
    assert Period.holding(date.min, CalendarMode.WEEK).last.year == 1900


@pytest.fixture
def american() -> Iterator[None]:
    """A locale whose weeks begin on Sunday."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_weeks_begin_as_the_locale_has_it_and_work_weeks_on_monday(american: None) -> None:
    assert Period.holding(date(2026, 8, 5), CalendarMode.WEEK).first == date(2026, 8, 2)
    assert Period.holding(date(2026, 8, 2), CalendarMode.WEEK).first == date(2026, 8, 2)
    assert Period.holding(date(2026, 8, 5), CalendarMode.WORK_WEEK).first == date(2026, 8, 3)
    month = Period.holding(date(2026, 8, 5), CalendarMode.MONTH)
    assert (month.first, month.month) == (date(2026, 7, 26), date(2026, 8, 1))
    assert month.moved(1).month == date(2026, 9, 1)
