"""How a locale writes a day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from slotdesk_ui.date_forms import (
    day_comes_first,
    day_format,
    day_format_words,
    day_pattern,
    first_weekday,
    medium_day,
    with_weekday,
)


@pytest.mark.parametrize(
    ("name", "form", "day_first"),
    [
        ("en_GB", "dd/MM/yyyy", True),
        ("en_US", "M/d/yyyy", False),
        ("de_DE", "dd.MM.yyyy", True),
        ("sv_SE", "yyyy-MM-dd", True),
        ("fr_FR", "dd/MM/yyyy", True),
    ],
)
def test_the_year_has_four_digits_and_the_order_is_the_locales(name: str, form: str, day_first: bool) -> None:
    locale = QLocale(name)
    assert day_format(locale) == form
    assert day_comes_first(locale) is day_first


def test_without_a_locale_it_is_iso_8601() -> None:
    assert day_format(QLocale.c()) == "yyyy-MM-dd"


@pytest.mark.parametrize(
    ("name", "medium", "pattern", "first"),
    [
        ("en_GB", "4 Aug 2026", "d MMMM", 0),
        ("en_US", "Aug 4, 2026", "MMMM d", 6),
        ("de_DE", "4. Aug. 2026", "d. MMMM", 0),
        ("sv_SE", "4 aug. 2026", "d MMMM", 0),
        ("fr_FR", "4 août 2026", "d MMMM", 0),
        ("fr_CA", "4 août 2026", "d MMMM", 6),
    ],
)
def test_the_month_is_a_word_in_the_locales_order(name: str, medium: str, pattern: str, first: int) -> None:
    locale = QLocale(name)
    assert medium_day(date(2026, 8, 4), locale) == medium
    assert day_pattern(locale) == pattern
    assert first_weekday(locale) == first


def test_how_to_type_a_date_is_said_for_people() -> None:
    assert day_format_words(QLocale("en_GB")) == "dd/mm/yyyy"
    assert day_format_words(QLocale("sv_SE")) == "yyyy-mm-dd"
    assert with_weekday("Tue", "4 Aug") == "Tue 4 Aug"
