from __future__ import annotations

from slotdesk.domain.errors import (
    AnswerUnusable,
    CriteriaInvalid,
    CriteriaProblem,
    Evidence,
    NotAllowed,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    Retry,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)
from slotdesk.domain.outcome import Issue


def test_what_may_be_done_next() -> None:
    assert {kind.retry for kind in (ServerUnreachable, AnswerUnusable, ServerBusy)} == {Retry.SAFE}
    assert {kind.retry for kind in (NotAllowed, RequestRejected)} == {Retry.POINTLESS}
    assert OutcomeUnknown.retry is Retry.UNKNOWN
    assert all(issubclass(kind, SchedulingError) for kind in (ServerUnreachable, OutcomeUnknown, NotAllowed))


def test_an_error_says_why_in_the_servers_words() -> None:
    evidence = Evidence(issues=(Issue("error", "x", "no"), Issue("error", "y", "no"), Issue("error", "z", "never")))
    error = ServerBusy(Reason.TOO_BUSY, "HTTP 503", evidence)
    assert (str(error), error.words) == ("too-busy: HTTP 503", "no\nnever")
    assert str(ServerBusy(Reason.TOO_BUSY)) == "too-busy"
    assert ServerBusy(Reason.TOO_BUSY).evidence == Evidence()


def test_criteria_name_what_is_wrong() -> None:
    error = CriteriaInvalid({"end": CriteriaProblem.END_NOT_AFTER_START, "_count": CriteriaProblem.OUT_OF_RANGE})
    assert str(error) == "end: end-not-after-start, _count: out-of-range"
