"""What an earlier run left open is told at the start: first that it waits, then what was found."""

from __future__ import annotations

from dataclasses import replace

from slotdesk.domain.intent import IntentFate, IntentKind, intent_of
from slotdesk.domain.record import Record
from slotdesk.services.fates import FateFound, Finding
from slotdesk_ui.journal.left_open_words import found_words, waiting_words
from ui.examples import ANNA, NOW, STOCKHOLM, appointment

BASE = "http://server.example/fhir"
BOOK = Record("1", intent_of(IntentKind.BOOK, BASE, appointment(), (ANNA,)), IntentFate.UNKNOWN, NOW, NOW)
DONE = replace(BOOK, fate=IntentFate.DONE)


def _anna(_base_url: str, token: str) -> str:
    return {"Patient/anna": "Anna Example"}[token]


def nobody(_base_url: str, _token: str) -> str:
    return ""


def test_nothing_open_is_nothing_to_tell() -> None:
    assert waiting_words((), STOCKHOLM) == ""


def test_what_waits_is_told_by_time_and_never_by_patient() -> None:
    words = waiting_words([BOOK], STOCKHOLM)
    assert "Booking: Tuesday, 4 August 2026 09:00, Dr Berg, House 1" in words
    assert "as soon as its server answers" in words
    assert "anna" not in words.casefold()


def test_what_was_found_is_told_with_the_patient_and_what_can_be_done() -> None:
    words = found_words([FateFound(DONE, Finding.DONE)], STOCKHOLM, _anna)
    assert "✓ Booked\nAnna Example: Tuesday, 4 August 2026 09:00" in words
    still = found_words([FateFound(BOOK, Finding.NOT_SO_FAR)] * 2, STOCKHOLM, nobody)
    assert still.count("? Booking: not certain") == 2
    assert still.count("do not send it again before that") == 1


def test_of_very_many_the_first_are_told_and_the_rest_is_counted() -> None:
    assert waiting_words([BOOK] * 4, STOCKHOLM).count("09:00") == 4
    words = waiting_words([BOOK] * 9, STOCKHOLM)
    assert words.count("09:00") == 4
    assert "9 in all: see Bookings." in words
    assert "9 in all" in found_words([FateFound(DONE, Finding.DONE)] * 9, STOCKHOLM, nobody)
    assert "in all" not in found_words([FateFound(DONE, Finding.DONE)], STOCKHOLM, nobody)
