"""What a cell has no room for is told in full by a tooltip, and nothing else is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QToolTip
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.cut_cells import CutCells
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

LONG = "A name that is <b>longer</b> than any column here is wide"


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    shown = QTableWidget(1, 3)
    qtbot.addWidget(shown)
    for column, (text, tip) in enumerate(((LONG, ""), ("short", ""), (LONG, "More of it"))):
        item = QTableWidgetItem(text)
        item.setToolTip(tip)
        shown.setItem(0, column, item)
        shown.setColumnWidth(column, 90)
    shown.setWordWrap(False)
    shown.resize(400, 120)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: texts.append(text))
    return texts


def rest_on(table: QTableWidget, place: QPoint) -> bool:
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    return QApplication.sendEvent(table.viewport(), event)


def middle(table: QTableWidget, column: int) -> QPoint:
    return table.visualRect(table.model().index(0, column)).center()


def test_only_what_is_cut_short_is_told_whole(table: QTableWidget, said: list[str]) -> None:
    cells = CutCells(table)
    model = table.model()
    assert [cells.whole(model.index(0, column)) for column in range(3)] == [LONG, "", LONG]
    rest_on(table, middle(table, 0))
    assert said == [plain_tooltip(LONG)]
    said.clear()
    rest_on(table, middle(table, 1))
    rest_on(table, QPoint(table.viewport().width() - 2, table.viewport().height() - 2))
    assert LONG not in "".join(said)
    table.setColumnWidth(0, 900)
    assert not cells.whole(model.index(0, 0))
    table.setColumnWidth(0, 90)
    table.setWordWrap(True)
    assert cells.whole(model.index(0, 0)) == LONG, "one line of several"


def test_what_a_cell_says_besides_comes_after_it(table: QTableWidget, said: list[str]) -> None:
    CutCells(table)
    rest_on(table, middle(table, 2))
    assert said == [plain_tooltip(f"{LONG}\nMore of it")]


def test_what_stands_in_columns_without_room_is_told_under_their_headings(table: QTableWidget, said: list[str]) -> None:
    table.setHorizontalHeaderLabels(["Name", "Size", "Place"])
    CutCells(table)
    table.setColumnHidden(1, True)
    rest_on(table, middle(table, 0))
    assert said == [plain_tooltip(f"{LONG}\nSize: short")]
    said.clear()
    table.setColumnHidden(0, True)
    table.setColumnWidth(2, 900)
    rest_on(table, QPoint(20, middle(table, 2).y()))
    assert said == [plain_tooltip(f"More of it\nName: {LONG}\nSize: short")]
