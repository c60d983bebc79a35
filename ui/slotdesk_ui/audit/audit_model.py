"""Audit events as rows: when, what, for whom, how it ended, where the event is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, tzinfo
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from slotdesk.store.audit_entry import AuditEntry, AuditState
from slotdesk_ui.audit.audit_words import delivery_words, moment_words, outcome_words, transaction_words
from slotdesk_ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands in which column."""

    TIME = 0
    TRANSACTION = 1
    PATIENT = 2
    OUTCOME = 3
    DELIVERY = 4


class AuditModel(QAbstractTableModel):
    """Events in the order given; what needs somebody's care is coloured and says so in words."""

    def __init__(self, has_repository: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_repository = has_repository
        self._rows: tuple[AuditEntry, ...] = ()
        self._zone: tzinfo = UTC

    def show_entries(self, entries: Sequence[AuditEntry], zone: tzinfo) -> None:
        """Show these, with times in this zone."""
        self.beginResetModel()
        self._rows, self._zone = tuple(entries), zone
        self.endResetModel()

    def entry(self, row: int) -> AuditEntry:
        """What stands in a row."""
        return self._rows[row]

    def row_of(self, event_id: str) -> int:
        """Where an event stands; -1 where it does not."""
        return next((row for row, one in enumerate(self._rows) if one.id == event_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(one, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column is not Column.TIME:
                return self._words(one, column)
            return ", ".join(words for each in Column if (words := self._words(one, each)))
        if role == Qt.ItemDataRole.ForegroundRole:
            if column is Column.OUTCOME and one.outcome and one.state is not AuditState.BEGUN:
                return current_theme().warning
            if column is Column.DELIVERY and one.state is AuditState.REFUSED:
                return current_theme().error
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TIME: self.tr("Time"),
            Column.TRANSACTION: self.tr("What"),
            Column.PATIENT: self.tr("Patient"),
            Column.OUTCOME: self.tr("Outcome"),
            Column.DELIVERY: self.tr("The event"),
        }[Column(section)]

    def _words(self, one: AuditEntry, column: Column) -> str:
        return {
            Column.TIME: lambda: moment_words(one.begun, self._zone),
            Column.TRANSACTION: lambda: transaction_words(one),
            Column.PATIENT: lambda: one.patient or self.tr("not on file"),
            Column.OUTCOME: lambda: outcome_words(one),
            Column.DELIVERY: lambda: delivery_words(one, self._zone, self._has_repository),
        }[column]()
