from __future__ import annotations

from pathlib import Path

import pytest

from slotdesk.store.private_file import replacing_private, write_private


def test_a_new_file_is_for_its_owner_and_an_old_one_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "messages.har"
    write_private(path, b"long")
    assert path.stat().st_mode & 0o777 == 0o600

    path.chmod(0o644)
    write_private(path, b"new")

    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o644


def test_what_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_private(tmp_path / "none" / "a", b"")


def test_what_is_written_takes_the_place_of_what_was_there_once_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "messages.har"
    with replacing_private(path) as file:
        file.write(b"old")
        assert not path.exists()
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    link = tmp_path / "link.har"
    link.symlink_to(path)
    with replacing_private(link) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o644
    assert link.is_symlink()


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
def test_half_a_file_leaves_no_trace(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "messages.har"
    path.write_bytes(b"old")

    def write_half() -> None:
        with replacing_private(path) as file:
            file.write(b"half")
            raise error

    with pytest.raises(type(error)):
        write_half()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(OSError, match="No such file"), replacing_private(tmp_path / "none" / "a"):
        raise AssertionError
