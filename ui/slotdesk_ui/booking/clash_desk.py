"""Warns beside Book of what the chosen time clashes with, also where that becomes known only later."""

from __future__ import annotations

from PySide6.QtCore import QObject

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.clashes import Clash
from slotdesk_ui.main_window import MainWindow

_UNKNOWN_LENGTH_S = 600.0


class ClashDesk(QObject):
    """Follows the choice, the patient's own appointments and the minutes that a way takes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._model = window.calendar_panel.model
        self._booking = window.booking_panel
        self._booking.candidate_changed.connect(self._warn)
        self._model.marked.connect(self._warn)

    def _warn(self) -> None:
        candidate = self._booking.candidate
        clash = self._clash(candidate) if candidate is not None else None
        self._booking.show_clash(clash, self._model.zone)

    def _clash(self, candidate: Appointment) -> Clash | None:
        entry = self._model.by_reference(candidate.reference)
        if entry is not None:
            return entry.clash
        start_s, end_s = candidate.start.timestamp(), candidate.end.timestamp()
        return self._model.existing.clash(candidate, start_s, end_s if end_s > start_s else start_s + _UNKNOWN_LENGTH_S)
