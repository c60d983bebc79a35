"""Home and End go to the first row and to the last, Shift takes all on the way along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.row_table import show_rows

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def table_of(qtbot: QtBot, *, several: bool) -> QTableView:
    """Five rows of two columns."""
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(table)
    for row in range(5):
        model.appendRow([QStandardItem(f"{row} {column}") for column in range(2)])
    show_rows(table, model, several=several)
    table.show()
    table.selectRow(2)
    return table


def rows(table: QTableView) -> list[int]:
    """The selected rows."""
    return sorted(index.row() for index in table.selectionModel().selectedRows())


@pytest.mark.parametrize("several", [False, True])
def test_they_go_to_the_ends_and_select_one_row(qtbot: QtBot, several: bool) -> None:
    table = table_of(qtbot, several=several)
    QTest.keyClick(table, Key.Key_End)
    assert (table.currentIndex().row(), rows(table)) == (4, [4])
    QTest.keyClick(table, Key.Key_Home)
    assert (table.currentIndex().row(), rows(table)) == (0, [0])


def test_shift_selects_what_lies_between_where_several_may_be(qtbot: QtBot) -> None:
    table = table_of(qtbot, several=True)
    QTest.keyClick(table, Key.Key_End, Shift)
    assert (table.currentIndex().row(), rows(table)) == (4, [2, 3, 4])
    alone = table_of(qtbot, several=False)
    QTest.keyClick(alone, Key.Key_Home, Shift)
    assert rows(alone) == [0]


def test_an_empty_table_stays_as_it_is(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    show_rows(table, QStringListModel([], table))
    QTest.keyClick(table, Key.Key_End)
    assert not table.currentIndex().isValid()
