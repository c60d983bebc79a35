from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.services import har_files
from slotdesk.store.settings import Settings
from slotdesk.wire.har import write_har
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.diff_dialog import DiffDialog
from slotdesk_ui.inspector.messages_desk import MessagesDesk
from slotdesk_ui.main_window import MainWindow
from ui.conftest import Run
from ui.inspector.messages import FIND, METADATA
from ui.test_main_window import fail, make


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    shown = make(qtbot)
    shown.show()
    return shown


def test_every_action_of_the_menu_has_its_handler(window: MainWindow) -> None:
    desk = MessagesDesk(window, MessageLog(), TaskScope(fail), Settings)
    assert set(desk.handlers()) <= {spec.id for spec in ACTIONS if spec.menu == "workbench"}
    assert len(desk.handlers()) == 19


def test_bounds_follow_the_settings_and_everything_is_forgotten(window: MainWindow, run: Run[None]) -> None:
    async def story() -> None:
        scope, log, settings = TaskScope(fail), MessageLog(), Settings()
        desk = MessagesDesk(window, log, scope, lambda: settings)
        for _ in range(150):
            log.record(METADATA)
        desk.open_list()
        assert desk.panel.exchange() is not None
        settings = replace(settings, messages_kept=100)
        desk.apply_bounds()
        assert len(log) == 100
        desk.forget()
        assert (len(log), desk.panel.exchange(), desk.panel.list.model.rowCount()) == (0, None, 0)
        await scope.close()

    run(story())


def test_large_and_usual_height(window: MainWindow) -> None:
    window.resize(1000, 800)
    desk = MessagesDesk(window, MessageLog(), TaskScope(fail), Settings)
    desk.open_list()
    QApplication.processEvents()
    usual = window.bottom.height()
    desk.toggle_height()
    QApplication.processEvents()
    assert window.bottom.height() > usual
    desk.toggle_height()
    QApplication.processEvents()
    assert window.bottom.height() == pytest.approx(usual, abs=2)


def test_what_is_compared(window: MainWindow, run: Run[None]) -> None:
    async def story() -> None:
        scope, log = TaskScope(fail), MessageLog()
        desk = MessagesDesk(window, log, scope, Settings)
        for one in (FIND, METADATA, FIND):
            log.record(one)
        desk.panel.show_exchange(2)
        desk.compare()
        assert "Select two messages" in window.status.label.text()
        desk.panel.show_exchange(3)
        desk.compare()
        (dialog,) = window.findChildren(DiffDialog)
        assert "1 and 3" in dialog.windowTitle()
        dialog.reject()
        await scope.close()

    run(story())


def test_a_file_that_is_being_opened_is_not_for_who_takes_over(
    window: MainWindow, run: Run[None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(har_files, "_SLICE_S", 0)
    file = tmp_path / "a.har"
    file.write_bytes(write_har([FIND] * 20, "1"))

    async def story() -> None:
        scope, log = TaskScope(fail), MessageLog()
        desk = MessagesDesk(window, log, scope, Settings)
        for _ in range(2):  # once more under the same name
            desk.exits.open(str(file))
            for _ in range(5):
                await asyncio.sleep(0)
        assert "Opening" in window.status.label.text()
        desk.forget()
        await scope.wait()
        assert (len(log), window.status.label.text()) == (0, "")
        desk.exits.open(str(file))
        await asyncio.sleep(0)
        desk.clear()
        await scope.wait()
        assert len(log) == 20, "whoever clears the list still wants the file"
        await scope.close()

    run(story())
