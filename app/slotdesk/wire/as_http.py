"""A message as HTTP writes it: start line, headers, an empty line, the body."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

from slotdesk.wire.exchange import Exchange


def request_head(exchange: Exchange) -> str:
    """The request's start line and headers, each with CRLF, and the empty line after them."""
    parts = urlsplit(exchange.url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    lines = [f"{exchange.method} {target} HTTP/1.1"]
    if not exchange.request_header("host"):
        lines.append(f"Host: {parts.netloc.rpartition('@')[2]}")
    return _head(lines, exchange.request_headers)


def answer_head(exchange: Exchange) -> str:
    """The answer's start line and headers, each with CRLF, and the empty line after them; empty without an answer."""
    if exchange.status is None:
        return ""
    version = exchange.http_version or "HTTP/1.1"
    return _head([f"{version} {exchange.status} {reason(exchange)}".rstrip()], exchange.answer_headers)


def reason(exchange: Exchange) -> str:
    """The reason phrase that came, else the usual one."""
    if exchange.reason_phrase or exchange.status is None:
        return exchange.reason_phrase
    try:
        return HTTPStatus(exchange.status).phrase
    except ValueError:
        return ""


def _head(lines: list[str], headers: tuple[tuple[str, str], ...]) -> str:
    written = [f"{name}: {_line(value)}" for name, value in headers]
    return "\r\n".join([*lines, *written, "", ""])


def _line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")
