from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.wire.test_har import ONE
from slotdesk.services import har_files
from slotdesk.services.har_files import open_har, save_har
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


async def test_others_have_their_turn_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(har_files, "_SLICE_S", 0)  # after each piece, however long it took
    file, turns = tmp_path / "a.har", 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await save_har(file, [ONE] * 100)
    while_saving = turns
    await open_har(file)
    counting.cancel()
    assert while_saving >= 100
    assert turns - while_saving >= 100


def names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_what_is_cancelled_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(har_files, "_SLICE_S", 0)
    file = tmp_path / "a.har"
    await save_har(file, [ONE])
    before = file.read_bytes()
    saving = asyncio.create_task(save_har(file, [ONE] * 100))
    for _ in range(10):
        await asyncio.sleep(0)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert file.read_bytes() == before
    assert names(tmp_path) == ["a.har"]


async def test_what_cannot_be_read_or_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        await save_har(tmp_path / "no" / "a.har", [ONE])
    with pytest.raises(OSError, match="No such file"):
        await open_har(tmp_path / "a.har")
    (tmp_path / "b.har").write_bytes(write_har([ONE, ONE], "1")[:-20])
    with pytest.raises(HarUnreadable):
        await open_har(tmp_path / "b.har")
