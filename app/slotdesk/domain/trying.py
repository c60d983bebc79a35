"""Asking again what changes nothing: how often, how long apart, and what is told of it meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from slotdesk.domain.errors import SchedulingError


@dataclass(frozen=True, slots=True)
class TryAgain:
    """A read that failed with `error` and is sent again in `wait_s` seconds, as try `number` of `tries`.

    `give_up` ends the waiting at once, with the error; it is the same for all waits of one read and of no other.
    """

    number: int
    tries: int
    wait_s: float
    error: SchedulingError
    give_up: Callable[[], None]


def _tell_nobody(_: TryAgain) -> None:
    """For where nobody looks on."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often a read is sent, the first time included, and how long to wait in between.

    Waits double from `first_wait_s` up to `longest_wait_s`. A server that asks for more than `longest_asked_s`
    (`Retry-After`) is not asked again by itself, and no try begins later than `within_s` after the first. `waits` is
    told of each wait before it begins, `over` the last of a read's waits once that read has ended.
    """

    tries: int = 1
    first_wait_s: float = 0.5
    longest_wait_s: float = 10.0
    longest_asked_s: float = 30.0
    within_s: float = 45.0  # somebody is on the phone
    waits: Callable[[TryAgain], None] = _tell_nobody
    over: Callable[[TryAgain], None] = _tell_nobody


ONCE = RetryPolicy()
PATIENT = RetryPolicy(tries=4)
