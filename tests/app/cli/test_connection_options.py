"""Which server, and how."""

from __future__ import annotations

from argparse import ArgumentParser

import pytest

from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.usage import CommandParser, UsageProblem
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.sign_in import SignIn, SignInKind


def connection(*words: str) -> Connection:
    """What the options name."""
    parser = CommandParser()
    add_connection_options(parser)
    return connection_of(parser.parse_args(list(words)))


def test_the_options_name_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLOTDESK_TOKEN", " abc.def ")
    found = connection("--server", "https://fhir.example.org/r4/", "--format", "xml", "--timeout", "2.5")
    assert found == Connection("https://fhir.example.org/r4", WireFormat.XML, 2.5, token="abc.def")


def test_without_options_the_format_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SLOTDESK_TOKEN", raising=False)
    assert connection("--server", "https://x") == Connection("https://x", WireFormat.AUTO, 30.0)


@pytest.mark.parametrize(
    "url",
    ["", "x", "file:///etc/passwd", "http://x:port", "http://[", "http://x?y=1", "http://", "http://\u2603.x/fhir"],
)
def test_what_is_no_server_is_refused(url: str) -> None:
    with pytest.raises(UsageProblem, match="argument --server"):
        connection("--server", url)


def test_the_help_says_where_the_token_comes_from() -> None:
    parser = ArgumentParser()
    add_connection_options(parser)
    assert "SLOTDESK_TOKEN" in parser.format_help()


def test_what_is_not_encrypted_has_to_be_agreed_to() -> None:
    with pytest.raises(UsageProblem, match="--plain-http"):
        connection("--server", "http://192.0.2.1/fhir")
    assert connection("--server", "http://192.0.2.1/fhir", "--plain-http").is_exposed
    assert not connection("--server", "http://127.0.0.1:8642/fhir").is_exposed


def test_a_service_signs_in_with_its_key_and_a_person_with_the_browser() -> None:
    server = ("--server", "https://x", "--client-id", "desk")
    assert connection(*server).sign_in == SignIn(SignInKind.BROWSER, "desk")
    assert connection(*server, "--signing-key", "k.pem").sign_in == SignIn(SignInKind.SERVICE, "desk", key_file="k.pem")
    with pytest.raises(UsageProblem, match="needs --client-id"):
        connection("--server", "https://x", "--signing-key", "k.pem")


def test_no_option_takes_a_secret() -> None:
    parser = ArgumentParser()
    add_connection_options(parser)
    named = {name for action in parser._actions for name in action.option_strings}
    assert not [name for name in named if "token" in name or "password" in name or "secret" in name]
