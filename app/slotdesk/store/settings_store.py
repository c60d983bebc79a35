"""Settings on the disk: written whole or not at all, upgraded step by step, and never silently lost."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from slotdesk.store.locations import owner_only_folder
from slotdesk.store.settings import Settings

_log = logging.getLogger(__name__)

VERSION = 3
UpgradeStep = Callable[[dict[str, Any]], dict[str, Any]]


def _with_named_servers(document: dict[str, Any]) -> dict[str, Any]:
    """The one server of version 1 becomes the first of several, under its address."""
    url = document.get("server_url")
    if not isinstance(url, str) or not url:
        return document
    known = {"base_url": url, "name": url}
    names = {"wire_format": "wire_format", "timeout_s": "timeout_s", "clinic_zone": "zone"}
    return {**document, "servers": [known | {new: document[old] for old, new in names.items() if old in document}]}


def _with_sign_in(document: dict[str, Any]) -> dict[str, Any]:
    """Servers of version 2 knew no sign-in but a token from the environment, and had not been asked about plain http.

    A program that knows version 2 alone would drop these fields when it saves, so it is kept from reading the file.
    """
    servers = document.get("servers")
    if not isinstance(servers, list):
        return document
    fresh = {"sign_in": {"kind": "none"}, "tls": {}, "plain_http": False}
    return {**document, "servers": [one | fresh if isinstance(one, dict) else one for one in servers]}


# The step at key n turns a document of version n into one of version n + 1.
_UPGRADES: Mapping[int, UpgradeStep] = {1: _with_named_servers, 2: _with_sign_in}


class Damage(StrEnum):
    """Why a settings file could not be used as it was."""

    NOT_JSON = "not-json"
    NOT_SETTINGS = "not-settings"
    WRONG_VALUES = "wrong-values"
    NEWER_VERSION = "newer-version"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A settings file that was put under another name, to be told to the person.

    `names` are the settings that fell back to what the program comes with; empty where all did.
    """

    path: Path
    damage: Damage
    names: tuple[str, ...] = ()


class _Unusable(Exception):
    def __init__(self, damage: Damage) -> None:
        super().__init__(damage.value)
        self.damage = damage


class SettingsStore:
    """Reads and writes one settings file. After `load`, `set_aside` says whether a damaged file was put away."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.set_aside: SetAside | None = None

    def load(self) -> Settings:
        """The settings as saved; what the program comes with where there is no file, or for what is damaged.

        Raises:
            OSError: the file is there and can't be read or put aside; saving might overwrite it.
        """
        self.set_aside = None
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        try:
            document = upgraded(_document(content))
        except _Unusable as fault:
            self._put_aside(fault.damage)
            return Settings()
        settings, wrong = _settings_from(document)
        if wrong:
            self._put_aside(Damage.WRONG_VALUES, wrong)
        return settings

    def save(self, settings: Settings) -> None:
        """Write the settings so that after a crash either the old or the new ones are there, for the owner alone.

        Raises:
            OSError: they could not be written; the old ones are still there.
        """
        owner_only_folder(self._path.parent)
        values = {entry.name: getattr(settings, entry.name) for entry in dataclasses.fields(settings)}
        document = {"version": VERSION, **values}
        content = json.dumps(document, indent=2, ensure_ascii=False, default=_plain) + "\n"
        write_atomically(self._path, content.encode())

    def _put_aside(self, damage: Damage, names: tuple[str, ...] = ()) -> None:
        target = _free_name(self._path)
        self._path.replace(target)
        self.set_aside = SetAside(target, damage, names)
        _log.warning("the settings file could not be used (%s) and was kept as %s", damage.value, target.name)


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` in place of the file at once; the folder must exist.

    Raises:
        OSError: nothing was changed.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mkstemp makes it the owner's alone
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def upgraded(
    document: dict[str, Any], steps: Mapping[int, UpgradeStep] = _UPGRADES, version: int = VERSION
) -> dict[str, Any]:
    """Bring a document to `version`, one step for each version in between; one written by hand may name none."""
    found = document.get("version")
    if found is None and document.keys() & {entry.name for entry in dataclasses.fields(Settings)}:
        found = version
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise _Unusable(Damage.NOT_SETTINGS)
    if found > version:
        raise _Unusable(Damage.NEWER_VERSION)
    for number in range(found, version):
        document = {**steps[number](document), "version": number + 1}
    return document


def _plain(value: Any) -> dict[str, Any]:
    """What JSON has no form for: typed data and mappings."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    return dict(value)


def _document(content: bytes) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise _Unusable(Damage.NOT_JSON) from None
    if not isinstance(document, dict):
        raise _Unusable(Damage.NOT_SETTINGS)
    return document


def _settings_from(document: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    """The settings that can be used, and the names of those whose values can't."""
    settings, wrong = Settings(), []
    hints = get_type_hints(Settings)
    for entry in dataclasses.fields(Settings):
        if entry.name not in document:
            continue
        try:
            value = msgspec.convert(document[entry.name], hints[entry.name])
            settings = dataclasses.replace(settings, **{entry.name: value})
        except ValueError:  # msgspec's ValidationError is one
            wrong.append(entry.name)
    return settings, tuple(wrong)


def _free_name(path: Path) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    return candidate


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
