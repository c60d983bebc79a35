from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from slotdesk_ui.inspector.header_model import HeaderModel
from slotdesk_ui.themes import LIGHT


def test_headers_and_those_that_findings_are_about(qtbot: QtBot) -> None:
    model = HeaderModel()
    model.show_headers((("Content-Type", "<b>text</b>"), ("X-A", "1"), ("x-a", "2")))
    assert [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(3)] == [
        ("Content-Type", "<b>text</b>"),
        ("X-A", "1"),
        ("x-a", "2"),
    ]
    model.mark({"content-type"})
    assert model.index(0, 0).data() == "⚠ Content-Type"
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == LIGHT.error
    assert "<b>" not in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert (model.row_of("x-A"), model.row_of("none")) == (1, -1)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Header"
