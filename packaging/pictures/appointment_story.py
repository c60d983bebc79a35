"""A patient's appointments: the list, cancelling one and several, commenting, moving by key and by hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from journeys.hand import Hand
from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, back_in, leave_dialog
from pictures.server import MoodyServer
from pictures.story import Shift, dismiss_all, everything_for_karin, select, settled
from slotdesk_ui.existing.cancel_dialog import CancelDialog


async def appointments(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Nobody's, one patient's, and all that can be done with them."""
    existing = person.window.existing_panel
    await person.press(Key.Key_A, Ctrl | Shift)
    await camera.take(person, "nobody")
    await everything_for_karin(person)
    await until(lambda: existing.model.rowCount() > 0, "the list")
    await person.press(Key.Key_A, Ctrl | Shift)
    await camera.take(person, "list")
    existing.past.setChecked(True)
    await until(lambda: existing.model.rowCount() > 7, "past ones")
    await camera.take(person, "past")
    existing.past.setChecked(False)
    await until(lambda: existing.model.rowCount() < 8, "no past ones")
    await _dialogs(person, camera)
    await _move(person, camera, server)
    await _drag(person, camera)
    await _cancel_several(person, camera, server)


async def _dialogs(person: Person, camera: Camera) -> None:
    existing = person.window.existing_panel
    select(existing.table, 0)
    existing.request_comment()
    await camera.take(person, "comment")
    await leave_dialog(person)
    existing.request_cancel()
    await camera.take(person, "cancel")
    await leave_dialog(person)


async def _move(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Refused at first, then done."""
    desk, existing = person.application.desk, person.window.existing_panel
    select(existing.table, 0)
    await person.press(Key.Key_M, Ctrl)
    await until(lambda: not desk.search.is_running, "the search ends")
    await camera.take(person, "moving")
    for mood, name in (("forbid", "not-moved"), ("", "moved")):
        await person.press(Key.Key_L, Ctrl)
        await person.choose_first()
        await camera.take(person, "moving-chosen")
        server.mood = mood
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: settled(person), name)
        server.mood = ""
        await camera.take(person, name)
        await dismiss_all(person)


async def _drag(person: Person, camera: Camera) -> None:
    """On the way, over a free time."""
    existing, desk = person.window.existing_panel, person.application.desk
    hand = Hand(person)
    own = next(one for one in map(existing.model.appointment, range(existing.model.rowCount())) if one.can_be_changed)
    person.window.commands["fold_bottom"].trigger()
    await hand.press_on(own)
    await hand.carry_to(hand.at + QPoint(40, 40))
    free = await hand.free_ones()
    await hand.carry_to(hand.place_of(free[len(free) // 2]))
    await camera.take(person, "dragging")
    await person.press(Key.Key_Escape)
    await hand.let_go()
    desk.moves.stop()


async def _cancel_several(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Three at once: asked about, under way, and a result for each."""
    existing = person.window.existing_panel
    await person.press(Key.Key_A, Ctrl | Shift)
    select(existing.table, 1, 2, 3)
    await camera.take(person, "several")
    existing.request_cancel()
    await camera.take(person, "cancel-several")
    await person.press(Key.Key_Down)
    dialog = QApplication.activeModalWidget()
    server.mood = "slow"
    if isinstance(dialog, CancelDialog):
        dialog.accept()
    await back_in(person)
    await camera.take(person, "cancelling")
    await until(lambda: settled(person), "cancelled")
    server.mood = ""
    await camera.take(person, "cancelled")
