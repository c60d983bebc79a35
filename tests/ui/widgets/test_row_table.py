"""Tables of whole rows behave alike."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.row_table import show_rows


def table_of(qtbot: QtBot, *, several: bool) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    show_rows(table, QStringListModel(["a", "b", "c"], table), several=several, air_px=10)
    return table


def test_whole_rows_are_selected_one_or_several(qtbot: QtBot) -> None:
    for several, selected in ((False, 1), (True, 3)):
        table = table_of(qtbot, several=several)
        table.setCurrentIndex(table.model().index(0, 0))
        for _ in range(2):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert len(table.selectionModel().selectedRows()) == selected


def test_a_row_is_one_line_and_is_not_edited(qtbot: QtBot) -> None:
    table = table_of(qtbot, several=False)
    assert table.rowHeight(0) == max(
        table.fontMetrics().lineSpacing() + 10, table.verticalHeader().minimumSectionSize()
    )
    assert table.editTriggers() == QTableView.EditTrigger.NoEditTriggers


def test_tab_leads_out(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    table, beneath = QTableView(), QLineEdit()
    layout = QVBoxLayout(above)
    layout.addWidget(table)
    layout.addWidget(beneath)
    show_rows(table, QStringListModel(["a", "b"], table))
    above.show()
    above.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert beneath.hasFocus()
