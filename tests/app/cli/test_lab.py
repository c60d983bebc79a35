"""`slotdesk lab`: faults of a server that runs, from the shell."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from app.cli.conftest import NOW
from slotdesk.cli.main import main
from slotdesk.practice.server import PracticeServer


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeServer]:
    with PracticeServer(seed=1, now=NOW) as running:
        monkeypatch.setenv("SLOTDESK_LAB_TOKEN", running.lab_token)
        yield running


def test_what_is_on_is_turned_on_and_off(server: PracticeServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", server.url]) == 0
    assert capsys.readouterr().out == "Nothing is on: the server does everything right.\n"
    assert main(["lab", server.url, "--fault", "lost@book/once", "--fault", "slow:5", "--wrong", "double-booking"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["lost@book/once", "slow:5", "double-booking"]
    assert all(line.endswith(".") for line in lines)
    assert main(["lab", server.lab_url, "--off", "slow", "--off", "double-booking", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"faults": ["lost@book/once"], "wrong": [], "happened": 0}
    assert main(["lab", server.lab_url, "--clear", "--fault", "401"]) == 0
    assert [one.text() for one in server.lab.faults] == ["401"]


def test_the_token_can_be_given_as_an_option(server: PracticeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SLOTDESK_LAB_TOKEN")
    assert main(["lab", server.url]) == 2
    assert main(["lab", server.url, "--token", server.lab_token]) == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--fault", "x"], "no fault"), (["--off", "x"], "no fault"), (["--token", "x"], "the token")],
)
def test_what_the_server_refuses_is_said(
    server: PracticeServer, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert main(["lab", server.url, *options]) == 3
    assert said in capsys.readouterr().err
    assert main(["lab", server.url, *options, "--json"]) == 3
    assert said in json.loads(capsys.readouterr().out)["error"]


def test_a_server_that_is_not_there(server: PracticeServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "http://127.0.0.1:1"]) == 5
    assert capsys.readouterr().err.startswith("slotdesk: ")
