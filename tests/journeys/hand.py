"""A hand with a mouse over the calendar's grid."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeys.person import Person, until
from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.day_layout import Item

Left = Qt.MouseButton.LeftButton


class Hand:
    """Presses, carries and lets go, on the grid."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.view = person.window.calendar_panel.view
        self.at = QPoint()

    async def press_on(self, own: Appointment) -> None:
        """Bring an own appointment into sight and press on the strip that is kept free over it."""
        view, zone = self.view, self.view.model.zone
        day = own.start.astimezone(zone).date()
        view.show_day(day)
        position = view.columns.axis.position(own.start, day)
        view.reveal(max(position - 60, 0), position + 90)
        grid = view.grid
        self.at = QPoint(grid.column_left(grid.days.index(day) + 1) - 6, grid.y(position) + 5)
        QTest.mousePress(view.viewport(), Left, pos=self.at)
        assert view.drag.has_hold
        await asyncio.sleep(0.02)

    async def carry_to(self, point: QPoint) -> None:
        """Move on as a hand does, over some points between."""
        start = self.at
        for step in range(1, 6):
            self.at = start + (point - start) * step / 5
            QTest.mouseMove(self.view.viewport(), self.at)
            await asyncio.sleep(0.01)

    async def let_go(self) -> None:
        QTest.mouseRelease(self.view.viewport(), Left, pos=self.at)
        await asyncio.sleep(0.02)

    def place_of(self, entry: Entry) -> QPoint:
        """The middle of the box of a free time, once it is brought into sight."""
        view = self.view
        position = view.columns.axis.position(entry.appointment.start, entry.day)
        view.reveal(max(position - 60, 0), position + 60)
        place = view.grid.item_rect(*self._item(entry)).center()
        assert view.grid.body.contains(place)
        return place

    def _item(self, entry: Entry) -> tuple[int, Item]:
        grid = self.view.grid
        number = grid.days.index(entry.day)
        index = self.view.columns.index_of(entry, entry.day)
        assert index is not None
        return number, self.view.walk.arrangement_of(number, grid).item_of(index)

    async def free_ones(self) -> list[Entry]:
        """What is free in the days shown, once the search is over."""
        await until(lambda: not self._person.application.desk.search.is_running, "the search ends")
        view = self.view
        return [one for day in view.period.days for one in view.model.entries(day) if not one.gone and not one.clash]
