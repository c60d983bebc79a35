"""Dates as people say them."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from slotdesk_ui.palette.date_words import Moment, read_moment
from slotdesk_ui.palette.local_words import date_words

MONDAY = date(2026, 8, 3)
BRITISH = date_words(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("today", date(2026, 8, 3), None),
        ("Tomorrow", date(2026, 8, 4), None),
        ("tue", date(2026, 8, 4), None),
        ("monday", date(2026, 8, 10), None),  # today is gone without saying
        ("next tue 14:00", date(2026, 8, 11), time(14)),
        ("next mon", date(2026, 8, 10), None),
        ("fri 2pm", date(2026, 8, 7), time(14)),
        ("fri 12 am", date(2026, 8, 7), time(0)),
        ("sunday 9.30", date(2026, 8, 9), time(9, 30)),
        ("15:45", date(2026, 8, 3), time(15, 45)),
        ("2026-08-12", date(2026, 8, 12), None),
        ("2026-08-12 08:20", date(2026, 8, 12), time(8, 20)),
        ("12/8", date(2026, 8, 12), None),
        ("1.2.", date(2027, 2, 1), None),  # that of this year is over
        ("12.8.27", date(2027, 8, 12), None),
        ("12 aug", date(2026, 8, 12), None),
        ("aug 12, 2027", date(2027, 8, 12), None),
        ("in 3 weeks", date(2026, 8, 24), None),
        ("in 10 days 11:00", date(2026, 8, 13), time(11)),
        ("in 1 month", date(2026, 9, 3), None),
        ("next week", date(2026, 8, 10), None),
        ("+2w", date(2026, 8, 17), None),
        ("6m", date(2027, 2, 3), None),
    ],
)
def test_what_is_meant(text: str, day: date, at: time | None) -> None:
    assert read_moment(text, MONDAY, BRITISH) == Moment(day, at)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "find",
        "t",
        "s",
        "31/2",
        "2026-13-01",
        "25:00",
        "in some weeks",
        "next",
        "karin",
        "in 99999 days",
        "14",
        "14 15",
    ],
)
def test_what_is_no_date_is_left_to_others(text: str) -> None:
    assert read_moment(text, MONDAY, BRITISH) is None


def test_a_month_later_is_never_a_day_that_does_not_exist() -> None:
    assert read_moment("1m", date(2027, 1, 31), BRITISH) == Moment(date(2027, 2, 28))


def test_elsewhere_the_month_comes_first() -> None:
    american = date_words(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert read_moment("8/12", MONDAY, american) == Moment(date(2026, 8, 12))
    assert read_moment("12.8.", MONDAY, american) == Moment(date(2026, 8, 12))  # with dots nobody writes it so
