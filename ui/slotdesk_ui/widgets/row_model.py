"""Records as rows of words, for tables; the first cell of a row tells all of it to whoever hears it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Col = TypeVar("Col", bound=IntEnum)
_NOWHERE = QModelIndex()


class RowModel(QAbstractTableModel, Generic[Row, Col]):
    """Rows in the order given. Whoever derives from it says what stands in each of `columns`, and how it looks."""

    def __init__(self, columns: type[Col], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: list[Row] = []

    @abstractmethod
    def words(self, row: Row, column: Col) -> str:
        """What stands in a cell."""

    @abstractmethod
    def headings(self) -> dict[Col, str]:
        """What stands above each column."""

    @abstractmethod
    def look(self, row: Row, column: Col, role: int) -> object:
        """The colour and the font of a cell; None for the usual."""

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these in place of what was."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return ", ".join(words for each in self._columns if (words := self.words(row, each)))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row, column)
        return self.look(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[self._columns(section)]
