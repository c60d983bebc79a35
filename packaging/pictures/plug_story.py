"""What a person sees before the plug is pulled during Book, and after the next start."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from journeys.known_patient import PRACTITIONER, pick
from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, leave_dialog
from slotdesk_ui.booking.outcome_card import Fate

NAME, DURING, AT_START = "plug", "during-book", "at-start"
BEST = {
    "plug-during-book": "committed/1/light/plug-*-during-book.png",
    "plug-at-start": "committed/2/light/plug-*-at-start.png",
    "plug-booked": "committed/2/light/plug-*-looked-up.png",
    "plug-not-certain": "never-arrived/2/light/plug-*-looked-up.png",
    "plug-closing": "never-arrived/2/light/plug-*-closing.png",
}
_LIMIT_S = 180.0


async def books(person: Person, camera: Camera) -> None:
    """Somebody books for a patient, and no answer comes."""
    await until(lambda: "Connected" in person.status(), "connected", _LIMIT_S)
    await person.pick_patient("söderberg åke")
    await person.press(Key.Key_T, Qt.KeyboardModifier.AltModifier)
    await pick(person, person.window.find_panel.practitioner, PRACTITIONER)
    await person.find()
    await person.choose_first()
    await asyncio.sleep(1.0)  # held by then
    await person.press(Key.Key_Return)
    cards = person.window.booking_panel.outcomes.cards
    await until(lambda: cards() and cards()[0].fate is Fate.UNDER_WAY, "under way", _LIMIT_S)
    await camera.take(person, DURING)
    await asyncio.sleep(_LIMIT_S)  # until the plug is pulled


async def finds(person: Person, camera: Camera) -> None:
    """The next start: that it waits, what was found, the record of bookings, and closing where it is not certain."""
    window = person.window
    await camera.take(person, AT_START)
    cards = window.booking_panel.outcomes.cards
    await until(lambda: "Looked up" in window.calendar_panel.view.message, "looked up", _LIMIT_S)
    await person.press(Key.Key_B, Ctrl | Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: window.bookings_panel.model.rowCount() > 0, "the list")
    await camera.take(person, "looked-up")
    if cards()[0].fate is not Fate.UNKNOWN:
        return
    window.close()
    await camera.take(person, "closing")
    await leave_dialog(person)
