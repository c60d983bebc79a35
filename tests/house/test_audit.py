"""The audit fails on a finding, and says what it could not look at."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from house.tree import ROOT

REPORT = {
    "dependencies": [
        {"name": "good", "version": "1", "vulns": []},
        {"name": "weak", "version": "2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3"]}]},
        {"name": "strange", "skip_reason": "not found"},
    ]
}


@pytest.fixture
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("slotdesk_audit", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_a_weakness_is_said_and_so_is_what_nobody_knows(audit: ModuleType) -> None:
    report = audit.read_report(json.dumps(REPORT))
    assert (len(report.findings), report.known, report.unknown) == (1, 2, 1)
    assert audit.words_for(report).splitlines() == [
        "weak 2: PYSEC-1, mended in 3",
        "NOT AUDITED: 1 packages, which the service in reach knows nothing about.",
    ]


@pytest.mark.parametrize(
    ("printed", "status"), [(json.dumps(REPORT), 1), ("", 0), (json.dumps({"dependencies": []}), 0)]
)
def test_a_weakness_fails_and_a_service_out_of_reach_does_not(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, printed: str, status: int
) -> None:
    fake = tmp_path / "python"
    fake.write_text(f"#!/bin/sh\ncat <<'END'\n{printed}\nEND\necho 'no route' >&2\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setattr(audit.sys, "executable", str(fake))
    assert audit.audit(tmp_path / "any.lock") == status


def test_every_locked_package_is_in_the_list_of_parts(audit: ModuleType, tmp_path: Path) -> None:
    lines = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8").splitlines()
    names = {line.split("==")[0] for line in lines if "==" in line}
    audit.write_parts(audit.LOCK, tmp_path / "sbom.json")
    parts = json.loads((tmp_path / "sbom.json").read_text(encoding="utf-8"))
    assert parts["bomFormat"] == "CycloneDX"
    assert {part["name"] for part in parts["components"]} == names
