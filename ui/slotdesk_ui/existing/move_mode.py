"""Moving an appointment: a search around its time, a pick in the calendar, the old time kept till it is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind, CodeableConcept, Reference
from slotdesk.domain.outcome import Refused
from slotdesk.services.changing import Change, ChangeKind
from slotdesk_ui.existing.change_run import ChangeRun
from slotdesk_ui.existing.change_words import change_line
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.choice import Choice

_BEFORE, _AFTER = timedelta(days=7), timedelta(days=14)


class MoveMode(QObject):
    """While an appointment is being moved, what is picked in the calendar is its new time.

    `begins` comes before anything is asked for. `changed` carries the Appointment that is being moved, None once
    nothing is; `given_up` comes before that where it was not moved, `left_open` where nobody knows yet. `refused`
    carries the candidate and the Refused, `taken` the candidate that it was moved to.
    """

    begins = Signal()
    given_up = Signal()
    left_open = Signal()
    changed = Signal(object)
    refused = Signal(object, object)
    taken = Signal(object)

    def __init__(
        self, window: MainWindow, changes: ChangeRun, today: Callable[[], date], zone: Callable[[], ZoneInfo]
    ) -> None:
        super().__init__()
        self._window = window
        self._changes = changes
        self._today = today
        self._zone = zone
        self._moving: Appointment | None = None
        window.existing_panel.move_requested.connect(self.start)
        window.booking_panel.move_strip.stopped.connect(self.stop)
        changes.changed.connect(self._done)
        changes.refused.connect(self._say_refused)
        window.commands["stop_moving"].setEnabled(False)

    @property
    def moving(self) -> Appointment | None:
        """What is being moved."""
        return self._moving

    def start(self, appointment: Appointment) -> None:
        """Look for another time: same service, practitioner and place, a week before to two weeks after."""
        self.begins.emit()
        self._moving = appointment
        self._show()
        find = self._window.find_panel
        ask_around(find, appointment, self._today(), self._zone())
        find.request()

    def stop(self) -> None:
        """Leave the appointment where it is."""
        if self._moving is not None:
            self.given_up.emit()
            self._end()

    def leave_open(self) -> None:
        """The answer was lost: it is looked up, not sent again, and nothing is said of where it is."""
        if self._moving is not None:
            self.left_open.emit()
            self._end()

    def _end(self) -> None:
        self._moving = None
        self._show()

    def move_to(self, candidate: Appointment, comment: str) -> bool:
        """Move to a candidate; False where nothing is being moved. No comment leaves the old one."""
        if self._moving is None:
            return False
        change = Change(ChangeKind.MOVE, self._moving, target=candidate, comment=comment or None)
        self._changes.carry_out([change], self._zone())
        return True

    def _done(self, change: Change) -> None:
        if change.target is None:
            return
        self._window.existing_panel.select(change.appointment.reference)  # not another one beneath the Delete key
        if self._moving is not None and change.appointment.reference == self._moving.reference:
            self._end()
        self.taken.emit(change.target)

    def _say_refused(self, change: Change, outcome: Refused) -> None:
        if change.target is not None:
            self.refused.emit(change.target, outcome)

    def _show(self) -> None:
        moving = self._moving
        self._window.booking_panel.move_strip.show_words(change_line(moving, self._zone()) if moving else "")
        self._window.booking_panel.set_moving(moving is not None, moving.comment if moving else "")
        self._window.commands["stop_moving"].setEnabled(moving is not None)
        self.changed.emit(moving)


def ask_around(find: FindPanel, appointment: Appointment, today: date, zone: ZoneInfo) -> None:
    """Fill the form with what would find an appointment like this one, so that it can be seen and widened."""
    day = appointment.start.astimezone(zone).date()
    find.service.edit.clear()
    find.service.set_choices(_codes(appointment.service_types))
    find.specialty.edit.clear()
    find.specialty.set_choices(() if find.service.choices() else _codes(appointment.specialties))
    find.practitioner.edit.clear()
    find.practitioner.set_choices(_references(appointment, ActorKind.PRACTITIONER))
    find.location.edit.clear()
    find.location.set_choices(_references(appointment, ActorKind.LOCATION))
    find.more.clear()
    find.period.set_days(max(today, day - _BEFORE), max(today, day) + _AFTER)


def _codes(concepts: tuple[CodeableConcept, ...]) -> list[Choice]:
    """One code for each concept: repeats mean any of."""
    found = []
    for concept in concepts:
        coding = next((one for one in concept.codings if one.system and one.code), None)
        if coding is not None:
            found.append(Choice(coding.token, concept.label, "", "", coding))
    return found


def _references(appointment: Appointment, kind: ActorKind) -> list[Choice]:
    return [
        Choice(one.actor.relative, one.label, "", "", Reference(one.actor.relative, None, one.label))
        for one in appointment.actors(kind)
        if one.actor.reference
    ]
