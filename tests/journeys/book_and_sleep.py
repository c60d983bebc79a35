"""The program on its own: books the first free time for a patient, and goes on saying how that stands."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.book_and_hang import MONDAY
from journeys.person import Key, Person, until
from slotdesk.domain.connection import Connection
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith

TIMEOUT_S = 4.0


async def story(application: Application, url: str) -> None:
    """As a person would, until somebody ends it."""
    application.start(StartWith(connection=Connection(url)))
    person = Person(application)
    await until(lambda: "Connected" in person.status())
    application.desk.holds.run.is_suspended = True
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()
    session = application.desk.link.session
    assert session is not None
    session.client._conversation._http.timeout = httpx.Timeout(TIMEOUT_S)  # what comes before it may take its time
    await person.press(Key.Key_Return)
    while True:
        sys.stdout.write(json.dumps(person.outcomes()) + "\n")
        sys.stdout.flush()
        await asyncio.sleep(0.2)


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
