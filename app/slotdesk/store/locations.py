"""Where things are kept: settings, window state and logs of a person, and the resources that come with the program."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import platformdirs

_APPLICATION = "slotdesk"
SITE_VARIABLE = "SLOTDESK_SITE_DIR"
_OWNER_ONLY = 0o700

_PACKAGE = Path(__file__).resolve().parents[1]
# The wheel carries the resources inside the package; an editable install and a checkout have them beside `app/`.
_RESOURCE_ROOTS = (_PACKAGE / "_resources", _PACKAGE.parents[1] / "resources")


@dataclass(frozen=True, slots=True)
class Locations:
    """The folders of one run. With `state_dir` alone, everything lies in that folder (`--state-dir DIR`)."""

    state_dir: Path
    config_dir: Path | None = None
    logs: Path | None = None

    @classmethod
    def of_user(cls) -> Locations:
        """The folders that the system sets aside for the person who is signed in."""
        return cls(
            state_dir=platformdirs.user_state_path(_APPLICATION, appauthor=False),
            config_dir=platformdirs.user_config_path(_APPLICATION, appauthor=False),
            logs=platformdirs.user_log_path(_APPLICATION, appauthor=False),
        )

    @classmethod
    def find(cls, state_dir: Path | None = None) -> Locations:
        """The folders to use: all in `state_dir` where one is named, else the person's own."""
        return cls(state_dir.expanduser().absolute()) if state_dir is not None else cls.of_user()

    @property
    def settings_file(self) -> Path:
        """The settings, as JSON."""
        return (self.config_dir or self.state_dir) / "settings.json"

    @property
    def window_state_file(self) -> Path:
        """Where the window and its parts stood."""
        return self.state_dir / "window.json"

    @property
    def audit_file(self) -> Path:
        """The audit events, delivered or waiting."""
        return self.state_dir / "audit.sqlite"

    @property
    def log_dir(self) -> Path:
        """Where logs go."""
        return self.logs or self.state_dir / "log"

    @property
    def journal_file(self) -> Path:
        """What was asked of servers, and what became of it."""
        return self.state_dir / "journal" / "journal.sqlite"

    @property
    def requests_dir(self) -> Path:
        """Where requests that somebody wrote are kept, unless another folder is opened."""
        return self.state_dir / "requests"

    @property
    def turns_dir(self) -> Path:
        """Locks of what one process does at a time."""
        return self.state_dir / "turns"

    @property
    def crash_dir(self) -> Path:
        """Where reports of the program's own faults go."""
        return self.log_dir / "crashes"

    @property
    def site_file(self) -> Path:
        """The servers that the site's administrator has set up: for everybody here, whatever folder a run uses."""
        named = os.environ.get(SITE_VARIABLE)
        folder = Path(named) if named else platformdirs.site_config_path(_APPLICATION, appauthor=False)
        return folder / "servers.json"

    def prepare(self) -> Locations:
        """Create the folders that are missing, for the owner alone; those that exist are left as they are.

        Raises:
            OSError: a folder can't be created; nothing can be kept there.
        """
        for folder in (self.state_dir, self.settings_file.parent, self.log_dir):
            owner_only_folder(folder)
        return self


def owner_only_folder(folder: Path) -> None:
    """Create a folder and those above it, each that is new for the owner alone.

    Raises:
        OSError: it can't be created.
    """
    # Path.mkdir gives its mode to the last folder only.
    for missing in reversed([folder, *folder.parents]):
        if not missing.exists():
            missing.mkdir(mode=_OWNER_ONLY, exist_ok=True)


def resource(name: str) -> Path:
    """The file or folder `name` (a relative path with slashes) of the resources that come with the program.

    Raises:
        FileNotFoundError: there is none; the installation is incomplete.
        ValueError: the name leads out of the resources.
    """
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise ValueError(f"{name!r} does not name a resource")
    for root in _RESOURCE_ROOTS:
        path = root.joinpath(*parts.parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"the resource {name!r} is missing; install the program again")
