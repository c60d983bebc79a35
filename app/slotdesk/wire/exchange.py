"""One request and its answer, as plain data for whoever looks on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from slotdesk.domain.transaction import Transaction, transaction_of
from slotdesk.wire.body import Body

MAX_HEADERS = 100
MAX_VALUE = 4_096  # characters of a header's value
MAX_URL = 32_768
REDACTED = "[redacted]"
_SECRET = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """What went over the wire, without credentials. Never logged: URL and bodies name patients.

    `number` counts the exchanges of one message log from 1; 0 is outside of any. `transaction` follows from method and
    URL where it is not given. `cause` is the click or the command that it came from, in words.

    `started` is aware, in UTC. `headers_ms` and `total_ms` run from there until the answer's headers and its last byte.
    `connect_ms` is what connecting took, TLS included (None: the connection was there already), `wait_ms` the time
    from the connection to the answer's headers, `transfer_ms` from there to its last byte. All of them and `status` are
    None where it did not come so far. Sizes are in bytes on the wire, before decompression. `error` is the type of what
    went wrong, empty where nothing did. `source` names the file that it was read from; empty for what was sent here.
    `is_waiting` says that its end has not come yet: what follows takes its place under the same number.
    """

    method: str
    url: str
    request_id: str
    request_headers: Headers
    request_bytes: int
    started: datetime
    status: int | None = None
    answer_headers: Headers = ()
    answer_bytes: int = 0
    headers_ms: float | None = None
    total_ms: float | None = None
    error: str = ""
    number: int = 0
    transaction: Transaction = Transaction.OTHER
    cause: str = ""
    connect_ms: float | None = None
    wait_ms: float | None = None
    transfer_ms: float | None = None
    http_version: str = ""
    reason_phrase: str = ""
    request: Body = field(default_factory=Body)
    answer: Body = field(default_factory=Body)
    source: str = ""
    is_waiting: bool = False

    def __post_init__(self) -> None:
        if self.transaction is Transaction.OTHER:
            object.__setattr__(self, "transaction", transaction_of(self.method, path_of(self.url)))

    @property
    def request_body(self) -> bytes:
        """What was sent, unpacked."""
        return self.request.data()

    @property
    def answer_body(self) -> bytes:
        """What came back, unpacked and bounded; it is unpacked anew each time, so keep it while you need it."""
        return self.answer.data()

    @property
    def is_cut(self) -> bool:
        """Whether one of the bodies is not here in full."""
        return any(body.is_cut or body.is_let_go for body in (self.request, self.answer))

    def request_header(self, name: str) -> str:
        """The first value of a header that was sent, by its name in small letters; empty without one."""
        return header(self.request_headers, name)

    def answer_header(self, name: str) -> str:
        """The first value of a header that came back, by its name in small letters; empty without one."""
        return header(self.answer_headers, name)


def path_of(url: str) -> str:
    """The path of a URL, without its query."""
    rest = url.partition("://")[2] or url
    return "/" + rest.partition("#")[0].partition("?")[0].partition("/")[2]


def header(headers: Headers, name: str) -> str:
    """The first value of a header, by its name in small letters; empty without one."""
    return next((value for known, value in headers if known.lower() == name), "")


def shown(headers: list[tuple[str, str]]) -> Headers:
    """Headers without credentials, bounded in number and length."""
    return tuple(
        (name, REDACTED if name.lower() in _SECRET else value[:MAX_VALUE]) for name, value in headers[:MAX_HEADERS]
    )
