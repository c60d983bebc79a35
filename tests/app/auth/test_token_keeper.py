from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from slotdesk.auth.token_keeper import TokenKeeper
from slotdesk.auth.token_set import TokenSet
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 8, 3, 8, tzinfo=UTC)
SOON, LATER = NOW + timedelta(seconds=30), NOW + timedelta(hours=1)


class Server:
    """Hands out tokens one after the other, or fails."""

    def __init__(self) -> None:
        self.calls = 0
        self.problem: SignInProblem | None = None
        self.told: list[TokenSet | None] = []
        self.keeper = TokenKeeper(self.renew, lambda: NOW, self.told.append)

    async def renew(self, tokens: TokenSet | None) -> TokenSet:
        self.calls += 1
        await asyncio.sleep(0.01)
        if self.problem:
            raise SignInFailed(self.problem)
        return TokenSet(f"new-{self.calls}", LATER, "r")


async def test_one_that_lasts_is_used_as_it_is() -> None:
    server = Server()
    assert await server.keeper.current() == ""
    for ends in (LATER, None):
        server.keeper.take(TokenSet("old", ends, "r"))
        assert await server.keeper.current() == "old"
    assert server.calls == 0


async def test_one_that_is_about_to_end_is_renewed_once_for_all() -> None:
    server = Server()
    server.keeper.take(TokenSet("old", SOON, "r"))
    assert set(await asyncio.gather(*(server.keeper.current() for _ in range(9)))) == {"new-1"}
    assert server.calls == 1


async def test_whoever_gives_up_waiting_does_not_end_the_renewal_of_the_others() -> None:
    server = Server()
    server.keeper.take(TokenSet("old", SOON, "r"))
    first = asyncio.ensure_future(server.keeper.current())
    await asyncio.sleep(0)
    second = asyncio.ensure_future(server.keeper.current())
    await asyncio.sleep(0)
    first.cancel()
    assert await second == "new-1"


async def test_a_passing_fault_costs_nothing_while_the_old_one_counts() -> None:
    server = Server()
    server.problem = SignInProblem.UNREACHABLE
    server.keeper.take(TokenSet("old", SOON, "r"))
    assert await server.keeper.current() == "old"
    server.keeper.reject("old")
    with pytest.raises(SignInFailed):
        await server.keeper.current()
    assert server.keeper.tokens is not None


async def test_one_that_cannot_be_renewed_counts_to_its_end_and_is_then_told() -> None:
    server = Server()
    server.problem = SignInProblem.EXPIRED
    server.keeper.take(TokenSet("old", SOON))
    assert await server.keeper.current() == "old"
    server.keeper.reject("another")
    assert await server.keeper.current() == "old"
    server.keeper.reject("old")
    with pytest.raises(SignInFailed):
        await server.keeper.current()
    assert server.told[-1] is None


async def test_a_sign_out_meanwhile_is_not_undone_by_a_renewal() -> None:
    server = Server()
    server.keeper.take(TokenSet("old", SOON, "r"))
    waiting = asyncio.ensure_future(server.keeper.current())
    await asyncio.sleep(0)
    server.keeper.take(None)
    await asyncio.wait([waiting])
    assert server.keeper.tokens is None
    await server.keeper.close()
