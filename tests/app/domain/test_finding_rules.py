"""The registry of rules is whole."""

from __future__ import annotations

import re

from slotdesk.domain.finding import FindingCode, Party
from slotdesk.domain.finding_rules import RULES


def test_each_rule_has_a_clause_and_a_sentence_of_its_own() -> None:
    assert all(rule.clause for rule in RULES.values())
    assert len({rule.words for rule in RULES.values()}) == len(RULES)
    assert [rule.words for rule in RULES.values() if not re.fullmatch(r"[A-Z][^{}]*\.", rule.words)] == []


def test_ids_are_plain() -> None:
    assert [name for name, rule in RULES.items() if name != rule.id or not re.fullmatch(r"[a-z0-9-]+", name)] == []


def test_what_answers_are_held_against_while_they_are_read_is_registered() -> None:
    assert [code for code in FindingCode if code not in RULES] == []


def test_where_the_text_contradicts_itself_nobody_is_to_blame() -> None:
    assert {name for name, rule in RULES.items() if rule.party is Party.TEXT} == {
        "bare-appointment",
        "bundle-without-entry",
        "cancelled-for-refused",
        "outcome-not-in-bundle",
        "parameter-coded",
        "parameter-named-otherwise",
        "period-open",
    }


def test_nobody_is_to_blame_for_the_bounds_of_this_program() -> None:
    assert {name for name, rule in RULES.items() if rule.party is Party.NOBODY} == {
        "examined-in-part",
        "more-findings",
        "not-examined",
        "not-judged",
    }
    own = {name for name, rule in RULES.items() if rule.clause.startswith("Slotdesk")}
    assert own == {name for name, rule in RULES.items() if rule.party is Party.NOBODY} | {"too-deep"}
