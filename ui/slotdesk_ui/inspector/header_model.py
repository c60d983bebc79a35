"""The headers of a message as rows."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from slotdesk.wire.exchange import Headers
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HeaderModel(QAbstractTableModel):
    """Name and value, in the order of the wire; those that findings are about are marked with a sign and a colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: Headers = ()
        self._marked: frozenset[str] = frozenset()

    def show_headers(self, headers: Headers) -> None:
        """Show these, none of them marked."""
        self.beginResetModel()
        self._headers, self._marked = headers, frozenset()
        self.endResetModel()

    def mark(self, names: Collection[str]) -> None:
        """Mark the headers of these names, given in small letters."""
        self.beginResetModel()
        self._marked = frozenset(names)
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """The first row of a header; -1 where there is none."""
        return next((row for row, (known, _) in enumerate(self._headers) if known.lower() == name.lower()), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        name, value = self._headers[index.row()]
        is_marked = name.lower() in self._marked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return value if index.column() else f"⚠ {name}" if is_marked else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(value)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = current_theme()
            return theme.error if is_marked else theme.syntax_text if index.column() else theme.syntax_name
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Value") if section else self.tr("Header")
