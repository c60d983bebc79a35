"""Home and End in a table of whole rows: they are about rows, not about the columns of one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

_Flag = QItemSelectionModel.SelectionFlag
_Shift = Qt.KeyboardModifier.ShiftModifier


class RowKeys(QObject):
    """Leads to the first row and to the last; with Shift, where several may be selected, selects all on the way."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._table or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End) or modifiers & ~_Shift:
            return False
        self._go(is_last=event.key() == Qt.Key.Key_End, extends=bool(modifiers))
        return True

    def _go(self, *, is_last: bool, extends: bool) -> None:
        table, model, selection = self._table, self._table.model(), self._table.selectionModel()
        if not model.rowCount():
            return
        here = table.currentIndex()
        there = model.index(model.rowCount() - 1 if is_last else 0, max(here.column(), 0))
        if extends and here.isValid() and table.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
            first, last = sorted((here.row(), there.row()))
            between = QItemSelection(model.index(first, 0), model.index(last, 0))
            selection.select(between, _Flag.Select | _Flag.Rows)
            selection.setCurrentIndex(there, _Flag.NoUpdate)
        else:
            selection.setCurrentIndex(there, _Flag.ClearAndSelect | _Flag.Rows)
        table.scrollTo(there)
