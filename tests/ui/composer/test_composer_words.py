from __future__ import annotations

import pytest

from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.operation import OPERATIONS
from slotdesk.services.composing import Sent
from slotdesk.services.request_form import RowProblem
from slotdesk.services.request_problems import ProblemKind, RequestProblem
from slotdesk_ui.composer.composer_words import operation_words, problem_words, question_words, row_words, sent_words


def test_everything_has_words() -> None:
    assert all(operation_words(one.id) for one in OPERATIONS)
    assert all(problem_words(RequestProblem(kind, "x")) for kind in ProblemKind)
    assert all(row_words(problem) for problem in RowProblem)
    assert all(question_words(kind).endswith("?") for kind in IntentKind)


def test_a_problem_is_told_with_its_line() -> None:
    assert problem_words(RequestProblem(ProblemKind.SYNTAX, "x", 4, 2)) == "Line 4: Broken syntax: x"


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (Sent("1", 200), "Answered with HTTP status 200."),
        (Sent("1", 200, IntentFate.DONE), "It was done"),
        (Sent("1", 409, IntentFate.REFUSED), "nothing was changed"),
        (Sent("1", 500, IntentFate.UNKNOWN, error=ServerUnreachable(Reason.TIMEOUT)), "not known"),
        (Sent("1", None, IntentFate.NOT_SENT, error=ServerUnreachable(Reason.CONNECTION_REFUSED)), "server"),
    ],
)
def test_what_became_of_it_is_told_in_a_line(sent: Sent, words: str) -> None:
    assert words in sent_words(sent)
