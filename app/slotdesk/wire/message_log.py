"""The exchanges of one run of the program, in memory only and bounded."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from slotdesk.wire.exchange import Exchange

_log = logging.getLogger(__name__)
MOST = 10_000
MOST_BYTES = 128 * 1024 * 1024
Added = Callable[[Exchange], None]
Dropped = Callable[[int], None]
_What = TypeVar("_What")


def _nobody(_: object) -> None:
    pass


class MessageLog:
    """Keeps the last exchanges, oldest first; numbers go on over those that were dropped.

    Where `most_bytes` are used up, the oldest bodies are let go first, and whole exchanges only after all bodies are.
    Observers are told of each exchange `added`, of each that `renewed` takes the place of one that was waiting, and of
    how many were `dropped` from the front.
    """

    def __init__(self, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._most, self._most_bytes = max(most, 1), most_bytes
        self._kept: deque[Exchange] = deque()
        self._numbered = self._cleared = 0
        self._bytes = 0
        self._let_go = 0  # so many at the front have no bodies any more
        self._observers: list[tuple[Added, Dropped, Added]] = []

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Exchange]:
        return iter(tuple(self._kept))

    def __getitem__(self, index: int) -> Exchange:
        return self._kept[index]

    @property
    def bytes_kept(self) -> int:
        """How much memory the messages take, about."""
        return self._bytes

    @property
    def first_number(self) -> int:
        """The number of the oldest that is kept; of the next one where none is."""
        return self._numbered - len(self._kept) + 1

    def exchange(self, number: int) -> Exchange | None:
        """An exchange by its number; None where it was dropped, or never was."""
        index = number - self.first_number
        return self._kept[index] if 0 <= index < len(self._kept) else None

    def record(self, exchange: Exchange) -> Exchange:
        """Keep an exchange under the next number; what comes back carries it.

        One that has a number already takes the place of what waits under it, if that is still here. What was on its way
        when all was cleared is not kept: it may be of somebody who has signed out.
        """
        if 0 < exchange.number <= self._cleared:
            return exchange
        before = self.exchange(exchange.number)
        if before is not None and before.is_waiting:
            return self._renew(before, exchange)
        self._numbered += 1
        kept = replace(exchange, number=self._numbered)
        self._kept.append(kept)
        self._bytes += _size(kept)
        for added, _, _ in tuple(self._observers):
            _tell(added, kept)
        self._keep_bounds()
        return kept

    def observe(
        self, added: Added = _nobody, dropped: Dropped = _nobody, renewed: Added = _nobody
    ) -> Callable[[], None]:
        """Tell of what comes, goes and ends from now on; what is returned ends that."""
        observer = (added, dropped, renewed)
        self._observers.append(observer)
        return lambda: self._observers.remove(observer) if observer in self._observers else None

    def set_bounds(self, most: int, most_bytes: int) -> None:
        """Keep no more than this from now on."""
        self._most, self._most_bytes = max(most, 1), most_bytes
        self._keep_bounds()

    def clear(self) -> None:
        """Forget everything, what is still on its way as well; numbers go on."""
        self._cleared = self._numbered
        self._drop(len(self._kept))

    def _renew(self, before: Exchange, exchange: Exchange) -> Exchange:
        index = exchange.number - self.first_number
        self._kept[index] = exchange
        self._bytes += _size(exchange) - _size(before)
        self._let_go = min(self._let_go, index)  # it has a body again
        for _, _, renewed in tuple(self._observers):
            _tell(renewed, exchange)
        self._keep_bounds()
        return exchange

    def _keep_bounds(self) -> None:
        if len(self._kept) > self._most:
            self._drop(len(self._kept) - self._most)
        while self._bytes > self._most_bytes and self._let_go < len(self._kept):
            exchange = self._kept[self._let_go]
            less = replace(exchange, request=exchange.request.let_go(), answer=exchange.answer.let_go())
            self._kept[self._let_go] = less
            self._bytes -= _size(exchange) - _size(less)
            self._let_go += 1
        surplus, size = 0, self._bytes
        while size > self._most_bytes and surplus < len(self._kept) - 1:
            size -= _size(self._kept[surplus])
            surplus += 1
        if surplus:
            self._drop(surplus)

    def _drop(self, count: int) -> None:
        for _ in range(count):
            self._bytes -= _size(self._kept.popleft())
        self._let_go = max(self._let_go - count, 0)
        for _, dropped, _ in tuple(self._observers):
            _tell(dropped, count)


def _tell(observer: Callable[[_What], None], what: _What) -> None:
    try:
        observer(what)
    except Exception as problem:  # an onlooker's fault must cost nobody the answer to a booking
        _log.error("an observer of messages failed: %s", type(problem).__name__)


def _size(exchange: Exchange) -> int:
    heads = sum(len(name) + len(value) for name, value in (*exchange.request_headers, *exchange.answer_headers))
    return 1_000 + len(exchange.url) + 2 * heads + len(exchange.request.raw) + len(exchange.answer.raw)
