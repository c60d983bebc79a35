"""The program as it is started from a shell, told from outside what a person does in it.

    python window_process.py STORY STATE_DIR URL

Begins with the program's own `main`. `book` books the first free time for a patient and then waits for its end, which
comes from outside; `tell` waits until what was left open has been looked up, writes down what the window says as one
line of JSON, and closes the window as a person would.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from journeys.known_patient import PRACTITIONER, pick
from journeys.person import Ctrl, Key, Person, until
from slotdesk_ui import main
from slotdesk_ui.application import Application, StartWith

Alt, Shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PATIENT = "söderberg åke"


async def book(person: Person) -> None:
    """As a person would, until somebody pulls the plug."""
    await until(lambda: "Connected" in person.status(), "connected")
    await person.pick_patient(PATIENT)
    await person.press(Key.Key_T, Alt)
    await pick(person, person.window.find_panel.practitioner, PRACTITIONER)
    await person.find()
    await person.choose_first()
    await person.press(Key.Key_Return)
    await asyncio.sleep(60)


async def tell(person: Person) -> None:
    """What is said by itself, before anybody has touched a key; then the list of bookings."""
    calendar, panel = person.window.calendar_panel, person.window.bookings_panel
    at_start = calendar.view.message
    outcomes = person.window.booking_panel.outcomes
    await until(lambda: any("ooked up" in card or "so far" in card for card in person.outcomes()), "looked up", 30)
    await until(lambda: "Looked up" in calendar.view.message, "told")
    told: dict[str, Any] = {
        "at_start": at_start,
        "in_calendar": calendar.view.message,
        "status": person.status(),
        "cards": person.outcomes(),
        "fates": [card.fate.value for card in outcomes.cards()],
        "tab": person.window.bottom.title(panel),
    }
    await person.press(Key.Key_B, Ctrl | Shift)
    await until(lambda: panel.model.rowCount() > 0, "the list")
    model = panel.model
    told["rows"] = [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    for card in outcomes.cards():
        card.dismiss_button.click()
    person.window.close()


def run(story: str, state_dir: str, url: str) -> int:
    """Start the program, with somebody at it."""
    whole_start = Application.start
    told: set[asyncio.Task[None]] = set()

    async def be(person: Person) -> None:
        try:
            await {"book": book, "tell": tell}[story](person)
        except BaseException:  # nobody else would hear of it
            traceback.print_exc()
            os._exit(1)

    def start(application: Application, wish: StartWith) -> None:
        whole_start(application, wish)
        told.add(asyncio.get_running_loop().create_task(be(Person(application))))

    Application.start = start  # type: ignore[method-assign]  # the one place where somebody can sit down at it
    return main.main(["--server", url, "--state-dir", state_dir])


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
