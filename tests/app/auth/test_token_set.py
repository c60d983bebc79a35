from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.auth.conftest import Canned
from slotdesk.auth.token_set import ask_for_tokens, read_tokens
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

NOW = datetime(2026, 8, 3, 8, tzinfo=UTC)
URL = httpx.URL("https://login.example.org/token")


@pytest.mark.parametrize(
    ("lifetime", "seconds"),
    [(300, 300), (12.5, 12.5), ("300", 300), (0, None), (-5, None), (True, None), ("soon", None), (None, None)],
)
def test_a_lifetime_counts_from_the_request(lifetime: object, seconds: float | None) -> None:
    found = read_tokens({"access_token": "a", "token_type": "bearer", "expires_in": lifetime}, NOW)
    assert found.ends == (NOW + timedelta(seconds=seconds) if seconds is not None else None)


def test_an_endless_lifetime_is_no_overflow() -> None:
    found = read_tokens({"access_token": "a", "token_type": "Bearer", "expires_in": 1e300}, NOW)
    assert found.ends is not None


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"access_token": "a"},
        {"access_token": "a", "token_type": "mac"},
        {"access_token": "a\r\nX: y", "token_type": "Bearer"},
        {"access_token": "", "token_type": "Bearer"},
        {"access_token": ["a"], "token_type": "Bearer"},
    ],
)
def test_what_cannot_be_sent_is_no_token(answer: dict[str, Any]) -> None:
    with pytest.raises(SignInFailed) as caught:
        read_tokens(answer, NOW)
    assert caught.value.problem is SignInProblem.BROKEN


def test_a_refresh_token_that_cannot_be_sent_is_none() -> None:
    found = read_tokens({"access_token": "a", "token_type": "Bearer", "refresh_token": "r\n", "scope": 7}, NOW)
    assert (found.refresh, found.scope) == ("", "")
    assert "a" not in repr(found).replace("TokenSet", "").replace("ends=None, scope=''", "")


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "answer", "problem"),
    [
        (400, {"error": "invalid_grant"}, SignInProblem.EXPIRED),
        (400, {"error": "invalid_client"}, SignInProblem.DENIED),
        (401, {}, SignInProblem.DENIED),
        (503, {"error": "invalid_grant"}, SignInProblem.UNREACHABLE),
        (429, {}, SignInProblem.UNREACHABLE),
    ],
)
async def test_errors_are_told_apart_by_what_helps(
    canned: Canned, status: int, answer: dict[str, str], problem: SignInProblem
) -> None:
    async with canned(lambda _: httpx.Response(status, json=answer)) as http:
        with pytest.raises(SignInFailed) as caught:
            await ask_for_tokens(http, URL, {}, NOW)
    assert caught.value.problem is problem
