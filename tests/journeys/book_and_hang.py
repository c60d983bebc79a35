"""The program on its own: books the first free time for a patient, and then waits to be killed."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.known_patient import PRACTITIONER, pick
from journeys.person import Key, Person, until
from slotdesk.domain.connection import Connection
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith

MONDAY = datetime.fromisoformat("2026-08-03T06:00:00+02:00")


async def story(application: Application, url: str) -> None:
    """As a person would, until somebody pulls the plug."""
    application.start(StartWith(connection=Connection(url, timeout_s=60)))
    person = Person(application)
    await until(lambda: "Connected" in person.status())
    await person.pick_patient("söderberg åke")
    await person.press(Key.Key_T, Qt.KeyboardModifier.AltModifier)
    await pick(person, person.window.find_panel.practitioner, PRACTITIONER)  # one among many is found soon
    await person.find()
    await person.choose_first()
    await person.press(Key.Key_Return)
    await asyncio.sleep(60)


def main() -> None:
    """Arguments: the server's URL and the folder for everything that is kept."""
    url, folder = sys.argv[1:]
    qt = QApplication(["slotdesk"])
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    application = Application(qt, Locations(Path(folder)).prepare(), lambda: MONDAY, ZoneInfo("Europe/Stockholm"))
    with loop:
        loop.run_until_complete(story(application, url))


if __name__ == "__main__":
    main()
