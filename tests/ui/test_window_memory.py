"""Where the window stood survives; a file that can't be read does not keep it from opening."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.window_memory import remember_window, restore_window
from ui.examples import NOW


def window_of(qtbot: QtBot) -> MainWindow:
    zone = ZoneInfo("Europe/Stockholm")
    find = FindPanel(TaskScope(lambda _: None), lambda: NOW, zone, 200)
    window = MainWindow(find, CalendarPanel(lambda: NOW, zone), BookingPanel())
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    return window


def test_the_panels_stand_where_they_stood(qtbot: QtBot, tmp_path: Path) -> None:
    window = window_of(qtbot)
    window.splitter.setSizes([240, 460, 324])
    stood = window.splitter.sizes()
    remember_window(window, tmp_path / "window.json")
    other = window_of(qtbot)
    assert other.splitter.sizes() != stood
    restore_window(other, tmp_path / "window.json")
    QApplication.processEvents()  # the window has its old size then
    assert other.splitter.sizes() == pytest.approx(stood, abs=3)


@pytest.mark.parametrize("content", [b"", b"[1]", b"{", b"\xff", b"[" * 100_000])
def test_what_cannot_be_read_leaves_the_window_as_it_is(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(content)
    window = window_of(qtbot)
    stood = window.splitter.sizes()
    restore_window(window, path)
    assert window.splitter.sizes() == stood
