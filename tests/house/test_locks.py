"""The locks belong to pyproject.toml, hold a hash for everything, and name no place to fetch from."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from house.tree import ROOT, project

LOCKS = [ROOT / "packaging" / name for name in ("requirements.lock", "requirements-dev.lock")]
_PIN = re.compile(
    r"^([a-z0-9\-]+)==([^ ;]+)(?: ; (.+?))? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def _pins(lock: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for match in _PIN.finditer(lock.read_text(encoding="utf-8")):
        found.setdefault(match.group(1), []).append(match.group(2))
    return found


def test_the_locks_were_made_from_what_is_asked_for_now() -> None:
    command: list[Path | str] = [sys.executable, ROOT / "packaging" / "lock_digest.py", *LOCKS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_lock_made_from_something_else_is_noticed(tmp_path: Path) -> None:
    stale = tmp_path / "stale.lock"
    stale.write_text("# made from: sha256:0\n", encoding="utf-8")
    command: list[Path | str] = [sys.executable, ROOT / "packaging" / "lock_digest.py", stale]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "lock.sh" in done.stderr


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.name))
def test_every_line_is_a_pin_with_hashes(lock: Path) -> None:
    rest = _PIN.sub("", lock.read_text(encoding="utf-8"))
    assert [line for line in rest.splitlines() if not line.startswith("# ")] == []
    assert "://" not in lock.read_text(encoding="utf-8")


@pytest.mark.parametrize(("lock", "group"), [(LOCKS[0], "build"), (LOCKS[1], "dev")])
def test_every_wish_is_met(lock: Path, group: str) -> None:
    wishes = [*project()["project"]["dependencies"], *project()["dependency-groups"][group]]
    pins = _pins(lock)
    for wish in (Requirement(wish) for wish in wishes if isinstance(wish, str)):
        versions = pins[canonicalize_name(wish.name)]
        assert any(wish.specifier.contains(version) for version in versions), wish


def test_both_locks_agree() -> None:
    run, dev = (_pins(lock) for lock in LOCKS)
    assert {name: dev.get(name) for name in run} == run
