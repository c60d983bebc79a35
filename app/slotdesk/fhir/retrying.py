"""Reads are sent again by themselves where that may help; what asks a server to act never comes here."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from slotdesk.domain.errors import Reason, SchedulingError, ServerBusy, ServerUnreachable
from slotdesk.domain.trying import RetryPolicy, TryAgain

# Of a network or a server that may be back in a moment; a certificate or a proxy is not mended by waiting.
_PASSING = frozenset(
    {
        Reason.NAME_UNRESOLVED,
        Reason.CONNECTION_REFUSED,
        Reason.CONNECTION_FAILED,
        Reason.CONNECTION_LOST,
        Reason.TIMEOUT,
        Reason.TOO_BUSY,
        Reason.SERVER_ERROR,
    }
)
_LASTING = frozenset({501, 505, 511})  # not implemented, another version of HTTP, a network that wants a sign-in
_SPREAD = (0.75, 1.25)  # or all desks that lost the server together would come back together
_random = random.SystemRandom()
T = TypeVar("T")


async def retried(policy: RetryPolicy, ask: Callable[[], Awaitable[T]]) -> T:
    """The answer to a read, asked as often as the policy says; a cancellation ends the waiting at once.

    Raises:
        SchedulingError: as `ask` raised it last.
    """
    begun, given_up = time.monotonic(), asyncio.Event()
    told: TryAgain | None = None
    number = 1
    try:
        while True:
            try:
                return await ask()
            except (ServerUnreachable, ServerBusy) as error:
                number += 1
                wait_s = _wait_s(policy, error, number, time.monotonic() - begun)
                if wait_s is None or given_up.is_set():
                    raise
                told = TryAgain(number, policy.tries, wait_s, error, given_up.set)
                policy.waits(told)
                if await _is_set_within(given_up, wait_s):
                    raise
    finally:
        if told is not None:
            policy.over(told)


def _wait_s(policy: RetryPolicy, error: SchedulingError, number: int, since_s: float) -> float | None:
    """How long to wait before the try of this number; None where there is none.

    Source: RFC 9110, 10.2.3 Retry-After.
    """
    asked_s = error.evidence.retry_after or 0.0
    if number > policy.tries or error.reason not in _PASSING or error.evidence.status in _LASTING:
        return None
    wait_s = min(policy.first_wait_s * 2 ** (number - 2), policy.longest_wait_s) * _random.uniform(*_SPREAD)
    if asked_s:
        wait_s = asked_s + min(wait_s, policy.first_wait_s)  # never sooner than it asked for
    is_too_long = asked_s > policy.longest_asked_s or since_s + wait_s > policy.within_s
    return None if is_too_long else wait_s


async def _is_set_within(event: asyncio.Event, limit_s: float) -> bool:
    try:
        async with asyncio.timeout(limit_s):  # wait_for of Python 3.11 may swallow a cancellation
            await event.wait()
    except TimeoutError:
        return False
    return True
