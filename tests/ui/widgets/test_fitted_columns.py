"""Columns that share the room of their table by what stands in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QTreeView
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.font_width import in_font

LONG = "a name of so many letters that no column has room for all of it as long as others want some, too"
ROOMS = {0: Room(200), 1: Room(300, 60), 2: Room(100, 80, goes=2), 3: Room(200, 90, goes=1)}


def made(view: QTableView | QTreeView, qtbot: QtBot, width_px: int, rooms: dict[int, Room] = ROOMS) -> None:
    FittedColumns(view, rooms, rest=3)
    view.resize(width_px, 200)
    view.show()
    qtbot.waitExposed(view)


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(0, 4, view)
    model.setHorizontalHeaderLabels(["Day", "What", "Where", "Comment"])
    model.appendRow([QStandardItem(text) for text in ("Mon 3 August", LONG, "Here", "None")])
    view.setModel(model)
    view.setWordWrap(False)
    return view


def widths(view: QTableView | QTreeView) -> list[int]:
    return [view.columnWidth(column) for column in range(4)]


def words_px(table: QTableView, text: str) -> int:
    return table.fontMetrics().horizontalAdvance(text)


def is_whole(table: QTableView) -> bool:
    return table.horizontalScrollBar().maximum() == 0 and sum(widths(table)) <= table.viewport().width()


def test_short_words_are_shown_whole_and_long_ones_get_what_is_over(table: QTableView, qtbot: QtBot) -> None:
    made(table, qtbot, 900)
    day, what, where, _comment = widths(table)
    assert day > words_px(table, "Mon 3 August")
    assert where > words_px(table, "Here")
    assert what > in_font(300, table.fontMetrics())
    assert is_whole(table)


def test_with_less_the_long_ones_give_way_and_nothing_lies_outside(table: QTableView, qtbot: QtBot) -> None:
    made(table, qtbot, 900)
    before = widths(table)
    table.resize(440, 200)
    day, what, where, comment = widths(table)
    assert day > words_px(table, "Mon 3 August")
    assert what < before[1]
    assert where
    assert comment
    assert is_whole(table)


def test_headings_are_whole_however_short_the_words_are(table: QTableView, qtbot: QtBot) -> None:
    table.model().setHeaderData(2, Qt.Orientation.Horizontal, "A long heading")
    made(table, qtbot, 500)
    assert widths(table)[2] > words_px(table, "A long heading")
    assert is_whole(table)


def test_with_too_little_the_least_important_goes_first_and_comes_back(table: QTableView, qtbot: QtBot) -> None:
    made(table, qtbot, 900)
    kept = sum(widths(table)[:1]) + in_font(60, table.fontMetrics())
    table.resize(kept + 70, 200)
    assert [table.isColumnHidden(column) for column in range(4)] == [False, False, False, True]
    assert is_whole(table)
    table.resize(kept + 20, 200)
    assert [table.isColumnHidden(column) for column in range(4)] == [False, False, True, True]
    assert is_whole(table)
    table.resize(900, 200)
    assert not any(table.isColumnHidden(column) for column in range(4))


def test_a_column_that_others_hid_stays_so(table: QTableView, qtbot: QtBot) -> None:
    table.setColumnHidden(2, True)
    made(table, qtbot, 200)
    table.resize(900, 200)
    assert table.isColumnHidden(2)
    assert not table.isColumnHidden(3)


def test_it_takes_in_what_comes_later(table: QTableView, qtbot: QtBot) -> None:
    made(table, qtbot, 900)
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.appendRow([QStandardItem(text) for text in ("Wednesday 23 September", "", "", "")])
    qtbot.waitUntil(lambda: widths(table)[0] > words_px(table, "Wednesday 23 September"))
    model.removeRow(1)
    model.appendRow([QStandardItem("Mon")])
    qtbot.wait(200)
    assert widths(table)[0] > words_px(table, "Wednesday 23 September"), "nothing jumps while rows come and go"


def test_what_somebody_dragged_stays(table: QTableView, qtbot: QtBot) -> None:
    made(table, qtbot, 900)
    table.horizontalHeader().resizeSection(0, 90)
    table.resize(450, 200)
    assert widths(table)[0] == 90


def test_of_a_tree_it_measures_what_lies_beneath_the_groups(qtbot: QtBot) -> None:
    tree = QTreeView()
    qtbot.addWidget(tree)
    model = QStandardItemModel(0, 4, tree)
    group = QStandardItem("Group")
    group.appendRow([QStandardItem(text) for text in ("Title", "Result", "not run at all", "Level")])
    model.appendRow(group)
    tree.setModel(model)
    tree.expandAll()
    made(tree, qtbot, 900)
    assert tree.columnWidth(2) > tree.fontMetrics().horizontalAdvance("not run at all")
    assert tree.columnWidth(0) > tree.fontMetrics().horizontalAdvance("Title") + 2 * tree.indentation()
