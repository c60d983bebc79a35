"""One at a time, among processes too."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from slotdesk.store.turn import turn

pytestmark = pytest.mark.anyio
_HOLD = """
import asyncio, sys
from pathlib import Path
from slotdesk.store.turn import turn

async def hold():
    async with turn(Path(sys.argv[1]), "one", 5):
        print("mine", flush=True)
        await asyncio.sleep(60)

asyncio.run(hold())
"""


async def test_one_after_another_and_names_do_not_meet(tmp_path: Path) -> None:
    order: list[str] = []

    async def take(name: str, mark: str) -> None:
        async with turn(tmp_path / "turns", name, 5):
            order.append(f"{mark} begins")
            await asyncio.sleep(0.15)
            order.append(f"{mark} ends")

    await asyncio.gather(take("one", "a"), take("one", "b"))
    assert order in (
        ["a begins", "a ends", "b begins", "b ends"],
        ["b begins", "b ends", "a begins", "a ends"],
    )
    async with turn(tmp_path / "turns", "one", 5), turn(tmp_path / "turns", "two", 0.2):
        pass
    files = list((tmp_path / "turns").iterdir())
    assert len(files) == 2
    assert all(one.stat().st_mode & 0o77 == 0 and one.stat().st_size == 0 for one in files)
    assert not any("one" in one.name for one in files)


async def test_another_process_is_waited_for_and_one_that_is_killed_is_not(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(  # noqa: ASYNC220 -- it is started at once
        [sys.executable, "-c", _HOLD, str(tmp_path)], env=environment, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "mine\n"
        with pytest.raises(TimeoutError):
            async with turn(tmp_path, "one", 0.3):
                pass
        other.kill()
        begun = time.monotonic()
        async with turn(tmp_path, "one", 5):
            assert time.monotonic() - begun < 3
