"""The line over the window, with keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.palette.palette import CommandPalette

Run = Callable[[Coroutine[Any, Any, None]], None]
Key = Qt.Key


class Desk:
    """A window with a field, a palette over it, and what was done."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.done: list[str] = []
        self.asked: list[str] = []
        self.error: ServerUnreachable | None = None
        self.faults: list[BaseException] = []
        self.palette = CommandPalette(self.window, [self.commands], self.patients, TaskScope(self.faults.append))
        self.window.resize(800, 600)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.field.setFocus()

    def commands(self, typed: str) -> list[Offer]:
        return [
            Offer("Commands", name, "", lambda name=name: self.done.append(name))  # type: ignore[misc]  # a lambda's default
            for name in ("Find", "Find again")
            if typed.lower() in name.lower()
        ]

    async def patients(self, typed: str) -> Sequence[Offer]:
        self.asked.append(typed)
        if self.error is not None:
            raise self.error
        return [Offer("Patients", "Anna", "", lambda: self.done.append("Anna"))]

    def labels(self) -> list[str]:
        return [offer.label for offer in self.palette.list.offers()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_enter_does_what_is_marked_and_gives_the_keyboard_back(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.palette.open()
        assert desk.palette.line.hasFocus()
        QTest.keyClicks(desk.palette.line, "find")
        QTest.keyClick(desk.palette.line, Key.Key_Down)
        QTest.keyClick(desk.palette.line, Key.Key_Return)
        assert desk.done == ["Find again"]
        assert not desk.palette.isVisible()
        assert desk.field.hasFocus()

    run(story())


def test_the_server_is_asked_once_after_a_pause_and_the_mark_stays(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.palette.open()
        QTest.keyClicks(desk.palette.line, "find")
        QTest.keyClick(desk.palette.line, Key.Key_Down)
        await asyncio.sleep(0.3)
        assert desk.asked == ["find"]
        assert desk.labels() == ["Find", "Find again", "Anna"]
        current = desk.palette.list.current_offer()
        assert current is not None
        assert current.label == "Find again"
        QTest.keyClick(desk.palette.line, Key.Key_Tab)
        QTest.keyClick(desk.palette.line, Key.Key_Return)
        assert desk.done == ["Anna"]

    run(story())


def test_escape_closes_it_and_nothing_is_done(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.palette.open()
        QTest.keyClicks(desk.palette.line, "fi")
        QTest.keyClick(desk.palette.line, Key.Key_Escape)
        await asyncio.sleep(0.3)
        assert (desk.asked, desk.done, desk.palette.isVisible()) == ([], [], False)
        assert desk.field.hasFocus()

    run(story())


def test_who_takes_the_keyboard_closes_it(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.palette.open()
        desk.field.setFocus()
        assert not desk.palette.isVisible()

    run(story())


def test_a_server_that_is_not_there_is_said_among_the_offers(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.error = ServerUnreachable(Reason.CONNECTION_REFUSED)
        desk.palette.open()
        QTest.keyClicks(desk.palette.line, "zz")
        assert desk.palette.list.current_offer() is None
        await asyncio.sleep(0.3)
        assert any("Nothing answers" in label for label in desk.labels())
        QTest.keyClick(desk.palette.line, Key.Key_Return)
        assert (desk.done, desk.palette.isVisible()) == ([], True)
        desk.palette.leave()

    run(story())
