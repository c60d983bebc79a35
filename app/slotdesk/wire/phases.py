"""When an exchange began to connect, was sent, and was answered."""

from __future__ import annotations

import time
from typing import Any

import httpx


class Phases:
    """Times of one exchange in milliseconds since it began, told by httpcore's trace extension.

    Source: https://www.encode.io/httpcore/extensions/, "trace".
    """

    def __init__(self, request: httpx.Request) -> None:
        self._begun = time.perf_counter()
        self._connecting: float | None = None
        self._connected: float | None = None
        self._headers: float | None = None
        self._next = request.extensions.get("trace")
        request.extensions = {**request.extensions, "trace": self._trace}

    def elapsed_ms(self) -> float:
        """So much has passed since the exchange began."""
        return (time.perf_counter() - self._begun) * 1000

    def answered(self) -> float:
        """The answer's headers are there: after so many milliseconds."""
        self._headers = self.elapsed_ms()
        return self._headers

    @property
    def connect_ms(self) -> float | None:
        """What connecting took, TLS included; None where a connection was there already, or never came about."""
        if self._connecting is None or self._connected is None:
            return None
        return self._connected - self._connecting

    @property
    def wait_ms(self) -> float | None:
        """From the connection to the answer's headers, sending included; None where they did not come."""
        if self._headers is None:
            return None
        return self._headers - (self._connected or 0.0)

    def transfer_ms(self) -> float | None:
        """From the answer's headers until now; None where they did not come."""
        return None if self._headers is None else self.elapsed_ms() - self._headers

    async def _trace(self, event: str, info: dict[str, Any]) -> None:
        step = event.partition(".")[2]
        if step in {"connect_tcp.started", "connect_unix_socket.started"} and self._connecting is None:
            self._connecting = self.elapsed_ms()
        elif step in {"connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete"}:
            self._connected = self.elapsed_ms()
        if self._next is not None:
            await self._next(event, info)
