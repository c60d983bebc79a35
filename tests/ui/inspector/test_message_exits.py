"""What of a message leaves the window; from the window itself it is told in tests/journeys/test_messages.py."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.services import har_files
from slotdesk.wire.body import Body
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.leaving_dialog import Written
from slotdesk_ui.inspector.message_exits import MessageExits
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from ui.conftest import Run
from ui.inspector.messages import FIND
from ui.test_main_window import fail, make

PATIENT = {"resourceType": "Patient", "id": "p-77", "name": [{"family": "Bergkvist"}]}
TOLD = replace(FIND, answer=Body(json.dumps(PATIENT).encode()))


def test_copies_pieces_and_files_name_nobody(qtbot: QtBot, run: Run[None], tmp_path: Path) -> None:
    window = make(qtbot)

    async def story() -> None:
        scope, log = TaskScope(fail), MessageLog()
        panel = MessagesPanel(log, scope)
        qtbot.addWidget(panel)
        exits, clipboard = MessageExits(window, panel, log, scope), QApplication.clipboard()
        exits.copy(Written.CURL)
        assert window.status.label.text() == "Choose a message first."
        log.record(TOLD)
        panel.show_exchange(1)
        exits.copy(Written.RAW)
        await scope.wait()
        assert "Bergkvist" not in clipboard.text()
        assert "patient-1" in clipboard.text()
        exits.copy_piece(log[0], '"family": "Bergkvist"')
        await scope.wait()
        assert clipboard.text() == '"family": "redacted-1"'
        for with_patients in (False, True):
            exits.save(str(tmp_path / "a.har"), list(log), with_patients=with_patients)
            await scope.wait()
            assert ("Bergkvist" in (tmp_path / "a.har").read_text()) is with_patients
        exits.open(str(tmp_path / "a.har"))
        await scope.wait()
        assert [one.source for one in log] == ["", "a.har"]
        assert "Nothing was sent" in window.status.label.text()
        exits.save(str(tmp_path / "no" / "such" / "folder.har"), list(log), with_patients=True)
        await scope.wait()
        assert "could not be written" in window.status.label.text()
        await scope.close()

    run(story())


def test_files_are_saved_and_opened_one_after_the_other(
    qtbot: QtBot, run: Run[None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(har_files, "_SLICE_S", 0)
    window = make(qtbot)

    async def story() -> None:
        scope, log, said = TaskScope(fail), MessageLog(), list[str]()
        panel = MessagesPanel(log, scope)
        qtbot.addWidget(panel)
        exits = MessageExits(window, panel, log, scope)
        exits.save(str(tmp_path / "large.har"), [FIND] * 50, with_patients=True)
        exits.save(str(tmp_path / "small.har"), [FIND], with_patients=True)
        exits.open(str(tmp_path / "small.har"))
        while not scope.is_idle:
            await asyncio.sleep(0)
            words = window.status.label.text()
            if not said or said[-1] != words:
                said.append(words)
        assert said == [
            "Saving messages…",
            "Saved as large.har.",
            "Saving messages…",
            "Saved as small.har.",
            "Opening small.har…",
            "1 message opened from small.har. Nothing was sent.",
        ]
        await scope.close()

    run(story())
