"""Which language is spoken, with whose dates, and Qt's own words with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Language
from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.language import speak, speech_for


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """What the other tests read."""
    yield
    speak(qapp, Language.EN, QLocale("en_GB"))


@pytest.mark.parametrize(
    ("wanted", "system", "language", "locale"),
    [
        (Language.SYSTEM, "de_AT", Language.DE, "de_AT"),
        (Language.SYSTEM, "fr_CA", Language.FR, "fr_CA"),
        (Language.SYSTEM, "fi_FI", Language.EN, "en_FI"),
        (Language.SYSTEM, "C", Language.EN, "en_GB"),
        (Language.DE, "C", Language.DE, "de_DE"),
        (Language.DE, "en_GB", Language.DE, "de_DE"),
        (Language.DE, "de_CH", Language.DE, "de_CH"),
        (Language.SV, "fi_FI", Language.SV, "sv_FI"),
        (Language.EN, "de_DE", Language.EN, "en_DE"),
        (Language.EN, "en_US", Language.EN, "en_US"),
    ],
)
def test_the_language_is_the_one_set_else_the_systems(
    wanted: Language, system: str, language: Language, locale: str
) -> None:
    speech = speech_for(wanted, QLocale(system))
    assert (speech.language, speech.locale.name()) == (language, locale)


@pytest.mark.parametrize(
    ("language", "quit_words", "cancel", "free"),
    [
        (Language.EN, "&Quit", "Cancel", ("1 free time", "2 free times")),
        (Language.DE, "&Beenden", "Abbrechen", ("1 frei", "2 frei")),
        (Language.SV, "&Avsluta", "Avbryt", ("1 ledig", "2 lediga")),
        (Language.FR, "&Quitter", "Annuler", ("1 libre", "2 libres")),
    ],
)
def test_words_plurals_and_qts_own_buttons_are_in_it(
    qapp: QApplication, qtbot: QtBot, language: Language, quit_words: str, cancel: str, free: tuple[str, str]
) -> None:
    speak(qapp, language, QLocale("en_GB"))
    assert next(spec.words for spec in ACTIONS if spec.id == "quit") == quit_words
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    counted = [QCoreApplication.translate("EmptyWords", "%Ln free time(s)", "", count) for count in (1, 2)]
    assert tuple(counted) == free


def test_another_language_takes_the_place_of_the_last_one(qapp: QApplication) -> None:
    speak(qapp, Language.DE, QLocale("en_GB"))
    speak(qapp, Language.EN, QLocale("en_GB"))
    assert QCoreApplication.translate("words", "Booked") == "Booked"
    assert QLocale().name() == "en_GB"
