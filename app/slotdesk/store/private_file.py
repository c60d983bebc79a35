"""Files that may tell of patients: for whoever wrote them alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing_private(path: Path) -> Iterator[BinaryIO]:
    """A file beside the target, which takes its place once all is written; who may read it is as with `write_private`.

    Raises:
        OSError: it can't be written; what was there stays.
    """
    target = path.resolve()  # a link goes on leading where it leads
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o600)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_private(path: Path, data: bytes) -> None:
    """Write a file, a new one for the owner alone; one that is there keeps the rights that somebody gave it.

    Raises:
        OSError: it can't be written.
    """
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
