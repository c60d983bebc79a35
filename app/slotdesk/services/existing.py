"""A patient's appointments that exist already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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


def together(lists: Sequence[ExistingList]) -> ExistingList:
    """The appointments of several patients as one list; what they have in common stands there once."""
    issues = dict.fromkeys(issue for one in lists for issue in one.issues)
    upcoming = sorted(_once(one.upcoming for one in lists), key=lambda one: one.start.timestamp())
    past = sorted(_once(one.past for one in lists), key=lambda one: one.start.timestamp(), reverse=True)
    return ExistingList(
        tuple(upcoming),
        tuple(past),
        sum(one.unreadable for one in lists),
        tuple(issues),
        any(one.can_be_asked for one in lists),
    )


def _once(lists: Iterable[Sequence[Appointment]]) -> list[Appointment]:
    found: dict[str, Appointment] = {}
    for appointments in lists:
        for one in appointments:
            found.setdefault(one.reference or f"#{len(found)}", one)
    return list(found.values())


class ExistingService:
    """Lists a patient's appointments (ITI-118), two years ahead and, where wanted, two years back."""

    def __init__(self, client: SchedulingClient, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._clock = clock

    async def load_group(self, patients: Sequence[Patient], zone: tzinfo, *, with_past: bool = False) -> ExistingList:
        """The same for several patients at once.

        Raises:
            SchedulingError: the list of one of them can't be had, or not whole; asking again is safe.
        """
        return together([await self.load(patient, zone, with_past=with_past) for patient in patients])

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
