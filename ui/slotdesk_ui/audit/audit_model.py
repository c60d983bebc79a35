"""Audit events as rows: when, what, for whom, how it ended, where the event is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, tzinfo
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from slotdesk.store.audit_entry import AuditEntry, AuditState
from slotdesk_ui.audit.audit_words import delivery_words, moment_words, outcome_words, transaction_words
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.row_model import RowModel


class Column(IntEnum):
    """What stands in which column."""

    TIME = 0
    TRANSACTION = 1
    PATIENT = 2
    OUTCOME = 3
    DELIVERY = 4


class AuditModel(RowModel[AuditEntry, Column]):
    """Events in the order given; what needs somebody's care is coloured and says so in words."""

    def __init__(self, has_repository: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(Column, parent)
        self._has_repository = has_repository
        self._zone: tzinfo = UTC

    def show_entries(self, entries: Sequence[AuditEntry], zone: tzinfo) -> None:
        """Show these, with times in this zone."""
        self._zone = zone
        self.show_rows(entries)

    def entry(self, row: int) -> AuditEntry:
        """What stands in a row."""
        return self._rows[row]

    def row_of(self, event_id: str) -> int:
        """Where an event stands; -1 where it does not."""
        return next((row for row, one in enumerate(self._rows) if one.id == event_id), -1)

    def look(self, row: AuditEntry, column: Column, role: int) -> object:
        if role != Qt.ItemDataRole.ForegroundRole:
            return None
        if column is Column.OUTCOME and row.outcome and row.state is not AuditState.BEGUN:
            return current_theme().warning
        if column is Column.DELIVERY and row.state is AuditState.REFUSED:
            return current_theme().error
        return None

    def headings(self) -> dict[Column, str]:
        return {
            Column.TIME: self.tr("Time ({0})").format(str(self._zone).rpartition("/")[2]),
            Column.TRANSACTION: self.tr("What"),
            Column.PATIENT: self.tr("Patient"),
            Column.OUTCOME: self.tr("Outcome"),
            Column.DELIVERY: self.tr("The event"),
        }

    def words(self, row: AuditEntry, column: Column) -> str:
        return {
            Column.TIME: lambda: moment_words(row.begun, self._zone),
            Column.TRANSACTION: lambda: transaction_words(row),
            Column.PATIENT: lambda: row.patient or self.tr("not on file"),
            Column.OUTCOME: lambda: outcome_words(row),
            Column.DELIVERY: lambda: delivery_words(row, self._zone, self._has_repository),
        }[column]()
