"""Tells the story of one booking in the real window and takes a picture at each step.

    .venv/bin/python packaging/screenshots.py OUT [--dark] [--size 1280x800]

Needs a screen with a window manager, which gives the window the keyboard; Xvfb with openbox will do. Without a screen:
QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from journeys.other_client import book_elsewhere
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith

NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")


class Camera:
    """Takes numbered pictures of a window."""

    def __init__(self, person: Person, folder: Path, suffix: str) -> None:
        self._person = person
        self._folder = folder
        self._suffix = suffix
        self._count = 0

    async def take(self, name: str) -> None:
        """Let the window settle, and keep what it looks like."""
        await asyncio.sleep(0.4)
        self._count += 1
        path = self._folder / f"{self._count:02d}-{name}{self._suffix}.png"
        if not self._person.window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        print(path)


async def tell(person: Person, practice: PracticeServer, camera: Camera) -> None:
    """One booking, one refusal, and the calendar's other views."""
    await until(lambda: "Connected" in person.status())
    await camera.take("start")
    find = person.window.find_panel
    await person.press(Key.Key_P, Ctrl)
    await person.type("karin söd")
    await until(lambda: find.patient.popup().current_choice() is not None)
    await camera.take("patient")
    await person.press(Key.Key_Return)
    for field, words in (
        (find.service, ("follow",)),
        (find.practitioner, ("haddad", "okonkwo", "lehtola")),
    ):
        field.setFocus()
        for word in words:
            await person.type(word)
            await until(lambda field=field: field.popup().current_choice() is not None)  # type: ignore[misc]  # a lambda's default
            await person.press(Key.Key_Return)
    await person.find()
    await camera.take("found")
    await person.choose_first()
    await camera.take("chosen")
    await person.book()
    await camera.take("booked")
    await person.find()
    await person.choose_first()
    candidate = person.window.booking_panel.candidate
    if candidate is None or book_elsewhere(practice, candidate.reference, "Patient/pat-030") != 200:
        raise RuntimeError("the other client could not book")
    await person.book()
    await camera.take("refused")
    for view in ("week", "day"):
        person.window.commands[view].trigger()
        await camera.take(view)
    for columns in ("by_practitioner", "by_location"):
        person.window.commands[columns].trigger()
        await camera.take(columns)
    for view in ("month", "list"):
        person.window.commands[view].trigger()
        await camera.take(view)
    find.clear()
    person.window.commands["by_day"].trigger()
    person.window.commands["week"].trigger()
    await person.find()
    await camera.take("everything")


async def run(qt: QApplication, arguments: argparse.Namespace) -> None:
    """Open the window on a practice server whose Monday is always the same, and tell the story."""
    with (
        PracticeServer(seed=1, now=NOW) as practice,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as state,
    ):
        locations = Locations(Path(state)).prepare()
        application = Application(qt, locations, practice.clock.now, ZoneInfo("Europe/Stockholm"))
        application.start(StartWith(connection=Connection(practice.url)))
        application.window.resize(*(int(part) for part in arguments.size.split("x")))
        application.window.commands["dark" if arguments.dark else "light"].trigger()
        person = Person(application)
        try:
            await tell(person, practice, Camera(person, arguments.out, "-dark" if arguments.dark else ""))
        finally:
            application.window.booking_panel.outcomes.dismiss_settled()
            application.window.close()
            await application.ended.wait()


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x800")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    qt = QApplication(["slotdesk"])
    qt.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(run(qt, arguments))
    return 0


if __name__ == "__main__":
    sys.exit(main())
