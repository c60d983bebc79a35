"""Settings on the disk: never half written, never silently lost."""

from __future__ import annotations

import json
import logging
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from slotdesk.domain.connection import Tls, WireFormat
from slotdesk.domain.sign_in import SignIn, SignInKind
from slotdesk.store import settings_store
from slotdesk.store.choices import Appearance, CalendarMode
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import VERSION, Damage, SettingsStore, upgraded, write_atomically

CHANGED = Settings(
    appearance=Appearance.DARK,
    calendar_mode=CalendarMode.DAY,
    server_url="https://fhir.example.org/r4",
    wire_format=WireFormat.XML,
    clinic_zone="Europe/Vienna",
    timeout_s=12.5,
    page_size=50,
    last_criteria={"period": "today", "location": [{"reference": "Location/1", "label": "Nord"}]},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "settings.json"


def test_without_a_file_there_are_the_defaults(path: Path) -> None:
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert store.set_aside is None
    assert not path.exists()


def test_what_is_saved_comes_back(path: Path) -> None:
    SettingsStore(path).save(CHANGED)
    store = SettingsStore(path)
    assert store.load() == CHANGED
    assert store.set_aside is None
    assert json.loads(path.read_bytes())["version"] == VERSION


def test_the_file_is_the_owners_alone(path: Path) -> None:
    SettingsStore(path).save(CHANGED)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_failed_write_leaves_the_old_settings_and_no_litter(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SettingsStore(path)
    store.save(CHANGED)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        store.save(Settings())
    monkeypatch.undo()
    assert store.load() == CHANGED
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_content_is_on_the_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    real_sync, real_replace = os.fsync, Path.replace

    def sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        real_sync(handle)

    def replace(self: Path, target: Path) -> Path:
        steps.append("replace")
        return real_replace(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    write_atomically(tmp_path / "x", b"1")
    assert steps[:2] == ["file", "replace"]


@pytest.mark.parametrize(
    ("content", "damage"),
    [
        (b"", Damage.NOT_JSON),
        (b'{"version": 1, "appear', Damage.NOT_JSON),
        (b"\xff\xfe\x00", Damage.NOT_JSON),
        (b"[" * 100_000, Damage.NOT_JSON),
        (b"[1]", Damage.NOT_SETTINGS),
        (b"{}", Damage.NOT_SETTINGS),
        (b'{"name": "another program"}', Damage.NOT_SETTINGS),
        (b'{"version": true}', Damage.NOT_SETTINGS),
        (b'{"version": 99, "appearance": "dark"}', Damage.NEWER_VERSION),
    ],
)
def test_a_damaged_file_is_set_aside_and_said(
    path: Path, content: bytes, damage: Damage, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = SettingsStore(path)
    with caplog.at_level(logging.WARNING):
        assert store.load() == Settings()
    assert store.set_aside is not None
    assert store.set_aside.damage is damage
    assert store.set_aside.path.read_bytes() == content
    assert store.set_aside.path.name in caplog.text
    assert not path.exists()


def test_a_second_damaged_file_does_not_overwrite_the_first(path: Path) -> None:
    path.parent.mkdir()
    store = SettingsStore(path)
    kept = []
    for content in (b"one", b"two"):
        path.write_bytes(content)
        store.load()
        assert store.set_aside is not None
        kept.append(store.set_aside.path)
    assert [entry.read_bytes() for entry in kept] == [b"one", b"two"]


def test_one_wrong_value_costs_that_value_only(path: Path) -> None:
    path.parent.mkdir()
    content = json.dumps(
        {"version": 1, "appearance": "purple", "page_size": 0, "timeout_s": "soon", "clinic_zone": "Asia/Tokyo"}
    )
    path.write_text(content, encoding="utf-8")
    store = SettingsStore(path)
    assert store.load() == Settings(clinic_zone="Asia/Tokyo")
    assert store.set_aside is not None
    assert store.set_aside.damage is Damage.WRONG_VALUES
    assert set(store.set_aside.names) == {"appearance", "page_size", "timeout_s"}
    assert store.set_aside.path.read_text(encoding="utf-8") == content


def test_the_notice_goes_away_with_the_next_good_load(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"?")
    store = SettingsStore(path)
    store.load()
    store.save(CHANGED)
    store.load()
    assert store.set_aside is None


def test_upgrades_go_one_version_at_a_time() -> None:
    taken: list[int] = []

    def step(number: int) -> settings_store.UpgradeStep:
        def take(document: dict[str, object]) -> dict[str, object]:
            taken.append(number)
            return {**document, f"from{number}": True}

        return take

    document = upgraded({"version": 2}, steps={number: step(number) for number in (1, 2, 3)}, version=4)
    assert taken == [2, 3]
    assert document == {"version": 4, "from2": True, "from3": True}


def test_what_was_written_by_hand_may_name_no_version(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"timeout_s": 7}', encoding="utf-8")
    store = SettingsStore(path)
    assert store.load() == replace(Settings(), timeout_s=7)
    assert store.set_aside is None


def test_there_is_a_step_for_each_version() -> None:
    assert sorted(settings_store._UPGRADES) == list(range(1, VERSION))


def test_the_one_server_of_version_1_becomes_the_first_of_several() -> None:
    old = {"version": 1, "server_url": "https://fhir.example.org/r4", "timeout_s": 7, "clinic_zone": "Europe/Vienna"}
    assert upgraded(old)["servers"] == [
        {
            "name": "https://fhir.example.org/r4",
            "base_url": "https://fhir.example.org/r4",
            "timeout_s": 7,
            "zone": "Europe/Vienna",
            "sign_in": {"kind": "none"},
            "tls": {},
            "plain_http": False,
        }
    ]
    assert "servers" not in upgraded({"version": 1})


def test_servers_come_back_as_they_were_saved(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    settings = Settings(
        servers=(NamedServer("One", "https://fhir.example.org/r4", WireFormat.XML, 7, "Europe/Vienna"),)
    )
    store.save(settings)
    assert store.load() == settings
    assert store.set_aside is None


def test_servers_of_version_2_have_no_sign_in_and_have_not_been_asked_about_plain_http(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    server = {"name": "Old", "base_url": "http://192.0.2.1/fhir", "timeout_s": 7, "zone": ""}
    path.write_text(json.dumps({"version": 2, "servers": [server]}), encoding="utf-8")
    store = SettingsStore(path)
    (found,) = store.load().servers
    assert (found.sign_in.kind, found.plain_http, found.timeout_s) == (SignInKind.NONE, False, 7)
    assert store.set_aside is None


def test_how_to_sign_in_is_kept_and_read_back(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    server = NamedServer(
        "Clinic",
        "https://fhir.example.org/r4",
        sign_in=SignIn(SignInKind.SERVICE, "robot", "system/*.rs", "/etc/key.pem"),
        tls=Tls("/etc/ca.pem", "/etc/client.pem"),
    )
    store.save(replace(Settings(), servers=(server,)))
    assert store.load().servers == (server,)
