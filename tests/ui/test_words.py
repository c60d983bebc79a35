"""Every code of the core has words, and they say what to do next."""

from __future__ import annotations

import pytest

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.errors import (
    CriteriaProblem,
    Evidence,
    NotAllowed,
    OutcomeUnknown,
    Reason,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk.domain.outcome import Issue
from slotdesk_ui.words import (
    criteria_words,
    error_advice,
    error_words,
    finding_words,
    gender_words,
    reason_words,
    status_words,
)


def finding(code: FindingCode) -> Finding:
    return Finding(code, FindingSeverity.ERROR, "Appointment", "clause")


def test_every_reason_has_a_sentence_of_its_own() -> None:
    said = {reason: reason_words(reason) for reason in Reason}
    assert len(set(said.values())) == len(Reason)
    assert [words for words in said.values() if not words.endswith((".", "?"))] == []


def test_every_finding_has_a_sentence_of_its_own() -> None:
    said = [finding_words(finding(code)) for code in FindingCode]
    assert len(set(said)) == len(FindingCode)
    assert [words for words in said if not words.endswith(".")] == []


def test_every_problem_of_a_criterion_is_a_sentence_about_it() -> None:
    said = [criteria_words(problem, "The reason") for problem in CriteriaProblem]
    assert len(set(said)) == len(CriteriaProblem)
    assert [words for words in said if not (words.startswith("The reason ") and words.endswith("."))] == []


def test_no_code_is_shown_in_place_of_words() -> None:
    codes = [*Reason, *FindingCode, *CriteriaProblem]
    said = [
        *map(reason_words, Reason),
        *(finding_words(finding(code)) for code in FindingCode),
        *(criteria_words(problem, "The field") for problem in CriteriaProblem),
    ]
    assert [words for words in said if words in {code.value for code in codes}] == []


def test_the_servers_own_words_come_after_ours() -> None:
    evidence = Evidence(issues=(Issue("error", "security", "Card <expired>"),))
    assert error_words(NotAllowed(Reason.SIGN_IN_NEEDED, evidence=evidence)) == (
        "The server wants you to sign in first.\nThe server says: Card <expired>"
    )
    assert error_words(NotAllowed(Reason.SIGN_IN_NEEDED)) == "The server wants you to sign in first."


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (OutcomeUnknown(Reason.TIMEOUT), "It may be booked or not."),
        (NotAllowed(Reason.NOT_PERMITTED), "Check the sign-in"),
        (ServerBusy(Reason.TOO_BUSY), "Press F5 to try again."),
        (ServerUnreachable(Reason.CONNECTION_REFUSED), "Nothing was changed."),
    ],
)
def test_advice_follows_what_may_be_done_next(error: SchedulingError, advice: str) -> None:
    assert advice in error_advice(error)


def test_only_an_unknown_fate_does_not_promise_that_nothing_was_changed() -> None:
    others = [NotAllowed(Reason.NOT_PERMITTED), ServerBusy(Reason.TOO_BUSY), ServerUnreachable(Reason.TIMEOUT)]
    assert [error for error in others if "Nothing was changed." not in error_advice(error)] == []
    assert "Nothing was changed" not in error_advice(OutcomeUnknown(Reason.TIMEOUT))


def test_every_status_has_words_and_others_are_shown_as_written() -> None:
    said = {status_words(status.value) for status in AppointmentStatus}
    assert len(said) == len(AppointmentStatus)
    assert said.isdisjoint({status.value for status in AppointmentStatus})
    assert status_words("on-the-moon") == "on-the-moon"


@pytest.mark.parametrize(("code", "words"), [("female", "female"), ("other", "other"), ("unknown", ""), ("", "")])
def test_an_unknown_gender_is_not_mentioned(code: str, words: str) -> None:
    assert gender_words(code) == words
