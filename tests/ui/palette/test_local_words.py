"""Names of days in the language of the desk."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from slotdesk_ui.palette.date_words import Moment, read_moment
from slotdesk_ui.palette.local_words import date_words

MONDAY = date(2026, 8, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (QLocale.Language.German, "mittwoch"),
        (QLocale.Language.German, "mi"),
        (QLocale.Language.Swedish, "onsdag"),
        (QLocale.Language.French, "mercredi"),
        (QLocale.Language.German, "wed"),
        (QLocale.Language.German, "5. august"),
        (QLocale.Language.French, "5 août"),
    ],
)
def test_wednesday_in_the_locales_language_and_in_english(language: QLocale.Language, text: str) -> None:
    assert read_moment(text, MONDAY, date_words(QLocale(language))) == Moment(date(2026, 8, 5))
