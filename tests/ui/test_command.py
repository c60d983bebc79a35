"""One command, two faces."""

from __future__ import annotations

import subprocess
import sys

import pytest

import slotdesk
from slotdesk_ui.command import main


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_is_about_the_whole_command(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([option]) == 0
    said = capsys.readouterr().out
    for word in ("find", "book", "practice"):
        assert word in said


def test_its_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert slotdesk.__version__ in capsys.readouterr().out


def test_a_word_is_a_sub_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fnid"]) == 2
    assert "fnid" in capsys.readouterr().err


def test_options_alone_are_the_windows(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--demo", "--server", "http://127.0.0.1/fhir"])
    assert ended.value.code == 2
    assert "not allowed with argument" in capsys.readouterr().err


def test_the_module_does_what_the_command_does() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "slotdesk_ui", "--version"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert slotdesk.__version__ in done.stdout
