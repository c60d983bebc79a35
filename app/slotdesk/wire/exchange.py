"""One request and its answer, as plain data for whoever looks on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

MAX_HEADERS = 100
MAX_VALUE = 4_096  # characters of a header's value or of the URL
REDACTED = "[redacted]"
_SECRET = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """What went over the wire, bodies aside. Never logged: the URL may name a patient.

    `started` is aware, in UTC. `headers_ms` and `total_ms` run from there until the answer's headers and its last byte;
    they and `status` are None where it did not come so far. Sizes are in bytes on the wire, before decompression.
    `error` is the type of what went wrong, empty where nothing did.
    """

    method: str
    url: str
    request_id: str
    request_headers: tuple[tuple[str, str], ...]
    request_bytes: int
    started: datetime
    status: int | None = None
    answer_headers: tuple[tuple[str, str], ...] = ()
    answer_bytes: int = 0
    headers_ms: float | None = None
    total_ms: float | None = None
    error: str = ""


def shown(headers: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Headers without credentials, bounded in number and length."""
    return tuple(
        (name, REDACTED if name.lower() in _SECRET else value[:MAX_VALUE]) for name, value in headers[:MAX_HEADERS]
    )
