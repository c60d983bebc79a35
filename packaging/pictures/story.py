"""What a story of pictures needs: a person at a window, a camera, a server with moods."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QTableView

from journeys.person import Person, until
from pictures.camera import Camera
from pictures.server import NOW, MoodyServer
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.widgets.lookup_field import LookupField

Alt = Qt.KeyboardModifier.AltModifier
Shift = Qt.KeyboardModifier.ShiftModifier


_HOME = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class Story:
    """One window from its start to its end. The names of its pictures begin with `name`.

    With `is_connected` the window is on the practice server when it begins; `home_zone` is this computer's, `now` the
    moment at which it begins, `mood` that of the server.
    """

    name: str
    tell: Callable[[Person, Camera, MoodyServer], Awaitable[None]]
    is_connected: bool = True
    now: datetime = NOW
    home_zone: ZoneInfo = _HOME
    mood: str = ""


def settled(person: Person) -> bool:
    """Whether there are outcomes, none of them under way any more."""
    cards = person.window.booking_panel.outcomes.cards()
    return bool(cards) and all(card.fate is not Fate.UNDER_WAY for card in cards)


async def search(person: Person) -> None:
    """Search for what the form says, and wait for however much there is."""
    run, started = person.application.desk.search, asyncio.Event()
    run.started.connect(started.set)
    person.window.commands["find"].trigger()
    await until(started.is_set, "the search begins")
    run.started.disconnect(started.set)
    await until(lambda: not run.is_running, "the search ends", limit_s=120)


def select(table: QTableView, *rows: int) -> None:
    """Select these rows and no others, whatever keys are down."""
    selection, flag = table.selectionModel(), QItemSelectionModel.SelectionFlag
    selection.clearSelection()
    for row in rows:
        selection.select(table.model().index(row, 0), flag.Select | flag.Rows)


async def pick(field: LookupField, person: Person, *words: str) -> None:
    """Type each word into a field and take the first match."""
    field.setFocus()
    for word in words:
        await person.type(word)
        await until(lambda: field.popup().current_choice() is not None, f"matches for {word}")
        await person.press(Qt.Key.Key_Return)


async def dismiss_all(person: Person) -> None:
    """Take every outcome away."""
    for card in person.window.booking_panel.outcomes.cards():
        card.dismiss_button.click()
    await until(lambda: not person.window.booking_panel.outcomes.cards(), "nothing is left")


async def everything_for_karin(person: Person) -> None:
    """A patient, a service, three practitioners in an order, two weeks; and all that is free."""
    find = person.window.find_panel
    await person.pick_patient("karin söd")
    await pick(find.service, person, "follow")
    await pick(find.practitioner, person, "haddad", "okonkwo", "lehtola")
    await search(person)
