from __future__ import annotations

from typing import Any

import httpx
import pytest

from app.auth.conftest import Canned
from slotdesk.auth.smart_configuration import discover, read_smart_configuration
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

BASE = "https://fhir.example.org/r4"
WHOLE: dict[str, Any] = {
    "issuer": "https://login.example.org",
    "token_endpoint": "https://login.example.org/token",
    "authorization_endpoint": "https://login.example.org/authorize",
    "capabilities": ["permission-v2", 7],
    "scopes_supported": "openid",
}


@pytest.mark.anyio
async def test_it_is_asked_for_beneath_the_base(canned: Canned) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json=WHOLE)

    async with canned(answer) as http:
        found = await discover(http, BASE)
    assert asked == [f"{BASE}/.well-known/smart-configuration"]
    assert (str(found.token), found.has_scopes_v2, found.scopes) == (WHOLE["token_endpoint"], True, frozenset())


@pytest.mark.anyio
@pytest.mark.parametrize("response", [httpx.Response(404), httpx.Response(200, text="<html>")])
async def test_a_server_without_one_is_said(canned: Canned, response: httpx.Response) -> None:
    async with canned(lambda _: response) as http:
        with pytest.raises(SignInFailed) as caught:
            await discover(http, BASE)
    assert caught.value.problem is SignInProblem.NOT_OFFERED


def test_without_a_token_endpoint_nobody_can_sign_in() -> None:
    with pytest.raises(SignInFailed):
        read_smart_configuration({"authorization_endpoint": "https://x/y"}, httpx.URL(BASE))
