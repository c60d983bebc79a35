"""Holds a stopwatch to a booking: a known patient, a practitioner, next week, mornings, on the keyboard alone.

    .venv/bin/python packaging/stopwatch.py [--runs 5]

In the real window, on the bundled practice server. Says how many keys it took, and how long, the server's time apart;
the keys come as fast as the window takes them, so that the time is what a person would have to wait. The window is
1280×800: in a smaller one times side by side become a count, and choosing from it is a key more. Needs a screen with a
window manager; without one: QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from journeys.known_patient import Reading, book_known_patient
from journeys.person import Person, until
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith

NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
_SIZE = (1280, 800)
_KEYS_A_SECOND = 4.0  # of somebody who types 48 words a minute


async def measure(qt: QApplication, folder: Path) -> Reading:
    """One booking in a window of its own, on a server of its own."""
    with PracticeServer(seed=1, now=NOW) as practice:
        application = Application(qt, Locations(folder).prepare(), practice.clock.now, ZoneInfo("Europe/Stockholm"))
        application.start(StartWith(connection=Connection(practice.url)))
        person = Person(application)
        await until(lambda: "Connected" in person.status())
        await until(application.prepared.is_set)
        person.window.resize(*_SIZE)
        reading = await book_known_patient(person)
        for card in application.window.booking_panel.outcomes.cards():
            card.dismiss_button.click()
        application.window.close()
        await until(application.ended.is_set)
        application.window.deleteLater()
        return reading


def report(readings: list[Reading]) -> str:
    """What was measured, in three lines."""
    one = readings[0]
    own = statistics.median(reading.seconds - reading.server_s for reading in readings)
    server = statistics.median(reading.server_s for reading in readings)
    typing = one.keys / _KEYS_A_SECOND
    return "\n".join(
        (
            f"{one.keys} keystrokes ({one.pressed} with Ctrl and Alt counted), names included",
            f"{own:.1f} s in the window and {server:.1f} s on the server, medians of {len(readings)}",
            f"{typing + own + server:.0f} s for somebody who makes {_KEYS_A_SECOND:.0f} keystrokes a second",
        )
    )


def main() -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="how often (5)")
    arguments = parser.parse_args()
    qt = QApplication(["slotdesk"])
    qt.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    readings = []
    with loop:
        for _ in range(max(arguments.runs, 1)):
            with tempfile.TemporaryDirectory() as folder:
                readings.append(loop.run_until_complete(measure(qt, Path(folder))))
    print(report(readings))
    return 0


if __name__ == "__main__":
    sys.exit(main())
