"""Each kind and each fate has words, and what stays open says what can be done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.domain.intent import IntentFate, IntentKind, intent_of
from slotdesk.domain.record import Record
from slotdesk.services.fates import FateFound, Finding
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.journal import record_words
from ui.examples import ANNA, NOW, STOCKHOLM, appointment

BASE = "http://server.example/fhir"
BOOK = Record("1", intent_of(IntentKind.BOOK, BASE, appointment(), (ANNA,)), IntentFate.UNKNOWN, NOW, NOW)


@pytest.mark.parametrize("kind", list(IntentKind))
@pytest.mark.parametrize("fate", list(IntentFate))
def test_each_has_words_and_a_sign(kind: IntentKind, fate: IntentFate) -> None:
    record = replace(BOOK, intent=replace(BOOK.intent, kind=kind), fate=fate)
    assert record_words.fate_words(record)
    assert record_words.fate_sign(fate)
    assert record_words.kind_words(kind)


def test_a_patient_is_named_where_the_name_is_known() -> None:
    assert record_words.patient_words(BOOK, lambda _base_url, _token: "") == "Patient/anna"
    about = record_words.about_words(BOOK, STOCKHOLM, lambda _base_url, token: {"Patient/anna": "Anna Example"}[token])
    assert about == "Anna Example: Tuesday, 4 August 2026 09:00, Dr Berg, House 1"


def test_a_move_names_both_times() -> None:
    later = appointment(key="two")
    move = replace(BOOK, intent=intent_of(IntentKind.MOVE, BASE, appointment(), (ANNA,), later))
    assert "Old time: " in record_words.about_words(move, STOCKHOLM, lambda _base_url, _token: "")


@pytest.mark.parametrize("finding", list(Finding))
def test_each_finding_makes_a_card_that_says_what_to_do(finding: Finding) -> None:
    settled = {Finding.DONE: IntentFate.DONE, Finding.NOT_DONE: IntentFate.NOT_DONE}
    error = ServerUnreachable(Reason.TIMEOUT) if finding is Finding.UNREACHABLE else None
    found = FateFound(replace(BOOK, fate=settled.get(finding, IntentFate.UNKNOWN)), finding, error=error)
    card = record_words.found_card(found, "about")
    assert card.advice
    assert (card.fate is Fate.UNKNOWN) is (finding not in settled)
    assert bool(card.said) is (finding is Finding.UNREACHABLE)


def test_what_was_not_sent_is_called_as_on_its_card() -> None:
    assert record_words.fate_words(replace(BOOK, fate=IntentFate.NOT_SENT)) == "Not booked"
