"""The journal's records as rows: open ones on top, the rest in any order that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QFont

from slotdesk.domain.intent import IntentFate
from slotdesk.domain.record import Record
from slotdesk_ui.booking.appointment_summary import time_words
from slotdesk_ui.date_forms import medium_day, with_weekday
from slotdesk_ui.journal.record_words import Names, fate_sign, fate_words, kind_words, patient_words
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.row_model import RowModel

_FAILED = frozenset({IntentFate.REFUSED, IntentFate.NOT_SENT, IntentFate.NOT_DONE})


class RecordColumn(IntEnum):
    """What stands in which column."""

    STATUS = 0
    WHAT = 1
    WHEN = 2
    PATIENT = 3
    WITH = 4
    WHERE = 5
    ASKED = 6
    SERVER = 7


class RecordModel(RowModel[Record, RecordColumn]):
    """Records; whatever they are sorted by, open ones come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(RecordColumn, parent)
        self._zone: tzinfo = UTC
        self._names: Names = lambda _base_url, _token: ""
        self._sorted_by = (RecordColumn.ASKED, Qt.SortOrder.DescendingOrder)

    def show_records(self, records: Sequence[Record], zone: tzinfo, names: Names) -> None:
        """Show these, times in the clinic's zone."""
        self.beginResetModel()
        self._rows, self._zone, self._names = list(records), zone, names
        self._order()
        self.endResetModel()

    def record(self, row: int) -> Record:
        """What stands in a row."""
        return self._rows[row]

    def row_of(self, record_id: str) -> int:
        """Where a record stands; -1 where it does not."""
        return next((row for row, one in enumerate(self._rows) if one.id == record_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = [self._rows[index.row()].id for index in self.persistentIndexList()]
        old = self.persistentIndexList()
        self._sorted_by = (RecordColumn(column), order)
        self._order()
        new = [self.index(self.row_of(key), index.column()) for key, index in zip(before, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def look(self, row: Record, column: RecordColumn, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column is RecordColumn.STATUS:
            return _colour(row.fate)
        if role == Qt.ItemDataRole.FontRole and row.fate.is_open:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headings(self) -> dict[RecordColumn, str]:
        return {
            RecordColumn.STATUS: self.tr("What became of it"),
            RecordColumn.WHAT: self.tr("Asked for"),
            RecordColumn.WHEN: self.tr("Appointment"),
            RecordColumn.PATIENT: self.tr("Patient"),
            RecordColumn.WITH: self.tr("With"),
            RecordColumn.WHERE: self.tr("Where"),
            RecordColumn.ASKED: self.tr("Asked at"),
            RecordColumn.SERVER: self.tr("Server"),
        }

    def _order(self) -> None:
        column, order = self._sorted_by
        self._rows.sort(key=lambda one: self._key(one, column), reverse=order is Qt.SortOrder.DescendingOrder)
        self._rows.sort(key=lambda one: not one.fate.is_open)

    def _key(self, one: Record, column: RecordColumn) -> tuple[float, str]:
        if column is RecordColumn.ASKED:
            return one.written.timestamp(), ""
        if column is RecordColumn.WHEN:
            return one.intent.start.timestamp() if one.intent.start else 0.0, ""
        return 0.0, self.words(one, column).casefold()

    def words(self, row: Record, column: RecordColumn) -> str:
        appointment = row.intent.as_target() or row.intent.as_appointment()
        if column is RecordColumn.STATUS:
            return f"{fate_sign(row.fate)} {fate_words(row)}"
        if column is RecordColumn.WHAT:
            return kind_words(row.intent.kind)
        if column is RecordColumn.WHEN:
            return self._moment(appointment.start) if appointment else row.intent.reference
        if column is RecordColumn.PATIENT:
            return patient_words(row, self._names)
        if column is RecordColumn.WITH:
            return appointment.practitioner.label if appointment and appointment.practitioner else ""
        if column is RecordColumn.WHERE:
            return appointment.location.label if appointment and appointment.location else ""
        if column is RecordColumn.ASKED:
            return self._moment(row.written)
        return row.intent.base_url

    def _moment(self, moment: datetime) -> str:
        there = moment.astimezone(self._zone)
        locale = QLocale()
        weekday = locale.standaloneDayName(there.isoweekday(), QLocale.FormatType.ShortFormat)
        return f"{with_weekday(weekday, medium_day(there, locale))} {time_words(there)}"


def _colour(fate: IntentFate) -> object:
    theme = current_theme()
    if fate.is_open:
        return theme.warning
    if fate is IntentFate.OTHERWISE or fate in _FAILED:
        return theme.error
    return theme.ok if fate is IntentFate.DONE else theme.muted
