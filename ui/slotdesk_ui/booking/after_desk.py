"""Puts what can be done with a booked appointment onto its card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.patient import Patient
from slotdesk.services.calendar_file import calendar_file
from slotdesk_ui.booking.after_booking import AfterBooking
from slotdesk_ui.booking.outcome_card import Fate, OutcomeCard
from slotdesk_ui.booking.slip import slip_of
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone

_BOOKED = frozenset({Fate.BOOKED, Fate.BOOKED_OTHERWISE})


class AfterDesk(QObject):
    """Knows the place's address and the clinic's zone at the moment of booking, whatever is connected later.

    `another_begins` comes before another appointment for the same patient is looked for. `is_chosen` says whether the
    form is for somebody, as the server may know them by now.
    """

    another_begins = Signal()

    def __init__(
        self,
        window: MainWindow,
        now: Callable[[], datetime],
        zone: Callable[[], ZoneInfo],
        address: Callable[[Appointment], str],
        base_url: Callable[[], str],
        is_chosen: Callable[[Patient], bool],
        cancel: Callable[[Appointment, str], None],
    ) -> None:
        super().__init__()
        self._window = window
        self._now = now
        self._zone = zone
        self._address = address
        self._base_url = base_url
        self._is_chosen = is_chosen
        self._cancel = cancel
        self.names_patient = False
        self._lone: AfterBooking | None = None  # of an appointment that has no card
        acts: dict[str, Callable[[AfterBooking], object]] = {
            "print_slip": AfterBooking.ask_print,
            "save_slip": AfterBooking.ask_pdf,
            "copy_slip": AfterBooking.copy,
            "save_calendar_file": AfterBooking.ask_ics,
        }
        self._acts = acts
        for action_id in acts:
            window.commands[action_id].triggered.connect(partial(self._do, action_id))
        window.commands["book_another"].triggered.connect(self._book_another)

    def act_on(self, action_id: str, appointment: Appointment) -> None:
        """Copy, print or save an appointment that stands in the calendar or in the list."""
        if self._lone is not None:
            self._lone.deleteLater()
        names = [one.label for one in appointment.patients]
        patient = self._window.find_panel.chosen_patient()
        self._lone = self._after(appointment, names or ([patient.name] if patient else [""]), self._base_url())
        self._lone.setParent(self._window)
        self._lone.hide()
        self._acts[action_id](self._lone)

    def _do(self, action_id: str, *_: object) -> None:
        """Do it with what is selected where the keyboard is in the list, else with the newest booking on the screen."""
        selected = self._selected()
        if selected is not None:
            self.act_on(action_id, selected)
        elif (newest := self._newest(action_id)) is not None:
            self._acts[action_id](newest)

    def _book_another(self) -> None:
        newest = self._newest("book_another")
        if newest is not None:
            newest.another_requested.emit()

    def _newest(self, action_id: str) -> AfterBooking | None:
        """What belongs to the newest card that offers this; where there is none, that is said."""
        cards = self._window.booking_panel.outcomes.cards()
        found = (after for card in cards for after in card.findChildren(AfterBooking) if after.offers(action_id))
        newest = next(found, None)
        if newest is None:
            self._window.status.say(self.tr("No booking is on the screen to do this with."), Tone.WARNING)
        return newest

    def offer(self, card: OutcomeCard, appointment: Appointment, patient: Patient) -> None:
        """Offer it on the card of a booking that stands; a slip for each of a group."""
        base_url = card.server or self._base_url()
        people = [one.label for one in appointment.patients]
        names = people if len(people) > 1 else [patient.name]
        after = self._after(appointment, names, base_url)
        after.another_requested.connect(lambda: self._another(patient, appointment))
        if card.fate in _BOOKED and appointment.can_be_changed:
            after.cancel_requested.connect(lambda: self._cancel(appointment, base_url))
            after.offer_cancelling()
        card.extras.addWidget(after)

    def offer_file(self, card: OutcomeCard, appointment: Appointment) -> None:
        """Offer the calendar file of one that was cancelled: it takes it out of the patient's calendar."""
        names = [one.label for one in appointment.patients]
        after = self._after(appointment, names or [""], card.server or self._base_url())
        after.leave_file_alone()
        card.extras.addWidget(after)

    def _selected(self) -> Appointment | None:
        """What is selected alone in the patient's list, while the keyboard is there."""
        panel = self._window.existing_panel
        focus = self._window.focusWidget()
        if focus is None or not panel.isAncestorOf(focus) or not panel.isVisible():
            return None
        selected = panel.selected()
        return selected[0] if len(selected) == 1 else None

    def _after(self, appointment: Appointment, names: Sequence[str], base_url: str) -> AfterBooking:
        zone, place = self._zone(), self._address(appointment)
        after = AfterBooking(
            lambda: [slip_of(appointment, zone, place, name if self.names_patient else "") for name in names],
            lambda: calendar_file(appointment, zone, place, base_url, self._now()),
            appointment.start.astimezone(zone),
            ", ".join(names),
            len(names),
        )
        after.said.connect(lambda words, well: self._window.status.say(words, Tone.PLAIN if well else Tone.ERROR))
        return after

    def _another(self, patient: Patient, booked: Appointment) -> None:
        """Keep the form and what was found: the keyboard goes to the next free time, else to the period."""
        status, find, calendar = self._window.status, self._window.find_panel, self._window.calendar_panel
        if not self._is_chosen(patient):
            status.say(self.tr("Another patient is chosen by now. Choose {0} again.").format(patient.name))
            return
        self.another_begins.emit()
        find.patient.serve_again()
        following = calendar.model.first_free(booked.end) or calendar.model.first_free()
        if following is None:
            find.period.setFocus(Qt.FocusReason.ShortcutFocusReason)
            words = self.tr("Press Find ({0}) to see times for {1}.")
            status.say(words.format(action_keys("find"), patient.name))
            return
        calendar.show_entry(following)
        calendar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        words = self.tr("Choose another time for {0}, or change the form and press Find ({1}).")
        status.say(words.format(patient.name, action_keys("find")))
