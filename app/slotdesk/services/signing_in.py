"""Who works on a server: signing in, staying signed in, signing out, and handing over to somebody else."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from slotdesk.auth.code_flow import CodeFlow, OpenBrowser, revoke
from slotdesk.auth.service_flow import ServiceFlow
from slotdesk.auth.session_auth import SessionAuth
from slotdesk.auth.smart_configuration import SmartConfiguration, discover
from slotdesk.auth.token_keeper import TokenKeeper
from slotdesk.auth.token_set import TokenSet
from slotdesk.auth.vault import Secret, Vault
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import Reason, SchedulingError
from slotdesk.domain.sign_in import SignInFailed, SignInKind, SignInProblem, User
from slotdesk.store.locations import Locations
from slotdesk.store.turn import turn
from slotdesk.wire.client import open_http
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.recording import Observer
from slotdesk.wire.secrets import without_secrets

_log = logging.getLogger(__name__)
_CERTIFICATE_PROBLEMS = {Reason.PASSPHRASE: SignInProblem.PASSPHRASE}
_TURN_S = 40.0  # longer than anybody waits for an authorization server


class SigningIn:
    """One server's sign-in across all sessions with it.

    `user` is who is signed in, None for nobody; `changed` is called whenever that changes. `auth` signs requests.
    `observe` is called with each exchange of the sign-in itself, its secrets taken out.
    """

    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        observe: Observer | None = None,
    ) -> None:
        self._connection = connection
        self._observe = observe
        self._server = connection.base_url
        self._sign_in = connection.sign_in
        self._vault, self._clock = vault, clock
        self._http: httpx.AsyncClient | None = None
        self._found: SmartConfiguration | None = None
        self._stored = True
        self._last_kept = b""
        self._writing: set[asyncio.Task[None]] = set()
        self.changed: Callable[[], None] = lambda: None
        self.user: User | None = None
        alone = self._sign_in.kind in {SignInKind.SERVICE, SignInKind.TOKEN}
        self._keeper = TokenKeeper(self._renew, clock, self._tokens_changed, starts_alone=alone)
        is_static = bool(connection.token) or self._sign_in.kind is SignInKind.NONE
        self.auth: httpx.Auth | None = None if is_static else SessionAuth(self._keeper, self._server)

    @property
    def needs_person(self) -> bool:
        """Whether somebody has to sign in before this server can be used."""
        return self.is_personal and self.user is None

    @property
    def is_personal(self) -> bool:
        """Whether the server knows the person at the desk, so that another may take their place."""
        return self._sign_in.kind is SignInKind.BROWSER and not self._connection.token

    async def resume(self, idle_limit: timedelta | None = None) -> bool:
        """Go on with the sign-in that the keyring holds; False where there is none that still counts.

        One that lay unused for longer than `idle_limit` is forgotten.

        Raises:
            SignInFailed: it could not be found out.
        """
        if not self.is_personal:
            return True
        if await self._kept() is None:
            return False
        flow = await self._flow()
        async with self._turn():
            kept = await self._kept()
            if kept is None:
                return False
            if idle_limit is not None and self._clock() - kept.used > idle_limit:
                await self._vault.forget(self._server, Secret.REFRESH)
                return False
            try:
                tokens = await flow.refresh(TokenSet("", refresh=kept.refresh))
            except SignInFailed as failure:
                if failure.problem is SignInProblem.EXPIRED:
                    await self._vault.forget(self._server, Secret.REFRESH)
                    return False
                raise
            self.user = kept.user
            await self._keep(tokens.refresh, kept.user)
        self._keeper.take(tokens)
        return True

    async def sign_in(self, open_browser: OpenBrowser, *, anew: bool = False, words: str = "") -> User:
        """Let a person sign in, in their browser. What was signed in before stays so until they have.

        Raises:
            SignInFailed: nobody signed in.
        """
        flow = await self._flow()
        tokens, user = await flow.run(open_browser, anew=anew, words=words)
        self.user = user
        self._stored = True
        self._keeper.take(tokens)
        await self._written()
        return user

    async def sign_out(self) -> bool:
        """Forget everything, here and, where it offers that, at the server; whether the server did.

        A server that can't be asked does not keep anybody signed in here.
        """
        tokens = self._keeper.tokens
        self._keeper.take(None)
        await self._written()
        await self._vault.forget(self._server, Secret.REFRESH)
        if tokens is None or not self.is_personal:
            return False
        try:
            return await revoke(await self._client(), await self._configuration(), self._sign_in, tokens)
        except (SignInFailed, SchedulingError):
            return False

    async def lock(self) -> None:
        """Keep the sign-in in memory only, so that a new start of the program does not get round the lock."""
        self._stored = False
        await self._written()
        if self.is_personal:
            await self._vault.forget(self._server, Secret.REFRESH)

    def forget_token(self) -> None:
        """A static token has been replaced: it is read again before the next request."""
        if self._sign_in.kind is SignInKind.TOKEN:
            self._keeper.take(None)

    async def certificate_passphrase(self) -> str:
        """What unlocks the client certificate's private key; empty where there is none, or no certificate."""
        if not self._connection.tls.certificate_file:
            return ""
        return await self._vault.get(self._server, Secret.CERTIFICATE_PASSPHRASE)

    async def check(self) -> SmartConfiguration:
        """What the server says about signing in.

        Raises:
            SignInFailed: nothing that can be used.
        """
        return await self._configuration()

    async def check_service(self) -> None:
        """Get a token, as the first request would.

        Raises:
            SignInFailed: there is none.
        """
        await self._keeper.current()

    async def close(self) -> None:
        """Let go of sockets and of what is under way."""
        await self._keeper.close()
        await self._written()
        if self._http is not None:
            await self._http.aclose()
            self._http = None

    async def _renew(self, tokens: TokenSet | None) -> TokenSet:
        if self._sign_in.kind is SignInKind.TOKEN:
            token = await self._vault.get(self._server, Secret.TOKEN)
            if not token:
                raise SignInFailed(SignInProblem.EXPIRED, "no token is kept for this server")
            return TokenSet(token)
        if self._sign_in.kind is SignInKind.SERVICE:
            http, found = await self._client(), await self._configuration()
            passphrase = await self._vault.get(self._server, Secret.KEY_PASSPHRASE)
            return await ServiceFlow(http, found, self._sign_in, self._clock, passphrase).run()
        return await self._renew_for_person(tokens or TokenSet(""))

    async def _renew_for_person(self, mine: TokenSet) -> TokenSet:
        """One window at a time: a refresh token that is used twice may be taken for a stolen one, and end them all."""
        flow = await self._flow()
        async with self._turn():
            # Another window may have used this refresh token meanwhile; what it got in return is in the keyring.
            kept = await self._kept()
            is_same_person = kept is not None and self.user is not None and kept.user.subject == self.user.subject
            refresh = kept.refresh if kept is not None and is_same_person else mine.refresh
            new = await flow.refresh(TokenSet(mine.access, mine.ends, refresh, mine.scope))
            if self._stored or (kept is not None and is_same_person):
                await self._keep(new.refresh, self.user or User(""))
            return new

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """Have the keyring's sign-in to oneself. The keyring is the person's, wherever else a window keeps its things.

        Raises:
            SignInFailed: another window is at it and does not come to an end.
        """
        async with AsyncExitStack() as stack:
            try:
                folder = Locations.of_user().turns_dir
                await stack.enter_async_context(turn(folder, f"refresh {self._server}", _TURN_S))
            except TimeoutError as error:
                raise SignInFailed(SignInProblem.UNREACHABLE, "another window renews the sign-in") from error
            except OSError as error:  # it is better to renew without
                _log.warning("a sign-in is renewed without its lock: %s", type(error).__name__)
            yield

    def _tokens_changed(self, tokens: TokenSet | None) -> None:
        if self._sign_in.kind is SignInKind.SERVICE:
            self.user = User(self._sign_in.client_id) if tokens else None
        elif self._sign_in.kind is SignInKind.TOKEN:
            self.user = User("") if tokens else None
        else:
            self.user = self.user or User("") if tokens else None
            # What was renewed is kept already, and another window may have gone on with it.
            if tokens is not None and tokens.refresh and self._stored and _digest(tokens.refresh) != self._last_kept:
                self._start_writing(tokens.refresh, self.user or User(""))
        self.changed()

    def _start_writing(self, refresh: str, user: User) -> None:
        task = asyncio.ensure_future(self._keep(refresh, user))
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def _keep(self, refresh: str, user: User) -> None:
        document = {
            "refresh": refresh,
            "client_id": self._sign_in.client_id,
            "user": [user.name, user.subject],
            "used": self._clock().isoformat(),
        }
        self._last_kept = _digest(refresh)
        await self._vault.put(self._server, Secret.REFRESH, json.dumps(document))

    async def _written(self) -> None:
        while self._writing:
            await asyncio.wait(list(self._writing))

    async def _kept(self) -> _Kept | None:
        return _read_kept(await self._vault.get(self._server, Secret.REFRESH), self._sign_in.client_id)

    async def _flow(self) -> CodeFlow:
        found = await self._configuration()
        return CodeFlow(await self._client(), self._server, found, self._sign_in, self._clock)

    async def _configuration(self) -> SmartConfiguration:
        if self._found is None:
            self._found = await discover(await self._client(), self._server)
        return self._found

    def _tell(self, exchange: Exchange) -> Exchange | None:
        return None if self._observe is None else self._observe(without_secrets(exchange))

    async def _client(self) -> httpx.AsyncClient:
        if self._http is None:
            passphrase = await self.certificate_passphrase()
            try:
                self._http = self._http or open_http(
                    self._connection, observe=self._tell, signs_in=False, passphrase=passphrase
                )
            except SchedulingError as error:
                problem = _CERTIFICATE_PROBLEMS.get(error.reason, SignInProblem.UNREACHABLE)
                raise SignInFailed(problem, error.reason.value) from error
        return self._http


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


class _Kept:
    """A sign-in as the keyring holds it."""

    def __init__(self, refresh: str, user: User, used: datetime) -> None:
        self.refresh, self.user, self.used = refresh, user, used


def _read_kept(secret: str, client_id: str) -> _Kept | None:
    try:
        document: Any = json.loads(secret)
        if document["client_id"] != client_id:
            return None
        name, subject = document["user"]
        return _Kept(str(document["refresh"]), User(str(name), str(subject)), datetime.fromisoformat(document["used"]))
    except (ValueError, KeyError, TypeError):
        return None
