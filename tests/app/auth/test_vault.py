from __future__ import annotations

import logging

import pytest

from memory_keyring import MemoryKeyring, keyring_in_use, no_keyring
from slotdesk.auth.vault import Keeping, Secret, Vault

pytestmark = pytest.mark.anyio
ONE, TWO = "https://one.example.org", "https://two.example.org"


class Broken(MemoryKeyring):
    """A keyring whose system fails."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"org.freedesktop: {password}")


async def test_a_secret_is_kept_by_server_and_kind_and_forgotten() -> None:
    ring = MemoryKeyring()
    with keyring_in_use(ring):
        assert await Vault().put(ONE, Secret.TOKEN, "t") is Keeping.KEYRING
        assert await Vault().get(ONE, Secret.TOKEN) == "t"
        assert await Vault().get(ONE, Secret.REFRESH) == ""
        assert await Vault().get(TWO, Secret.TOKEN) == ""
        await Vault().put(ONE, Secret.TOKEN, "")
    assert ring.kept == {}


async def test_without_a_keyring_it_is_kept_in_memory_and_said() -> None:
    vault = Vault()
    with no_keyring():
        assert await vault.keeping() is Keeping.MEMORY
        assert await vault.put(ONE, Secret.TOKEN, "t") is Keeping.MEMORY
        assert await vault.get(ONE, Secret.TOKEN) == "t"
        assert await Vault().get(ONE, Secret.TOKEN) == ""
        await vault.forget(ONE, Secret.TOKEN)
        assert await vault.get(ONE, Secret.TOKEN) == ""


async def test_a_keyring_that_writes_files_is_none() -> None:
    ring = type("PlaintextKeyring", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})()
    with keyring_in_use(ring):
        assert await Vault().put(ONE, Secret.TOKEN, "t") is Keeping.MEMORY
    assert ring.kept == {}


async def test_a_keyring_that_fails_is_not_fatal_and_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with keyring_in_use(Broken()), caplog.at_level(logging.DEBUG):
        vault = Vault()
        assert await vault.put(ONE, Secret.TOKEN, "planted-secret") is Keeping.MEMORY
        assert await vault.get(ONE, Secret.TOKEN) == "planted-secret"
    assert "RuntimeError" in caplog.text
    assert "planted-secret" not in caplog.text
