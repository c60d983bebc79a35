"""What becomes of a time in the calendar once it is booked, refused, gone, or of unknown fate."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.outcome import Refused
from slotdesk_ui.booking.booking_run import BookingRun
from slotdesk_ui.booking.gone_times import add_gone_card, offer_alternatives
from slotdesk_ui.booking.hold_run import HoldRun
from slotdesk_ui.booking.outcome_card import OutcomeCard
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone


class TakenDesk(QObject):
    """Marks such a time, lets go of it, says how it ended, and offers what is nearest where it has gone."""

    def __init__(
        self,
        window: MainWindow,
        bookings: BookingRun,
        holds: HoldRun,
        zone: Callable[[], ZoneInfo],
        choose: Callable[[Appointment], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._calendar = window.calendar_panel
        self._booking = window.booking_panel
        self._holds = holds
        self._zone = zone
        self._choose = choose
        holds.refused.connect(self._hold_refused)
        bookings.busy_changed.connect(self._busy_changed)
        bookings.booked.connect(self._booked)
        bookings.refused.connect(self.refuse)
        bookings.lost.connect(self._put_away)
        bookings.refuted.connect(self._end_doubt)
        bookings.still_open.connect(self._say_still_open)
        bookings.looked_up.connect(self._say_outcome)
        bookings.ended.connect(holds.booking_ended)

    def take_away(self, candidate: Appointment, *, unsure: bool = False) -> bool:
        """Mark it as one that can't be had; whether it was being looked at, and not something else since.

        `unsure` where nobody knows yet whether it was booked.
        """
        original = self._holds.original(candidate)
        was_shown = self._booking.candidate in {candidate, original}  # marking it lets go of the choice
        self._calendar.model.mark_taken(original, unsure=unsure)
        if was_shown:
            self._booking.clear()
        return was_shown

    def refuse(self, candidate: Appointment, outcome: Refused) -> None:
        """The server refused to book it or to move there."""
        if outcome.means_gone:
            self._gone(candidate, self._booking.outcomes.cards()[0])

    def _busy_changed(self, busy: bool) -> None:
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
        self._window.status.say(card.title, card.tone, of_choice=card.tone is Tone.ERROR)

    def _booked(self, candidate: Appointment) -> None:
        view = self._calendar.view
        waits_at_it = view.hasFocus() and view.cursor_appointment in {candidate, self._holds.original(candidate)}
        if self.take_away(candidate) or waits_at_it:  # it may have waited there while it was looked up
            self._window.find_panel.patient.served()

    def _put_away(self, candidate: Appointment) -> None:
        """Nobody knows whether it is booked already: not to be booked from these results again."""
        if self.take_away(candidate, unsure=True):
            self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_doubt(self, candidate: Appointment) -> None:
        """It is not booked by this; whether it is free is for the next search to say."""
        original, model = self._holds.original(candidate), self._calendar.model
        model.take_away([entry for entry in model.everything if entry.unsure and entry.appointment == original])

    def _hold_refused(self, candidate: Appointment, outcome: Refused) -> None:
        self._booking.set_sending(False)
        if outcome.means_gone:
            card = add_gone_card(self._booking.outcomes, candidate, outcome, self._zone())
            self._gone(candidate, card)
            self._say_outcome(card)

    def _gone(self, candidate: Appointment, card: OutcomeCard) -> None:
        """Mark it, and offer what is nearest; the keyboard goes there, else to the calendar."""
        original = self._holds.original(candidate)
        was_shown = self.take_away(candidate)
        offered = was_shown and offer_alternatives(
            card, self._calendar.model, original, self._zone(), self._choose_instead
        )
        if was_shown and not offered:
            self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_instead(self, candidate: Appointment) -> None:
        """As a click on it in the calendar would; one without an id can't be pointed at there."""
        if self._calendar.model.by_reference(candidate.reference) is not None:
            self._calendar.view.choose(candidate.reference)
        else:
            self._choose(candidate)
