"""A patient's appointments as rows: when, how they stand, what, with whom, where, and what to mind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, tzinfo
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject, Qt

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.booking.appointment_summary import there_words, time_words
from slotdesk_ui.date_forms import medium_day, with_weekday
from slotdesk_ui.existing.reason_words import reason_words
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.row_model import RowModel
from slotdesk_ui.words import status_words


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


class ExistingModel(RowModel[Appointment, Column]):
    """Appointments in the order given; those that are off are muted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Column, parent)
        self._zone: tzinfo = UTC

    @property
    def zone(self) -> tzinfo:
        """The zone that days and times are told in."""
        return self._zone

    def show_appointments(self, appointments: Sequence[Appointment], zone: tzinfo) -> None:
        """Show these, in the clinic's zone."""
        self._zone = zone
        self.show_rows(appointments)

    def appointment(self, row: int) -> Appointment:
        """What stands in a row."""
        return self._rows[row]

    def row_of(self, reference: str) -> int:
        """Where an appointment stands; -1 where it does not."""
        return next((row for row, one in enumerate(self._rows) if one.reference == reference), -1)

    def look(self, row: Appointment, _column: Column, role: int) -> object:
        return current_theme().muted if role == Qt.ItemDataRole.ForegroundRole and row.is_over else None

    def headings(self) -> dict[Column, str]:
        return {
            Column.DAY: self.tr("Day"),
            Column.TIME: self.tr("Time"),
            Column.STATUS: self.tr("Status"),
            Column.WHAT: self.tr("What"),
            Column.WITH: self.tr("With"),
            Column.WHERE: self.tr("Where"),
            Column.COMMENT: self.tr("Comment"),
            Column.WHO: self.tr("Patient"),
        }

    def words(self, row: Appointment, column: Column) -> str:
        start, end = row.start.astimezone(self._zone), row.end.astimezone(self._zone)
        if column is Column.DAY:
            locale = QLocale()
            weekday = locale.standaloneDayName(start.isoweekday(), QLocale.FormatType.ShortFormat)
            return with_weekday(weekday, medium_day(start, locale))
        if column is Column.TIME:
            there = self.tr("{0} there").format(time_words(row.start)) if there_words(row, self._zone) else ""
            span = f"{time_words(start)} – {time_words(end)}" if row.end > row.start else time_words(start)
            return f"{span} ({there})" if there else span
        if column is Column.STATUS:
            why = reason_words(row.cancelation_reason) if row.cancelation_reason else ""
            words = status_words(row.status)
            if why.startswith(words):  # "Cancelled: cancelled by …" would say it twice, and be cut
                return why
            return self.tr("{0}: {1}").format(words, why) if why else words
        return {
            Column.WHAT: row.service,
            Column.WITH: row.practitioner.label if row.practitioner else "",
            Column.WHERE: row.location.label if row.location else "",
            Column.COMMENT: row.comment.replace("\n", " "),
            Column.WHO: ", ".join(patient.label for patient in row.patients),
        }.get(column, "")
