"""A person at the window: keys, eyes, and the patience to wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from slotdesk_ui.application import Application
from slotdesk_ui.booking.outcome_card import Fate

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


async def until(is_so: Callable[[], object], what: str = "", limit_s: float = 45.0) -> None:
    """Let the loop run until `is_so` holds.

    Raises:
        AssertionError: it did not come true within `limit_s` seconds.
    """
    end = time.monotonic() + limit_s
    while not is_so():
        assert time.monotonic() < end, f"did not happen within {limit_s} s: {what}"
        await asyncio.sleep(0.01)


class Person:
    """Types into whatever has the focus, and reads what the window says.

    Counts the keys: `keys` takes a chord for one, `pressed` counts its modifiers as well.
    """

    def __init__(self, application: Application) -> None:
        self.application = application
        self.window = application.window
        self.keys = self.pressed = 0

    def focus(self) -> QWidget:
        """What the keyboard goes to."""
        return QApplication.focusWidget() or self.window

    async def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, and let the window react."""
        self.keys += 1
        self.pressed += 1 + modifiers.value.bit_count()
        QTest.keyClick(self.focus(), key, modifiers)
        await asyncio.sleep(0.02)

    async def hold_down(self, key: Qt.Key) -> None:
        """Keep a key down so long that it repeats; its first press went elsewhere."""
        for _ in range(5):
            repeated = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", True)
            QApplication.sendEvent(self.focus(), repeated)
        await asyncio.sleep(0.05)

    async def type(self, text: str) -> None:
        """Type a text, a key for each character."""
        for character in text:
            self.keys += 1
            self.pressed += 1
            if character.isascii():
                QTest.keyClicks(self.focus(), character)
            else:  # QTest knows the keys of ASCII alone
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focus(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))
        await asyncio.sleep(0.02)

    async def pick_patient(self, text: str) -> None:
        """Type into the patient field, wait for the matches and take the first."""
        field = self.window.find_panel.patient
        await self.press(Key.Key_P, Ctrl)
        await self.type(text)
        await until(lambda: field.popup().current_choice() is not None, f"matches for {text}")
        await self.press(Key.Key_Return)
        assert field.choices(), "a patient is picked"

    async def find(self) -> None:
        """Search for what the form says and wait for the end of it."""
        await self.press(Key.Key_Return, Ctrl)
        await until(lambda: not self.application.desk.search.is_running, "the search ends", limit_s=60)

    async def choose_first(self) -> None:
        """Enter on the cursor; where many lie side by side, Enter again takes the first of them."""
        for _ in range(2):
            if self.window.booking_panel.candidate is None:
                await self.press(Key.Key_Return)
        assert self.window.booking_panel.candidate is not None

    async def book(self) -> str:
        """Press Enter on Book, wait for a card that is not under way any more, and read it."""
        await self.press(Key.Key_Return)
        cards = self.window.booking_panel.outcomes.cards
        await until(lambda: cards() and cards()[0].fate is not Fate.UNDER_WAY, "an outcome")
        return self.outcomes()[0]

    def status(self) -> str:
        """The line that says what is going on."""
        return self.window.status.label.text()

    def found(self) -> int:
        """How many times are shown."""
        return len(self.window.calendar_panel.model)

    def outcomes(self) -> list[str]:
        """What the outcome cards say, newest first."""
        return [card.text() for card in self.window.booking_panel.outcomes.cards()]
