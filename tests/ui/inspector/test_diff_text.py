from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk.wire.line_diff import Change
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.diff_text import DiffText
from slotdesk_ui.themes import LIGHT


def test_signs_and_colours_tell_what_became_of_a_line(qtbot: QtBot) -> None:
    edit = DiffText()
    qtbot.addWidget(edit)
    edit.show_changes([(Change.SAME, "{"), (Change.REMOVED, "a"), (Change.ADDED, "b"), (None, "")], Syntax.JSON)
    assert edit.toPlainText() == "  {\n- a\n+ b\n"
    assert [edit.tint_of(line) for line in range(5)] == [
        None,
        LIGHT.error_tint,
        LIGHT.ok_tint,
        LIGHT.void_tint,
        None,
    ]
