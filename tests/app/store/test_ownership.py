"""A mark tells whether its process lives; what a dead one left is cleared away."""

from __future__ import annotations

import errno
import fcntl
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
    done: list[str] = []

    def checked(name: str) -> Callable[..., Any]:
        real = getattr(Path, name)

        def act(path: Path, *more: Any, **options: Any) -> Any:
            handles = Path("/proc/self/fd").iterdir()
            assert str(path) not in {str(one.readlink()) for one in handles if one.exists()}, name
            done.append(name)
            return real(path, *more, **options)

        return act

    for name in ("rename", "replace", "unlink"):
        monkeypatch.setattr(Path, name, checked(name))
    owner = Ownership(tmp_path)
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


def test_a_disk_without_locks_is_said_so_and_nobody_on_it_is_taken_for_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Ownership(tmp_path)
    (tmp_path / "left").write_bytes(b"")

    def no_locks(handle: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    assert one.lives("left")
    with pytest.raises(OSError, match="No locks"):
        Ownership(tmp_path)
    one.close()
    assert [file.name for file in tmp_path.iterdir()] == ["left"]
