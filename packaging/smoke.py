"""Tries the installed program out, as somebody would who has just installed it.

Usage: smoke.py FOLDER, the folder of a virtual environment that the wheel was installed into.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 60.0
NOW = "2026-08-03T08:00:00+02:00"


def main() -> None:
    """Run each trial; the first that fails ends it with words."""
    scripts = Path(sys.argv[1]).resolve() / "bin"
    with tempfile.TemporaryDirectory() as folder:
        # Outside the checkout, so that nothing is found there by chance.
        os.chdir(folder)
        for trial in (try_help, try_resources, try_practice, try_demo):
            began = time.monotonic()
            trial(scripts)
            print(f"smoke: {trial.__name__.removeprefix('try_')} works ({time.monotonic() - began:.1f} s)", flush=True)


def try_help(scripts: Path) -> None:
    """`slotdesk --help` speaks of the sub-commands."""
    text = run(scripts, "--help")
    expect("find" in text and "practice" in text, f"--help lists no commands: {text}")


def try_resources(scripts: Path) -> None:
    """The wheel holds its resources, and they are found there."""
    code = "from slotdesk.store.locations import resource as r; print(r('valuesets/status-reason.json'))"
    done = subprocess.run([scripts / "python", "-c", code], capture_output=True, text=True, check=True)
    expect("site-packages" in done.stdout, f"resources were found outside the wheel: {done.stdout}")


def try_practice(scripts: Path) -> None:
    """The practice server answers the command line."""
    with practice_server(scripts) as url:
        for wire_format in ("json", "xml"):
            period = ("--start", "2026-08-04T00:00+02:00", "--end", "2026-08-06T00:00+02:00")
            found = json.loads(run(scripts, "find", "--server", url, "--format", wire_format, *period, "--json"))
            expect(found["candidates"], f"nothing found in {wire_format}: {found}")


def try_demo(scripts: Path) -> None:
    """The window opens on a practice server of its own, and both end when they are told to."""
    state = Path("state")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command: list[Path | str] = [scripts / "slotdesk", "--demo", "--state-dir", state]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        time.sleep(6)
        expect(process.poll() is None, f"the window closed by itself with status {process.returncode}")
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
    expect(process.returncode == 0, f"the window ended with status {process.returncode}: {complaints}")
    expect("Traceback" not in complaints, complaints)
    expect(state.is_dir(), "the window kept no state in --state-dir")


@contextmanager
def practice_server(scripts: Path) -> Iterator[str]:
    """A practice server on a free port, and its end."""
    command: list[Path | str] = [scripts / "slotdesk", "practice", "--port", "0", "--seed", "1", "--now", NOW]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        # It says in one line that it is ready, and where; after a failed start the line is empty.
        line = process.stdout.readline() if process.stdout else b""
        expect(line, "the practice server did not start")
        yield json.loads(line)["url"]
    finally:
        process.terminate()
        expect(process.wait(PATIENCE_S) == 0, "the practice server ended badly")


def run(scripts: Path, *words: str) -> str:
    """Run `slotdesk` and return what it printed; a bad end ends the trial."""
    done = subprocess.run(
        [scripts / "slotdesk", *words], capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    expect(done.returncode == 0, f"slotdesk {words[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def expect(true: object, words: str) -> None:
    """End with words unless something is true."""
    if not true:
        raise SystemExit(f"smoke: {words}")


if __name__ == "__main__":
    main()
