"""The layers hold, through any chain of imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from house.tree import ROOT, project


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command: list[Path | str] = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_every_import_contract_holds() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout
    kept = len(project()["tool"]["importlinter"]["contracts"])
    assert f"Contracts: {kept} kept, 0 broken." in done.stdout


def test_no_contract_is_weakened_by_exceptions() -> None:
    contracts = project()["tool"]["importlinter"]["contracts"]
    assert contracts
    assert [contract["name"] for contract in contracts if "ignore_imports" in contract] == []
