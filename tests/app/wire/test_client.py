"""The client that is opened for a connection, over a real socket."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import httpx
import pytest

from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.wire.client import open_http
from slotdesk.wire.exchange import Exchange

pytestmark = pytest.mark.anyio


@dataclass
class _Heard:
    """A server that keeps what it was sent and always answers the same."""

    url: str = ""
    requests: list[str] = field(default_factory=list)
    answer: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"


@pytest.fixture
async def heard() -> AsyncIterator[_Heard]:
    found = _Heard()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        found.requests.append((await reader.readuntil(b"\r\n\r\n")).decode().lower())
        writer.write(found.answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        found.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield found


async def test_what_is_sent(heard: _Heard) -> None:
    seen: list[Exchange] = []
    async with open_http(Connection(heard.url, token="secret"), observe=seen.append) as http:
        assert (await http.get(f"{heard.url}/metadata")).text == "hi"
    (request,) = heard.requests
    assert "accept-encoding: gzip\r\n" in request
    assert "authorization: bearer secret\r\n" in request
    assert [(one.status, one.answer_bytes) for one in seen] == [(None, 0), (200, 0), (200, 2)]
    assert "secret" not in repr(seen)


async def test_the_token_stays_with_its_server(heard: _Heard) -> None:
    async with open_http(Connection("https://fhir.example.org", token="secret")) as http:
        await http.get(heard.url)
    assert "secret" not in heard.requests[0]


async def test_redirects_are_not_followed(heard: _Heard) -> None:
    heard.answer = f"HTTP/1.1 302 Found\r\nLocation: {heard.url}/x\r\nContent-Length: 0\r\n\r\n".encode()
    async with open_http(Connection(heard.url)) as http:
        assert (await http.get(heard.url)).status_code == 302
    assert len(heard.requests) == 1


async def test_a_proxy_is_used_for_others_and_never_for_this_machine(
    heard: _Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", heard.url.removeprefix("http://"))
    async with open_http(Connection("http://fhir.example.org/r4")) as http:
        await http.get("http://fhir.example.org/r4/metadata")
    assert heard.requests[0].startswith("get http://fhir.example.org/r4/metadata http/1.1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    async with open_http(Connection(heard.url)) as http:
        await http.get(f"{heard.url}/direct")
    assert heard.requests[1].startswith("get /direct http/1.1")
    monkeypatch.setenv("no_proxy", "fhir.example.org")
    async with open_http(Connection("http://fhir.example.org:9/r4")) as http:
        assert http.timeout.connect == 30.0


async def test_another_sign_in_takes_the_place_of_the_token(heard: _Heard) -> None:
    auth = httpx.BasicAuth("u", "p")
    async with open_http(Connection(heard.url, token="secret"), auth=auth) as http:
        await http.get(heard.url)
    assert "authorization: basic " in heard.requests[0]


async def test_the_libraries_do_not_log_addresses(heard: _Heard, caplog: pytest.LogCaptureFixture) -> None:
    async with open_http(Connection(heard.url, timeout_s=5)) as http:
        assert http.timeout == httpx.Timeout(5)
        with caplog.at_level(logging.DEBUG):
            await http.get(f"{heard.url}/Patient?name=anna")
    assert "anna" not in caplog.text


@pytest.mark.parametrize("proxy", ["socks5://user:secret@127.0.0.1:9", "gopher://127.0.0.1:9"])
async def test_a_proxy_that_can_not_be_used_is_said(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("all_proxy", proxy)
    with pytest.raises(ServerUnreachable) as caught:
        open_http(Connection("http://fhir.example.org/r4"))
    assert caught.value.reason is Reason.PROXY
    assert "secret" not in str(caught.value)


async def test_a_name_that_only_the_encoding_refuses_is_said() -> None:
    with pytest.raises(ServerUnreachable) as caught:
        open_http(Connection("http://a\u05d0.example"))  # letters of both directions in one part
    assert caught.value.reason is Reason.NAME_UNRESOLVED
