from __future__ import annotations

import json

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from slotdesk.wire.outline import Outline
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.message_tree_model import MessageTreeModel
from ui.inspector.messages import BUNDLE


def _outline(text: str, syntax: Syntax) -> Outline:
    outline = Outline(syntax)
    outline.add(list(pretty(text, syntax)))
    return outline


def test_members_and_what_they_are_called(qtbot: QtBot) -> None:
    model = MessageTreeModel()
    outline = _outline(json.dumps(BUNDLE), Syntax.JSON)
    model.show_outline(outline)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["resourceType", "type", "entry"]
    entry = model.index(2, 0)
    assert entry.siblingAtColumn(1).data() == "5 entries"
    second = model.index(1, 0, entry)
    assert (second.data(), second.siblingAtColumn(1).data()) == ("[1]", "Appointment · a1 · proposed")
    line = outline.line_of("Bundle.entry[3].resource.start")
    found = model.index_of(line)
    assert (found.data(), found.siblingAtColumn(1).data()) == ("start", '"2026-08-03"')
    assert model.line_of(found) == line
    chain = []
    at: QModelIndex = found
    while at.isValid():
        chain.append(at.data())
        at = at.parent()
    assert chain == ["start", "resource", "[3]", "entry"]
    assert model.index_of(0) == QModelIndex()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Value"


def test_it_is_a_model_as_qt_wants_it(qtbot: QtBot) -> None:
    model = MessageTreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_outline(_outline(json.dumps(BUNDLE), Syntax.JSON))
    model.show_outline(_outline("<a><b value='1'/><c><d/></c></a>", Syntax.XML))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["b", "c"]
    assert model.index(0, 1).data() == "1"
    model.show_outline(_outline("no tree", Syntax.OTHER))
    assert model.rowCount() == 0
    del tester
