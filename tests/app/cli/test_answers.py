"""What a command gathers while it runs."""

from __future__ import annotations

import pytest

from slotdesk.cli.answers import ChangeAnswer, Result, SearchAnswer
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.domain.outcome import Booked, Cancelled, Held, Issue, Refused
from slotdesk.domain.page import AppointmentPage

from .examples import appointment

ERROR = Issue("error", "conflict", "Taken.")


def test_pages_add_up_and_the_last_total_holds() -> None:
    answer = SearchAnswer()
    answer.add(AppointmentPage((appointment(),), 7, unreadable=1))
    answer.add(AppointmentPage((appointment(),), None, (Issue("warning", "x"),), unreadable=2))
    assert (len(answer.appointments), answer.total, answer.unreadable, len(answer.issues)) == (2, 7, 3, 1)


def test_errors_alone_are_a_refusal_but_not_beside_candidates() -> None:
    assert SearchAnswer(issues=[ERROR]).status is ExitStatus.REFUSED
    assert SearchAnswer(issues=[ERROR], appointments=[appointment()]).status is ExitStatus.DONE


@pytest.mark.parametrize(
    ("sent", "outcome", "changing"),
    [(False, None, False), (True, None, True), (True, Refused(409, (ERROR,)), False)],
)
def test_a_change_is_on_its_way_until_it_is_answered(sent: bool, outcome: Refused | None, changing: bool) -> None:
    assert ChangeAnswer(wish="book", sent=sent, outcome=outcome).changing is changing


def test_a_refusal_has_its_status() -> None:
    assert ChangeAnswer(outcome=Refused(409)).status is ExitStatus.REFUSED
    assert ChangeAnswer(outcome=Booked(appointment())).status is ExitStatus.DONE


@pytest.mark.parametrize(
    ("outcome", "status", "result"),
    [
        (Held(appointment()), ExitStatus.DONE, Result.HELD),
        (Booked(appointment()), ExitStatus.DONE, Result.BOOKED),
        (Cancelled(appointment()), ExitStatus.DONE, Result.CANCELLED),
        (Refused(409), ExitStatus.REFUSED, Result.REFUSED),
        (None, ExitStatus.REFUSED, Result.REFUSED),
        (None, ExitStatus.UNKNOWN, Result.UNKNOWN),
        (None, ExitStatus.UNREACHABLE, None),
    ],
)
def test_there_is_a_word_for_each_end(
    outcome: Held | Booked | Cancelled | Refused | None, status: ExitStatus, result: Result | None
) -> None:
    assert ChangeAnswer(outcome=outcome).result(status) is result
