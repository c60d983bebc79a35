"""The words for dates in the locale's language and in English, which everybody may type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk_ui.find.local_dates import day_comes_first
from slotdesk_ui.palette.date_words import DateWords

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def date_words(locale: QLocale) -> DateWords:
    """Names of days and months as the locale has them, and the program's own words for today and the like."""
    tr = QCoreApplication.translate
    languages = (locale, _ENGLISH)
    weekdays = [
        [language.standaloneDayName(number, form).casefold() for language in languages for form in _FORMS]
        for number in range(1, 8)
    ]
    months = [
        [language.standaloneMonthName(number, form).casefold() for language in languages for form in _FORMS]
        for number in range(1, 13)
    ]
    said = {0: tr("DateWords", "today"), 1: tr("DateWords", "tomorrow"), -1: tr("DateWords", "yesterday")}
    units = {
        "d": (tr("DateWords", "day"), tr("DateWords", "days")),
        "w": (tr("DateWords", "week"), tr("DateWords", "weeks")),
        "m": (tr("DateWords", "month"), tr("DateWords", "months")),
    }
    english = {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m"}
    return DateWords(
        weekdays,
        months,
        {"today": 0, "tomorrow": 1, "yesterday": -1, **{word.casefold(): days for days, word in said.items()}},
        english | {word.casefold(): unit for unit, forms in units.items() for word in forms},
        frozenset({"next", tr("DateWords", "next").casefold()}),
        frozenset({"in", tr("DateWords", "in").casefold()}),
        day_comes_first(locale),
    )
