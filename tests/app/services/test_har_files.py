from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.wire.test_har import ONE
from slotdesk.services.har_files import open_har, save_har
from slotdesk.wire.body import Body
from slotdesk.wire.har import HarUnreadable, read_har, write_har

pytestmark = pytest.mark.anyio


async def test_what_is_saved_is_opened_again_and_by_others(tmp_path: Path) -> None:
    file = tmp_path / "a.har"
    many = [replace(ONE, request_id=f"r-{number}") for number in range(50)]
    await save_har(file, many)
    found = await open_har(file)
    assert [one.request_id for one in found] == [one.request_id for one in many]
    assert found == read_har(file.read_bytes(), "a.har")
    assert file.stat().st_mode & 0o077 == 0, "it may tell of patients"


async def test_others_have_their_turn_meanwhile(tmp_path: Path) -> None:
    file = tmp_path / "large.har"
    large = [replace(ONE, answer=Body(b'{"a": "' + bytes(200_000).replace(b"\0", b"x") + b'"}'))] * 100
    turns: list[float] = []

    async def count() -> None:
        while True:
            turns.append(time.perf_counter())
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await save_har(file, large)
    while_saving = len(turns)
    await open_har(file)
    counting.cancel()
    assert while_saving > 5
    assert len(turns) - while_saving > 5


async def test_what_cannot_be_read_or_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        await save_har(tmp_path / "no" / "a.har", [ONE])
    with pytest.raises(OSError, match="No such file"):
        await open_har(tmp_path / "a.har")
    (tmp_path / "b.har").write_bytes(write_har([ONE, ONE], "1")[:-20])
    with pytest.raises(HarUnreadable):
        await open_har(tmp_path / "b.har")
