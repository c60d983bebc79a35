"""A mark tells whether its process lives; what a dead one left is cleared away."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from slotdesk.store.ownership import Ownership


def test_a_living_owner_is_told_from_one_that_has_ended(tmp_path: Path) -> None:
    one, other = Ownership(tmp_path), Ownership(tmp_path)
    assert one.lives(other.name)
    assert one.lives(one.name)
    other.close()
    assert not one.lives(other.name)
    (tmp_path / "left").write_bytes(b"")
    assert not one.lives("left")
    assert not (tmp_path / "left").exists()
    one.close()
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_renamed_or_removed_while_it_is_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows would refuse it, and then nothing could be booked there."""
    opened: dict[int, str] = {}
    done: list[str] = []
    really_open, really_close = os.open, os.close

    def watched_open(path: Any, *more: Any) -> int:
        handle = really_open(path, *more)
        opened[handle] = str(path)
        return handle

    def watched_close(handle: int) -> None:
        opened.pop(handle, None)
        really_close(handle)

    def checked(name: str) -> Callable[..., Any]:
        real = getattr(Path, name)

        def act(path: Path, *more: Any, **options: Any) -> Any:
            assert str(path) not in opened.values(), name
            done.append(name)
            return real(path, *more, **options)

        return act

    monkeypatch.setattr(os, "open", watched_open)
    monkeypatch.setattr(os, "close", watched_close)
    for name in ("rename", "replace", "unlink"):
        monkeypatch.setattr(Path, name, checked(name))
    owner = Ownership(tmp_path)
    assert str(tmp_path / owner.name) in opened.values()
    (tmp_path / "left").write_bytes(b"")
    assert not owner.lives("left")
    owner.close()
    assert done == ["unlink", "unlink"]
    assert list(tmp_path.iterdir()) == []


def test_a_name_leads_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    folder = tmp_path / "owners"
    folder.mkdir()
    owner = Ownership(folder)
    for name in ("../other", "", "."):
        assert not owner.lives(name)
    assert (tmp_path / "other").exists()
    owner.close()


def test_in_memory_there_is_nobody_else() -> None:
    owner = Ownership(None)
    assert owner.lives(owner.name)
    assert not owner.lives("another")
    owner.close()
