"""An exchange as something to run or to read elsewhere: curl, Python, raw HTTP. Nothing is redacted here."""

from __future__ import annotations

import shlex

from slotdesk.wire.as_http import answer_head, request_head
from slotdesk.wire.exchange import REDACTED, Exchange, Headers
from slotdesk.wire.syntax import text_of

# What the sender finds out for itself.
_OWN = frozenset({"host", "content-length", "connection", "accept-encoding", "user-agent", "transfer-encoding"})
_COOKIES = frozenset({"cookie", "set-cookie"})
_TOKEN = "$TOKEN"  # noqa: S105 - a variable of the shell


def as_curl(exchange: Exchange) -> str:
    """A command for a POSIX shell. A token is left to the variable TOKEN; a body on several lines stays so.

    A file may hold anything: every part is quoted, no URL is taken for an option, and no body for the name of a file.
    """
    parts = ["curl"]
    if exchange.method not in {"GET", "POST"} or (exchange.method == "POST" and not exchange.request_body):
        parts.append(f"--request {shlex.quote(exchange.method)}")
    lines = [" ".join([*parts, "--compressed --url", shlex.quote(exchange.url)])]
    for name, value in _headers(exchange.request_headers):
        if value == REDACTED:
            lines.append(f'--header {shlex.quote(f"{name}: Bearer ")}"{_TOKEN}"')
        else:
            lines.append(f"--header {shlex.quote(f'{name}: {value}')}")
    body = _request_text(exchange)
    if body:
        lines.append(f"--data-raw {shlex.quote(body)}")
    return " \\\n  ".join(lines) + "\n"


def as_python(exchange: Exchange) -> str:
    """A script for httpx. A token is left to the environment variable TOKEN."""
    headers = _headers(exchange.request_headers)
    needs_token = any(value == REDACTED for _, value in headers)
    lines = ["import os\n" if needs_token else "", "import httpx\n\n", "response = httpx.request(\n"]
    lines += [f"    {exchange.method!r},\n", f"    {exchange.url!r},\n", "    headers={\n"]
    for name, value in headers:
        said = "f\"Bearer {os.environ['TOKEN']}\"" if value == REDACTED else repr(value)
        lines.append(f"        {name!r}: {said},\n")
    lines.append("    },\n")
    body = _request_text(exchange)
    if body:
        lines.append(f"    content={body!r}.encode(),\n")
    lines += [")\n", "print(response.status_code, response.headers)\n", "print(response.text)\n"]
    return "".join(lines)


def as_raw(exchange: Exchange) -> str:
    """Request and answer as HTTP writes them, bodies unpacked."""
    answer = text_of(exchange.answer_header("content-type"), exchange.answer_body)
    head = answer_head(exchange)
    parts = [request_head(exchange) + _request_text(exchange)]
    if head:
        parts.append(head + answer)
    return "\r\n\r\n".join(part.rstrip("\r\n") if at else part for at, part in enumerate(parts))


def _headers(headers: Headers) -> list[tuple[str, str]]:
    """Those to be sent again; a cookie that was taken out is none, and no token either."""
    return [
        (name, value)
        for name, value in headers
        if name.lower() not in _OWN and not (value == REDACTED and name.lower() in _COOKIES)
    ]


def _request_text(exchange: Exchange) -> str:
    return text_of(exchange.request_header("content-type"), exchange.request_body)
