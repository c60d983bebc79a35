"""`slotdesk audit`: what the other commands did, and its delivery."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import audit_profile
from app.cli.conftest import Misbehaving
from slotdesk.cli.main import main
from slotdesk.practice.server import PracticeServer
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SettingsStore

PERIOD = ["--start", "2026-08-03", "--end", "2026-08-07"]


def listed(capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["audit", "list", "--json", *more]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def look_up(url: str, *more: str) -> int:
    return main(["existing", "--server", url, "--patient", "Patient/pat-157", *PERIOD, *more])


def test_what_a_command_asked_of_a_patient_is_listed(
    practice_url: str, own_state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert look_up(practice_url) == 0
    found = listed(capsys)
    (event,) = found["events"]
    assert (event["transaction"], event["patient"], event["state"]) == ("ITI-118", "Patient/pat-157", "waiting")
    audit_profile.check(event["resource"], "ITI-118")
    assert (own_state / "audit.sqlite").stat().st_mode & 0o077 == 0
    assert main(["audit", "list"]) == 0
    assert "ITI-118  Patient/pat-157  done  waiting" in capsys.readouterr().out


def test_another_folder_keeps_its_own(practice_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert look_up(practice_url, "--state-dir", str(tmp_path / "other")) == 0
    assert listed(capsys)["events"] == []
    assert len(listed(capsys, "--state-dir", str(tmp_path / "other"))["events"]) == 1


def test_what_waits_is_delivered_where_it_is_told(
    practice: PracticeServer, practice_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    look_up(practice_url)
    assert main(["audit", "deliver", "--to", practice.url]) == 0
    assert "Delivered 1." in capsys.readouterr().out
    assert httpx.get(f"{practice.url}/AuditEvent", trust_env=False).json()["total"] == 1
    assert main(["audit", "deliver", "--to", practice.url, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["delivered"] == 0


def test_what_waits_is_delivered_where_the_settings_say(
    practice: PracticeServer, practice_url: str, own_state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    look_up(practice_url)
    assert main(["audit", "deliver"]) == 0
    assert "Delivered 0." in capsys.readouterr().out
    settings = Settings(servers=(NamedServer("", practice_url, audit_url=practice.url),))
    SettingsStore(own_state / "settings.json").save(settings)
    assert main(["audit", "deliver"]) == 0
    assert "Delivered 1." in capsys.readouterr().out


def test_a_repository_that_does_not_answer_is_told_by_the_exit_status(
    practice_url: str, misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str]
) -> None:
    look_up(practice_url)
    misbehaving.answer = lambda handler: handler.reply(503, {})
    assert main(["audit", "deliver", "--to", misbehaving.url]) == 5
    assert "does not take events at present: too-busy, HTTP 503" in capsys.readouterr().err
    assert listed(capsys)["counts"]["waiting"] == 1


def test_what_can_not_be_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "deliver", "--to", "nowhere"]) == 2
    assert main(["audit", "list", "--most", "0"]) == 2
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["audit", "list", "--state-dir", str(tmp_path / "file")]) == 2
    assert "can't be used" in capsys.readouterr().err


def test_a_damaged_file_is_put_aside_and_said(own_state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own_state.mkdir()
    (own_state / "audit.sqlite").write_bytes(b"rubbish" * 1000)
    assert main(["audit", "list"]) == 0
    assert "audit-damaged-1.sqlite" in capsys.readouterr().err


def test_a_folder_where_nothing_can_be_kept_stops_no_command(
    practice_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert look_up(practice_url, "--state-dir", str(tmp_path / "file")) == 0
    assert "Audit events can't be kept" in capsys.readouterr().err
