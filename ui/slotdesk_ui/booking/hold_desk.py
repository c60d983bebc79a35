"""Ties the hold to the booking panel: what is chosen is held, what is booked is what is held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from slotdesk.domain.appointment import Appointment
from slotdesk.services.holding import HoldingService
from slotdesk.services.session import Session
from slotdesk_ui.booking.appointment_summary import time_words
from slotdesk_ui.booking.hold_run import HoldRun
from slotdesk_ui.bridge.server_link import ServerLink
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone


class HoldDesk(QObject):
    """Follows the booking panel's choice with a HoldRun, and shows how it stands."""

    def __init__(self, window: MainWindow, link: ServerLink, scope: TaskScope, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._window = window
        self._panel = window.booking_panel
        self._link = link
        self._zone = zone
        self.run = HoldRun(scope, self._service, self.offers_hold, window.find_panel.patient.patients)
        self._panel.candidate_changed.connect(self.run.choose)
        strip = self._panel.hold_strip
        strip.hold_requested.connect(self.run.hold)
        strip.release_requested.connect(self.run.let_go)
        self.run.changed.connect(self._show)
        self.run.release_failed.connect(self._say_not_released)
        link.described.connect(lambda *_: self._show())

    def offers_hold(self) -> bool:
        """Whether the server's CapabilityStatement names the operation."""
        capabilities = self._link.capabilities
        return capabilities is not None and "hold" in capabilities.operations

    def suspend(self, suspended: bool) -> None:
        """While an appointment is moved nothing is held: the hold itself would stand in the way of the move."""
        self.run.is_suspended = suspended
        if suspended:
            self.run.let_go()
        self._show()

    def abandon(self) -> None:
        """The window closes: release what is held."""
        self.run.choose(None)

    def give(self, then: Callable[[Appointment], None]) -> None:
        """Hand what is to be booked to `then`, once the hold's answer is there."""
        self.run.give(then)
        if self.run.is_giving:
            self._panel.set_sending(True)

    def _service(self) -> HoldingService | None:
        session: Session | None = self._link.session
        return session.holding if session else None

    def _show(self) -> None:
        self._panel.hold_strip.show_run(
            self.run,
            self._zone(),
            is_chosen=self._panel.candidate is not None,
            offers_hold=self.offers_hold(),
        )

    def _say_not_released(self, end: datetime | None) -> None:
        if end is None:
            words = self.tr("The time could not be released. It is held until the server ends it.")
        else:
            until = time_words(end.astimezone(self._zone()))
            words = self.tr("The time could not be released. It is held until {0}.").format(until)
        self._window.status.say(words, Tone.WARNING)
