"""Files that may tell of patients: for whoever wrote them alone."""

from __future__ import annotations

import os
from pathlib import Path


def write_private(path: Path, data: bytes) -> None:
    """Write a file, a new one for the owner alone; one that is there keeps the rights that somebody gave it.

    Raises:
        OSError: it can't be written.
    """
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
