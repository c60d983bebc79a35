"""What is said while the cursor moves, and that nothing is done where nobody listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from slotdesk_ui.accessibility import install_accessibility
from slotdesk_ui.calendar.accessible_calendar import CalendarVoice
from slotdesk_ui.calendar.accessible_grid import AccessibleGrid
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView

from .conftest import MakeAppointment


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the grid told as the new focus, or as changed."""
    told: list[str] = []

    def say_current(grid: AccessibleGrid) -> bool:
        part = grid.current()
        told.append(part.text(QAccessible.Text.Name) if part else "")
        return part is not None

    monkeypatch.setattr(AccessibleGrid, "say_current", say_current)
    monkeypatch.setattr(AccessibleGrid, "say_changed", lambda _: told.append("changed"))
    return told


@pytest.fixture
def listening() -> Iterator[None]:
    """Somebody listens, until the end of the test."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def voice(qapp: object, panel: CalendarPanel) -> CalendarVoice:
    install_accessibility()
    return CalendarVoice(panel)


@pytest.mark.usefixtures("voice", "listening")
def test_the_cursor_is_told_as_it_moves(
    view: CalendarView, said: list[str], press: Callable[..., None], qtbot: QtBot
) -> None:
    view.setFocus()
    press(Qt.Key.Key_Home, Qt.Key.Key_Down)
    bo = "Tuesday 4 August 09:00 to 09:20, Bo Ek"
    qtbot.waitUntil(lambda: any(one.startswith(bo) for one in said))  # that there are other times is told whenever


@pytest.mark.usefixtures("voice", "listening")
def test_new_times_are_told_once_for_many_portions(
    panel: CalendarPanel, view: CalendarView, make: MakeAppointment, said: list[str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "changed" in said)
    del said[:]
    for hour in range(11, 18):
        panel.model.extend([make(f"2026-08-04T{hour}:00", who="Cy Dahl")])
    qtbot.waitUntil(lambda: "changed" in said)
    assert said.count("changed") == 1


@pytest.mark.usefixtures("voice")
def test_nothing_is_done_while_nobody_listens(
    panel: CalendarPanel, view: CalendarView, said: list[str], press: Callable[..., None], qtbot: QtBot
) -> None:
    assert not QAccessible.isActive()
    press(Qt.Key.Key_Home, Qt.Key.Key_Down)
    view.move_period(1)
    qtbot.wait(350)
    assert said == []
