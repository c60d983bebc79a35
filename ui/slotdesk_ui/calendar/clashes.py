"""The patient's own appointments, and which free times clash with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import Enum, auto

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.categories import by_location

_SHORTEST_S = 60.0


class ClashKind(Enum):
    """Why a free time is of no use to the patient."""

    OVERLAP = auto()
    TOO_FAR = auto()


@dataclass(frozen=True, slots=True)
class Clash:
    """A free time against one of the patient's own appointments. `gap_min` is what is left for the way, at least 0."""

    kind: ClashKind
    appointment: Appointment
    gap_min: int = 0


class ExistingAppointments:
    """Some appointments of one patient; those that don't take place any more are shown and clash with nothing."""

    def __init__(self, appointments: Sequence[Appointment] = (), travel_min: int = 0, moving: str = "") -> None:
        """`moving` is the reference of one that gets another time and is in the way of nothing."""
        self.appointments = tuple(sorted(appointments, key=lambda one: one.start.timestamp()))
        self._travel_s = travel_min * 60.0
        self._busy = [
            (
                one.start.timestamp(),
                max(one.end.timestamp(), one.start.timestamp() + _SHORTEST_S),
                by_location(one),
                one,
            )
            for one in self.appointments
            if not one.is_over and (not moving or one.reference != moving)
        ]

    def __bool__(self) -> bool:
        return bool(self.appointments)

    def on(self, day: date, zone: tzinfo) -> list[Appointment]:
        """Those that lie on a day of a zone, in whole or in part, in order of time."""
        return [one for one in self.appointments if _day(one.start, zone) <= day <= _last_day(one, zone)]

    def clash(self, appointment: Appointment, start_s: float, end_s: float) -> Clash | None:
        """What a free time from `start_s` up to `end_s` clashes with; an overlap before too short a way."""
        if not self._busy:
            return None
        too_far: Clash | None = None
        where = None
        for begins, ends, place, busy in self._busy:
            if begins < end_s and start_s < ends:
                return Clash(ClashKind.OVERLAP, busy)
            gap = begins - end_s if begins >= end_s else start_s - ends
            if gap >= self._travel_s or too_far:
                continue
            where = where or by_location(appointment)
            if where and place and where[0] != place[0]:
                too_far = Clash(ClashKind.TOO_FAR, busy, int(gap // 60))
        return too_far


def _day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()


def _last_day(appointment: Appointment, zone: tzinfo) -> date:
    """The last day that it takes any of; one that ends at midnight takes nothing of the next."""
    end_s = max(appointment.end.timestamp() - 1, appointment.start.timestamp())
    return datetime.fromtimestamp(end_s, zone).date()
