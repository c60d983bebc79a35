"""Which server, and how."""

from __future__ import annotations

from argparse import ArgumentParser

import pytest

from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.usage import CommandParser, UsageProblem
from slotdesk.domain.connection import Connection, WireFormat


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
    assert connection("--server", "http://x") == Connection("http://x", WireFormat.AUTO, 30.0)


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
