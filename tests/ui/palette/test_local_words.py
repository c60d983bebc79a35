"""Names of days in the language of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Language
from slotdesk_ui.language import speak
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


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    """What the other tests read."""
    yield qapp
    speak(qapp, Language.EN, QLocale("en_GB"))


NEXT_TUESDAY = Moment(date(2026, 8, 11), time(14))


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        (Language.DE, "nächsten di 14:00", NEXT_TUESDAY),
        (Language.DE, "nächsten Dienstag um 14 Uhr", NEXT_TUESDAY),
        (Language.DE, "übermorgen", Moment(date(2026, 8, 5))),
        (Language.DE, "in 2 Wochen", Moment(date(2026, 8, 17))),
        (Language.DE, "am 12.8. 9:30", Moment(date(2026, 8, 12), time(9, 30))),
        (Language.SV, "nästa tis 14:00", NEXT_TUESDAY),
        (Language.SV, "nästa tisdag kl 14.00", NEXT_TUESDAY),
        (Language.SV, "i morgon", Moment(date(2026, 8, 4))),
        (Language.SV, "om 2 veckor", Moment(date(2026, 8, 17))),
        (Language.SV, "den 12/8", Moment(date(2026, 8, 12))),
        (Language.FR, "mardi prochain 14h", NEXT_TUESDAY),
        (Language.FR, "mardi prochain à 14 h 00", NEXT_TUESDAY),
        (Language.FR, "aujourd’hui", Moment(MONDAY)),
        (Language.FR, "dans 2 semaines", Moment(date(2026, 8, 17))),
        (Language.FR, "le 12 août", Moment(date(2026, 8, 12))),
        (Language.FR, "next tue 14:00", NEXT_TUESDAY),
    ],
)
def test_dates_are_said_in_the_language_that_is_spoken(
    english_again: QApplication, language: Language, text: str, meant: Moment
) -> None:
    speech = speak(english_again, language, QLocale.c())
    assert read_moment(text, MONDAY, date_words(speech.locale)) == meant
