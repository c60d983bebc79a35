from __future__ import annotations

from pathlib import Path

import pytest

from slotdesk.store.private_file import write_private


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
