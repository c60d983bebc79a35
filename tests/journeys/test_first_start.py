"""The very first start: no server is known."""

from __future__ import annotations

import asyncio
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog
from qasync import QEventLoop

from journeys.person import until
from slotdesk.practice.server import PracticeServer
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith
from slotdesk_ui.settings.settings_dialog import SettingsDialog


def test_it_asks_for_a_server_over_the_window_once_that_has_its_place(
    qapp: QApplication, loop: QEventLoop, practice: PracticeServer, tmp_path: Path
) -> None:
    async def story() -> None:
        locations = Locations(tmp_path).prepare()
        application = Application(qapp, locations, practice.clock.now, ZoneInfo("Europe/Stockholm"))
        application.start(StartWith())
        assert QApplication.activeModalWidget() is None
        application.window.move(QPoint(60, 80))  # as a window manager does
        await until(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog), "asked for a server")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert application.window.geometry().contains(dialog.geometry().center())
        dialog.reject()
        first = application.servers.first
        await until(lambda: first.isVisible() and QApplication.activeModalWidget() is None, "two ways to begin")
        first.choose_button.click()
        await until(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog), "the servers again")
        settings = QApplication.activeModalWidget()
        assert isinstance(settings, SettingsDialog)
        assert settings.servers.none_note.isVisible()
        settings.reject()
        first.practice_button.click()
        link = application.desk.link
        await until(lambda: link.session is not None, "the practice server is there", limit_s=30)
        assert not first.isVisible()
        application.window.close()
        await asyncio.wait_for(application.ended.wait(), 10)
        application.window.deleteLater()

    loop.run_until_complete(story())
