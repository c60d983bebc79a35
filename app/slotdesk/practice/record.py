"""An appointment as the server keeps it: held, booked, cancelled or past; proposals are never kept."""

from dataclasses import dataclass, field
from typing import Any

# Statuses that take up the practitioner's time.
OCCUPYING = ("booked", "pending", "arrived", "checked-in", "waitlist", "fulfilled", "noshow")


@dataclass(frozen=True, slots=True)
class AppointmentRecord:
    """One appointment; all times are seconds since 1970, spans half open.

    ``held_until`` is set while ``status`` is pending. ``extra`` holds elements that the client gave and
    the server only hands back (reasonCode, priority, basedOn, ...), in their JSON form.
    """

    id: str
    status: str
    start: int
    end: int
    practitioner: str
    site: str
    service: str
    patients: tuple[str, ...] = ()
    requested_start: int = 0
    requested_end: int = 0
    created: int = 0
    updated: int = 0
    version: int = 1
    held_until: int | None = None
    comment: str = ""
    reason: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
