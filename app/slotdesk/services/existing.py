"""A patient's appointments that exist already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.criteria import ExistingCriteria
from slotdesk.domain.outcome import Issue
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import midnight
from slotdesk.fhir.client import SchedulingClient

AHEAD = timedelta(days=2 * 366)
BACK = timedelta(days=2 * 366)


@dataclass(frozen=True, slots=True)
class ExistingList:
    """What the server shows of a patient: from today on in order of time, then the past, the latest first.

    `past` is empty where it was not asked for. `unreadable` counts entries that can't be shown. `can_be_asked` is False
    for a patient that no server knows, who can't have any.
    """

    upcoming: tuple[Appointment, ...] = ()
    past: tuple[Appointment, ...] = ()
    unreadable: int = 0
    issues: tuple[Issue, ...] = ()
    can_be_asked: bool = True

    @property
    def appointments(self) -> tuple[Appointment, ...]:
        """All of them, as listed."""
        return self.upcoming + self.past


class ExistingService:
    """Lists a patient's appointments (ITI-118), two years ahead and, where wanted, two years back."""

    def __init__(self, client: SchedulingClient, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._clock = clock

    async def load(self, patient: Patient, zone: tzinfo, *, with_past: bool = False) -> ExistingList:
        """Ask for the appointments from the beginning of today in the clinic's zone, and for earlier ones if wanted.

        Raises:
            SchedulingError: the list can't be had, or not whole; asking again is safe.

        Source: ITI TF-2 3.118.4.1.2.
        """
        known = patient.as_search_reference()
        if known is None:
            return ExistingList(can_be_asked=False)
        today = midnight(self._clock().astimezone(zone).date(), zone)
        found: dict[str, Appointment] = {}
        unreadable = 0
        issues: dict[Issue, None] = {}
        criteria = ExistingCriteria(known, today - BACK if with_past else today, today + AHEAD)
        async for page in self._client.existing(criteria):
            for appointment in page.appointments:
                found.setdefault(appointment.reference or f"#{len(found)}", appointment)
            unreadable += page.unreadable
            issues.update(dict.fromkeys(page.issues))
        ordered = sorted(found.values(), key=lambda appointment: appointment.start)
        # One that began yesterday and lasts until now is still ahead.
        return ExistingList(
            tuple(one for one in ordered if one.end > today or one.start >= today),
            tuple(one for one in reversed(ordered) if one.end <= today and one.start < today),
            unreadable,
            tuple(issues),
        )
