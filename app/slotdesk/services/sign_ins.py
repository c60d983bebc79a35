"""The sign-ins of one run of the program: one for each server and way, shared by all sessions with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from slotdesk.auth.vault import Keeping, Secret, Vault
from slotdesk.domain.connection import Connection
from slotdesk.services.signing_in import SigningIn
from slotdesk.wire.recording import Observer


class SignIns:
    """Makes sign-ins and closes them at the end.

    A booking of unknown fate is looked up in the session that it was sent in: with whoever is signed in by then.
    """

    def __init__(
        self, clock: Callable[[], datetime] = lambda: datetime.now(UTC), observe: Observer | None = None
    ) -> None:
        self._vault, self._clock, self._observe = Vault(), clock, observe
        self._known: dict[object, SigningIn] = {}

    def of(self, connection: Connection) -> SigningIn:
        """The sign-in that sessions of this connection share."""
        key = (connection.base_url, connection.sign_in, connection.tls, connection.token)
        if key not in self._known:
            self._known[key] = SigningIn(connection, self._vault, self._clock, self._observe)
        return self._known[key]

    async def keep_token(self, server: str, token: str) -> bool:
        """Keep a server's token; whether it outlasts the program."""
        for key, known in self._known.items():
            if isinstance(key, tuple) and key[0] == server:
                known.forget_token()
        return await self._vault.put(server, Secret.TOKEN, token) is Keeping.KEYRING

    async def keep_key_passphrase(self, server: str, passphrase: str) -> bool:
        """Keep the passphrase of the key that a service signs with; whether it outlasts the program."""
        return await self._vault.put(server, Secret.KEY_PASSPHRASE, passphrase) is Keeping.KEYRING

    async def keep_certificate_passphrase(self, server: str, passphrase: str) -> bool:
        """Keep the passphrase of a client certificate's key; whether it outlasts the program."""
        return await self._vault.put(server, Secret.CERTIFICATE_PASSPHRASE, passphrase) is Keeping.KEYRING

    async def forget_server(self, server: str) -> None:
        """A server that is not wanted any more leaves no secret behind."""
        for kind in Secret:
            await self._vault.forget(server, kind)

    async def is_kept(self, connection: Connection) -> bool:
        """Whether the sign-in to a server outlasts the program."""
        kept = await self._vault.get(connection.base_url, Secret.REFRESH)
        return bool(kept) and await self.has_keyring()

    async def has_keyring(self) -> bool:
        """Whether this computer has a keyring that can be used."""
        return await self._vault.keeping() is Keeping.KEYRING

    async def close(self) -> None:
        """Let go of everything."""
        for known in self._known.values():
            await known.close()
        self._known.clear()
