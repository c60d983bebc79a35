"""Where it failed, and never with what."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from slotdesk.store.crash_report import CrashReports, report_of


def _look_up(known: dict[str, str], name: str) -> str:
    return known[name]


def _fail(name: str) -> None:
    try:
        _look_up({}, name)
    except KeyError as cause:
        raise ValueError(f"no patient {name}") from cause


def _caught() -> ValueError:
    try:
        _fail("Ada Planted")
    except ValueError as error:
        return error
    raise AssertionError


def test_types_and_lines_are_there_and_values_are_not() -> None:
    error = _caught()
    text = report_of(error, error.__traceback__)
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert f"{Path(__file__).name}:" in text
    assert "in _fail" in text
    assert "Ada" not in text


def test_an_exception_that_nobody_dealt_with_is_reported_for_the_owner_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = CrashReports(tmp_path / "crashes")
    reports.install()
    try:
        for _ in range(12):
            error = _caught()
            sys.excepthook(type(error), error, error.__traceback__)
    finally:
        reports.remove()
    files = list((tmp_path / "crashes").glob("crash-*.txt"))
    assert len(files) == 10
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert "Ada" not in capsys.readouterr().err
    assert sys.excepthook is sys.__excepthook__


def test_a_crash_of_the_interpreter_leaves_its_lines_too(tmp_path: Path) -> None:
    code = f"""
import faulthandler, pathlib
from slotdesk.store.crash_report import CrashReports
name = "Ada Planted"
CrashReports(pathlib.Path({str(tmp_path)!r})).install()
faulthandler._sigsegv()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode < 0
    written = (tmp_path / "native-crash.txt").read_text(encoding="utf-8")
    assert "Segmentation fault" in written
    assert "Ada" not in written
