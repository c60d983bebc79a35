"""Puts what can be done with a booked appointment onto its card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.patient import Patient
from slotdesk.services.calendar_file import calendar_file
from slotdesk_ui.booking.after_booking import AfterBooking
from slotdesk_ui.booking.outcome_card import OutcomeCard
from slotdesk_ui.booking.slip import slip_of
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone


class AfterDesk(QObject):
    """Knows the place's address and the clinic's zone at the moment of booking, whatever is connected later."""

    def __init__(
        self,
        window: MainWindow,
        now: Callable[[], datetime],
        zone: Callable[[], ZoneInfo],
        address: Callable[[Appointment], str],
        base_url: Callable[[], str],
    ) -> None:
        super().__init__()
        self._window = window
        self._now = now
        self._zone = zone
        self._address = address
        self._base_url = base_url

    def offer(self, card: OutcomeCard, appointment: Appointment, patient: Patient) -> None:
        """Offer it on the card of a booking that stands; a slip for each of a group."""
        find = self._window.find_panel
        group = find.patient.patients() if len(appointment.patients) > 1 else ()
        names = ", ".join(one.name for one in group) if patient in group else patient.name
        zone, place, base_url = self._zone(), self._address(appointment), self._base_url()
        after = AfterBooking(
            slip_of(appointment, zone, place),
            lambda: calendar_file(appointment, zone, place, base_url, self._now()),
            appointment.start.astimezone(zone),
            names,
            max(len(appointment.patients), 1),
        )
        after.said.connect(lambda words, well: self._window.status.say(words, Tone.PLAIN if well else Tone.ERROR))
        after.another_requested.connect(lambda: self._another(patient))
        card.extras.addWidget(after)

    def _another(self, patient: Patient) -> None:
        """Keep the patient, clear the rest, and put the keyboard on what comes next in the form."""
        find = self._window.find_panel
        kept = find.patient.choices()
        if find.chosen_patient() != patient:
            self._window.status.say(self.tr("Another patient is chosen by now. Choose {0} again.").format(patient.name))
            return
        find.clear()
        find.patient.set_choices(kept[:1])
        find.patient.set_multiple(len(kept) > 1)
        find.patient.set_choices(kept)
        find.period.setFocus()
