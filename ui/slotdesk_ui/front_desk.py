"""Ties the window's panels to the server: what is asked for, what was found, what is chosen and booked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.outcome import Refused
from slotdesk.domain.patient import Patient
from slotdesk.services.finding import FindProgress
from slotdesk.services.lacking import Lacking, lacking
from slotdesk.services.session import Session
from slotdesk.store.settings import HoldPolicy
from slotdesk_ui.booking.after_desk import AfterDesk
from slotdesk_ui.booking.booking_run import BookingRun
from slotdesk_ui.booking.gone_times import add_gone_card, offer_alternatives
from slotdesk_ui.booking.hold_desk import HoldDesk
from slotdesk_ui.booking.outcome_card import Fate, OutcomeCard
from slotdesk_ui.bridge.server_link import ServerLink
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.existing.existing_desk import ExistingDesk
from slotdesk_ui.existing.move_mode import MoveMode
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.find.search_words import progress_words, result_words
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words


class FrontDesk(QObject):
    """One server, one search, one chosen time; bookings go on by themselves.

    `connected` carries the Connection that is in use.
    """

    connected = Signal(object)

    def __init__(
        self, window: MainWindow, panel_scope: TaskScope, scope: TaskScope, now: Callable[[], datetime], zone: ZoneInfo
    ) -> None:
        super().__init__()
        self._window = window
        self._find = window.find_panel
        self._calendar = window.calendar_panel
        self._booking = window.booking_panel
        self._scope = scope
        self._panel_scope = panel_scope
        self._now = now
        self._zone = zone
        self._home_zone = zone
        self._focus_at_start: QWidget | None = None
        self._is_connecting = self._find_when_connected = False
        self._base_url = self._given_name = ""
        self.link = ServerLink(now)
        self.search = SearchRun(panel_scope, lambda: self.link.session.finding if self.link.session else None)
        self.bookings = BookingRun(
            scope, self._booking.outcomes, lambda: self.link.session.booking if self.link.session else None
        )
        self.existing = ExistingDesk(window, lambda: self.link.session, panel_scope, scope, lambda: self._zone)
        self.holds = HoldDesk(window, self.link, scope, lambda: self._zone)
        self.moves = MoveMode(
            window, self.existing.changes, lambda: now().astimezone(self._zone).date(), lambda: self._zone
        )
        self.after = AfterDesk(window, now, lambda: self._zone, self._address, lambda: self._base_url)
        self._connect_signals()

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's time zone, which everything is shown in."""
        return self._zone

    @property
    def is_busy(self) -> bool:
        """Whether a booking or a change is on its way."""
        return self.bookings.is_busy or self.existing.changes.is_busy

    def use_server(self, connection: Connection, *, name: str = "") -> None:
        """Connect; what was found elsewhere is put away. A booking on its way keeps the connection until it ends."""
        if self.is_busy:
            self._window.status.say(self.tr("Wait for the booking to end before changing the server."), Tone.WARNING)
            return
        self._forget_results()
        if self._base_url not in {"", connection.base_url}:
            self._find.clear()  # the same id may be somebody else on another server
        self._base_url, self._given_name = connection.base_url, name
        self._window.show_server(name or connection.base_url, connection.base_url)
        self._window.status.show_work(self.tr("Connecting to {0}…").format(connection.base_url), can_cancel=False)
        self._is_connecting, self._find_when_connected = True, False
        self._panel_scope.start("connect", self.link.open(connection))

    def set_hold_policy(self, policy: HoldPolicy) -> None:
        """Hold what is chosen by this policy from now on."""
        self.holds.run.policy = policy

    def find_again(self) -> None:
        """Send the form's criteria again."""
        self._find.request()

    def next_patient(self) -> None:
        """Make room for the next patient on the phone."""
        self.moves.stop()
        self._forget_results()
        self._calendar.show_all()
        self._find.clear()
        self._booking.outcomes.dismiss_settled()

    def book_chosen(self) -> None:
        """Book what is chosen, as the button does."""
        self._booking.request()

    def _connect_signals(self) -> None:
        self.link.connected.connect(self._show_connected)
        self.link.offers_known.connect(lambda capabilities: self._find.show_lacking(lacking(capabilities)))
        self.link.described.connect(self._show_described)
        self.link.unreachable.connect(self._show_unreachable)
        self._find.requested.connect(self._search)
        self._find.stopped.connect(self.search.stop)
        self._find.patient_changed.connect(self._patient_changed)
        self._window.status.cancelled.connect(self.search.stop)
        self.search.started.connect(self._search_started)
        self.search.progressed.connect(self._search_progressed)
        self.search.finished.connect(self._search_finished)
        self.search.failed.connect(self._search_failed)
        self.search.stopped.connect(self._search_stopped)
        self._calendar.chosen.connect(self._choose)
        self._booking.book_requested.connect(self._book)
        self.bookings.busy_changed.connect(self._booking_busy)
        self.holds.run.refused.connect(self._hold_refused)
        self._calendar.choice_cleared.connect(self._booking.clear)
        self.bookings.registered.connect(self._find.patient.learn)
        self.bookings.booked.connect(self._booked)
        self.bookings.refused.connect(self._refused)
        self.bookings.lost.connect(self._put_away)
        self.bookings.still_open.connect(self._say_still_open)
        self.bookings.looked_up.connect(self._say_outcome)
        self.bookings.search_again_requested.connect(self.find_again)
        self.bookings.booked.connect(lambda _: self.existing.refresh())
        self.bookings.stands.connect(self.after.offer)
        self.bookings.ended.connect(self.holds.run.booking_ended)
        self.moves.changed.connect(self._move_changed)
        self.moves.taken.connect(self._moved)
        self.moves.refused.connect(self._refused)
        self.existing.loaded.connect(self._calendar.show_existing)
        self.existing.changes.ended.connect(self._change_ended)
        self.existing.changes.search_again_requested.connect(self.find_again)

    def _show_connected(self, session: Session) -> None:
        self._find.directory.connect(session.directory)
        self._find.show_lacking(Lacking())
        self.connected.emit(session.connection)
        if session.connection.zone:
            self._set_zone(ZoneInfo(session.connection.zone))

    def _show_described(self, name: str, zone: str) -> None:
        session = self.link.session
        if session is not None and (name or self._given_name):
            self._window.show_server(self._given_name or name, session.connection.base_url)
        if session is not None:
            self._calendar.set_site_zones(session.directory.site_zones())
        self._set_zone(ZoneInfo(zone) if zone else self._home_zone)
        self._window.status.say(self.tr("Connected. Enter who and when, then press Find."))
        self._end_connecting()

    def _show_unreachable(self, error: SchedulingError) -> None:
        self._window.status.say(error_words(error), Tone.ERROR)
        self._calendar.show_message(error_words(error))
        self._end_connecting()

    def _end_connecting(self) -> None:
        """The zone is known, as far as it will be: a search that was asked for meanwhile can be sent."""
        self._is_connecting = False
        if self._find_when_connected:
            self._find_when_connected = False
            self._find.request()

    def _set_zone(self, zone: ZoneInfo) -> None:
        self._zone = zone
        if self.link.session is not None:
            self.link.session.client.set_zone(zone)
        self._find.set_zone(zone)
        self._calendar.set_zone(zone)
        if self._booking.candidate is not None:
            self._show(self._booking.candidate)
        self.existing.refresh()

    def _search(self, wish: Wish) -> None:
        if self._is_connecting:
            self._find_when_connected = True
            self._window.status.show_work(self.tr("Connecting, then searching…"), can_cancel=False)
            return
        if self.link.session is None:
            words = self.tr("Not connected yet. Press Find again in a moment, or choose a server (Ctrl+Shift+S).")
            self._window.status.say(words, Tone.WARNING)
            return
        self.search.start(wish)

    def _search_started(self, wish: Wish) -> None:
        self._calendar.model.clear()
        self._calendar.show_message(self.tr("Searching…"))
        self._calendar.show_day(wish.criteria.start.astimezone(self._zone).date())
        self._booking.clear()
        self._find.set_searching(True)
        self._focus_at_start = self._window.focusWidget()
        self._window.status.show_work(self.tr("Searching…"))

    def _search_progressed(self, progress: FindProgress) -> None:
        self._calendar.model.extend(progress.fresh)
        self._window.status.show_work(progress_words(progress), progress.received, progress.total)

    def _search_finished(self, progress: FindProgress | None) -> None:
        self._find.set_searching(False)
        text, tone = result_words(progress, self._calendar.model.unplaceable)
        self._window.status.say(text, tone)
        if progress is None or not progress.received:
            said = "\n".join(issue.words for issue in progress.issues) if progress else ""
            self._calendar.show_message("\n\n".join(part for part in (text, said) if part))
        else:
            if self._calendar.view.cursor_appointment is None:
                self._calendar.go_first_free()
            if self._window.focusWidget() is self._focus_at_start:  # nobody has begun to type elsewhere meanwhile
                self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_failed(self, error: SchedulingError) -> None:
        self._find.set_searching(False)
        words = error_words(error)
        shown = len(self._calendar.model)
        if shown:
            words = self.tr("{0} Shown are {1} times; there may be more. F5 searches again.").format(words, shown)
        else:
            self._calendar.show_message(self.tr("{0}\n\nPress F5 to try again.").format(words))
        self._window.status.say(words, Tone.ERROR)

    def _search_stopped(self) -> None:
        self._find.set_searching(False)
        shown = len(self._calendar.model)
        self._window.status.say(self.tr("Stopped. Shown are the {0} times found so far.").format(shown))
        if not shown:
            self._calendar.show_message(self.tr("The search was stopped. Press F5 to search again."))

    def _patient_changed(self) -> None:
        """Times found for one patient are not offered to another; times found for nobody may go to anybody."""
        wish, patients = self.search.last_wish, self._find.patient.patients()
        patient = self._find.chosen_patient()
        if patient != self.existing.patient:
            self.moves.stop()
        self.existing.show_patient(patient)
        if wish is not None and wish.patient is not None and patients != (wish.patient, *wish.companions):
            self._forget_results()
            self._window.status.say(self.tr("The patient has changed. Press Find to see times for them."))
        elif self._booking.candidate is not None:
            self._choose(self._booking.candidate)

    def _choose(self, candidate: Appointment) -> None:
        self._show(candidate)
        self._booking.focus_book()

    def _show(self, candidate: Appointment) -> None:
        if self.link.session is not None:
            candidate = self.link.session.directory.at_site(candidate)
        patient, companions = self._find.chosen_patient(), self._find.companions()
        place = self._address(candidate)
        self._booking.show_candidate(candidate, patient, self._zone, self._now(), place, companions)

    def _address(self, candidate: Appointment) -> str:
        session, location = self.link.session, candidate.location
        return session.directory.address(location.actor) if session and location else ""

    def _book(self, candidate: Appointment, patient: Patient, comment: str) -> None:
        if self.moves.moving is not None:
            self._booking.set_sending(True)
            self.moves.move_to(candidate, comment)
            return
        companions = self._booking.companions  # as they are now, not when the hold is there
        self.holds.give(lambda wanted: self.bookings.book(wanted, patient, comment, self._zone, companions))

    def _booking_busy(self, busy: bool) -> None:
        self._booking.set_sending(busy)
        if busy:
            self._window.status.show_work(self.tr("Booking…"), can_cancel=False)
            return
        newest = next(iter(self._booking.outcomes.cards()), None)
        if newest is not None:
            self._say_outcome(newest)

    def _say_still_open(self) -> None:
        words = self.tr("This was sent before, and it is not known whether it stands. Look it up first.")
        self._window.status.say(words, Tone.WARNING)

    def _say_outcome(self, card: OutcomeCard) -> None:
        self._window.status.say(card.title, card.tone)

    def _booked(self, candidate: Appointment) -> None:
        if self._take_away(candidate):
            self._find.patient.served()

    def _take_away(self, candidate: Appointment) -> bool:
        """Mark it as one that can't be had; whether it was being looked at, and not something else since."""
        original = self.holds.run.original(candidate)
        was_shown = self._booking.candidate in {candidate, original}  # marking it lets go of the choice
        self._calendar.model.mark_taken(original)
        if was_shown:
            self._booking.clear()
        return was_shown

    def _move_changed(self, moving: Appointment | None) -> None:
        """What was picked as a new time is not booked as another appointment once the move is off."""
        self.holds.suspend(moving is not None)
        self._booking.clear()

    def _change_ended(self, cards: Sequence[OutcomeCard]) -> None:
        self._booking.set_sending(self.bookings.is_busy)
        if self.moves.moving is not None and any(card.fate is Fate.UNKNOWN for card in cards):
            self.moves.stop()  # to be looked up, not to be sent again
            self._booking.clear()

    def _moved(self, candidate: Appointment) -> None:
        self._take_away(candidate)
        self.existing.open_list()

    def _refused(self, candidate: Appointment, outcome: Refused) -> None:
        if outcome.means_gone:
            self._gone(candidate, self._booking.outcomes.cards()[0])

    def _put_away(self, candidate: Appointment) -> None:
        """Nobody knows whether it is booked already: not to be booked from these results again."""
        if self._take_away(candidate):
            self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold_refused(self, candidate: Appointment, outcome: Refused) -> None:
        self._booking.set_sending(False)
        if outcome.means_gone:
            self._gone(candidate, add_gone_card(self._booking.outcomes, candidate, outcome, self._zone))

    def _gone(self, candidate: Appointment, card: OutcomeCard) -> None:
        """Mark it, and offer what is nearest; the keyboard goes there, else to the calendar."""
        original = self.holds.run.original(candidate)
        was_shown = self._take_away(candidate)
        offered = was_shown and offer_alternatives(
            card, self._calendar.model, original, self._zone, self._choose_instead
        )
        if was_shown and not offered:
            self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_instead(self, candidate: Appointment) -> None:
        """As a click on it in the calendar would; one without an id can't be pointed at there."""
        if self._calendar.model.by_reference(candidate.reference) is not None:
            self._calendar.view.choose(candidate.reference)
        else:
            self._choose(candidate)

    def _forget_results(self) -> None:
        self.search.forget()
        self._find.set_searching(False)
        self._calendar.model.clear()
        self._calendar.show_message(self.tr("Enter who and when on the left, then press Find (Ctrl+Return)."))
        self._booking.clear()
        self._window.status.say("")
