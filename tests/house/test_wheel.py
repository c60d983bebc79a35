"""The wheel holds what is needed to run, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from house.tree import ROOT, modules


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command: list[Path | str] = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_every_module_is_there(names: set[str]) -> None:
    wanted = {Path(*path.parts[1:]).as_posix() for path in modules("app", "ui")}
    assert wanted <= names
    assert {"slotdesk/py.typed", "slotdesk_ui/py.typed"} <= names


def test_every_resource_is_there(names: set[str]) -> None:
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert files
    assert {f"slotdesk/_resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in files} <= names


def test_nothing_else_is_there(names: set[str]) -> None:
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"slotdesk", "slotdesk_ui"}
    assert not [name for name in names if name.endswith((".pyc", ".lock", ".orig")) or "test" in name.lower()]


def test_the_licence_and_the_command_are_there(names: set[str]) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert any(name.endswith(".dist-info/entry_points.txt") for name in names)
