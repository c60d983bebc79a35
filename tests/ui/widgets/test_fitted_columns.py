"""Columns that share the room of their table."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.fitted_columns import FittedColumns
from slotdesk_ui.widgets.font_width import in_font


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(QStandardItemModel(2, 3, view))
    view.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    FittedColumns(view, {0: 200, 1: 300}.items(), rest=2, least_px=100)
    view.resize(900, 200)
    view.show()
    qtbot.waitExposed(view)
    return view


def widths(table: QTableView) -> list[int]:
    return [table.columnWidth(column) for column in range(3)]


def test_with_room_each_is_as_wide_as_was_chosen(table: QTableView) -> None:
    table.resize(600 + table.width() - table.viewport().width(), 200)
    assert widths(table)[:2] == [in_font(200, table.fontMetrics()), in_font(300, table.fontMetrics())]


def test_of_room_to_spare_they_get_half_as_far_as_they_can_need_it(table: QTableView) -> None:
    first, second, rest = widths(table)
    assert 200 < first < 280
    assert 300 < second < 420
    assert rest > in_font(100, table.fontMetrics())
    table.resize(3000, 200)
    assert widths(table)[:2] == [280, 420]


def test_with_less_they_share_it_and_nothing_lies_outside(table: QTableView) -> None:
    table.resize(450, 200)
    first, second, rest = widths(table)
    assert first + second + rest <= table.viewport().width()
    assert 1.4 < second / first < 1.6
    assert rest >= in_font(100, table.fontMetrics())
    assert table.horizontalScrollBar().maximum() == 0


def test_a_firm_one_gives_nothing_away(table: QTableView) -> None:
    FittedColumns(table, {0: 200, 1: 300}.items(), rest=2, least_px=100, firm=[0])
    table.resize(450, 200)
    assert widths(table)[0] == in_font(200, table.fontMetrics())
    assert table.horizontalScrollBar().maximum() == 0


def test_what_somebody_dragged_stays(table: QTableView) -> None:
    table.horizontalHeader().resizeSection(0, 90)
    table.resize(450, 200)
    assert widths(table)[0] == 90
