"""The free times as a table in groups: what the list shows, sorted by any column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPixmap

from slotdesk.store.settings import Facet, ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_FACETS = {
    ListGroups.PRACTITIONER: Facet.PRACTITIONER,
    ListGroups.LOCATION: Facet.LOCATION,
    ListGroups.SERVICE: Facet.SERVICE,
}


class TableColumn(IntEnum):
    """The columns from left to right."""

    DAY = 0
    TIME = 1
    LENGTH = 2
    PRACTITIONER = 3
    LOCATION = 4
    SERVICE = 5
    REMARK = 6


_FACET_COLUMNS = {
    TableColumn.PRACTITIONER: Facet.PRACTITIONER,
    TableColumn.LOCATION: Facet.LOCATION,
    TableColumn.SERVICE: Facet.SERVICE,
}


class CandidateTable(QAbstractTableModel):
    """What the filter of a CalendarModel shows, with a heading row before each group.

    `refresh` takes over what has changed in the model; nothing else does.
    """

    def __init__(self, model: CalendarModel, wording: Wording, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._wording, self._theme = model, wording, theme
        self.groups_by = ListGroups.DAY
        self._sorted_by = TableColumn.DAY
        self._backwards = False
        self._rows: list[Entry | str] = []
        self._row_of: dict[int, int] = {}
        self.headings: list[int] = []

    def refresh(self) -> None:
        """Sort and group anew what the model shows now."""
        self.beginResetModel()
        entries = [entry for entry in self._model.everything if self._model.is_shown(entry)]
        entries.sort(key=lambda entry: entry.order)
        if self._sorted_by is not TableColumn.DAY or self._backwards:
            entries.sort(key=self._sort_key(), reverse=self._backwards)
        groups: dict[object, list[Entry]] = {}
        for entry in entries:
            groups.setdefault(self._group_of(entry), []).append(entry)
        self._rows, self.headings = [], []
        for key, found in groups.items():
            if self.groups_by is not ListGroups.NONE:
                self.headings.append(len(self._rows))
                free = self._wording.free(sum(not entry.gone for entry in found))
                self._rows.append(f"{self._title(key)}  ·  {free}")
            self._rows += found
        self._row_of = {row.index: place for place, row in enumerate(self._rows) if isinstance(row, Entry)}
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is equal in it by time."""
        self._sorted_by = TableColumn(column)
        self._backwards = order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def entry(self, index: _Index) -> Entry | None:
        """The entry of a row; None for a group's own row."""
        row = self._rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, Entry) else None

    def index_of(self, entry: Entry) -> QModelIndex:
        """Where an entry is; nowhere if it is not shown."""
        place = self._row_of.get(entry.index)
        return QModelIndex() if place is None else self.index(place, 0)

    def _sort_key(self) -> Callable[[Entry], str | float]:
        column = self._sorted_by
        if column in _FACET_COLUMNS:
            facet = _FACET_COLUMNS[column]
            return lambda entry: self._label(entry, facet).casefold()
        return {
            TableColumn.DAY: lambda entry: entry.start_s,
            TableColumn.TIME: lambda entry: entry.start_minute,
            TableColumn.LENGTH: lambda entry: entry.minutes,
        }.get(column, self.remark)

    def _group_of(self, entry: Entry) -> object:
        if self.groups_by is ListGroups.NONE:
            return None
        return entry.day if self.groups_by is ListGroups.DAY else entry.number(_FACETS[self.groups_by])

    def _title(self, key: object) -> str:
        if isinstance(key, date):
            return f"{self._wording.weekday(key, short=False)} {self._wording.day(key, year=True)}"
        if isinstance(key, int) and key >= 0:
            return " ".join(self._model.facets[_FACETS[self.groups_by]][key].label.split())
        return self._wording.nobody(is_any=True)

    def _label(self, entry: Entry, facet: Facet) -> str:
        number = entry.number(facet)
        return self._model.facets[facet][number].label if number >= 0 else ""

    def remark(self, entry: Entry) -> str:
        """Whether it can't be had, or clashes with something of the patient's own."""
        if entry.gone:
            return self._wording.state(entry.appointment, gone=True)
        if entry.clash is not None:
            return self._wording.clash_sign(entry.clash)
        return ""

    # What Qt asks

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(TableColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if entry is None or entry.gone:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            TableColumn.DAY: self.tr("Day"),
            TableColumn.TIME: self.tr("Time"),
            TableColumn.LENGTH: self.tr("Length"),
            TableColumn.PRACTITIONER: self.tr("Practitioner"),
            TableColumn.LOCATION: self.tr("Location"),
            TableColumn.SERVICE: self.tr("Service"),
            TableColumn.REMARK: self.tr("Remark"),
        }[TableColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None:
            return self._group_data(index, role)
        column = TableColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is TableColumn.DAY:
            return self._wording.sentence(
                entry.appointment, self._model.zone, gone=entry.gone, more=self.remark(entry) if entry.clash else ""
            )
        if role == Qt.ItemDataRole.DecorationRole and _FACET_COLUMNS.get(column) is self._model.colour:
            return _spot(self._theme, entry.category)
        if role == Qt.ItemDataRole.ForegroundRole and column is TableColumn.REMARK and entry.clash:
            return self._theme.error if entry.clash.kind is ClashKind.OVERLAP else self._theme.warning
        return None

    def _group_data(self, index: _Index, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == 0:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.text
        return self._theme.window if role == Qt.ItemDataRole.BackgroundRole else None

    def _text(self, entry: Entry, column: TableColumn) -> str:
        wording, zone, appointment = self._wording, self._model.zone, entry.appointment
        if column in _FACET_COLUMNS:
            return " ".join(self._label(entry, _FACET_COLUMNS[column])[:200].split())
        if column is TableColumn.DAY:
            day = datetime.fromtimestamp(entry.start_s, zone).date()
            return f"{wording.weekday(day)} {wording.day(day)}"
        if column is TableColumn.TIME:
            sign = "" if entry.clash is None else "✕ " if entry.clash.kind is ClashKind.OVERLAP else "↔ "
            return sign + wording.times(appointment, zone)
        return wording.duration(appointment) if column is TableColumn.LENGTH else self.remark(entry)


def _spot(theme: Theme, number: int) -> QPixmap:
    pixmap = QPixmap(4, 14)
    pixmap.fill(theme.category(number).edge)
    return pixmap
