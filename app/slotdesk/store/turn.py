"""One at a time among all processes of a person on a machine, by a file that is locked meanwhile."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from slotdesk.store.locations import owner_only_folder
from slotdesk.store.ownership import lock_file

_OWNER_ONLY = 0o600
_LOOK_S = 0.05


@asynccontextmanager
async def turn(folder: Path, name: str, patience_s: float) -> AsyncIterator[None]:
    """Wait until no other has a turn of this name, and have it. The system ends the turn of a process that ends.

    The file is named by a digest; it holds nothing and stays, since one that is removed could be locked twice.

    Raises:
        TimeoutError: another had it for longer than `patience_s` seconds.
        OSError: the folder can't be written to, or knows no locks.
    """
    owner_only_folder(folder)
    digest = hashlib.sha256(name.encode()).hexdigest()[:24]
    handle = os.open(folder / digest, os.O_RDWR | os.O_CREAT, _OWNER_ONLY)
    try:
        async with asyncio.timeout(patience_s):
            while not lock_file(handle):  # noqa: ASYNC110 -- another process gives it back
                await asyncio.sleep(_LOOK_S)
        yield
    finally:
        os.close(handle)
