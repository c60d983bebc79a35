"""The find panel on the screen, on a directory that the tests fill."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from slotdesk.services.directory import DirectoryService
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.find_panel import FindPanel, Wish
from ui.examples import NOW, STOCKHOLM, client_of


class Desk:
    """The panel, what it asked for, and the moment that its clock shows."""

    def __init__(self) -> None:
        self.now: datetime = NOW
        self.faults: list[BaseException] = []
        self.wishes: list[Wish] = []
        self.stops = 0
        self.changes = 0
        self.panel = FindPanel(TaskScope(self.faults.append), lambda: self.now, STOCKHOLM, 200)
        self.panel.requested.connect(self.wishes.append)
        self.panel.stopped.connect(self._stopped)
        self.panel.patient_changed.connect(self._changed)

    def _stopped(self) -> None:
        self.stops += 1

    def _changed(self) -> None:
        self.changes += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    shown = Desk()
    qtbot.addWidget(shown.panel)
    shown.panel.resize(300, 900)
    shown.panel.show()
    qtbot.waitExposed(shown.panel)
    yield shown
    assert shown.faults == []


@pytest.fixture
def listing() -> Callable[..., DirectoryService]:
    """A directory that lists these resources, whatever is asked."""

    def directory(*resources: dict[str, Any]) -> DirectoryService:
        def respond(request: httpx.Request) -> httpx.Response:
            kind = request.url.path.rsplit("/", 1)[-1]
            entry = [{"resource": one} for one in resources if one["resourceType"] == kind]
            content = {"resourceType": "Bundle", "type": "searchset", "total": len(entry), "entry": entry}
            return httpx.Response(200, content=json.dumps(content), headers={"content-type": "application/fhir+json"})

        return DirectoryService(client_of(respond))

    return directory
