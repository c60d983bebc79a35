"""Which process wrote something, and whether it still lives: a file that its owner keeps locked until it ends."""

from __future__ import annotations

import contextlib
import os
import sys
import uuid
from pathlib import Path

_OWNER_ONLY = 0o600


class Ownership:
    """This process's mark in a folder. The system takes the lock away with the process, however that ends.

    Windows neither renames nor removes a file that is open.

    Without a folder there is nobody else to be told from.
    """

    def __init__(self, folder: Path | None) -> None:
        """Take a mark.

        Raises:
            OSError: the folder can't be written to, or knows no locks.
        """
        self.name = uuid.uuid4().hex
        self._folder = folder
        self._handle: int | None = None
        if folder is None:
            return
        # Nobody asks for it before it is locked: its name stands in no record yet.
        self._handle = os.open(folder / self.name, os.O_RDWR | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        try:
            lock_file(self._handle)
        except OSError:
            self.close()
            raise

    def lives(self, owner: str) -> bool:
        """Whether the process of this mark is still there; its mark is cleared away once it is not."""
        if owner == self.name:
            return True
        if self._folder is None or not owner or "/" in owner or owner.startswith("."):
            return False
        mark = self._folder / owner
        try:
            handle = os.open(mark, os.O_RDWR)
        except OSError:
            return False
        try:
            if not lock_file(handle):
                return True
        except OSError:  # nobody knows, and what a living one has sent is not to be sent again
            return True
        finally:
            os.close(handle)
        with contextlib.suppress(OSError):
            mark.unlink()
        return False

    def close(self) -> None:
        """Give the mark back."""
        if self._handle is not None and self._folder is not None:
            os.close(self._handle)
            self._handle = None
            with contextlib.suppress(OSError):
                (self._folder / self.name).unlink()


if sys.platform != "win32":
    import fcntl

    def lock_file(handle: int) -> bool:
        """Lock an open file until it is closed; False where another has.

        Raises:
            OSError: the disk knows no locks.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

else:
    import msvcrt

    def lock_file(handle: int) -> bool:
        """Lock an open file until it is closed; False where another has.

        Raises:
            OSError: the disk knows no locks.
        """
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
