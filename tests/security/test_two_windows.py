"""Windows of one person that share a sign-in through the keyring."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.services.test_signing_in import Clock, desk, look, session_of
from authorization_server import AuthorizationServer, Browser
from memory_keyring import MemoryKeyring, keyring_in_use
from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.services import signing_in as signing_in_module
from slotdesk.store.locations import Locations
from slotdesk.store.turn import turn

pytestmark = pytest.mark.anyio


@pytest.fixture
def server() -> Iterator[AuthorizationServer]:
    with AuthorizationServer() as started:
        yield started


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    made = MemoryKeyring()
    with keyring_in_use(made):
        yield made


async def test_another_window_that_renewed_meanwhile_is_not_in_the_way(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as first:
        await first.signing_in.sign_in(browser)
        async with session_of(desk(server), clock) as second:
            assert await second.signing_in.resume()
        clock.ahead = timedelta(seconds=290)
        assert await look(first)


async def test_two_windows_that_renew_at_once_sign_neither_out(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    """This server takes a refresh token that comes twice for a stolen one, and ends the whole sign-in."""
    clock = Clock()
    async with session_of(desk(server), clock) as first, session_of(desk(server), clock) as second:
        await first.signing_in.sign_in(browser)
        assert await second.signing_in.resume()
        server.behaviour.token_delay_s = 0.2
        for _ in range(3):
            clock.ahead += timedelta(seconds=290)
            server.end_access()
            assert all(await asyncio.gather(look(first), look(second)))
            await asyncio.gather(first.signing_in._written(), second.signing_in._written())
            assert json.loads(ring.kept["slotdesk", f"refresh {server.url}"])["refresh"] in server.refresh
    used = [form["refresh_token"] for form in server.seen.grants("refresh_token")]
    assert len(used) == len(set(used)) >= 7


async def test_a_start_beside_a_window_that_renews_waits_for_its_turn(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as first, session_of(desk(server), clock) as second:
        await first.signing_in.sign_in(browser)
        server.behaviour.token_delay_s = 0.2
        clock.ahead += timedelta(seconds=290)
        found, resumed = await asyncio.gather(look(first), second.signing_in.resume())
        assert (bool(found), resumed) == (True, True)
        assert await look(second)


async def test_a_window_that_closes_while_it_renews_keeps_what_it_gets(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
        server.behaviour.token_delay_s = 0.5
        clock.ahead += timedelta(seconds=400)
        asked = asyncio.ensure_future(look(session))
        while not server.seen.grants("refresh_token"):  # noqa: ASYNC110 -- the server is in a thread of its own
            await asyncio.sleep(0.01)
        asked.cancel()
    assert json.loads(ring.kept["slotdesk", f"refresh {server.url}"])["refresh"] in server.refresh


async def test_a_window_that_hangs_with_the_lock_is_not_waited_for_for_ever(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing_in_module, "_TURN_S", 0.2)
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
        clock.ahead += timedelta(seconds=400)
        async with turn(Locations.of_user().turns_dir, f"refresh {server.url}", 1):
            with pytest.raises(ServerUnreachable) as caught:
                await look(session)
        assert caught.value.reason is Reason.SIGN_IN_UNREACHABLE
        assert await look(session)
