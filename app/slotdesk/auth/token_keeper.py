"""The tokens in use: renewed before they end, by one request however many are waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from slotdesk.auth.token_set import TokenSet
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

_AHEAD = timedelta(seconds=60)
_LEAVE_S = 3.0
Renew = Callable[[TokenSet | None], Awaitable[TokenSet]]


class TokenKeeper:
    """Holds one server's tokens. `renew` makes new ones of the old, of None where there are none yet.

    `changed` is told of each new set, and of None where the sign-in has ended.
    """

    def __init__(
        self,
        renew: Renew,
        clock: Callable[[], datetime],
        changed: Callable[[TokenSet | None], None] = lambda _: None,
        *,
        starts_alone: bool = False,
    ) -> None:
        self._renew, self._clock, self._changed = renew, clock, changed
        self._starts_alone = starts_alone
        self._renewal: asyncio.Task[TokenSet] | None = None
        self.tokens: TokenSet | None = None

    def take(self, tokens: TokenSet | None) -> None:
        """Use these from now on; None signs out."""
        self._forget_renewal()
        self.tokens = tokens
        self._changed(tokens)

    def reject(self, access: str) -> None:
        """The server turned this access token down: it is renewed before the next request."""
        if self.tokens is not None and self.tokens.access == access:
            self.tokens = replace(self.tokens, ends=self._clock())

    async def current(self) -> str:
        """An access token that counts for a while yet; empty where nobody is signed in.

        Raises:
            SignInFailed: the sign-in has ended, or can't be renewed now.
        """
        tokens = self.tokens
        now = self._clock()
        if tokens is None and not self._starts_alone:
            return ""
        if tokens is not None and (tokens.ends is None or tokens.ends - now > _AHEAD):
            return tokens.access
        try:
            return (await self._renewed()).access
        except SignInFailed as failure:
            still_counts = tokens is not None and tokens.ends is not None and tokens.ends > self._clock()
            if tokens is not None and still_counts and failure.problem is not SignInProblem.EXPIRED:
                return tokens.access
            if tokens is not None and still_counts and not tokens.refresh and not self._starts_alone:
                return tokens.access  # it can't be renewed, and counts to its end
            raise

    async def close(self) -> None:
        """End a renewal that is under way; what it has used up is worth a moment's wait for what comes in return."""
        renewal = self._renewal
        if renewal is not None:
            await asyncio.wait([renewal], timeout=_LEAVE_S)
        self._forget_renewal()
        if renewal is not None:
            await asyncio.wait([renewal])

    async def _renewed(self) -> TokenSet:
        # A task of its own: whoever waits may be cancelled, and a refresh token that was used is worth nothing more.
        if self._renewal is None:
            self._renewal = asyncio.ensure_future(self._renew_once())
            self._renewal.add_done_callback(_look)
        return await asyncio.shield(self._renewal)

    async def _renew_once(self) -> TokenSet:
        this = asyncio.current_task()
        try:
            tokens = await self._renew(self.tokens)
        except SignInFailed as failure:
            if failure.problem is SignInProblem.EXPIRED and self._renewal is this and not self._counts():
                self.tokens = None
                self._changed(None)
            raise
        else:
            if self._renewal is this:  # nobody has signed in or out meanwhile
                self.tokens = tokens
                self._changed(tokens)
            return tokens
        finally:
            if self._renewal is this:
                self._renewal = None

    def _counts(self) -> bool:
        tokens = self.tokens
        return tokens is not None and (tokens.ends is None or tokens.ends > self._clock())

    def _forget_renewal(self) -> None:
        if self._renewal is not None:
            self._renewal.cancel()
            self._renewal = None


def _look(task: asyncio.Task[TokenSet]) -> None:
    """A failure that nobody waits for any more is not worth a warning."""
    if not task.cancelled():
        task.exception()
