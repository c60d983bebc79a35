from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk.wire.body import Body
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.diff_dialog import DiffDialog
from ui.conftest import Run
from ui.inspector.messages import FIND


def _fail(error: BaseException) -> None:
    raise error


def test_two_answers_side_by_side_and_in_one(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope, parent = TaskScope(_fail), QWidget()
        qtbot.addWidget(parent)
        old = replace(FIND, number=1, answer=Body(b'{"id": "a", "status": "proposed", "end": 1}'))
        new = replace(FIND, number=2, answer=Body(b'{"id": "a", "status": "booked", "comment": "x", "end": 1}'))
        dialog = DiffDialog(parent, old, new, scope)
        dialog.show()
        await scope.wait()
        assert dialog.words.text() == "1 lines taken out, 2 lines added"
        assert dialog.left.toPlainText().splitlines() == [
            "  {",
            '    "id": "a",',
            '-   "status": "proposed",',
            "",
            '    "end": 1',
            "  }",
        ]
        assert dialog.right.toPlainText().splitlines()[2:4] == ['+   "status": "booked",', '+   "comment": "x",']
        dialog.next.click()
        assert (dialog.left.current_line(), dialog.right.current_line()) == (2, 2)
        dialog.go(backwards=True)
        assert dialog.left.current_line() == 2
        dialog.layouts.setCurrentIndex(1)
        assert dialog.both.toPlainText().count("\n") == 6
        dialog.heads.setChecked(True)
        await scope.wait()
        assert dialog.both.toPlainText().startswith("  HTTP/1.1 200 OK")
        dialog.sides.setCurrentIndex(1)
        await scope.wait()
        assert dialog.words.text() == "No differences"
        dialog.reject()
        await scope.close()

    run(story())
