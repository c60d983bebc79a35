"""A patient's appointments as rows: when, how they stand, what, with whom, where, and what to mind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, tzinfo
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk_ui.booking.appointment_summary import there_words, time_words
from slotdesk_ui.date_forms import medium_day, with_weekday
from slotdesk_ui.existing.reason_words import reason_words
from slotdesk_ui.theme import current_theme
from slotdesk_ui.words import status_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OVER = frozenset({AppointmentStatus.CANCELLED, AppointmentStatus.ENTERED_IN_ERROR, AppointmentStatus.NO_SHOW})


class Column(IntEnum):
    """What stands in which column."""

    DAY = 0
    TIME = 1
    STATUS = 2
    WHAT = 3
    WITH = 4
    WHERE = 5
    COMMENT = 6
    WHO = 7


class ExistingModel(QAbstractTableModel):
    """Appointments in the order given; those that are off are muted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Appointment, ...] = ()
        self._zone: tzinfo = UTC

    @property
    def zone(self) -> tzinfo:
        """The zone that days and times are told in."""
        return self._zone

    def show_appointments(self, appointments: Sequence[Appointment], zone: tzinfo) -> None:
        """Show these, in the clinic's zone."""
        self.beginResetModel()
        self._rows, self._zone = tuple(appointments), zone
        self.endResetModel()

    def appointment(self, row: int) -> Appointment:
        """What stands in a row."""
        return self._rows[row]

    def row_of(self, reference: str) -> int:
        """Where an appointment stands; -1 where it does not."""
        return next((row for row, one in enumerate(self._rows) if one.reference == reference), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(one, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() != Column.DAY:
                return self._words(one, Column(index.column()))
            return ", ".join(words for column in Column if (words := self._words(one, column)))
        if role == Qt.ItemDataRole.ForegroundRole and one.status in _OVER:
            return current_theme().muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.DAY: self.tr("Day"),
            Column.TIME: self.tr("Time"),
            Column.STATUS: self.tr("Status"),
            Column.WHAT: self.tr("What"),
            Column.WITH: self.tr("With"),
            Column.WHERE: self.tr("Where"),
            Column.COMMENT: self.tr("Comment"),
            Column.WHO: self.tr("Patient"),
        }[Column(section)]

    def _words(self, one: Appointment, column: Column) -> str:
        start, end = one.start.astimezone(self._zone), one.end.astimezone(self._zone)
        if column is Column.DAY:
            locale = QLocale()
            weekday = locale.standaloneDayName(start.isoweekday(), QLocale.FormatType.ShortFormat)
            return with_weekday(weekday, medium_day(start, locale))
        if column is Column.TIME:
            there = self.tr("{0} there").format(time_words(one.start)) if there_words(one, self._zone) else ""
            span = f"{time_words(start)} – {time_words(end)}" if one.end > one.start else time_words(start)
            return f"{span} ({there})" if there else span
        if column is Column.STATUS:
            why = reason_words(one.cancelation_reason) if one.cancelation_reason else ""
            words = status_words(one.status)
            if why.startswith(words):  # "Cancelled: cancelled by …" would say it twice, and be cut
                return why
            return self.tr("{0}: {1}").format(words, why) if why else words
        return {
            Column.WHAT: one.service,
            Column.WITH: one.practitioner.label if one.practitioner else "",
            Column.WHERE: one.location.label if one.location else "",
            Column.COMMENT: one.comment.replace("\n", " "),
            Column.WHO: ", ".join(patient.label for patient in one.patients),
        }.get(column, "")
