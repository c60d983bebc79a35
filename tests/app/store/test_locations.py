"""Where things are kept."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from slotdesk.store import locations
from slotdesk.store.locations import Locations, resource


def test_a_named_folder_holds_everything(tmp_path: Path) -> None:
    found = Locations.find(tmp_path / "run")
    for path in (found.settings_file, found.window_state_file, found.log_dir):
        assert path.is_relative_to(tmp_path / "run")
    assert len({found.settings_file, found.window_state_file, found.log_dir}) == 3


def test_a_relative_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Locations.find(Path("run")).state_dir == tmp_path / "run"


def test_without_a_folder_the_persons_own_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    found = Locations.find()
    assert found == Locations.of_user()
    for path in (found.settings_file, found.window_state_file, found.log_dir):
        assert path.is_relative_to(tmp_path)
        assert "slotdesk" in str(path)


def test_new_folders_are_the_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        found = Locations.find(tmp_path / "a" / "b").prepare()
    finally:
        os.umask(before)
    for folder in (tmp_path / "a", found.state_dir, found.log_dir):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Locations.find(tmp_path).prepare()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_resources_are_found_in_the_checkout() -> None:
    assert resource("valuesets/status-reason.json").is_file()


def test_resources_of_the_wheel_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel, checkout = tmp_path / "_resources", tmp_path / "resources"
    for root in (wheel, checkout):
        root.mkdir()
        (root / "x.txt").write_text(root.name, encoding="utf-8")
    (checkout / "y.txt").write_text("y", encoding="utf-8")
    monkeypatch.setattr(locations, "_RESOURCE_ROOTS", (wheel, checkout))
    assert resource("x.txt") == wheel / "x.txt"
    assert resource("y.txt") == checkout / "y.txt"


def test_a_missing_resource_says_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match="install the program again"):
        resource("no/such/thing")


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "a/../../b"])
def test_a_name_never_leads_out_of_the_resources(name: str) -> None:
    with pytest.raises(ValueError, match="does not name a resource"):
        resource(name)


def test_the_sites_servers_lie_in_one_place_whatever_folder_a_run_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(locations.SITE_VARIABLE, raising=False)
    usual = Locations.of_user().site_file
    assert usual.name == "servers.json"
    assert usual.parent.name == "slotdesk"
    assert Locations.find(tmp_path).site_file == usual
    monkeypatch.setenv(locations.SITE_VARIABLE, str(tmp_path))
    assert Locations.of_user().site_file == tmp_path / "servers.json"
