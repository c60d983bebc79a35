"""Signing in to a real authorization server, over real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from authorization_server import CLIENT, AuthorizationServer, Browser
from memory_keyring import MemoryKeyring, keyring_in_use, no_keyring
from slotdesk.auth.vault import Vault
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import NotAllowed, Reason, ServerUnreachable
from slotdesk.domain.patient import Patient
from slotdesk.domain.sign_in import SignIn, SignInFailed, SignInKind, SignInProblem
from slotdesk.services.session import Session, open_session
from slotdesk.services.signing_in import SigningIn

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


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


def desk(server: AuthorizationServer) -> Connection:
    return Connection(server.url, sign_in=SignIn(SignInKind.BROWSER, CLIENT))


@asynccontextmanager
async def session_of(connection: Connection, clock: Clock | None = None) -> AsyncIterator[Session]:
    signing_in = SigningIn(connection, Vault(), clock or Clock())
    try:
        async with open_session(connection, signing_in=signing_in) as session:
            yield session
    finally:
        await signing_in.close()


async def look(session: Session) -> int:
    return len((await session.directory.patients("söderberg")).entries)


async def test_a_person_signs_in_and_every_request_carries_the_token(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        assert session.signing_in.needs_person
        user = await session.signing_in.sign_in(browser)
        assert (user.name, user.subject) == ("Anna Berg", "sub-anna")
        assert await look(session)
    (page,) = server.seen.pages
    assert page["aud"] == server.url
    assert page["code_challenge_method"] == "S256"
    assert {"openid", "fhirUser", "offline_access", "user/*.rs", "user/Appointment.cruds"} <= set(page["scope"].split())
    assert "code_verifier" not in browser.opened[0]
    assert all(token for _method, path, token in server.seen.fhir if not path.endswith("metadata"))


async def test_without_a_sign_in_the_server_says_that_it_wants_one(
    server: AuthorizationServer, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        with pytest.raises(NotAllowed) as caught:
            await look(session)
    assert caught.value.reason is Reason.SIGN_IN_NEEDED


async def test_tokens_are_renewed_before_they_end_and_rotate(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
        await look(session)
        assert server.seen.grants("refresh_token") == []
        for _ in range(2):
            clock.ahead += timedelta(seconds=250)  # of 300, so that less than a minute is left
            await look(session)
        used = [form["refresh_token"] for form in server.seen.grants("refresh_token")]
        assert len(set(used)) == 2
        kept = json.loads(ring.kept["slotdesk", f"refresh {server.url}"])
    assert kept["refresh"] in server.refresh


async def test_many_requests_at_once_renew_once(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
        server.behaviour.token_delay_s = 0.1
        clock.ahead = timedelta(seconds=290)
        found = await asyncio.gather(*(look(session) for _ in range(8)))
    assert all(found)
    assert len(server.seen.grants("refresh_token")) == 1


async def test_many_reads_that_are_turned_down_together_renew_once_and_are_sent_again(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        await session.signing_in.sign_in(browser)
        await session.client.capabilities()
        server.end_access()
        server.behaviour.token_delay_s = 0.1
        assert all(await asyncio.gather(*(look(session) for _ in range(5))))
    assert len(server.seen.grants("refresh_token")) == 1


async def test_a_booking_that_is_turned_down_is_never_sent_again_by_itself(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        await session.signing_in.sign_in(browser)
        candidate, patient = await _free(session)
        server.end_access()
        with pytest.raises(NotAllowed) as caught:
            await session.booking.book(candidate, patient)
        assert caught.value.reason is Reason.SIGN_IN_NEEDED
        assert len(_sent(server, "$book")) == 1
        assert type(await session.booking.book(candidate, patient)).__name__ == "Booked"  # pressed again
    assert len(_sent(server, "$book")) == 2
    assert len(server.seen.grants("refresh_token")) == 1


async def _free(session: Session) -> tuple[Appointment, Patient]:
    start = datetime.now(UTC)
    (patient,) = (await session.directory.patients("åke söderberg")).entries
    criteria = FindCriteria(start, start + timedelta(days=5), patient_reference=(patient.as_reference(),), count=20)
    async for step in session.finding.find(criteria):
        return step.fresh[0], patient
    raise AssertionError("nothing is free")


def _sent(server: AuthorizationServer, operation: str) -> list[str]:
    return [path for _method, path, _token in server.seen.fhir if path.endswith(operation)]


async def test_the_next_start_goes_on_where_it_was(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        await session.signing_in.sign_in(browser)
    async with session_of(desk(server)) as session:
        assert await session.signing_in.resume(timedelta(minutes=10))
        assert session.signing_in.user is not None
        assert session.signing_in.user.name == "Anna Berg"
        assert await look(session)
    assert len(browser.opened) == 1


async def test_a_sign_in_that_lay_unused_for_too_long_is_not_taken_up(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
    clock.ahead = timedelta(minutes=11)
    async with session_of(desk(server), clock) as session:
        assert not await session.signing_in.resume(timedelta(minutes=10))
    assert ring.kept == {}


async def test_after_locking_a_new_start_wants_a_new_sign_in(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
        await session.signing_in.lock()
        clock.ahead = timedelta(seconds=290)
        assert await look(session)  # a look-up that is still under way goes on, and renews
        assert ring.kept == {}
        await session.signing_in.sign_in(browser, anew=True)
    assert server.seen.pages[-1]["prompt"] == "login"
    assert list(ring.kept) == [("slotdesk", f"refresh {server.url}")]


async def test_signing_out_revokes_and_forgets(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        await session.signing_in.sign_in(browser)
        await look(session)
        assert await session.signing_in.sign_out()
        assert session.signing_in.user is None
        with pytest.raises(NotAllowed):
            await look(session)
    assert server.seen.revoked == ["refresh_token", "access_token"]
    assert (ring.kept, server.refresh) == ({}, {})
    assert server.seen.fhir[-1][2] == ""


async def test_a_server_that_cannot_be_asked_keeps_nobody_signed_in(browser: Browser, ring: MemoryKeyring) -> None:
    with AuthorizationServer() as server:
        connection = desk(server)
        signing_in = SigningIn(connection, Vault())
        await signing_in.sign_in(browser)
    assert not await signing_in.sign_out()
    assert (signing_in.user, ring.kept) == (None, {})
    await signing_in.close()


async def test_another_user_takes_over_without_a_restart(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    async with session_of(desk(server)) as session:
        await session.signing_in.sign_in(browser)
        server.behaviour.subject, server.behaviour.name = "sub-bo", "Bo Ek"
        assert (await session.signing_in.sign_in(browser, anew=True)).name == "Bo Ek"
        assert await look(session)
    assert json.loads(ring.kept["slotdesk", f"refresh {server.url}"])["user"] == ["Bo Ek", "sub-bo"]


async def test_when_the_refresh_token_counts_no_more_the_person_is_signed_out(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        told: list[object] = []
        session.signing_in.changed = lambda: told.append(session.signing_in.user)
        await session.signing_in.sign_in(browser)
        server.refresh.clear()
        server.end_access()
        clock.ahead = timedelta(seconds=400)
        with pytest.raises(NotAllowed):
            await look(session)
        assert told[-1] is None
        assert session.signing_in.needs_person
        assert not await session.signing_in.resume()
        assert ring.kept == {}


async def test_a_renewal_that_fails_on_the_way_does_not_end_a_token_that_still_counts(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    clock = Clock()
    async with session_of(desk(server), clock) as session:
        await session.signing_in.sign_in(browser)
        server.behaviour.token_status = 503
        clock.ahead = timedelta(seconds=280)
        assert await look(session)
        clock.ahead = timedelta(seconds=400)
        with pytest.raises(ServerUnreachable) as caught:
            await look(session)
        assert caught.value.reason is Reason.SIGN_IN_UNREACHABLE
        server.behaviour.token_status = 0
        assert await look(session)


@pytest.mark.parametrize(
    ("bent", "problem"),
    [
        ({"denies": True}, SignInProblem.DENIED),
        ({"nonce": "of-another"}, SignInProblem.IDENTITY),
        ({"audience": "somebody-else"}, SignInProblem.IDENTITY),
        ({"issuer": "https://elsewhere.example.org"}, SignInProblem.IDENTITY),
        ({"forged": True}, SignInProblem.IDENTITY),
        ({"changes": {"code_challenge_methods_supported": ["plain"]}}, SignInProblem.NOT_OFFERED),
        ({"changes": {"authorization_endpoint": None}}, SignInProblem.NOT_OFFERED),
        ({"changes": {"token_endpoint": "http://login.example.org/token"}}, SignInProblem.NOT_ENCRYPTED),
        ({"changes": {"authorization_endpoint": "javascript:alert(1)"}}, SignInProblem.NOT_OFFERED),
        ({"changes": {"authorization_response_iss_parameter_supported": True}}, SignInProblem.IDENTITY),
    ],
)
async def test_a_sign_in_that_proves_nothing_signs_nobody_in(
    server: AuthorizationServer,
    browser: Browser,
    ring: MemoryKeyring,
    bent: dict[str, object],
    problem: SignInProblem,
) -> None:
    for name, value in bent.items():
        setattr(server.behaviour, name, value)
    signing_in = SigningIn(desk(server), Vault())
    with pytest.raises(SignInFailed) as caught:
        await signing_in.sign_in(browser)
    assert caught.value.problem is problem
    assert (signing_in.user, ring.kept) == (None, {})
    await signing_in.close()


async def test_where_there_is_no_browser_it_is_said(server: AuthorizationServer, browser: Browser) -> None:
    browser.is_there = False
    signing_in = SigningIn(desk(server), Vault())
    with pytest.raises(SignInFailed) as caught:
        await signing_in.sign_in(browser)
    assert caught.value.problem is SignInProblem.NO_BROWSER
    await signing_in.close()


async def test_a_redirect_of_the_token_endpoint_takes_no_secret_elsewhere(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring
) -> None:
    with AuthorizationServer() as other:
        server.behaviour.token_redirect = other.token_url
        signing_in = SigningIn(desk(server), Vault())
        with pytest.raises(SignInFailed) as caught:
            await signing_in.sign_in(browser)
        await signing_in.close()
    assert caught.value.problem is SignInProblem.BROKEN
    assert other.seen.forms == []


async def test_where_there_is_no_keyring_the_sign_in_lasts_as_long_as_the_program(
    server: AuthorizationServer, browser: Browser
) -> None:
    with no_keyring():
        async with session_of(desk(server)) as session:
            await session.signing_in.sign_in(browser)
            assert await look(session)
        async with session_of(desk(server)) as session:
            assert not await session.signing_in.resume()


async def test_no_token_is_shown(server: AuthorizationServer, browser: Browser, ring: MemoryKeyring) -> None:
    async with session_of(desk(server)) as session:
        await session.signing_in.sign_in(browser)
        shown = repr(session.signing_in.__dict__) + repr(session.signing_in._keeper.tokens)
    assert not any(token in shown for token in (*server.access, *server.refresh))
