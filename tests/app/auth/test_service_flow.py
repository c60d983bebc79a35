"""Signing in as a program, and with a token, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from joserfc.jwk import ECKey, RSAKey

from authorization_server import AuthorizationServer
from memory_keyring import MemoryKeyring, keyring_in_use
from slotdesk.auth.vault import Secret, Vault
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import NotAllowed
from slotdesk.domain.sign_in import SignIn, SignInFailed, SignInKind, SignInProblem
from slotdesk.services.session import Session, open_session

pytestmark = pytest.mark.anyio


@pytest.fixture
def server() -> Iterator[AuthorizationServer]:
    with AuthorizationServer() as started:
        yield started


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    made = MemoryKeyring()
    with keyring_in_use(made):
        yield made


@asynccontextmanager
async def session_of(connection: Connection) -> AsyncIterator[Session]:
    async with open_session(connection) as session:
        yield session


async def look(session: Session) -> int:
    return len((await session.directory.patients("söderberg")).entries)


@pytest.mark.parametrize("kind", ["EC", "RSA"])
async def test_a_service_signs_in_with_a_new_assertion_each_time(
    server: AuthorizationServer, tmp_path: Path, kind: str
) -> None:
    key = ECKey.generate_key("P-384") if kind == "EC" else RSAKey.generate_key(3072)
    connection = service(server, tmp_path, key)
    server.register_service("robot", key)
    async with session_of(connection) as session:
        assert await look(session)
        assert session.signing_in.user is not None
        assert session.signing_in.user.name == "robot"
        server.end_access()
        assert await look(session)
    forms = server.seen.grants("client_credentials")
    assert len({form["client_assertion"] for form in forms}) == len(forms) == 2
    assert "system/Appointment.cruds" in forms[0]["scope"].split()


def service(server: AuthorizationServer, folder: Path, key: ECKey | RSAKey, passphrase: str = "") -> Connection:
    file = folder / "key.pem"
    file.write_bytes(key.as_pem(private=True, password=passphrase or None))
    return Connection(server.url, sign_in=SignIn(SignInKind.SERVICE, "robot", key_file=str(file)))


async def test_a_keys_passphrase_comes_from_the_keyring(
    server: AuthorizationServer, ring: MemoryKeyring, tmp_path: Path
) -> None:
    key = ECKey.generate_key("P-384")
    server.register_service("robot", key)
    connection = service(server, tmp_path, key, "open sesame")
    async with session_of(connection) as session:
        for passphrase in ("", "something else"):
            await Vault().put(server.url, Secret.KEY_PASSPHRASE, passphrase)
            with pytest.raises(SignInFailed) as caught:
                await session.signing_in.check_service()
            assert caught.value.problem is SignInProblem.PASSPHRASE
        await Vault().put(server.url, Secret.KEY_PASSPHRASE, "open sesame")
        assert await look(session)
        assert "sesame" not in repr(session.signing_in.__dict__)
    assert not any("sesame" in str(form) for form in server.seen.forms)


async def test_a_service_that_is_not_known_is_refused_before_anything_is_asked(
    server: AuthorizationServer, tmp_path: Path
) -> None:
    server.register_service("robot", ECKey.generate_key("P-384"))  # another key than the one it has
    async with session_of(service(server, tmp_path, ECKey.generate_key("P-384"))) as session:
        with pytest.raises(NotAllowed):
            await look(session)
    assert server.seen.fhir == []


async def test_a_token_is_taken_from_the_keyring(server: AuthorizationServer, ring: MemoryKeyring) -> None:
    server.access["static-token"] = 1e12
    await Vault().put(server.url, Secret.TOKEN, "static-token")
    async with session_of(Connection(server.url, sign_in=SignIn(SignInKind.TOKEN))) as session:
        assert await look(session)
    async with session_of(Connection(f"{server.root}/other", sign_in=SignIn(SignInKind.TOKEN))) as session:
        with pytest.raises(NotAllowed):
            await look(session)
    assert [path for _method, path, _token in server.seen.fhir if path.startswith("/other")] == []
