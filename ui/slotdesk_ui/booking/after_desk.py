"""Puts what can be done with a booked appointment onto its card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.patient import Patient
from slotdesk.services.calendar_file import calendar_file
from slotdesk_ui.booking.after_booking import AfterBooking
from slotdesk_ui.booking.outcome_card import OutcomeCard
from slotdesk_ui.booking.slip import slip_of
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone


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
    ) -> None:
        super().__init__()
        self._window = window
        self._now = now
        self._zone = zone
        self._address = address
        self._base_url = base_url
        self._is_chosen = is_chosen
        self.names_patient = False
        acts: dict[str, Callable[[AfterBooking], object]] = {
            "print_slip": AfterBooking.ask_print,
            "save_slip": AfterBooking.ask_pdf,
            "copy_slip": AfterBooking.copy,
            "save_calendar_file": AfterBooking.ask_ics,
            "book_another": lambda after: after.another_requested.emit(),
        }
        for action_id, act in acts.items():
            window.commands[action_id].triggered.connect(partial(self._do, act))

    def _do(self, act: Callable[[AfterBooking], object], *_: object) -> None:
        """Do it with the newest booking on the screen, from wherever the keyboard is."""
        cards = self._window.booking_panel.outcomes.cards()
        found = (after for card in cards for after in card.findChildren(AfterBooking))
        newest = next(found, None)
        if newest is None:
            self._window.status.say(self.tr("No booking is on the screen to do this with."), Tone.WARNING)
        else:
            act(newest)

    def offer(self, card: OutcomeCard, appointment: Appointment, patient: Patient) -> None:
        """Offer it on the card of a booking that stands; a slip for each of a group."""
        zone, place, base_url = self._zone(), self._address(appointment), self._base_url()
        people = [one.label for one in appointment.patients]
        names = people if len(people) > 1 else [patient.name]
        after = AfterBooking(
            lambda: [slip_of(appointment, zone, place, name if self.names_patient else "") for name in names],
            lambda: calendar_file(appointment, zone, place, base_url, self._now()),
            appointment.start.astimezone(zone),
            ", ".join(names),
            len(names),
        )
        after.said.connect(lambda words, well: self._window.status.say(words, Tone.PLAIN if well else Tone.ERROR))
        after.another_requested.connect(lambda: self._another(patient, appointment))
        card.extras.addWidget(after)

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
