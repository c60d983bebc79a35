"""Ending a sign-in."""

from __future__ import annotations

import pytest

from memory_keyring import MemoryKeyring, keyring_in_use
from slotdesk.cli.main import main


def test_a_server_that_cannot_be_asked_is_signed_out_of_here(capsys: pytest.CaptureFixture[str]) -> None:
    ring = MemoryKeyring()
    url = "http://127.0.0.1:9/fhir"
    kept = '{"refresh": "r", "client_id": "desk", "user": ["Anna", "a"], "used": "2026-08-03T08:00:00+00:00"}'
    ring.set_password("slotdesk", f"refresh {url}", kept)
    with keyring_in_use(ring):
        assert main(["sign-out", "--server", url, "--client-id", "desk"]) == 0
    assert "Signed out here" in capsys.readouterr().out
    assert ring.kept == {}


def test_it_needs_the_client_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sign-out", "--server", "https://x.example.org"]) == 2
    assert "--client-id" in capsys.readouterr().err
