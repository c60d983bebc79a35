"""The real window on a real server, driven as a person would."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.person import Person, until
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.practice.server import PracticeServer
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith

Story = Callable[..., None]
"""Takes a coroutine function of a Person; with `url`, on another server than the practice server.

Told twice in one test, the second time is the next start of the program.
"""


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[QEventLoop]:
    """Qt's loop, as the program runs it."""
    qapp.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    with loop:
        yield loop
        left = [task for task in asyncio.all_tasks(loop) if not task.done()]
        assert not left, f"tasks left behind: {left}"
    asyncio.set_event_loop(None)


@pytest.fixture
def tell(qapp: QApplication, loop: QEventLoop, practice: PracticeServer, tmp_path: Path) -> Story:
    """Opens the window on the practice server, lets a story happen in it, and closes it as a person would."""

    def run(
        story: Callable[[Person], Coroutine[Any, Any, None]],
        *,
        url: str = "",
        wire_format: WireFormat = WireFormat.AUTO,
        waits: bool = True,
    ) -> None:
        async def whole() -> None:
            locations = Locations(tmp_path).prepare()
            application = Application(qapp, locations, practice.clock.now, ZoneInfo("Europe/Stockholm"))
            application.start(StartWith(connection=Connection(url or practice.url, wire_format, timeout_s=10)))
            person = Person(application)
            try:
                if waits:
                    await until(lambda: "Connect" not in person.status() or "Connected" in person.status())
                await story(person)
            finally:
                for card in application.window.booking_panel.outcomes.cards():
                    card.dismiss_button.click()
                application.window.close()
                await until(application.ended.is_set, "the window closes")
                application.window.deleteLater()

        loop.run_until_complete(whole())

    return run
