"""A message as a tree of members, found only as far as somebody opens it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from slotdesk.wire.outline import Outline
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TELLING = ("resourceType", "id", "reference", "display", "system", "value", "code", "text", "url", "name", "status")
_MOST = 300


class MessageTreeModel(QAbstractItemModel):
    """Members of the outline of a laid out text; a node is known by its line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = Outline(Syntax.OTHER)
        self._children: dict[int, list[int]] = {}
        self._places: dict[int, tuple[int, int]] = {}  # a line's parent (-1 at the top) and its row there

    def show_outline(self, outline: Outline) -> None:
        """Show what these lines hold."""
        self.beginResetModel()
        self._outline = outline
        self._children, self._places = {}, {}
        if outline.syntax in {Syntax.JSON, Syntax.XML}:
            roots = [line for line in outline.roots_of_resource() if outline.end_of(line) is not None]
            top = [line for root in roots for line in outline.children(root)]
            self._children[-1] = top
            self._places.update({line: (-1, row) for row, line in enumerate(top)})
        self.endResetModel()

    def line_of(self, index: Index) -> int:
        """The line of a node."""
        return int(index.internalId()) - 1

    def index_of(self, line: int) -> QModelIndex:
        """The node that stands on a line, or the one around it."""
        chain = [line]
        while (above := self._outline.parent(chain[-1])) is not None:
            chain.append(above)
        found = QModelIndex()
        for one in reversed(chain[:-1]):
            below = self._below(self.line_of(found) if found.isValid() else -1)
            if one not in below:
                break
            found = self.index(below.index(one), 0, found)
        return found

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        below = self._below(self.line_of(parent) if parent.isValid() else -1)
        if not (0 <= row < len(below) and 0 <= column < 2):
            return QModelIndex()
        return self.createIndex(row, column, below[row] + 1)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # the stubs know QObject's alone
        if not index.isValid():
            return QModelIndex()
        above = self._places[self.line_of(index)][0]
        return QModelIndex() if above < 0 else self.createIndex(self._places[above][1], 0, above + 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() and parent.column():
            return 0
        return len(self._below(self.line_of(parent) if parent.isValid() else -1))

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        if not parent.isValid():
            return bool(self._below(-1))
        return not parent.column() and self._outline.end_of(self.line_of(parent)) is not None

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() and parent.column() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line_of(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._name(line, index.row()) if index.column() == 0 else self._value(line)[:_MOST]
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = current_theme()
            if index.column() == 0:
                return theme.syntax_name
            return theme.muted if self._outline.end_of(line) is not None else _value_colour(self._outline.value(line))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Member") if section == 0 else self.tr("Value")

    def _below(self, line: int) -> list[int]:
        if line not in self._children:
            below = list(self._outline.children(line)) if line >= 0 else []
            self._children[line] = below
            self._places.update({one: (line, row) for row, one in enumerate(below)})
        return self._children[line]

    def _name(self, line: int, row: int) -> str:
        return self._outline.name(line) or f"[{row}]"

    def _value(self, line: int) -> str:
        """The literal; of what has members, what it is called, or how many there are."""
        outline = self._outline
        if outline.end_of(line) is None:
            return outline.value(line)
        if outline.is_list(line):
            return self.tr("%Ln entries", "", len(self._below(line)))
        members = {outline.name(one): one for one in self._below(line)}
        if "resource" in members and outline.end_of(members["resource"]) is not None:
            members = {outline.name(one): one for one in self._below(members["resource"])}
        told = [outline.value(members[name]).strip('"') for name in _TELLING if name in members]
        return " · ".join([one for one in told if one not in {"", "{", "["}][:3])


def _value_colour(value: str) -> object:
    theme = current_theme()
    if value.startswith('"'):
        return theme.syntax_text
    if value in {"true", "false", "null"}:
        return theme.syntax_word
    return theme.syntax_number if value[:1].isdigit() or value[:1] == "-" else theme.syntax_text
