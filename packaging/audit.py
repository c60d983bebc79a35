"""Asks whether a known weakness is in a locked package, and writes what the program is made of (SBOM, CycloneDX).

A weakness ends it with status 1. Where the service that knows them can't be reached it says so, and ends well: that is
no finding. The list of parts needs no network.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
_LIMIT_S = 90
_SOCKET_S = 10


@dataclass(frozen=True)
class Report:
    """Weaknesses in words, and how many packages the service knew and did not know."""

    findings: tuple[str, ...]
    known: int
    unknown: int


def read_report(report: str) -> Report | None:
    """What pip-audit found; None where the report is none."""
    try:
        dependencies = json.loads(report)["dependencies"]
        return Report(
            tuple(
                f"{one['name']} {one['version']}: {weak['id']}, mended in {', '.join(weak['fix_versions']) or 'none'}"
                for one in dependencies
                for weak in one.get("vulns", [])
            ),
            sum("skip_reason" not in one for one in dependencies),
            sum("skip_reason" in one for one in dependencies),
        )
    except (ValueError, KeyError, TypeError):
        return None


def words_for(report: Report) -> str:
    """What to print; a package that the service does not know was not audited, whatever else is said."""
    lines = list(report.findings) or [f"No known weakness in {report.known} locked packages."] * bool(report.known)
    if report.unknown:
        lines.append(f"NOT AUDITED: {report.unknown} packages, which the service in reach knows nothing about.")
    return "\n".join(lines)


def audit(lock: Path) -> int:
    """Ask the index's own service about each package of a lock; the status to end with."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(lock), "--disable-pip", "--no-deps"]
    command += ["--format", "json", "--progress-spinner", "off", "--timeout", str(_SOCKET_S)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LIMIT_S)
    except subprocess.TimeoutExpired:
        print(f"NOT AUDITED: the service that knows weaknesses gave no answer within {_LIMIT_S} s.")
        return 0
    found = read_report(done.stdout)
    if found is None:
        last = (done.stderr.strip().splitlines() or ["no words"])[-1]
        print(f"NOT AUDITED: the service that knows weaknesses could not be asked ({last[:160].split('://')[0]}…).")
        return 0
    print(words_for(found))
    return 1 if found.findings else 0


def write_parts(lock: Path, target: Path) -> int:
    """Write the list of parts from a lock alone; how many there are."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", str(lock)]
    command += ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--of", "JSON", "-o", str(target)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return len(json.loads(target.read_text(encoding="utf-8"))["components"])


def main() -> int:
    """Both, the list into build/sbom.json."""
    target = ROOT / "build" / "sbom.json"
    print(f"{write_parts(LOCK, target)} parts are listed in {target.relative_to(ROOT)}.")
    return audit(LOCK)


if __name__ == "__main__":
    sys.exit(main())
