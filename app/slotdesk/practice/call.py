"""One request as the handlers see it, and their answer; HTTP details stay outside."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from .codes import Json
from .negotiation import Format
from .operation import Operation, operation_of
from .outcome import RequestRefused


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was understood: ``base`` without a slash at the end, ``path`` below it in parts."""

    method: str
    base: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...] = ()
    body: Json | None = None
    strict: bool = False
    if_none_exist: str = ""
    form: Format = Format.JSON

    @property
    def operation(self) -> Operation:
        """The operation of the profile that this is."""
        return operation_of(self.path, self.query)

    def without(self, name: str) -> "Call":
        """The same without a query parameter."""
        return replace(self, query=tuple(pair for pair in self.query if pair[0] != name))

    def first(self, name: str) -> str | None:
        """The first value of a query parameter."""
        return next((value for key, value in self.query if key == name), None)

    def count(self, default: int, largest: int) -> int:
        """The page size asked for with ``_count``; 0 asks for the total alone.

        Raises:
            RequestRefused: it is not a whole number from 0.
        """
        text = self.first("_count")
        if text is None:
            return default
        if not text.isascii() or not text.isdigit() or len(text) > 9:
            raise RequestRefused(400, "value", f"_count has to be a whole number from 0, not “{text[:40]}”.")
        return min(int(text), largest)


class Reply(NamedTuple):
    """An answer: always a resource."""

    status: int
    resource: Json
    headers: dict[str, str] = {}  # noqa: RUF012 - never changed


class Message(NamedTuple):
    """An answer as it goes out: ``media_type`` is the Content-Type without its charset."""

    status: int
    headers: dict[str, str]
    content: bytes
    media_type: str
