"""Tells what happens at a front desk in the real window and takes a picture at each step, in each theme and size.

    .venv/bin/python packaging/screenshots.py OUT
    .venv/bin/python packaging/screenshots.py OUT --size 1024x700 --scale 2 --look dark --only booking-held --sheets
    .venv/bin/python packaging/screenshots.py OUT --size 1280x800 --look light --look dark --look high-dark \\
        --best docs/images

Pictures go to OUT/LANGUAGE/SIZE@SCALE/LOOK as STORY-NUMBER-NAME.png, sheets of them to OUT/sheets; the stories are
those of `pictures/stories.py`. Options may be given several times. Needs a screen as large as the largest size with a
window manager, which gives the window the keyboard; Xvfb with openbox will do.
Without a screen: QT_QPA_PLATFORM=offscreen. A story that fails is told of at the end, after the others.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import traceback
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.person import Person, until
from pictures.best import write_best
from pictures.camera import Camera, Look
from pictures.contact_sheet import write_sheets
from pictures.server import MoodyServer
from pictures.stories import stories_of
from slotdesk.domain.connection import Connection
from slotdesk.store.choices import Language
from slotdesk.store.locations import Locations
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SettingsStore
from slotdesk_ui.application import Application, StartWith

_SIZES = ("1280x800", "1920x1080")
_LOOKS = (Look.LIGHT, Look.DARK)
_LEAVING_S = 0.1


async def run(qt: QApplication, arguments: argparse.Namespace, folder: Path) -> int:
    """Tell each story in a window of its own, on a server whose Monday is always the same; how many failed."""
    failed = 0
    for story in stories_of(arguments.only):
        camera = Camera(folder, arguments.look, story.name, arguments.only)
        with MoodyServer(story.now, story.mood) as server, TemporaryDirectory(ignore_cleanup_errors=True) as state:
            locations = Locations(Path(state)).prepare()
            settings = replace(Settings(), language=Language(arguments.language[0]))
            SettingsStore(locations.settings_file).save(settings)
            application = Application(qt, locations, server.practice.clock.now, story.home_zone)
            application.window.resize(*(int(part) for part in arguments.size[0].split("x")))
            person = Person(application)
            camera.dress(person)
            connection = Connection(server.url) if story.is_connected else None
            application.start(StartWith(connection=connection))
            try:
                if story.is_connected:
                    await until(partial(is_connected, application), "connected")
                    await application.prepared.wait()
                await story.tell(person, camera, server)
            except (AssertionError, RuntimeError, LookupError):
                failed += 1
                traceback.print_exc()
            finally:
                await leave(application)
    return failed


def is_connected(application: Application) -> bool:
    """Whether the server has said who it is."""
    return application.desk.link.capabilities is not None


async def leave(application: Application) -> None:
    """Close the window as a person does who has read everything, whatever it still asks."""
    while not application.ended.is_set():
        if (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        for card in application.window.booking_panel.outcomes.cards():
            card.dismiss_button.click()
        application.window.close()
        await asyncio.sleep(_LEAVING_S)
    application.window.deleteLater()


def tell(arguments: argparse.Namespace) -> int:
    """One language, size and scale, in this process: Qt takes the scale from the environment at its start."""
    qt = QApplication(["slotdesk"])
    qt.setQuitOnLastWindowClosed(False)
    if arguments.font_pt:
        font = QGuiApplication.font()
        font.setPointSizeF(arguments.font_pt)
        QApplication.setFont(font)
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    font_name = f"-{arguments.font_pt:g}pt" if arguments.font_pt else ""
    name = f"{arguments.size[0]}@{arguments.scale[0]}{font_name}"
    with loop:
        failed: int = loop.run_until_complete(run(qt, arguments, arguments.out / arguments.language[0] / name))
    return failed


def tell_all(arguments: argparse.Namespace) -> int:
    """Every language, size and scale, each in a process of its own; the worst exit status."""
    worst = 0
    looks = [part for look in arguments.look for part in ("--look", look.value)]
    for language, size, scale in product(arguments.language, arguments.size, arguments.scale):
        command = [sys.executable, __file__, str(arguments.out), "--one", *looks, "--only", arguments.only]
        command += ["--language", language, "--size", size, "--scale", scale, "--font-pt", str(arguments.font_pt)]
        done = subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": scale}, check=False)
        worst = max(worst, abs(done.returncode))
    application = QGuiApplication(["sheets"])
    sheets = write_sheets(arguments.out) if arguments.sheets else []
    first = arguments.out / arguments.language[0] / f"{arguments.size[0]}@{arguments.scale[0]}"
    best = write_best(first, arguments.best) if arguments.best else []
    for path in (*sheets, *best):
        print(path)
    del application
    return worst


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--look", type=Look, choices=list(Look), action="append", help="default: light and dark")
    parser.add_argument("--size", action="append", help=f"default: {' and '.join(_SIZES)}")
    parser.add_argument("--language", action="append", help="default: en")
    parser.add_argument("--scale", action="append", help="QT_SCALE_FACTOR; default: 1")
    parser.add_argument("--font-pt", type=float, default=0, help="the size of the system's font, where it is another")
    parser.add_argument("--only", default="", help="a story, or a part of STORY-NAME of the pictures that are wanted")
    parser.add_argument("--sheets", action="store_true", help="put the pictures on sheets, too")
    parser.add_argument("--best", type=Path, help="put the pictures of README and docs here, of the first size")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    arguments.look = arguments.look or list(_LOOKS)
    arguments.size, arguments.scale = arguments.size or list(_SIZES), arguments.scale or ["1"]
    arguments.language = arguments.language or ["en"]
    return tell(arguments) if arguments.one else tell_all(arguments)


if __name__ == "__main__":
    sys.exit(main())
