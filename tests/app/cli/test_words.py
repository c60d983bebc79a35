"""Every code has words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import pytest

from slotdesk.cli.words import PROBLEMS, REASONS, criteria_sentence, error_sentence
from slotdesk.domain.errors import CriteriaInvalid, CriteriaProblem, Reason, ServerUnreachable


@pytest.mark.parametrize(("codes", "words"), [(Reason, REASONS), (CriteriaProblem, PROBLEMS)])
def test_every_code_has_words_of_its_own(codes: type[StrEnum], words: Mapping[StrEnum, str]) -> None:
    assert set(words) == set(codes)
    assert len(set(words.values())) == len(words)
    assert all(sentence.strip() for sentence in words.values())


@pytest.mark.parametrize("reason", Reason)
def test_reasons_are_whole_sentences(reason: Reason) -> None:
    sentence = error_sentence(ServerUnreachable(reason))
    assert sentence[0].isupper()
    assert sentence.endswith(".")


def test_criteria_problems_name_the_option_that_was_typed() -> None:
    error = CriteriaInvalid(
        {
            "end": CriteriaProblem.END_NOT_AFTER_START,
            "location-reference": CriteriaProblem.NOT_A_REFERENCE,
            "_count": CriteriaProblem.OUT_OF_RANGE,
        }
    )
    sentence = criteria_sentence(error)
    assert "--end must be later than the start" in sentence
    assert "--location must be a reference" in sentence
    assert "--count is out of range" in sentence
