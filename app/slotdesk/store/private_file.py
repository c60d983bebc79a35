"""Files that may tell of patients: for whoever wrote them alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO


def open_private(path: Path) -> BinaryIO:
    """Open a file to be written anew; who may read it is as with `write_private`.

    Raises:
        OSError: it can't be written.
    """
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


def write_private(path: Path, data: bytes) -> None:
    """Write a file, a new one for the owner alone; one that is there keeps the rights that somebody gave it.

    Raises:
        OSError: it can't be written.
    """
    with open_private(path) as file:
        file.write(data)
