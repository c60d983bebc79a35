"""Signing in for the commands after it, with the real command line on a real authorization server."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from authorization_server import CLIENT, AuthorizationServer, Browser
from memory_keyring import MemoryKeyring, keyring_in_use, no_keyring
from slotdesk.cli.main import main


@pytest.fixture
def server() -> Iterator[AuthorizationServer]:
    with AuthorizationServer() as started:
        yield started


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    made = Browser()
    monkeypatch.setattr("webbrowser.open", made)
    yield made
    made.close()


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    made = MemoryKeyring()
    with keyring_in_use(made):
        yield made


def words(server: AuthorizationServer, command: str, *more: str) -> list[str]:
    return [command, "--server", server.url, "--client-id", CLIENT, "--json", *more]


def test_one_signs_in_uses_it_and_signs_out(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words(server, "sign-in")) == 0
    assert json.loads(capsys.readouterr().out) == {"result": "signed in", "user": "Anna Berg", "kept": True}
    day = ("--start", "2026-08-03", "--end", "2026-08-03")
    assert main(words(server, "existing", "--patient", "Patient/pat-1", *day)) == 0
    assert main(words(server, "sign-out")) == 0
    capsys.readouterr()
    assert main(words(server, "existing", "--patient", "Patient/pat-1", *day)) == 5
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "sign-in-needed"
    assert (ring.kept, server.refresh) == ({}, {})


def test_without_a_keyring_it_is_said_that_nothing_is_kept(
    server: AuthorizationServer, browser: Browser, capsys: pytest.CaptureFixture[str]
) -> None:
    with no_keyring():
        assert main(words(server, "sign-in")) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["kept"] is False
    assert "no keyring" in said.err


def test_a_refusal_is_said(
    server: AuthorizationServer, browser: Browser, ring: MemoryKeyring, capsys: pytest.CaptureFixture[str]
) -> None:
    server.behaviour.denies = True
    assert main(words(server, "sign-in")) == 5
    said = capsys.readouterr()
    assert json.loads(said.out)["problem"] == {"reason": "denied", "detail": "access_denied"}
    assert "was refused" in said.err


def test_it_needs_a_client_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sign-in", "--server", "https://x.example.org"]) == 2
    assert "needs --client-id" in capsys.readouterr().err
