from __future__ import annotations

import httpx
import pytest

from app.auth.conftest import Canned
from slotdesk.auth.endpoint import checked_endpoint, code_words, fetch_json, post_form
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

SERVER = httpx.URL("http://fhir.example.org/r4")
URL = httpx.URL("https://login.example.org/token")


@pytest.mark.parametrize(
    "url",
    ["https://login.example.org/token", "http://127.0.0.1:8/t", "http://[::1]/t", "http://fhir.example.org/token"],
)
def test_credentials_go_by_tls_within_this_computer_or_to_the_server_itself(url: str) -> None:
    assert str(checked_endpoint(url, SERVER)) == url


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://login.example.org/token", SignInProblem.NOT_ENCRYPTED),
        ("http://fhir.example.org:8080/token", SignInProblem.NOT_ENCRYPTED),
        ("javascript:alert(1)", SignInProblem.NOT_OFFERED),
        ("file:///etc/passwd", SignInProblem.NOT_OFFERED),
        ("https://me:pw@login.example.org/", SignInProblem.NOT_OFFERED),
        ("https://login.example.org/#x", SignInProblem.NOT_OFFERED),
        ("https://login.example.org:port/", SignInProblem.NOT_OFFERED),
        (None, SignInProblem.NOT_OFFERED),
        (["https://x"], SignInProblem.NOT_OFFERED),
    ],
)
def test_other_endpoints_are_refused(url: object, problem: SignInProblem) -> None:
    with pytest.raises(SignInFailed) as caught:
        checked_endpoint(url, SERVER)
    assert caught.value.problem is problem


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("response", "problem"),
    [
        (httpx.Response(307, headers={"Location": "https://elsewhere.example.org/"}), SignInProblem.BROKEN),
        (httpx.Response(200, content=b"x" * 2_000_000), SignInProblem.BROKEN),
    ],
)
async def test_redirects_and_floods_are_refused(
    canned: Canned, response: httpx.Response, problem: SignInProblem
) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return response

    async with canned(answer) as http:
        with pytest.raises(SignInFailed) as caught:
            await post_form(http, URL, {"code": "secret"})
    assert caught.value.problem is problem
    assert asked == ["login.example.org"]


@pytest.mark.anyio
@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
async def test_what_is_no_object_is_an_empty_one(canned: Canned, body: bytes) -> None:
    async with canned(lambda _: httpx.Response(400, content=body)) as http:
        assert await fetch_json(http, URL) == (400, {})


@pytest.mark.anyio
async def test_a_server_that_does_not_answer_is_said(canned: Canned) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no")

    async with canned(fail) as http:
        with pytest.raises(SignInFailed) as caught:
            await fetch_json(http, URL)
    assert caught.value.problem is SignInProblem.UNREACHABLE


def test_error_codes_are_repeated_and_free_text_is_not() -> None:
    assert code_words("invalid_grant") == "invalid_grant"
    for said in ("the code abc 123 is bad", "x" * 61, None, 7, ""):
        assert code_words(said) == "no error code"
