"""The whole window in other languages: nothing left in English, nothing cut short."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from journeys.cells import cut_cells
from journeys.conftest import Story
from journeys.on_screen import clipped, outside, painted, texts, too_wide
from journeys.person import Person
from journeys.pseudo_locale import CLOSE, PseudoTranslator, is_accented, outside_of_translation
from journeys.tour import tour
from journeys.workbench_tour import OF_MESSAGES, english_of_checks, words_of_messages
from slotdesk.practice import codes
from slotdesk.practice.existing_bookings import COMMENTS
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import Language
from slotdesk.store.locations import Locations
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SettingsStore
from slotdesk_ui import application
from slotdesk_ui.language import speak

_LETTERS = re.compile(r"\b[^\W\d_a-z]{2}\b")  # what free times of one practitioner or place are marked with
_TYPED = ("soon", "karin", "Clinic", "Anna Berg")
_PATH = re.compile(r"(?<!\S)/[\w./-]+")  # of a file
_WORD = re.compile(r"[^\W\d_]{2,}")
_RESOURCES = ("Practitioner", "Location", "HealthcareService", "Organization", "Patient", "Appointment", "metadata")
_NOBODYS_WORDS = {
    "Slotdesk": "the program's name",
    "https": "an address as an example",
    "http": "an address as an example",
    "ITI": "a transaction's number",
    "HTTP": "a status",
    "conflict": "a code of FHIR as the server sent it",
    "JSON": "a format",
    "XML": "a format",
    "FHIR": "a standard",
    "English": "a language by its own name",
    "Deutsch": "a language by its own name",
    "Svenska": "a language by its own name",
    "Français": "a language by its own name",
    "ms": "a unit",
    "kB": "a unit",
    "MB": "a unit",
    "GET": "a method of HTTP",
    "POST": "a method of HTTP",
    **dict.fromkeys(("PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"), "a method of HTTP"),
    **dict.fromkeys(("base", "today", "now", "uuid"), "a variable of a request"),
    "requests": "a folder",
    "curl": "a program",
    "Python": "a language",
    "httpx": "a library",
    "Shift": "a key",
    "HAR": "a format",
    "gzip": "a coding of HTTP",
    "EEST": "a time zone",
    "CEST": "a time zone",
    "CET": "a time zone",
    "BST": "a time zone",
    "Europe": "a time zone",
}


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """What the other tests read."""
    yield
    speak(qapp, Language.EN, QLocale("en_GB"))


@pytest.fixture
def spoken(request: pytest.FixtureRequest, tmp_path: Path, english_again: None) -> Language:
    """A language that is set before the start."""
    SettingsStore(Locations(tmp_path).prepare().settings_file).save(Settings(language=request.param))
    return Language(request.param)


@pytest.fixture
def pseudo_locale(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, english_again: None) -> Iterator[None]:
    """Every text is marked; dates are British."""
    translator = PseudoTranslator()

    def speak_it(qt: QCoreApplication, *_: object) -> None:
        QLocale.setDefault(QLocale("en_GB"))
        qt.installTranslator(translator)

    monkeypatch.setattr(application, "speak", speak_it)
    yield
    qapp.removeTranslator(translator)


def test_no_text_goes_round_the_translation(tell: Story, practice: PracticeServer, pseudo_locale: None) -> None:
    data = _data_of(practice)
    known = {word for text in data for word in _WORD.findall(text)}
    untranslated: dict[str, str] = {}
    people: list[Person] = []

    def look(place: str, seen: QWidget) -> None:
        for one in texts(seen):
            words = _words_left(one.text, data)
            if words:
                untranslated.setdefault(one.text, f"{one.where}: {one.text!r}: {words} ({place})")
        on_the_wire = words_of_messages(people[0]) if place in OF_MESSAGES else known
        for text in painted(seen):
            # Raw messages wrap amid a word: what is left of it stands at either end of a line.
            halves = text.strip("\"'{}[],: ").split() if place == "messages, RAW" else []
            whole = [word for word in _words_left(text, data) if not _is_half(word, halves, on_the_wire)]
            words = [word for word in whole if not _is_part_of(word, text, on_the_wire)]
            if words:
                untranslated.setdefault(text, f"painted: {text!r}: {words} ({place})")

    async def story(person: Person) -> None:
        people.append(person)
        person.window.resize(1280, 800)
        await tour(person, practice, look)

    tell(story, waits=False)
    assert not untranslated, "\n".join(untranslated.values())


def test_a_third_more_room_is_there(tell: Story, practice: PracticeServer, pseudo_locale: None) -> None:
    """Apart from the outcome's two buttons in a row, which fit in the languages that there are."""
    found = cut_short(tell, practice, (1600, 900), but=lambda what: what.startswith("QWidget "))
    assert not found, found


@pytest.mark.parametrize("spoken", ["de", "sv", "fr"], indirect=True)
@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_nothing_is_cut_short(tell: Story, practice: PracticeServer, spoken: Language, size: tuple[int, int]) -> None:
    found = cut_short(tell, practice, size)
    assert not found, found


def cut_short(
    tell: Story, practice: PracticeServer, size: tuple[int, int], but: Callable[[str], bool] = lambda _: False
) -> str:
    """What has too little room somewhere on the tour through a window of this size; `but` says what may."""
    found: dict[str, str] = {}

    def look(place: str, seen: QWidget) -> None:
        for what in (*clipped(seen), *outside(seen), *too_wide(seen), *cut_cells(seen)):
            if not but(what):
                found.setdefault(what, place)

    async def story(person: Person) -> None:
        person.window.resize(*size)
        await tour(person, practice, look)
        assert (person.window.width(), person.window.height()) == size

    tell(story, waits=False)
    return "\n".join(f"{what} ({place})" for what, place in found.items())


def _data_of(practice: PracticeServer) -> list[str]:
    """Every string that the server may send, the longest first."""
    found = {practice.url, "https://fhir.example.org/r4", codes.FOLLOWUP.display, *COMMENTS, *_TYPED}
    found.add("This time has just been taken. Search again for another one.")
    found |= {"Patient/123", "Practitioner/123", "Location/123", "http://snomed.info/sct"}  # examples of what to type
    found |= english_of_checks()
    for kind in _RESOURCES:
        answer = httpx.get(f"{practice.url}/{kind}", params={"_count": "1000"}, trust_env=False).json()
        found |= set(_strings(answer))
    return sorted((text for text in found if len(text) > 2), key=len, reverse=True)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        if "family" in value:
            given = " ".join(value.get("given", []))
            yield f"{given} {value['family']}"
            yield " ".join([*value.get("prefix", []), given, value["family"]])
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _words_left(text: str, data: list[str]) -> list[str]:
    """The words that neither a translation nor the server nor the locale accounts for."""
    left = _PATH.sub(" ", outside_of_translation(text))
    for known in data:
        if known in left:
            left = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", left)
    accounted = {*_LOCALE_WORDS, *_NOBODYS_WORDS, *_LETTERS.findall(left)}
    return [word for word in _WORD.findall(left) if word not in accounted and not is_accented(word)]


def _is_part_of(word: str, line: str, known: set[str]) -> bool:
    """Whether the server sent it, or it is the rest of a word whose mnemonic was painted apart.

    Painted lines are broken, and cut short with an ellipsis.
    """
    if re.search(rf"^{word}\b.*{CLOSE}$", line):
        return True
    return word in known or (line.endswith("…") and any(one.startswith(word) for one in known))


def _is_half(word: str, line: list[str], known: set[str]) -> bool:
    ends = line and any(one.startswith(word) for one in known) and line[-1].endswith(word)
    begins = line and any(one.endswith(word) for one in known) and line[0].startswith(word)
    return bool(ends or begins)


_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_BRITISH = QLocale("en_GB")
_LOCALE_WORDS = {
    *(_BRITISH.standaloneDayName(day, form) for day in range(1, 8) for form in _FORMS),
    *(_BRITISH.standaloneDayName(day, QLocale.FormatType.ShortFormat)[:2] for day in range(1, 8)),
    *(_BRITISH.standaloneMonthName(month, form) for month in range(1, 13) for form in _FORMS),
}
