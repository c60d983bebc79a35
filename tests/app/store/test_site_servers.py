"""What the site's administrator has set up stays as it is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from slotdesk.store.named_server import NamedServer
from slotdesk.store.server_file import ServerFileProblem, written
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SettingsStore
from slotdesk.store.site_servers import SiteServers, SiteSettings

SITE = NamedServer("EHR", "https://ehr.example.org/fhir", timeout_s=20)
OWN = NamedServer("Mine", "https://mine.example.org/fhir")


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    path = tmp_path / "servers.json"
    path.write_bytes(written([SITE]))
    return path


def test_without_a_file_nothing_is_locked(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "none.json", tmp_path / "file" / "servers.json"):
        assert SiteServers.read(path) == SiteServers(path)
    settings = Settings(servers=(OWN,))
    assert SiteServers(tmp_path).enforced(settings) is settings


def test_a_file_that_cannot_be_used_is_told_and_locks_nothing(site_file: Path, tmp_path: Path) -> None:
    site_file.write_text("{")
    damaged = SiteServers.read(site_file)
    assert damaged.servers == ()
    assert damaged.fault is not None
    assert damaged.fault.problem is ServerFileProblem.NOT_JSON
    folder = SiteServers.read(tmp_path)
    assert folder.fault is not None
    assert folder.fault.problem is ServerFileProblem.NOT_READ


def test_they_come_first_and_no_change_of_them_lasts(site_file: Path) -> None:
    site = SiteServers.read(site_file)
    changed = Settings(servers=(OWN, replace(SITE, name="Mine now", timeout_s=99)))
    assert site.enforced(changed).servers == (SITE, OWN)
    assert site.enforced(Settings()).servers == (SITE,)
    assert site.addresses == {SITE.base_url}


def test_they_are_not_written_into_the_persons_file_and_what_was_there_comes_back(
    site_file: Path, tmp_path: Path
) -> None:
    own_file = tmp_path / "settings.json"
    before = replace(SITE, name="As I called it", timeout_s=7)
    SettingsStore(own_file).save(Settings(servers=(before, OWN)))
    store = SiteSettings(SettingsStore(own_file), SiteServers.read(site_file))
    assert store.load().servers == (SITE, OWN)
    store.save(store.load())
    assert {one["name"] for one in json.loads(own_file.read_text())["servers"]} == {"As I called it", "Mine"}
    site_file.unlink()
    freed = SiteSettings(SettingsStore(own_file), SiteServers.read(site_file)).load()
    assert set(freed.servers) == {before, OWN}


def test_a_damaged_file_of_the_person_is_still_told(site_file: Path, tmp_path: Path) -> None:
    own_file = tmp_path / "settings.json"
    own_file.write_text("{")
    store = SiteSettings(SettingsStore(own_file), SiteServers.read(site_file))
    assert store.load().servers == (SITE,)
    assert store.set_aside is not None
