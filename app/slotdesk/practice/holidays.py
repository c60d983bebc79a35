"""Public holidays of the countries in which the invented group has sites."""

from datetime import date, timedelta
from functools import lru_cache


def easter_sunday(year: int) -> date:
    """Easter of the Gregorian calendar (the "anonymous" computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * weekday) // 451
    month, day = divmod(shift + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _weekday_from(first: date, weekday: int) -> date:
    return first + timedelta(days=(weekday - first.weekday()) % 7)


@lru_cache(maxsize=64)
def public_holidays(country: str, year: int) -> dict[date, str]:
    """The days of a year on which sites of ``country`` (SE or FI) are closed, with their English names."""
    easter = easter_sunday(year)
    midsummer = _weekday_from(date(year, 6, 20), 5)
    days = {
        date(year, 1, 1): "New Year's Day",
        date(year, 1, 6): "Epiphany",
        easter - timedelta(days=2): "Good Friday",
        easter + timedelta(days=1): "Easter Monday",
        date(year, 5, 1): "May Day",
        easter + timedelta(days=39): "Ascension Day",
        midsummer - timedelta(days=1): "Midsummer Eve",
        midsummer: "Midsummer Day",
        _weekday_from(date(year, 10, 31), 5): "All Saints' Day",
        date(year, 12, 24): "Christmas Eve",
        date(year, 12, 25): "Christmas Day",
        date(year, 12, 26): "Boxing Day",
    }
    if country == "SE":
        days[date(year, 6, 6)] = "National Day"
        days[date(year, 12, 31)] = "New Year's Eve"
    else:
        days[date(year, 12, 6)] = "Independence Day"
    return days
