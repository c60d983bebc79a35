"""HTTP/1.1 as bytes: just enough to tell where one message ends, so that any part of it can be harmed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

_LIMIT = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer: its start line, its other header lines, its body as it was sent."""

    start: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    @property
    def method(self) -> str:
        """Of a request."""
        return self.start.split(" ")[0]

    @property
    def path(self) -> str:
        """Of a request, with its query."""
        return self.start.split(" ")[1]

    def header(self, name: str) -> str:
        """The first value of a header; empty where there is none."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    def to_bytes(self, *, promised: int | None = None) -> bytes:
        """As it goes over the wire, on a connection that ends after it; `promised` is the length that it claims."""
        kept = [
            (key, value)
            for key, value in self.headers
            if key.lower() not in {"content-length", "connection", "transfer-encoding"}
        ]
        length = len(self.body) if promised is None else promised
        lines = [self.start, *(f"{key}: {value}" for key, value in kept), f"content-length: {length}"]
        return "\r\n".join([*lines, "connection: close", "", ""]).encode("latin-1") + self.body


def made(status: int, words: str, body: bytes, content_type: str, **headers: str) -> Message:
    """An answer of our own."""
    more = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Message(f"HTTP/1.1 {status} {words}", (("content-type", content_type), *more), body)


async def read_message(stream: asyncio.StreamReader) -> Message:
    """Read one message; without a length, until the other side ends.

    Raises:
        asyncio.IncompleteReadError: the connection ended before it was whole.
    """
    head = (await stream.readuntil(b"\r\n\r\n")).decode("latin-1")
    start, *lines = head.rstrip("\r\n").split("\r\n")
    headers = tuple((name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines))
    message = Message(start, headers)
    length = message.header("content-length")
    if length:
        return Message(start, headers, await stream.readexactly(int(length)))
    if message.header("transfer-encoding").lower() == "chunked":
        return Message(start, headers, await _chunks(stream))
    is_request = start.endswith(("HTTP/1.1", "HTTP/1.0"))
    return message if is_request else Message(start, headers, await stream.read(_LIMIT))


async def _chunks(stream: asyncio.StreamReader) -> bytes:
    pieces: list[bytes] = []
    while size := int((await stream.readline()).split(b";")[0], 16):
        pieces.append(await stream.readexactly(size))
        await stream.readline()
    await stream.readline()
    return b"".join(pieces)
