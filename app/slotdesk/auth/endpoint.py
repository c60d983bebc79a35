"""Questions to an authorization server: bounded, unredirected, and only where nobody can listen in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import httpx

from slotdesk.domain.host_name import is_loopback
from slotdesk.domain.origin import origin
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

_MOST_BYTES = 1024 * 1024
_LIMIT_S = 30.0


def checked_endpoint(url: object, server: httpx.URL) -> httpx.URL:
    """An endpoint's address, if credentials may go there: by TLS, within this computer, or to the server itself.

    Raises:
        SignInFailed: it is no such address.

    Source: RFC 6749, 3.1 and 3.2; RFC 8252, 8.3.
    """
    try:
        found = httpx.URL(url) if isinstance(url, str) else None
        port = found.port if found else None
    except (httpx.InvalidURL, ValueError):
        found = port = None
    if found is None or found.scheme not in {"https", "http"} or not found.host or found.userinfo or found.fragment:
        raise SignInFailed(SignInProblem.NOT_OFFERED, "an endpoint is no web address")
    own = origin(found.scheme, found.host, port) == origin(server.scheme, server.host, server.port)
    if found.scheme == "http" and not is_loopback(found.host) and not own:
        raise SignInFailed(SignInProblem.NOT_ENCRYPTED, found.host[:100])
    return found


async def fetch_json(http: httpx.AsyncClient, url: httpx.URL) -> tuple[int, dict[str, Any]]:
    """Read a JSON object; the status, and an empty object where there was none.

    Raises:
        SignInFailed: there was no answer, or a redirect.
    """
    return await _exchange(http, http.build_request("GET", url, headers={"Accept": "application/json"}))


async def post_form(http: httpx.AsyncClient, url: httpx.URL, form: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
    """Send a form; the status, and the JSON object that came back, empty where there was none.

    Raises:
        SignInFailed: there was no answer, or a redirect, which is not followed: the form holds secrets.
    """
    return await _exchange(http, http.build_request("POST", url, headers={"Accept": "application/json"}, data=form))


async def _exchange(http: httpx.AsyncClient, request: httpx.Request) -> tuple[int, dict[str, Any]]:
    try:
        async with asyncio.timeout(_LIMIT_S):
            response = await http.send(request, stream=True, follow_redirects=False, auth=None)
            try:
                body = await _body(response)
            finally:
                await response.aclose()
    except (httpx.HTTPError, httpx.StreamError, OSError) as error:  # httpx lets an ssl.SSLError through
        raise SignInFailed(SignInProblem.UNREACHABLE, type(error).__name__) from error
    if 300 <= response.status_code < 400:
        raise SignInFailed(SignInProblem.BROKEN, "the answer points elsewhere, which was not followed")
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        document = None
    return response.status_code, document if isinstance(document, dict) else {}


async def _body(response: httpx.Response) -> bytes:
    pieces = bytearray()
    async for piece in response.aiter_bytes():
        pieces += piece
        if len(pieces) > _MOST_BYTES:
            raise SignInFailed(SignInProblem.BROKEN, f"more than {_MOST_BYTES} bytes")
    return bytes(pieces)


def code_words(value: object) -> str:
    """An error code of an authorization server, if it is one; never its free text, which may repeat what was sent."""
    known = isinstance(value, str) and 0 < len(value) <= 60 and value.replace("_", "").replace("-", "").isalnum()
    return str(value) if known and str(value).isascii() else "no error code"
