"""Public holidays, against known dates."""

from datetime import date

import pytest

from slotdesk.practice.holidays import easter_sunday, public_holidays


@pytest.mark.parametrize(
    "day", [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)]
)
def test_easter(day: date) -> None:
    assert easter_sunday(day.year) == day


def test_days_of_both_countries() -> None:
    sweden, finland = public_holidays("SE", 2026), public_holidays("FI", 2026)
    assert sweden[date(2026, 4, 3)] == finland[date(2026, 4, 3)] == "Good Friday"
    assert sweden[date(2026, 5, 14)] == "Ascension Day"
    assert sweden[date(2026, 6, 20)] == "Midsummer Day"
    assert sweden[date(2026, 10, 31)] == "All Saints' Day"
    assert date(2026, 6, 6) in sweden
    assert date(2026, 6, 6) not in finland
    assert date(2026, 12, 6) in finland
    assert date(2026, 12, 6) not in sweden
