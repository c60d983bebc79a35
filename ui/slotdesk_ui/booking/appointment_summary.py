"""A chosen time at one look: when, what, with whom, where, for whom, and what to mind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind
from slotdesk_ui.date_forms import day_pattern, qdate, shortened, with_weekday
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.words import finding_words


def day_words(moment: datetime) -> str:
    """The day in full, as `Tuesday, 4 August 2026`."""
    return QLocale().toString(qdate(moment), QLocale.FormatType.LongFormat)


def time_words(moment: datetime) -> str:
    """The time of day in the local form, as `09:20`."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def span_words(appointment: Appointment, zone: tzinfo) -> str:
    """From when to when, in a zone, and how long."""
    start, end = appointment.start.astimezone(zone), appointment.end.astimezone(zone)
    minutes = round(appointment.duration.total_seconds() / 60)
    if minutes <= 0:
        return QCoreApplication.translate("AppointmentSummary", "{0}, length unknown").format(time_words(start))
    length = QCoreApplication.translate("AppointmentSummary", "{0} min").format(minutes)
    return f"{time_words(start)} – {time_words(end)} · {length}"


def there_words(appointment: Appointment, zone: tzinfo) -> str:
    """The start by the site's own clock, where that differs from the clinic's: the patient needs to hear it.

    A start in a named zone is by the site's clock. Without one the offset that the server wrote is taken for the
    site's, but for UTC: many servers write every time so, which says nothing.
    """
    own = appointment.start
    is_by_site = isinstance(own.tzinfo, ZoneInfo) or own.utcoffset() != timedelta(0)
    if not is_by_site or own.utcoffset() == own.astimezone(zone).utcoffset():
        return ""
    return QCoreApplication.translate("AppointmentSummary", "{0} by the clock there").format(time_words(own))


def one_line(appointment: Appointment, zone: tzinfo) -> str:
    """When, with whom and where in one line, for outcomes."""
    start = appointment.start.astimezone(zone)
    there = there_words(appointment, zone)
    when = f"{day_words(start)} {time_words(start)}" + (f" ({there})" if there else "")
    people = [
        participant.label for participant in (appointment.practitioner, appointment.location) if participant is not None
    ]
    return ", ".join([when, *people])


def named_line(names: str, line: str) -> str:
    """For whom, and what: `Anna Berg: Tuesday 4 August`, with the colon as the language sets it."""
    return QCoreApplication.translate("AppointmentSummary", "{0}: {1}").format(names, line) if names else line


def about_booking(names: str, appointment: Appointment, zone: tzinfo) -> str:
    """For whom, when, with whom and where, and on a line of its own what."""
    return "\n".join(part for part in (named_line(names, one_line(appointment, zone)), appointment.service) if part)


def short_line(appointment: Appointment, zone: tzinfo, *, is_day_known: bool = False) -> str:
    """Weekday, day, time and with whom, as `Tue 4 Aug 09:20 · Dr Berg`, for where room is scarce."""
    start = appointment.start.astimezone(zone)
    locale = QLocale()
    weekday = locale.standaloneDayName(start.isoweekday(), QLocale.FormatType.ShortFormat)
    day = locale.toString(qdate(start), shortened(day_pattern(locale)))
    who = appointment.practitioner or appointment.location
    when = time_words(start) if is_day_known else f"{with_weekday(weekday, day)} {time_words(start)}"
    return f"{when} · {who.label}" if who is not None else when


class AppointmentSummary(QWidget):
    """Everything that the server said of an appointment. Rows without anything to say are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._day = PlainLabel(wraps=True)
        self._day.scale_font(1.25, bold=True)
        self._time = PlainLabel(wraps=True)
        self._time.scale_font(1.25, bold=True)
        self._elsewhere = PlainLabel(wraps=True, tone=Tone.WARNING)
        self._elsewhere.scale_font(1.0, bold=True)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._day, self._time, self._elsewhere):
            layout.addWidget(widget)
        layout.addLayout(self._grid)

    def show_appointment(
        self, appointment: Appointment, zone: tzinfo, people: Sequence[tuple[str, str]], place: str
    ) -> None:
        """Show an appointment in the clinic's zone, for people (each a name and a detail), with the place's address."""
        start = appointment.start.astimezone(zone)
        self._day.setText(day_words(start))
        self._time.setText(span_words(appointment, zone))
        there = there_words(appointment, zone)
        self._elsewhere.setText(there)
        self._elsewhere.setVisible(bool(there))
        self._clear_rows()
        for number, (name, detail) in enumerate(people):
            self._row(self.tr("For") if number == 0 else "", [name], is_strong=True)
            self._row("", [detail], Tone.MUTED)
        self._row(self.tr("What"), _what(appointment))
        self._row(self.tr("With"), _labels(appointment, ActorKind.PRACTITIONER, ActorKind.PRACTITIONER_ROLE))
        self._row(self.tr("Where"), [*_labels(appointment, ActorKind.LOCATION), place])
        self._row(self.tr("Also"), _labels(appointment, ActorKind.DEVICE, ActorKind.RELATED_PERSON, ActorKind.UNKNOWN))
        self._row(self.tr("Reason"), [concept.label for concept in appointment.reasons])
        self._row(self.tr("Note"), [appointment.description, appointment.comment])
        self._row(self.tr("Tell the patient"), [appointment.patient_instruction])
        self._row(self.tr("Please note"), [finding_words(finding) for finding in appointment.findings], Tone.WARNING)

    def text(self) -> str:
        """All that is shown, as lines."""
        lines = [label.text() for label in (self._day, self._time, self._elsewhere) if label.text()]
        lines += [words.text() for _, words in self._rows]
        return "\n".join(lines)

    def _row(self, name: str, lines: Sequence[str], tone: Tone = Tone.PLAIN, *, is_strong: bool = False) -> None:
        said = list(dict.fromkeys(line for line in lines if line))
        if not said:
            return
        row = PlainLabel(name, tone=Tone.MUTED), PlainLabel("\n".join(said), wraps=True, tone=tone)
        if is_strong:
            row[1].scale_font(1.1, bold=True)
        for column, label in enumerate(row):
            self._grid.addWidget(label, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)

    def _clear_rows(self) -> None:
        for label in (label for row in self._rows for label in row):
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._rows = []


def _what(appointment: Appointment) -> list[str]:
    concepts = (*appointment.service_types, *appointment.specialties)
    kinds = [appointment.appointment_type.label] if appointment.appointment_type else []
    return [concept.label for concept in concepts] + kinds


def _labels(appointment: Appointment, *kinds: ActorKind) -> list[str]:
    return [participant.label for kind in kinds for participant in appointment.actors(kind)]
