"""Pulls the plug during Book and takes pictures of what a person sees then, and at the next start.

    .venv/bin/python packaging/plug_pictures.py OUT [--best docs/images]

Each start is a process of its own; the first is ended by SIGKILL while the server has the booking and has not answered.
Needs a screen, as screenshots.py does.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.canned_server import Canned, CannedServer
from journeys.person import Person
from pictures import plug_story
from pictures.best import write_best
from pictures.camera import Camera, Look
from pictures.server import NOW
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith

_SIZE = (1280, 800)
Story = Callable[[Person, Camera], Coroutine[Any, Any, None]]


def live(story: Story, folder: Path, state: str, url: str) -> None:
    """One start of the program, with somebody at it."""
    qt = QApplication(["slotdesk"])
    qt.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(_live(qt, story, folder, Path(state), url))


async def _live(qt: QApplication, story: Story, folder: Path, state: Path, url: str) -> None:
    application = Application(qt, Locations(state).prepare(), lambda: NOW, ZoneInfo("Europe/Stockholm"))
    application.window.resize(*_SIZE)
    person, camera = Person(application), Camera(folder, [Look.LIGHT], plug_story.NAME)
    camera.dress(person)
    application.start(StartWith(connection=Connection(url, timeout_s=300)))
    await story(person, camera)
    for card in application.window.booking_panel.outcomes.cards():
        card.dismiss_button.click()
    application.window.close()
    await application.ended.wait()


class Plug:
    """A server in front of the practice server that keeps the answer to a booking back, and says when it has it.

    `commits`: whether it passes the booking on. `gate` keeps back every other answer while it is clear.
    """

    def __init__(self, practice: PracticeServer, *, commits: bool) -> None:
        self.booking, self.gate, self._over = threading.Event(), threading.Event(), threading.Event()
        self.gate.set()
        self._commits = commits
        self.server = CannedServer(self._answer, practice.url)

    def _answer(self, method: str, path: str, body: bytes) -> Canned | None:
        self.gate.wait(300)
        if not path.endswith("$book"):
            return None
        if self._commits:
            self.server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        self.booking.set()
        self._over.wait(300)
        return Canned(cut=True)

    def end(self) -> None:
        """Let go of whoever still waits."""
        self.gate.set()
        self._over.set()


def take(out: Path, *, commits: bool) -> Path:
    """The whole story with pictures; the folder they are in."""
    folder = out / ("committed" if commits else "never-arrived")
    context = multiprocessing.get_context("spawn")
    with PracticeServer(seed=1, now=NOW) as practice, tempfile.TemporaryDirectory() as state:
        plug = Plug(practice, commits=commits)
        with plug.server as server:
            first = context.Process(target=live, args=(plug_story.books, folder / "1", state, server.url))
            first.start()
            if not plug.booking.wait(300):
                raise TimeoutError("the program does not book")
            picture = folder / "1" / "light" / f"{plug_story.NAME}-01-{plug_story.DURING}.png"
            _wait_for(picture)
            first.kill()
            first.join()
            if first.exitcode != -signal.SIGKILL:
                raise RuntimeError(f"the program ended by itself with status {first.exitcode}")
            plug.gate.clear()
            second = context.Process(target=live, args=(plug_story.finds, folder / "2", state, server.url))
            second.start()
            _wait_for(folder / "2" / "light" / f"{plug_story.NAME}-01-{plug_story.AT_START}.png")
            plug.gate.set()
            second.join(600)
            plug.end()
            if second.exitcode != 0:
                raise RuntimeError(f"the second start ended with status {second.exitcode}")
    return folder


def _wait_for(picture: Path) -> None:
    waiting = threading.Event()
    for _ in range(1200):
        if not QImage(str(picture)).isNull():  # the whole of it is there
            return
        waiting.wait(0.1)
    raise TimeoutError(f"{picture} was not taken")


def main() -> int:
    """Read the arguments, tell the story both ways, and print the pictures' paths."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--best", type=Path, help="put those of docs/robustness.md here")
    arguments = parser.parse_args()
    for commits in (True, False):
        take(arguments.out, commits=commits)
    if arguments.best:
        for path in write_best(arguments.out, arguments.best, plug_story.BEST):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
