"""Where the window stood survives; a file that can't be read does not keep it from opening."""

from __future__ import annotations

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.file_folder import FileFolder
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
    path = tmp_path / "window.json"
    remember_window(window, path)
    state = json.loads(path.read_bytes())
    assert state["panels"] == stood
    del state["geometry"]  # a screen smaller than the window would change it
    path.write_text(json.dumps(state))
    other = window_of(qtbot)
    assert other.splitter.sizes() != stood
    restore_window(other, path)
    assert other.splitter.sizes() == pytest.approx(stood, abs=3)


@pytest.mark.parametrize("content", [b"", b"[1]", b"{", b"\xff", b"[" * 100_000])
def test_what_cannot_be_read_leaves_the_window_as_it_is(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(content)
    window = window_of(qtbot)
    stood = window.splitter.sizes()
    restore_window(window, path)
    assert window.splitter.sizes() == stood


def test_the_folder_of_the_last_file_is_kept(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileFolder, "last", str(tmp_path))
    path = tmp_path / "window.json"
    window = window_of(qtbot)
    remember_window(window, path)
    FileFolder.last = ""
    restore_window(window, path)
    assert FileFolder.last == str(tmp_path)
