"""What all tables of whole rows have in common: one line to a row, nothing is edited, Tab leads out."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from slotdesk_ui.widgets.cut_cells import CutCells
from slotdesk_ui.widgets.row_keys import RowKeys

_Selection = QAbstractItemView.SelectionMode


def show_rows(table: QTableView, model: QAbstractItemModel, *, several: bool = False, air_px: int = 8) -> None:
    """Make a table one of whole rows of a model; `several` may be selected at once, `air_px` is left around a line."""
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(_Selection.ExtendedSelection if several else _Selection.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    CutCells(table)
    RowKeys(table)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + air_px)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
