from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from slotdesk.wire.outline import Outline
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.folding import Folding

LINES = ["{", '  "a": [', "    1,", "    {", '      "b": 2', "    }", "  ]", "}"]


def test_the_closing_line_stays_in_sight(qtbot: QtBot) -> None:
    edit = QPlainTextEdit("\n".join(LINES))
    qtbot.addWidget(edit)
    outline = Outline(Syntax.JSON)
    outline.add(LINES)
    folding = Folding(edit)

    def hidden() -> list[int]:
        return [at for at in range(len(LINES)) if not edit.document().findBlockByNumber(at).isVisible()]

    folding.fold(outline, 1)
    folding.fold(outline, 1)
    folding.fold(outline, 2)  # opens nothing
    assert (hidden(), folding.is_folded(1), folding.is_folded(2)) == ([2, 3, 4, 5], True, False)
    folding.reveal(outline, 4)
    assert hidden() == []
    for _ in folding.fold_all(outline, depth=1):
        pass
    assert hidden() == [2, 3, 4, 5]
    for _ in folding.unfold_all(outline):
        pass
    folding.clear()
    assert hidden() == []
