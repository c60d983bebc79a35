"""The page that the browser comes back to, and who else may call there."""

from __future__ import annotations

import asyncio

import pytest

from slotdesk.auth.loopback_redirect import LoopbackRedirect, loopback_redirect
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

pytestmark = pytest.mark.anyio
STATE = "s" * 43


async def call(redirect: LoopbackRedirect, target: str, host: str = "", method: str = "GET") -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", redirect.port)
    host = host or f"127.0.0.1:{redirect.port}"
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    said = await reader.read()
    writer.close()
    return said.decode()


async def test_the_code_comes_with_the_state_and_the_page_is_plain(anyio_backend: str) -> None:
    async with loopback_redirect(STATE, words="<b>Done</b>") as redirect:
        assert redirect.url == f"http://127.0.0.1:{redirect.port}/callback"
        said = await call(redirect, f"/callback?code=abc&state={STATE}")
        assert await redirect.code(1) == "abc"
    assert said.startswith("HTTP/1.1 200")
    assert "Content-Type: text/plain" in said
    assert "Cache-Control: no-store" in said
    assert "abc" not in said


async def test_others_are_turned_away_and_change_nothing() -> None:
    async with loopback_redirect(STATE) as redirect:
        assert " 400 " in await call(redirect, "/callback?code=evil&state=guess")
        assert " 400 " in await call(redirect, "/callback?code=evil")
        assert " 404 " in await call(redirect, f"/other?code=evil&state={STATE}")
        assert " 404 " in await call(redirect, f"/callback?code=evil&state={STATE}", host="evil.example")
        assert " 404 " in await call(redirect, f"/callback?code=evil&state={STATE}", method="POST")
        await call(redirect, f"/callback?code=right&state={STATE}")
        await call(redirect, f"/callback?code=late&state={STATE}")
        assert await redirect.code(1) == "right"


@pytest.mark.parametrize(
    ("query", "needed", "problem"),
    [
        ("error=access_denied", False, SignInProblem.DENIED),
        ("", False, SignInProblem.DENIED),
        ("code=a&iss=https://evil.example", False, SignInProblem.IDENTITY),
        ("code=a", True, SignInProblem.IDENTITY),
    ],
)
async def test_a_no_and_an_answer_of_another_server_are_said(query: str, needed: bool, problem: SignInProblem) -> None:
    async with loopback_redirect(STATE, "https://login.example.org", needs_issuer=needed) as redirect:
        await call(redirect, f"/callback?{query}&state={STATE}")
        with pytest.raises(SignInFailed) as caught:
            await redirect.code(1)
    assert caught.value.problem is problem


async def test_nobody_waits_for_ever_and_a_flood_is_cut() -> None:
    async with loopback_redirect(STATE) as redirect:
        reader, writer = await asyncio.open_connection("127.0.0.1", redirect.port)
        writer.write(b"GET /" + b"x" * 100_000)
        assert await reader.read() == b""
        writer.close()
        with pytest.raises(SignInFailed) as caught:
            await redirect.code(0.01)
    assert caught.value.problem is SignInProblem.TIMEOUT


async def test_a_port_that_is_taken_is_said() -> None:
    async with loopback_redirect(STATE) as redirect:
        with pytest.raises(SignInFailed):
            async with loopback_redirect(STATE, port=redirect.port):
                raise AssertionError("it was opened")
