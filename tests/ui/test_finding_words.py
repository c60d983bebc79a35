"""Every rule has words, and so has whatever else is said of a finding."""

from __future__ import annotations

import pytest

from slotdesk.domain.finding import FindingCode, FindingSeverity, MessageFinding, Party, Side
from slotdesk.domain.finding_rules import RULES
from slotdesk_ui.finding_words import details_words, party_words, rule_words, severity_words


def test_every_rule_has_a_sentence_of_its_own() -> None:
    said = [rule_words(rule) for rule in RULES]
    assert len(set(said)) == len(RULES)
    assert [words for words in said if not words.endswith(".") or not words[0].isupper()] == []


def test_every_code_of_the_reader_is_a_rule() -> None:
    assert [code for code in FindingCode if code not in RULES] == []


def test_a_rule_of_another_version_is_called_by_its_id() -> None:
    assert rule_words("rule-of-tomorrow") == "rule-of-tomorrow"


@pytest.mark.parametrize("party", Party)
def test_every_party_has_words(party: Party) -> None:
    assert party_words(party)[0].isupper()


def test_every_severity_has_words() -> None:
    assert len({severity_words(one) for one in FindingSeverity}) == len(FindingSeverity)


def test_details_are_what_was_seen_and_expected() -> None:
    finding = MessageFinding("app-1", FindingSeverity.ERROR, Side.ANSWER, Party.SERVER, "Appointment", "clause")
    assert details_words(finding) == ""
    fuller = MessageFinding(
        "app-1", FindingSeverity.ERROR, Side.ANSWER, Party.SERVER, "Appointment", "clause", "a", "b"
    )
    assert details_words(fuller) == "Seen: a\nExpected: b"
