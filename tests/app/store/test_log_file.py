"""The log goes where it is told to, for the owner alone, and ends when it is told to."""

from __future__ import annotations

import json
import logging
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from slotdesk.store.log_file import close_log, open_log


@pytest.mark.parametrize("name", ["slotdesk.wire", "slotdesk_ui.main"])
def test_what_the_modules_say_is_written_down(tmp_path: Path, name: str) -> None:
    handler = open_log(tmp_path)
    try:
        logging.getLogger(name).info("hello %s", "there")
    finally:
        close_log(handler)
    (file,) = tmp_path.iterdir()
    (line,) = file.read_text(encoding="utf-8").splitlines()
    entry = json.loads(line)
    assert datetime.fromisoformat(entry.pop("time")).utcoffset() == timedelta(0)
    assert entry == {"level": "INFO", "logger": name, "message": "hello there"}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_other_programs_parts_are_not_written_down(tmp_path: Path) -> None:
    handler = open_log(tmp_path)
    try:
        logging.getLogger("httpx").warning("https://fhir.example.org/Patient?name=Ada")
    finally:
        close_log(handler)
    assert (tmp_path / "slotdesk.log").read_text(encoding="utf-8") == ""


def test_after_the_end_nothing_is_written_any_more(tmp_path: Path) -> None:
    close_log(open_log(tmp_path))
    logging.getLogger("slotdesk").warning("late")
    assert (tmp_path / "slotdesk.log").read_text(encoding="utf-8") == ""


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    handler = open_log(tmp_path)
    try:
        for _ in range(80):
            logging.getLogger("slotdesk").info("x" * 100_000)
    finally:
        close_log(handler)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    assert max(sizes) <= 1_000_000
    assert sum(sizes) <= 6_000_000


def test_a_folder_that_can_not_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        open_log(tmp_path / "missing")


def test_of_an_exception_the_type_alone_is_written_down(tmp_path: Path) -> None:
    handler = open_log(tmp_path)
    try:
        int("Ada Planted")
    except ValueError:
        logging.getLogger("slotdesk").exception("it failed")
    finally:
        close_log(handler)
    content = (tmp_path / "slotdesk.log").read_text(encoding="utf-8")
    assert "Ada" not in content
    assert json.loads(content)["exception"] == "ValueError"
