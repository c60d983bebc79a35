"""Days as a locale writes them, in the lengths that the locale itself does not name."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_DAY_LETTERS = r"(?<!d)d{1,2}(?!d)[.日]?"
_DAY_AND_MONTH = re.compile(rf"{_DAY_LETTERS}.*?M+|M+.*?{_DAY_LETTERS}")


def qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def year_pattern(locale: QLocale) -> str:
    """Day, month and year with the month as a word: `d MMMM yyyy`, `d. MMMM yyyy`, `MMMM d, yyyy`."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"^[\s,]+|[\s,]+$", "", re.sub(r"d{3,4}[\s,]*", "", long)) or "d MMMM yyyy"


def day_pattern(locale: QLocale) -> str:
    """The same without the year: `d MMMM`, `d. MMMM`, `MMMM d`."""
    found = _DAY_AND_MONTH.search(year_pattern(locale))
    return found.group() if found else "d MMMM"


def shortened(pattern: str) -> str:
    """A pattern with the month's name cut short."""
    return pattern.replace("MMMM", "MMM")


def medium_day(day: date, locale: QLocale) -> str:
    """Day, month and year, as `4 Aug 2026`, `4. Aug. 2026`, `Aug 4, 2026`."""
    return locale.toString(qdate(day), shortened(year_pattern(locale)))


def with_weekday(weekday: str, day: str) -> str:
    """A weekday's name before a day: `Tuesday 4 August`, `Dienstag, 4. August`."""
    return QCoreApplication.translate("DateForms", "{weekday} {day}").format(weekday=weekday, day=day)


def day_format(locale: QLocale) -> str:
    """The locale's short date with a year of four digits, so that nobody has to guess; ISO 8601 where there is none."""
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def day_format_words(locale: QLocale) -> str:
    """How to type a date, for people: `dd/mm/yyyy`, `TT.MM.JJJJ`."""
    translate = QCoreApplication.translate
    letters = {
        "d": translate("DateForms", "dd"),
        "M": translate("DateForms", "mm"),
        "y": translate("DateForms", "yyyy"),
    }
    return re.sub(r"d+|M+|y+", lambda token: letters[token.group()[0]], day_format(locale))


def day_comes_first(locale: QLocale) -> bool:
    """Whether the locale says the day of a date before the month; where the year comes first, in the long form."""
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if written.startswith("y"):
        written = re.sub(r"d{3,4}", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return written.find("d") < written.find("M")


def first_weekday(locale: QLocale) -> int:
    """The day that weeks begin on; 0 is Monday."""
    return locale.firstDayOfWeek().value - 1
