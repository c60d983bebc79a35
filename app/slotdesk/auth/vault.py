"""Where secrets are kept: the system's keyring, or nowhere."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

_log = logging.getLogger(__name__)
_SERVICE = "slotdesk"
_PATIENCE_S = 60.0  # a keyring may ask for its password first
# Backends that write secrets into files or drop them.
_UNSAFE = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")
T = TypeVar("T")


class Keeping(StrEnum):
    """What becomes of a secret."""

    KEYRING = "keyring"
    MEMORY = "memory"  # forgotten when the program ends, since this computer has no keyring that can be used


class Secret(StrEnum):
    """The secrets that are kept for a server."""

    TOKEN = "token"  # noqa: S105 -- the name of a kind of secret
    REFRESH = "refresh"
    KEY_PASSPHRASE = "key passphrase"  # noqa: S105 -- the name of a kind of secret
    CERTIFICATE_PASSPHRASE = "certificate passphrase"  # noqa: S105 -- the name of a kind of secret


class Vault:
    """Secrets by server and kind. Keyrings block and may ask for a password, so they are asked beside the loop.

    That is the one thing here done in a thread: no keyring's library has another way.
    """

    def __init__(self) -> None:
        self._memory: dict[str, str] = {}
        self._on_its_way: set[str] = set()

    async def keeping(self) -> Keeping:
        """What would become of a secret now."""
        return Keeping.KEYRING if await self._ask(_is_usable, default=False) else Keeping.MEMORY

    async def get(self, server: str, kind: Secret) -> str:
        """A secret, as another window may have changed it meanwhile; empty where there is none."""
        name = _name(server, kind)
        if name in self._on_its_way:
            return self._memory.get(name, "")
        kept: str = await self._ask(lambda: _read(name), default="")
        return kept or self._memory.get(name, "")

    async def put(self, server: str, kind: Secret, secret: str) -> Keeping:
        """Keep a secret; an empty one is forgotten."""
        if not secret:
            await self.forget(server, kind)
            return Keeping.KEYRING
        name = _name(server, kind)
        self._memory[name] = secret
        self._on_its_way.add(name)
        try:
            kept = await self._ask(lambda: _write(name, secret), default=False)
        finally:
            self._on_its_way.discard(name)
        return Keeping.KEYRING if kept else Keeping.MEMORY

    async def forget(self, server: str, kind: Secret) -> None:
        """Keep it no more."""
        name = _name(server, kind)
        self._memory.pop(name, None)
        await self._ask(lambda: _delete(name), default=False)

    async def _ask(self, question: Callable[[], T], *, default: T) -> T:
        try:
            return await asyncio.wait_for(asyncio.to_thread(question), _PATIENCE_S)
        except Exception as error:  # backends raise whatever their system does: D-Bus, COM, Keychain
            _log.warning("the keyring could not be used: %s", type(error).__name__)
            return default


def _name(server: str, kind: Secret) -> str:
    return f"{kind.value} {server}"


def _is_usable() -> bool:
    import keyring  # 60 ms that nobody needs who has no secret

    backend = keyring.get_keyring()
    inner = getattr(backend, "backends", None) or [backend]
    return not any(type(one).__module__.startswith(_UNSAFE) for one in inner)


def _read(name: str) -> str:
    import keyring

    return (keyring.get_password(_SERVICE, name) or "") if _is_usable() else ""


def _write(name: str, secret: str) -> bool:
    import keyring

    if not _is_usable():
        return False
    keyring.set_password(_SERVICE, name, secret)
    return True


def _delete(name: str) -> bool:
    import keyring

    if not _is_usable() or keyring.get_password(_SERVICE, name) is None:
        return False
    keyring.delete_password(_SERVICE, name)
    return True
