"""What language the window speaks, and how it writes dates, times and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from slotdesk.store.choices import Language
from slotdesk.store.locations import resource

_SPOKEN = {
    Language.EN: QLocale.Language.English,
    Language.DE: QLocale.Language.German,
    Language.SV: QLocale.Language.Swedish,
    Language.FR: QLocale.Language.French,
}
_DEFAULT = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@dataclass(frozen=True, slots=True)
class Speech:
    """A language that there is a translation for, and the locale whose forms go with it."""

    language: Language
    locale: QLocale


def speech_for(wanted: Language, system: QLocale) -> Speech:
    """The language to speak: the one that is set, else the first that the system prefers and that is there.

    The locale is the system's own where it speaks that language, so that forms which were set by hand stay; else that
    of the language in the system's territory, as far as there is one. Without any territory it is British English.
    """
    language = wanted if wanted is not Language.SYSTEM else _preferred(system)
    spoken = _SPOKEN[language]
    if system.language() == spoken:
        return Speech(language, system)
    if spoken == QLocale.Language.English and system.language() == QLocale.Language.C:
        return Speech(language, _DEFAULT)
    return Speech(language, QLocale(spoken, system.territory()))


def speak(qt: QCoreApplication, wanted: Language, system: QLocale) -> Speech:
    """Speak a language from now on: what is made afterwards is in its words, and in its forms."""
    speech = speech_for(wanted, system)
    QLocale.setDefault(speech.locale)
    for translator in qt.findChildren(_Translator):
        qt.removeTranslator(translator)
        translator.deleteLater()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{folder}/qtbase_{speech.language}.qm", str(resource(f"translations/slotdesk_{speech.language}.qm"))):
        translator = _Translator(qt)
        if translator.load(path):  # English needs no file of Qt's own
            qt.installTranslator(translator)
    return speech


class _Translator(QTranslator):
    """One of ours, to be told from those of others."""


def _preferred(system: QLocale) -> Language:
    for name in system.uiLanguages():
        spoken = QLocale(name).language()
        for language, known in _SPOKEN.items():
            if spoken == known:
                return language
    return Language.EN
