from __future__ import annotations

import json

from pytestqt.qtbot import QtBot

from slotdesk.domain.finding import Part
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.finding_list import FindingList
from slotdesk_ui.inspector.finding_marks import FindingMarks
from slotdesk_ui.inspector.message_text import MessageText
from ui.inspector.messages import BUNDLE, finding


def test_lines_and_findings_lead_to_one_another(qtbot: QtBot) -> None:
    text, listed = MessageText(), FindingList()
    qtbot.addWidget(text)
    qtbot.addWidget(listed)
    marks = FindingMarks(text, listed)
    marks.show([finding("Bundle"), finding("Bundle.entry[1].resource.id"), finding("Date", part=Part.HEADER)])
    marks.put()
    assert listed.count() == 3, "they are listed before there is a text"
    with qtbot.waitSignal(text.loaded):
        text.show_text(json.dumps(BUNDLE), Syntax.JSON, laid_out=True)
    marks.put()
    first, second = sorted(text.marked_lines())
    assert (first, text.outline.path_of(second)) == (0, "Bundle.entry[1].resource.id")
    marks.line_changed(second)
    assert listed.currentRow() == 1
    marks.line_changed(2)
    assert listed.currentRow() == 1, "a line without any changes nothing"
    marks.show(())
    marks.put()
    assert text.marked_lines() == []
