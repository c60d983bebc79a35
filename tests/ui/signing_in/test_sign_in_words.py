"""Every problem and every way has its words."""

from __future__ import annotations

import pytest

from slotdesk.domain.sign_in import SignInKind, SignInProblem, User
from slotdesk_ui.signing_in.sign_in_words import kind_words, problem_words, user_words


def test_every_problem_and_every_way_has_words() -> None:
    assert all(problem_words(problem).endswith(".") for problem in SignInProblem)
    assert all(kind_words(kind) for kind in SignInKind)


@pytest.mark.parametrize(
    ("kind", "user", "has_token", "words"),
    [
        (SignInKind.NONE, None, False, ""),
        (SignInKind.NONE, None, True, "signed in by token"),
        (SignInKind.TOKEN, None, False, "signed in by token"),
        (SignInKind.BROWSER, None, False, "not signed in"),
        (SignInKind.BROWSER, User(""), False, "signed in"),
        (SignInKind.BROWSER, User("Anna"), False, "signed in as Anna"),
        (SignInKind.SERVICE, None, False, ""),
        (SignInKind.SERVICE, User("robot"), False, "signed in as robot"),
    ],
)
def test_who_is_signed_in_is_said(kind: SignInKind, user: User | None, has_token: bool, words: str) -> None:
    assert user_words(kind, user, has_token=has_token) == words
