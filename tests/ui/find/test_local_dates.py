"""How a locale writes a day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from slotdesk_ui.find.local_dates import day_comes_first, day_format


@pytest.mark.parametrize(
    ("name", "form", "day_first"),
    [
        ("en_GB", "dd/MM/yyyy", True),
        ("en_US", "M/d/yyyy", False),
        ("de_DE", "dd.MM.yyyy", True),
        ("sv_SE", "yyyy-MM-dd", False),
        ("fr_FR", "dd/MM/yyyy", True),
    ],
)
def test_the_year_has_four_digits_and_the_order_is_the_locales(name: str, form: str, day_first: bool) -> None:
    locale = QLocale(name)
    assert day_format(locale) == form
    assert day_comes_first(locale) is day_first


def test_without_a_locale_it_is_iso_8601() -> None:
    assert day_format(QLocale.c()) == "yyyy-MM-dd"
