"""Who is believed to be the server, on real TLS sockets with certificates made for the test."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from authorization_server import CLIENT, AuthorizationServer, Browser
from certificates import lock, make_site
from memory_keyring import MemoryKeyring, keyring_in_use
from slotdesk.auth.vault import Vault
from slotdesk.domain.connection import Connection, Tls
from slotdesk.domain.errors import Reason, SchedulingError, ServerUnreachable
from slotdesk.domain.sign_in import SignIn, SignInFailed, SignInKind, SignInProblem
from slotdesk.services.session import open_session
from slotdesk.services.sign_ins import SignIns
from slotdesk.services.signing_in import SigningIn
from slotdesk.wire.tls import tls_context

pytestmark = pytest.mark.anyio


async def ask(connection: Connection) -> str:
    async with open_session(connection) as session:
        return (await session.client.capabilities()).name


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    with AuthorizationServer(tls=site.tls()) as server:
        with pytest.raises(ServerUnreachable) as caught:
            await ask(Connection(server.url, token="secret"))
        assert server.seen.fhir == []
    assert caught.value.reason is Reason.CERTIFICATE


async def test_the_sites_own_authority_is_believed_where_it_is_set(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    with AuthorizationServer(tls=site.tls()) as server:
        assert await ask(Connection(server.url, tls=Tls(str(site.ca_file))))


async def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    site = make_site(tmp_path, "elsewhere.example.org")
    with AuthorizationServer(tls=site.tls()) as server, pytest.raises(ServerUnreachable) as caught:
        await ask(Connection(server.url, tls=Tls(str(site.ca_file))))
    assert caught.value.reason is Reason.CERTIFICATE


async def test_an_authority_of_another_site_vouches_for_nothing_here(tmp_path: Path) -> None:
    site, other = make_site(tmp_path / "one"), make_site(tmp_path / "two")
    with AuthorizationServer(tls=site.tls()) as server, pytest.raises(ServerUnreachable) as caught:
        await ask(Connection(server.url, tls=Tls(str(other.ca_file))))
    assert caught.value.reason is Reason.CERTIFICATE


@pytest.mark.parametrize("in_one_file", [True, False])
async def test_a_client_certificate_is_shown_where_it_is_asked_for(tmp_path: Path, in_one_file: bool) -> None:
    site = make_site(tmp_path)
    one = Tls(str(site.ca_file), str(site.client))
    two = Tls(str(site.ca_file), str(site.client_certificate), str(site.client_key))
    with AuthorizationServer(tls=site.tls(mutual=True)) as server:
        assert await ask(Connection(server.url, tls=one if in_one_file else two))


@pytest.mark.parametrize("shows_another", [True, False])
async def test_without_the_right_client_certificate_nothing_gets_through(tmp_path: Path, shows_another: bool) -> None:
    site, other = make_site(tmp_path / "one"), make_site(tmp_path / "two")
    shown = Tls(str(site.ca_file), str(other.client) if shows_another else "")
    with AuthorizationServer(tls=site.tls(mutual=True)) as server:
        with pytest.raises(SchedulingError):
            await ask(Connection(server.url, tls=shown))
        assert server.seen.fhir == []


async def test_a_server_that_turns_down_who_calls_is_understood(tmp_path: Path) -> None:
    """With TLS 1.3 the alert comes once the connection stands; asyncio's own server does not send it at all."""
    site = make_site(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(site.server)
    context.load_verify_locations(site.ca_file)
    context.verify_mode = ssl.CERT_REQUIRED
    with socket.create_server(("127.0.0.1", 0)) as listener:
        callers: list[ssl.SSLSocket] = []

        def turn_down() -> None:
            with suppress(OSError):  # no certificate comes; closed at once it would reset, and lose the alert
                caller, _address = listener.accept()
                callers.append(context.wrap_socket(caller, server_side=True, do_handshake_on_connect=False))
                callers[0].do_handshake()

        thread = threading.Thread(target=turn_down, daemon=True)
        thread.start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/fhir"
        with pytest.raises(SchedulingError) as caught:
            await ask(Connection(url, tls=Tls(str(site.ca_file))))
    for caller in callers:
        caller.close()
    assert caught.value.reason is Reason.CLIENT_CERTIFICATE


async def test_a_person_signs_in_over_mutual_tls(tmp_path: Path) -> None:
    """Discovery, keys, tokens and FHIR all go by the connection's own TLS."""
    site = make_site(tmp_path)
    tls = Tls(str(site.ca_file), str(site.client))
    with AuthorizationServer(tls=site.tls(mutual=True)) as server, keyring_in_use(MemoryKeyring()):
        connection = Connection(server.url, sign_in=SignIn(SignInKind.BROWSER, CLIENT), tls=tls)
        browser = Browser(str(site.ca_file), str(site.client))
        signing_in = SigningIn(connection, Vault())
        async with open_session(connection, signing_in=signing_in) as session:
            assert (await signing_in.sign_in(browser)).name == "Anna Berg"
            assert (await session.directory.patients("söderberg")).entries
        await signing_in.close()
        browser.close()


@pytest.mark.parametrize(
    "tls",
    [Tls("/nowhere/ca.pem"), Tls(__file__), Tls("", "/nowhere/client.pem"), Tls("", __file__)],
    ids=["no CA file", "no certificates in it", "no client certificate", "no key in it"],
)
def test_a_file_that_cannot_be_used_is_said_before_anything_is_sent(tls: Tls) -> None:
    with pytest.raises(ServerUnreachable) as caught:
        tls_context(tls)
    assert caught.value.reason is Reason.CERTIFICATE_FILE


def test_a_key_with_a_passphrase_needs_the_right_one_and_nobody_is_asked_on_the_terminal(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    locked = lock(site.client_key, "open sesame")
    for passphrase in ("", "something else"):
        with pytest.raises(ServerUnreachable) as caught:
            tls_context(Tls("", str(site.client_certificate), str(locked)), passphrase)
        assert caught.value.reason is Reason.PASSPHRASE
        assert "sesame" not in str(caught.value)
    tls_context(Tls("", str(site.client_certificate), str(locked)), "open sesame")


async def test_a_client_certificates_passphrase_comes_from_the_keyring(tmp_path: Path) -> None:
    """Metadata, discovery, tokens and FHIR: whatever goes to the server shows the certificate."""
    site = make_site(tmp_path)
    tls = Tls(str(site.ca_file), str(site.client_certificate), str(lock(site.client_key, "open sesame")))
    with AuthorizationServer(tls=site.tls(mutual=True)) as server, keyring_in_use(MemoryKeyring()):
        connection = Connection(server.url, sign_in=SignIn(SignInKind.BROWSER, CLIENT), tls=tls)
        sign_ins = SignIns()
        signing_in = sign_ins.of(connection)
        with pytest.raises(ServerUnreachable) as caught:
            async with open_session(connection, signing_in=signing_in):
                pass
        assert caught.value.reason is Reason.PASSPHRASE
        with pytest.raises(SignInFailed) as failed:
            await signing_in.check()
        assert failed.value.problem is SignInProblem.PASSPHRASE
        assert await sign_ins.keep_certificate_passphrase(server.url, "open sesame")
        browser = Browser(str(site.ca_file), str(site.client))
        async with open_session(connection, signing_in=signing_in) as session:
            assert (await signing_in.sign_in(browser)).name == "Anna Berg"
            assert (await session.directory.patients("söderberg")).entries
        await sign_ins.close()
        browser.close()


def test_tls_older_than_1_2_is_not_spoken() -> None:
    assert tls_context(Tls()).minimum_version.name == "TLSv1_2"
