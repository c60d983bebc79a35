"""A screen that nobody sees, with the real program on it, and a screen reader's view of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from slotdesk.practice.server import PracticeServer

SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("screen_reader.py")
_LIMIT_S = 300

ReadAndBook = Callable[[str], dict[str, Any]]
"""Takes a patient's name; see `screen_reader.py` for what it tells."""


def missing() -> list[str]:
    """What this computer lacks to look at a window from outside."""
    commands = [name for name in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON) if shutil.which(name) is None]
    if commands:
        return commands
    loaded = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi, gi"], capture_output=True, check=False)
    return ["pyatspi"] if loaded.returncode else []


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen in memory, on the first free number."""
    lacking = missing()
    if lacking:
        words = f"packaging/system-packages.sh screen access installs what is missing here: {', '.join(lacking)}"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    screen.terminate()
    screen.wait(10)


@pytest.fixture
def clinic() -> Iterator[PracticeServer]:
    """A practice server early on the coming Monday: by this computer's clock little is free late on a Friday."""
    today = datetime.now(UTC).replace(hour=4, minute=0, second=0, microsecond=0)
    with PracticeServer(seed=1, now=today + timedelta(days=7 - today.weekday())) as server:
        yield server


@pytest.fixture
def read_and_book(display: str, clinic: PracticeServer, tmp_path: Path) -> ReadAndBook:
    """Starts the program in a session of its own and lets the screen reader tell what it met."""

    def run(patient: str) -> dict[str, Any]:
        program = [sys.executable, "-m", "slotdesk_ui", "--server", clinic.url, "--state-dir", str(tmp_path / "state")]
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
        }
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(_READER), patient, *program]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=_LIMIT_S, check=False)
        assert done.returncode == 0, done.stderr
        assert "ended with status" not in done.stderr, done.stderr
        return next(json.loads(line) for line in done.stdout.splitlines() if line.startswith("{"))

    return run
