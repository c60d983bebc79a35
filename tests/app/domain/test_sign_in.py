from __future__ import annotations

from typing import Any

import pytest

from slotdesk.domain.sign_in import SignIn, SignInFailed, SignInKind, SignInProblem


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": SignInKind.BROWSER},
        {"kind": SignInKind.SERVICE, "client_id": "robot"},
        {"kind": SignInKind.SERVICE, "key_file": "k.pem"},
        {"client_id": "a\nb"},
        {"redirect_port": 70_000},
    ],
)
def test_one_that_lacks_what_its_kind_needs_cannot_be_built(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"client_id|key_file|redirect_port"):
        SignIn(**fields)


def test_blanks_around_are_taken_away() -> None:
    assert SignIn(SignInKind.BROWSER, " desk ").client_id == "desk"


def test_a_failure_says_which_and_why() -> None:
    assert str(SignInFailed(SignInProblem.KEY, "no file")) == "key: no file"
    assert str(SignInFailed(SignInProblem.KEY)) == "key"
