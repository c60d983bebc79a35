"""`slotdesk --demo` as somebody starts it: a process of its own, and the practice server that it brings along."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

Start = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the window without a screen; whatever is left of it at the end is killed."""
    started: list[subprocess.Popen[bytes]] = []

    def run() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "slotdesk_ui", "--demo", "--state-dir", str(tmp_path / "state")]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        started.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
        return started[-1]

    yield run
    for process in started:
        for child in children_of(process.pid):
            os.kill(child, signal.SIGKILL)
        process.kill()
        process.communicate()


def children_of(pid: int) -> list[int]:
    """The processes that a process started and that still run."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def is_running(pid: int) -> bool:
    """Whether a process is there and has not ended; one that only waits to be reaped has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def port_of(pid: int) -> int | None:
    """The port that a process listens on, None while it does not."""
    try:
        links = [str(entry.readlink()) for entry in Path(f"/proc/{pid}/fd").iterdir()]
    except FileNotFoundError:
        return None
    inodes = {link[8:-1] for link in links if link.startswith("socket:[")}
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        columns = line.split()
        if columns[3] == "0A" and columns[9] in inodes:
            return int(columns[1].split(":")[1], 16)
    return None


def wait_for(is_so: Callable[[], bool], what: str, limit_s: float = 20.0) -> None:
    """Wait until something holds.

    Raises:
        AssertionError: it did not come true in time.
    """
    end = time.monotonic() + limit_s
    while not is_so():
        assert time.monotonic() < end, f"did not happen within {limit_s} s: {what}"
        time.sleep(0.05)


def practice_of(window: subprocess.Popen[bytes]) -> int:
    """Wait until the practice server of a window answers, and say its process."""
    wait_for(lambda: window.poll() is not None or bool(children_of(window.pid)), "the practice server is started")
    assert window.poll() is None, window.stderr and window.stderr.read().decode()
    (server,) = children_of(window.pid)
    wait_for(lambda: port_of(server) is not None, "the practice server listens")
    metadata = httpx.get(f"http://127.0.0.1:{port_of(server)}/fhir/metadata", trust_env=False)
    assert metadata.json()["resourceType"] == "CapabilityStatement"
    return server


def test_it_ends_cleanly_when_asked_to_and_leaves_no_process_behind(start: Start, tmp_path: Path) -> None:
    window = start()
    server = practice_of(window)
    window.send_signal(signal.SIGTERM)
    said, complained = window.communicate(timeout=20)
    assert window.returncode == 0, complained.decode()
    assert b"Traceback" not in complained
    assert said == b""
    assert not is_running(server)
    state = json.loads((tmp_path / "state" / "settings.json").read_text(encoding="utf-8"))
    assert state["server_url"] == ""  # a practice server has another port each time


def test_the_practice_server_ends_by_itself_when_the_window_is_killed(start: Start) -> None:
    window = start()
    server = practice_of(window)
    window.kill()
    window.communicate(timeout=20)
    wait_for(lambda: not is_running(server), "the practice server ends")
