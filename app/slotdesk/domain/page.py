"""A server's answer to a search, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import Issue


@dataclass(frozen=True, slots=True)
class AppointmentPage:
    """A portion of an answer, in the server's order.

    A page of the server may arrive in several portions. `total` is what the server said that there is in all, None
    where it said nothing. `issues` and `findings` are about the answer as a whole and come once for each page of the
    server. `unreadable` counts the entries of this portion that could not be shown. `is_sound` is false where the
    answer was damaged on the way, so that entries may be missing without a trace.
    """

    appointments: tuple[Appointment, ...] = ()
    total: int | None = None
    issues: tuple[Issue, ...] = ()
    findings: tuple[Finding, ...] = ()
    unreadable: int = 0
    is_sound: bool = True
