"""Ties the window's panels to the server: what is asked for, what was found, what is chosen and booked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.patient import Patient
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.lacking import Lacking, lacking
from slotdesk.services.session import Session
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.after_desk import AfterDesk
from slotdesk_ui.booking.booking_run import BookingRun
from slotdesk_ui.booking.clash_desk import ClashDesk
from slotdesk_ui.booking.hold_desk import HoldDesk
from slotdesk_ui.booking.outcome_card import Fate, OutcomeCard
from slotdesk_ui.booking.taken_desk import TakenDesk
from slotdesk_ui.bridge.server_link import ServerLink
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.existing.before_move import BeforeMove
from slotdesk_ui.existing.existing_desk import ExistingDesk
from slotdesk_ui.existing.move_by_drag import MoveByDrag
from slotdesk_ui.existing.move_mode import MoveMode
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.freed_times import FreedTimes
from slotdesk_ui.find.registered_patients import RegisteredPatients
from slotdesk_ui.find.results_mark import ResultsMark
from slotdesk_ui.find.search_desk import SearchDesk
from slotdesk_ui.find.search_run import SearchRun
from slotdesk_ui.journal.journal_desk import JournalDesk
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.patience_desk import PatienceDesk
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words


class FrontDesk(QObject):
    """One server, one search, one chosen time; bookings go on by themselves.

    `connected` carries the Connection that is in use, `zone_changed` the zone that times are shown in from now on;
    `exposed` a Connection that is not encrypted, and the server's name, where nobody has agreed to that yet: nothing is
    sent to it.
    """

    connected = Signal(object)
    zone_changed = Signal(object)
    exposed = Signal(object, str)

    def __init__(
        self,
        window: MainWindow,
        panel_scope: TaskScope,
        scope: TaskScope,
        now: Callable[[], datetime],
        zone: ZoneInfo,
        journal: Journal,
        trail: AuditTrail | None = None,
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
        self._is_connecting = self._find_when_connected = False
        self._base_url = self._given_name = ""
        self.link = ServerLink(now, trail, journal)
        self._registered = RegisteredPatients()
        self._patience = PatienceDesk(window.status, self.link)
        self.search = SearchRun(panel_scope, lambda: self.link.session.finding if self.link.session else None)
        self._searches = SearchDesk(window, self.search, lambda: self._zone, now)
        self._mark = ResultsMark(window, self.search, lambda: now().astimezone(self._zone), lambda: self.is_busy)
        self.bookings = BookingRun(
            scope, self._booking.outcomes, lambda: self.link.session.booking if self.link.session else None
        )
        self.existing = ExistingDesk(window, lambda: self.link.session, panel_scope, scope, lambda: self._zone)
        self.holds = HoldDesk(window, self.link, scope, lambda: self._zone)
        self.moves = MoveMode(
            window, self.existing.changes, lambda: now().astimezone(self._zone).date(), lambda: self._zone
        )
        self.journal = JournalDesk(window, journal, lambda: self.link.session, panel_scope, lambda: self._zone)
        self.taken = TakenDesk(window, self.bookings, self.holds.run, lambda: self._zone, self._choose)
        self._clashes = ClashDesk(window)
        cancel = self.existing.cancel_booked
        self.after = AfterDesk(
            window, now, lambda: self._zone, self._address, lambda: self._base_url, self._is_chosen, cancel
        )
        self._before_move = BeforeMove(window, self.moves, self.search)
        self._connect_signals()
        self._freed = FreedTimes(  # after what a move puts back
            window, self.existing.changes, self.moves, self.search, self.bookings, self.holds.run
        )
        self._drags = MoveByDrag(window, self.moves, self.search)  # after what the search does to the calendar

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
        if connection.is_exposed and not connection.plain_http:
            self.exposed.emit(connection, name)
            return
        self._searches.forget()
        if self._base_url not in {"", connection.base_url}:
            self._find.clear()  # the same id may be somebody else on another server
            self._registered.forget()
            self._calendar.show_all()
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
        self._searches.forget()
        self._calendar.show_all()
        self._find.clear()
        self._booking.outcomes.dismiss_settled()

    def book_chosen(self) -> None:
        """Book what is chosen, as the button does."""
        if self._booking.candidate is None:
            self._window.status.say(self.tr("Choose a free time in the calendar first."), Tone.WARNING)
        self._booking.request()

    def _connect_signals(self) -> None:
        self.link.connected.connect(self._show_connected)
        self.link.offers_known.connect(lambda capabilities: self._find.show_lacking(lacking(capabilities)))
        self.link.described.connect(self._show_described)
        self.link.described.connect(lambda *_: self.journal.start())
        self.journal.looked_up.connect(self.bookings.show_fate)
        self.journal.looked_up.connect(self.existing.changes.show_fate)
        self.link.unreachable.connect(self._show_unreachable)
        self._find.requested.connect(self._search)
        self._find.patient_changed.connect(self._patient_changed)
        self._calendar.chosen.connect(self._choose)
        self._calendar.view.refused.connect(lambda words: self._window.status.say(words, Tone.WARNING))
        self._booking.book_requested.connect(self._book)
        self._calendar.choice_cleared.connect(self._booking.clear)
        self._booking.abandoned.connect(self._abandon)
        self._booking.candidate_changed.connect(self._follow_choice)
        bookings, changes = self.bookings, self.existing.changes
        for happened in (bookings.booked, bookings.refused, bookings.lost, bookings.ended, changes.ended):
            happened.connect(lambda *_: self._searches.drop_before())
        self.bookings.registered.connect(self._learn_patients)
        self.bookings.search_again_requested.connect(self.find_again)
        self.bookings.booked.connect(lambda _: self.existing.refresh())
        self.bookings.stands.connect(self.after.offer)
        self.after.another_begins.connect(self.moves.stop)
        self.existing.changes.moved.connect(self._offer_after_move)
        self.existing.changes.cancelled.connect(self.after.offer_file)
        self.bookings.stands.connect(lambda _card, booked, patient: self._close_beside(booked, patient))
        self.moves.changed.connect(self._move_changed)
        self.moves.taken.connect(self._moved)
        self.moves.refused.connect(self.taken.refuse)
        self.existing.loaded.connect(self._calendar.show_existing)
        self.existing.loaded.connect(self._find.directory.learn_reasons)
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
        advice = self.tr("Connect again, or choose another server ({0}).").format(action_keys("server"))
        said = [f"{error_words(error)}\n{advice}", self.journal.left_open()]
        self._calendar.show_message("\n\n".join(words for words in said if words))
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
        self.zone_changed.emit(zone)
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
            words = self.tr("Not connected yet. Press Find again in a moment, or choose a server ({0}).").format(
                action_keys("server")
            )
            self._window.status.say(words, Tone.WARNING)
            return
        self.search.start(wish)

    def _patient_changed(self) -> None:
        """Times found for one patient are not offered to another; times found for nobody may go to anybody."""
        wish, patients = self.search.last_wish, self._find.patient.patients()
        self.journal.learn(patients)
        if patients != self.existing.patients:
            self.moves.stop()
        self.existing.show_patients(patients)
        if wish is not None and wish.patient and not self._registered.are_same(wish.patients, patients):
            self._searches.forget()
            self._window.status.say(self.tr("The patient has changed. Press Find to see times for them."))
        elif self._booking.candidate is not None:
            self._choose(self._booking.candidate)

    def _learn_patients(self, booked: Appointment, asked: Sequence[Patient]) -> None:
        """Who was new is on file from now on, with appointments of their own; what was found for them stays."""
        self._registered.learn(booked, asked)
        self._find.patient.learn(self._registered.reference)
        patients = self._find.patient.patients()
        self.journal.learn(patients)
        self.existing.show_patients(patients)

    def _is_chosen(self, patient: Patient) -> bool:
        return self._registered.are_same(self._find.patient.patients()[:1], (patient,))

    def _follow_choice(self, candidate: Appointment | None) -> None:
        """What nobody wants to book any more is not painted as chosen; what was said of the one before is over."""
        if candidate is None:
            self._calendar.view.clear_choice()
        else:
            self._window.status.choice_made()

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

    def _abandon(self) -> None:
        """The keyboard goes back to where another time is chosen."""
        self._calendar.view.clear_choice()
        self._booking.clear()
        self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_beside(self, booked: Appointment, patient: Patient | None) -> None:
        """What overlaps it can't be had: with its practitioner by nobody, and by its patient not at all."""
        wish = self.search.last_wish
        asked, theirs = wish.patients[:1] if wish else (), (patient,) if patient else ()
        of_patient = bool(asked) and self._registered.are_same(asked, theirs)
        self._calendar.close_beside(booked, of_patient=of_patient)

    def _offer_after_move(self, card: OutcomeCard, appointment: Appointment) -> None:
        patient = self._find.chosen_patient()
        if patient is not None:
            self.after.offer(card, appointment, patient)

    def _move_changed(self, moving: Appointment | None) -> None:
        """What was picked as a new time is not booked as another appointment once the move is off."""
        self.holds.suspend(moving is not None)
        self._booking.clear()

    def _change_ended(self, cards: Sequence[OutcomeCard]) -> None:
        self._booking.set_sending(self.bookings.is_busy)
        if self.moves.moving is not None and any(card.fate is Fate.UNKNOWN for card in cards):
            self.moves.leave_open()  # to be looked up, not to be sent again
            self._booking.clear()

    def _moved(self, candidate: Appointment) -> None:
        self.taken.take_away(candidate)
        self._close_beside(candidate, self._find.chosen_patient())
        self.existing.open_list()
