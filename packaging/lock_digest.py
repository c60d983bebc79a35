"""Tells whether the lock files still belong to pyproject.toml, without a network.

Usage: lock_digest.py            prints the digest of what the locks are made from
       lock_digest.py FILE...    ends with status 1 if a lock was made from something else
"""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MARK = "# made from: "


def digest() -> str:
    """A digest of the Python versions, dependencies and groups that pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        "python": project["project"]["requires-python"],
        "dependencies": project["project"]["dependencies"],
        "groups": project["dependency-groups"],
    }
    return "sha256:" + hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()


def main() -> int:
    """Print the digest, or compare it with that of each lock."""
    wanted = digest()
    if len(sys.argv) == 1:
        print(wanted)
        return 0
    stale = [name for name in sys.argv[1:] if f"{MARK}{wanted}" not in Path(name).read_text("utf-8").splitlines()]
    for name in stale:
        print(f"{name} is out of date; run: sh packaging/lock.sh", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
