from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from slotdesk_ui.inspector.gutter import Weight
from slotdesk_ui.inspector.marking import extra_selections, weight_tint
from slotdesk_ui.themes import LIGHT


def test_lines_findings_and_hits_are_marked() -> None:
    document = QTextDocument("one\ntwo ONE one\nthree")
    blocks = [document.findBlockByNumber(at) for at in range(3)]
    cursor = QTextCursor(blocks[1])
    cursor.setPosition(blocks[1].position() + 4)
    cursor.setPosition(blocks[1].position() + 7, QTextCursor.MoveMode.KeepAnchor)
    tints_of = {2: weight_tint(LIGHT, Weight.WARNING)}
    found = extra_selections(blocks, "one", tints_of.get, cursor)
    tints = [one.format.background().color() for one in found]
    assert tints[1:] == [LIGHT.warning_tint, LIGHT.hit_tint, LIGHT.current_hit_tint, LIGHT.hit_tint]
    assert found[3].cursor.selectedText() == "ONE"
    assert len(extra_selections(blocks, "", lambda _: None, cursor)) == 1
