"""Ties the list of a patient's appointments to the server: loading, refreshing, cancelling, commenting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Coding
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.patient import Patient
from slotdesk.services.changing import Change, ChangeKind, ChangingService
from slotdesk.services.existing import ExistingList
from slotdesk.services.session import Session
from slotdesk_ui.booking.appointment_summary import named_line
from slotdesk_ui.booking.outcome_card import OutcomeCard
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.existing.cancel_dialog import CancelDialog
from slotdesk_ui.existing.change_run import ChangeRun
from slotdesk_ui.existing.change_words import change_line, under_way_words
from slotdesk_ui.existing.comment_dialog import CommentDialog
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words

_TASK = "existing"


class ExistingDesk(QObject):
    """Lists the chosen patient's appointments as soon as they are chosen, and carries out what is wanted of them.

    The list loads quietly and its tab says how many are ahead; it never opens by itself, since the calendar needs the
    room. `loaded` carries the Appointments that are listed, none while there is no patient.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        session: Callable[[], Session | None],
        panel_scope: TaskScope,
        scope: TaskScope,
        zone: Callable[[], ZoneInfo],
    ) -> None:
        super().__init__()
        self._window = window
        self._panel = window.existing_panel
        self._session = session
        self._panel_scope = panel_scope
        self._zone = zone
        self._patients: tuple[Patient, ...] = ()
        self._listed: ExistingList = ExistingList()
        self.changes = ChangeRun(scope, window.booking_panel.outcomes, self._changing)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.refresh)
        panel = self._panel
        panel.refresh_requested.connect(self.refresh)
        panel.past_toggled.connect(lambda: self.refresh())
        panel.cancel_requested.connect(self.ask_cancel)
        panel.comment_requested.connect(self.ask_comment)
        panel.shown.connect(self._show_in_calendar)
        panel.unfit.connect(lambda words: window.status.say(words, Tone.WARNING))
        self.changes.progressed.connect(self._say_progress)
        self.changes.changed.connect(lambda _: self.refresh())
        self.changes.ended.connect(self._say_end)

    def _changing(self) -> ChangingService | None:
        session = self._session()
        return session.changing if session else None

    @property
    def patients(self) -> tuple[Patient, ...]:
        """Whose appointments are listed: one patient, or a group."""
        return self._patients

    def appointments(self) -> Sequence[Appointment]:
        """What is listed."""
        return self._listed.appointments

    def set_interval(self, minutes: int) -> None:
        """Refresh so often by itself; 0 means never."""
        self.timer.stop()
        if minutes > 0:
            self.timer.start(minutes * 60_000)

    def show_patients(self, patients: tuple[Patient, ...]) -> None:
        """List the appointments of these from now on."""
        if patients == self._patients:
            return
        self._patients = patients
        self._panel.show_group(len(patients) > 1)
        self._forget()
        if patients:
            self.refresh()

    def refresh(self) -> None:
        """Ask the server again; what is listed stays until the answer is there."""
        session = self._session()
        if session is None or not self._patients:
            return
        if not self._listed.appointments:
            self._panel.say_why_empty(self.tr("Loading the appointments of {0}…").format(_names(self._patients)))
        self._panel_scope.start(_TASK, self._load(session, self._patients))

    def ask_cancel(self, appointments: Sequence[Appointment]) -> None:
        """Ask why, then cancel."""
        lines = [self._line(one) for one in appointments]
        dialog = CancelDialog(self._window, lines)
        dialog.confirmed.connect(lambda reason, comment: self._cancel(appointments, reason, comment))
        dialog.open()

    def cancel_booked(self, appointment: Appointment, base_url: str) -> None:
        """Ask why one that was just booked is cancelled, and cancel it on the server that has it, or not at all."""
        session = self._session()
        if session is None or session.connection.base_url != base_url:
            words = self.tr("This was booked on {0}. Connect to that server to cancel it.")
            self._window.status.say(words.format(base_url), Tone.WARNING)
            return
        self.ask_cancel([self._as_listed(appointment)])

    def _as_listed(self, appointment: Appointment) -> Appointment:
        """As the list has it by now: it may have been moved since, or another comment put to it."""
        same = (one for one in self._listed.appointments if one.reference == appointment.reference)
        return next(same, appointment)

    def ask_comment(self, appointment: Appointment) -> None:
        """Ask for the new comment, then change it."""
        dialog = CommentDialog(self._window, self._line(appointment), appointment.comment)
        dialog.confirmed.connect(
            lambda text: self.changes.carry_out([Change(ChangeKind.COMMENT, appointment, comment=text)], self._zone())
        )
        dialog.open()

    def open_list(self) -> None:
        """Bring the list to light with the keyboard on it."""
        self._window.bottom.open(self._panel)
        self._panel.focus_list()

    def _cancel(self, appointments: Sequence[Appointment], reason: Coding, comment: str) -> None:
        changes = [Change(ChangeKind.CANCEL, one, reason, comment=comment) for one in appointments]
        self.changes.carry_out(changes, self._zone())

    async def _load(self, session: Session, patients: tuple[Patient, ...]) -> None:
        try:
            found = await session.existing.load_group(patients, self._zone(), with_past=self._panel.past.isChecked())
        except SchedulingError as error:
            self._show_failed(_names(patients), error)
            self.failed.emit(error)
            return
        self._listed = found
        ahead = sum(not one.is_over for one in found.upcoming)
        self._window.bottom.set_title(self._panel, self.tr("Appointments ({0})").format(ahead))
        self._panel.show_appointments(found.appointments, self._zone(), self._words(_names(patients), found, ahead))
        self._panel.words.set_tone(Tone.MUTED if not found.unreadable else Tone.WARNING)
        self.loaded.emit(found.appointments)

    def _show_failed(self, names: str, error: SchedulingError) -> None:
        words = self.tr("The appointments of {0} could not be loaded. {1}").format(names, error_words(error))
        if self._listed.appointments:
            self._panel.say(self.tr("May be out of date: {0}").format(error_words(error)), Tone.WARNING)
        else:
            self._window.bottom.set_title(self._panel, self.tr("Appointments (?)"))
            self._panel.say_why_empty(words)

    def _words(self, names: str, found: ExistingList, ahead: int) -> str:
        if not found.can_be_asked:
            return self.tr("{0} is not on file at the server yet and has no appointments there.").format(names)
        parts = [self.tr("{0}: {1} ahead").format(names, ahead)]
        if not found.appointments:
            parts = [self.tr("No appointments from today on: {0}").format(names)]
        if found.past:
            parts.append(self.tr("%n in the past", "", len(found.past)))
        if found.unreadable:
            parts.append(self.tr("%n could not be read and is/are not shown", "", found.unreadable))
        parts += [issue.words for issue in found.issues if issue.severity != "information"]
        return " · ".join(parts)

    def _forget(self) -> None:
        self._panel_scope.cancel(_TASK)
        self._listed = ExistingList()
        self._window.bottom.set_title(self._panel, self.tr("Appointments"))
        self._panel.say_why_empty(self.tr("Choose a patient on the left to see their appointments."))
        self.loaded.emit(())

    def _line(self, appointment: Appointment) -> str:
        there = {one.actor.relative for one in appointment.patients}
        theirs = [one for one in self._patients if one.reference in there]
        others = ", ".join(one.label for one in appointment.patients)
        name = _names(theirs) or others or _names(self._patients)
        return named_line(name, change_line(appointment, self._zone()))

    def _show_in_calendar(self, appointment: Appointment) -> None:
        self._window.calendar_panel.show_day(appointment.start.astimezone(self._zone()).date())

    def _say_progress(self, kind: ChangeKind, done: int, total: int) -> None:
        words = under_way_words(kind)
        if total > 1:
            words = self.tr("{0} {1} of {2}").format(words, done + 1, total)
        self._window.status.show_work(words, 2 * done + 1, 2 * total, can_cancel=False)

    def _say_end(self, cards: Sequence[OutcomeCard]) -> None:
        worst = max(cards, key=lambda card: _SEVERITY[card.tone])
        if len(cards) == 1:
            self._window.status.say(worst.title, worst.tone, of_choice=worst.tone is Tone.ERROR)
            return
        well = sum(card.tone is Tone.OK for card in cards)
        words = self.tr("{0} of {1} done.").format(well, len(cards))
        if well < len(cards):
            words += " " + self.tr("What became of the others stands on the right.")
        self._window.status.say(words, worst.tone)


def _names(patients: Sequence[Patient]) -> str:
    return ", ".join(one.name for one in patients)


_SEVERITY = {Tone.OK: 0, Tone.PLAIN: 1, Tone.MUTED: 1, Tone.WARNING: 2, Tone.ERROR: 3}
