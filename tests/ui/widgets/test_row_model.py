from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.row_model import RowModel

Role = Qt.ItemDataRole


class Column(IntEnum):
    NAME = 0
    PLACE = 1


class Model(RowModel[tuple[str, str], Column]):
    def words(self, row: tuple[str, str], column: Column) -> str:
        return row[column]

    def headings(self) -> dict[Column, str]:
        return {Column.NAME: "Name", Column.PLACE: "Place"}

    def look(self, row: tuple[str, str], column: Column, role: int) -> object:
        return row[0].upper() if role == Role.ForegroundRole and column is Column.PLACE else None


def test_rows_are_words_and_the_first_cell_tells_all(qtbot: QtBot) -> None:
    model = Model(Column)
    model.show_rows([("a", "x"), ("b", "")])
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    assert [model.index(0, column).data() for column in Column] == ["a", "x"]
    told = [model.index(row, 0).data(Role.AccessibleTextRole) for row in range(2)]
    assert told == ["a, x", "b"], "what is empty is passed over"
    assert model.index(0, 1).data(Role.AccessibleTextRole) == "x"
    assert [model.index(0, column).data(Role.ForegroundRole) for column in Column] == [None, "A"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Place"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([])
    assert model.rowCount() == 0
