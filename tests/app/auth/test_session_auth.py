from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from slotdesk.auth.session_auth import SessionAuth
from slotdesk.auth.token_keeper import TokenKeeper
from slotdesk.auth.token_set import TokenSet
from slotdesk.domain.errors import NotAllowed, ServerUnreachable
from slotdesk.domain.sign_in import CHANGES, SignInFailed, SignInProblem

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 8, 3, tzinfo=UTC)
BASE = "https://fhir.example.org/r4"


class Told:
    """A server that takes the token "new" alone."""

    def __init__(self, problem: SignInProblem | None = None) -> None:
        self.seen: list[str | None] = []
        self.problem = problem
        self.keeper = TokenKeeper(self.renew, lambda: NOW)
        self.keeper.take(TokenSet("old", NOW + timedelta(hours=1), "r"))

    async def renew(self, tokens: TokenSet | None) -> TokenSet:
        if self.problem:
            raise SignInFailed(self.problem)
        return TokenSet("new", NOW + timedelta(hours=1), "r")

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.headers.get("authorization"))
        return httpx.Response(200 if self.seen[-1] == "Bearer new" else 401)

    def http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self.answer), auth=SessionAuth(self.keeper, BASE))


async def test_a_read_is_sent_once_more_with_a_new_token() -> None:
    told = Told()
    async with told.http() as http:
        assert (await http.get(f"{BASE}/Patient")).status_code == 200
        assert (await http.post(f"{BASE}/Appointment/$find", extensions={CHANGES: False})).status_code == 200
    assert told.seen == ["Bearer old", "Bearer new", "Bearer new"]


@pytest.mark.parametrize("extensions", [{CHANGES: True}, {}])
async def test_what_may_change_something_is_never_sent_twice(extensions: dict[str, bool]) -> None:
    told = Told()
    async with told.http() as http:
        response = await http.post(f"{BASE}/Appointment/$book", extensions=extensions)
        assert response.status_code == 401
        assert told.seen == ["Bearer old"]
        assert (await http.post(f"{BASE}/Appointment/$book", extensions=extensions)).status_code == 200


async def test_another_origin_gets_nothing() -> None:
    told = Told()
    async with told.http() as http:
        for url in ("http://fhir.example.org/r4", "https://fhir.example.org:8443/", "https://evil.example/"):
            await http.get(url)
    assert told.seen == [None, None, None]


@pytest.mark.parametrize(
    ("problem", "kind"), [(SignInProblem.EXPIRED, NotAllowed), (SignInProblem.UNREACHABLE, ServerUnreachable)]
)
async def test_without_a_token_nothing_is_sent(problem: SignInProblem, kind: type[Exception]) -> None:
    told = Told(problem)
    told.keeper.reject("old")
    async with told.http() as http:
        with pytest.raises(kind):
            await http.post(f"{BASE}/Appointment/$book")
    assert told.seen == []


async def test_where_renewing_fails_the_servers_own_answer_counts() -> None:
    told = Told(SignInProblem.UNREACHABLE)
    async with told.http() as http:
        assert (await http.get(f"{BASE}/Patient")).status_code == 401
    assert told.seen == ["Bearer old"]
