"""What this workstation asked for: nothing yet, open, being looked up, done; and the audit events of it."""

from __future__ import annotations

import asyncio

from journeys.person import Ctrl, Key, Person, until
from pictures.booking_story import choose
from pictures.camera import Camera, leave_dialog
from pictures.server import MoodyServer
from pictures.story import Shift, dismiss_all, everything_for_karin, search, select, settled
from slotdesk_ui.audit.audit_dialog import AuditDialog

_LOOKED_UP_S = 3.5


async def bookings(person: Person, camera: Camera, server: MoodyServer) -> None:
    """One is booked, one refused, one lost without a trace, and one lost that stands."""
    panel = person.window.bookings_panel
    await person.press(Key.Key_B, Ctrl | Shift)
    await camera.take(person, "none")
    await everything_for_karin(person)
    for mood in ("", "forbid", "lose"):
        await _book(person, server, mood)
    await person.press(Key.Key_B, Ctrl | Shift)
    await camera.take(person, "open")
    server.mood = "slow-look-up"
    panel.request_all()
    await asyncio.sleep(0.1)
    await camera.take(person, "being-looked-up")
    await asyncio.sleep(_LOOKED_UP_S)
    server.mood = ""
    select(panel.table, 0)
    panel.request_close()
    await camera.take(person, "close-by-hand")
    await leave_dialog(person)
    await dismiss_all(person)
    await _audit(person, camera)


async def _book(person: Person, server: MoodyServer, mood: str) -> None:
    await search(person)
    await choose(person)
    server.mood = mood
    await person.press(Key.Key_B, Ctrl)
    await until(lambda: settled(person), mood or "booked")
    server.mood = ""


async def _audit(person: Person, camera: Camera) -> None:
    person.window.commands["audit"].trigger()
    dialog = person.window.findChildren(AuditDialog)[-1]
    await until(dialog.isVisible, "the events are shown")
    await asyncio.sleep(0.3)
    await camera.take(person, "audit")
    await leave_dialog(person)
