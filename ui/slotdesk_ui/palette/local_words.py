"""The words for dates in the locale's language and in English, which everybody may type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk_ui.find.directory_search import day_comes_first
from slotdesk_ui.palette.date_words import DateWords

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def date_words(locale: QLocale) -> DateWords:
    """Names of days and months as the locale has them, and the program's own words for today and the like."""
    translate = QCoreApplication.translate
    languages = (locale, _ENGLISH)
    weekdays = [
        [language.standaloneDayName(number, form).casefold() for language in languages for form in _FORMS]
        for number in range(1, 8)
    ]
    months = [
        [language.standaloneMonthName(number, form).casefold() for language in languages for form in _FORMS]
        for number in range(1, 13)
    ]
    said = {
        0: translate("DateWords", "today"),
        1: translate("DateWords", "tomorrow"),
        -1: translate("DateWords", "yesterday"),
    }
    units = {
        "d": (translate("DateWords", "day"), translate("DateWords", "days")),
        "w": (translate("DateWords", "week"), translate("DateWords", "weeks")),
        "m": (translate("DateWords", "month"), translate("DateWords", "months")),
    }
    english = {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m"}
    return DateWords(
        weekdays,
        months,
        {"today": 0, "tomorrow": 1, "yesterday": -1, **{word.casefold(): days for days, word in said.items()}},
        english | {word.casefold(): unit for unit, forms in units.items() for word in forms},
        frozenset({"next", translate("DateWords", "next").casefold()}),
        frozenset({"in", translate("DateWords", "in").casefold()}),
        day_comes_first(locale),
    )
