"""The words for dates in the locale's language and in English, which everybody may type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk_ui.date_forms import day_comes_first, first_weekday
from slotdesk_ui.palette.date_words import DateWords

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def date_words(locale: QLocale) -> DateWords:
    """Names of days and months as the locale has them, and the program's own words for today and the like."""
    languages = (locale, _ENGLISH)
    weekdays = [
        [language.standaloneDayName(number, form).casefold() for language in languages for form in _FORMS]
        for number in range(1, 8)
    ]
    months = [
        [language.standaloneMonthName(number, form).casefold() for language in languages for form in _FORMS]
        for number in range(1, 13)
    ]
    relative = {"today": 0, "tomorrow": 1, "yesterday": -1}
    units = {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m"}
    said = _said()
    return DateWords(
        weekdays,
        months,
        relative | {word: days for days, name in _RELATIVE.items() for word in said[name]},
        units | {word: name[0] for name in ("day", "week", "month") for word in said[name]},
        said["next"] | {"next"},
        said["in"] | {"in"},
        said["on"] | said["at"] | {"on", "at"},
        day_comes_first(locale),
        first_weekday(locale),
    )


_RELATIVE = {-1: "yesterday", 0: "today", 1: "tomorrow", 2: "after"}


def _said() -> dict[str, frozenset[str]]:
    """What each word may be in the user's language; a bar stands between several that mean the same."""
    translate = QCoreApplication.translate
    words = {
        "today": translate("DateWords", "today"),
        "tomorrow": translate("DateWords", "tomorrow"),
        "after": translate("DateWords", "day after tomorrow"),
        "yesterday": translate("DateWords", "yesterday"),
        "day": translate("DateWords", "day|days"),
        "week": translate("DateWords", "week|weeks"),
        "month": translate("DateWords", "month|months"),
        "next": translate("DateWords", "next"),
        "in": translate("DateWords", "in"),
        "on": translate("DateWords", "on"),
        "at": translate("DateWords", "at"),
    }
    return {name: frozenset(text.casefold().split("|")) for name, text in words.items()}
