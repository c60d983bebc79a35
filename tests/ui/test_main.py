"""What can be wrong before a window is there; whole starts are in tests/journeys/test_demo.py."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from slotdesk_ui.main import home_zone, main


@pytest.mark.parametrize("url", ["fhir.example.org", "http://", "http://me:pw@example.org/fhir", "http://[bad"])
def test_an_address_that_is_none_is_said_and_nothing_opens(
    url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--server", url, "--state-dir", str(tmp_path / "state")])
    assert ended.value.code == 2
    assert "slotdesk: error:" in capsys.readouterr().err
    assert not (tmp_path / "state").exists()


def test_an_unknown_format_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--server", "http://127.0.0.1/fhir", "--format", "yaml"])
    assert ended.value.code == 2
    assert "yaml" in capsys.readouterr().err


def test_a_folder_that_is_none_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    assert main(["--demo", "--state-dir", str(file / "state")]) == 2
    said = capsys.readouterr().err
    assert said.startswith("slotdesk: nothing can be kept in this folder:")
    assert "Traceback" not in said


def test_settings_that_the_system_does_not_let_us_read_are_not_overwritten(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "settings.json").mkdir()
    assert main(["--demo", "--state-dir", str(tmp_path)]) == 2
    assert "settings.json" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "zone"), [("Asia/Tokyo", "Asia/Tokyo"), ("UTC", "UTC")])
def test_the_computers_zone_is_known_by_its_name(name: str, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", name)
    assert home_zone() == ZoneInfo(zone)


def test_a_zone_that_is_named_in_a_way_of_its_own_does_not_keep_the_window_shut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "XYZ-3:17")
    assert home_zone().key
