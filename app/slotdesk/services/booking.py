"""Booking, so that one wish leads to one booking, and its fate is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.criteria import ExistingCriteria
from slotdesk.domain.errors import RequestRejected, SchedulingError
from slotdesk.domain.outcome import BookingOutcome
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import same_moment
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.recognition import contradicts, names_patient

_STANDING = frozenset(
    {
        AppointmentStatus.BOOKED,
        AppointmentStatus.ARRIVED,
        AppointmentStatus.CHECKED_IN,
        AppointmentStatus.FULFILLED,
    }
)


class BookingUnderWayError(RuntimeError):
    """The same candidate is being booked already; a second click is not a second wish."""


@dataclass(frozen=True, slots=True)
class Stands:
    """The server shows the booking."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class NotShown:
    """The server answered and does not show the booking. It may still be at work on it: no proof that it never will."""


@dataclass(frozen=True, slots=True)
class StillUnknown:
    """It could not be looked up; `error` says why."""

    error: SchedulingError


LookUp = Stands | NotShown | StillUnknown


class BookingService:
    """Books (ITI-117), and looks up what became of a booking whose answer was lost (ITI-118)."""

    def __init__(self, client: SchedulingClient) -> None:
        self._client = client
        self._under_way: set[str] = set()

    @property
    def is_busy(self) -> bool:
        """Whether a booking is on its way; closing now would leave its fate unknown."""
        return bool(self._under_way)

    async def book(
        self, candidate: Appointment, patient: Patient, comment: str = "", companions: Sequence[Patient] = ()
    ) -> BookingOutcome:
        """Book a candidate for a patient, or for a group with `companions`. A refusal is returned, not raised.

        Raises:
            BookingUnderWayError: the same candidate is on its way already; nothing more was sent.
            OutcomeUnknown: sent, and no usable answer came: look it up, never resend.
            SchedulingError: any other; nothing was booked.

        Source: ITI TF-2 3.117.4.1.2.
        """
        key = candidate.reference or f"{candidate.start.isoformat()} {candidate.resource!r}"
        if key in self._under_way:
            raise BookingUnderWayError(key)
        self._under_way.add(key)
        try:
            return await self._client.book(candidate, patient, comment, companions)
        finally:
            self._under_way.discard(key)

    async def look_up(self, candidate: Appointment, patient: Patient, companions: Sequence[Patient] = ()) -> LookUp:
        """Ask the server whether a booking stands: by its id, else among the patient's appointments of that time.

        That of a group stands if it is there for all of them.

        Source: ITI TF-2 3.118.4.1.2.
        """
        try:
            found = await self._by_id(candidate, patient) or await self._by_time(candidate, patient)
            base_url = self._client.base_url
            stands = found and all(names_patient(found.appointment, one, base_url) for one in companions)
            return found if found and stands else NotShown()
        except SchedulingError as error:
            return StillUnknown(error)

    async def _by_id(self, candidate: Appointment, patient: Patient) -> Stands | None:
        if not candidate.reference:
            return None
        try:
            found = await self._client.appointment(candidate.as_reference())
        except RequestRejected:  # not there under this id; servers may give a booking another
            return None
        stands = found.status in _STANDING and names_patient(found, patient, self._client.base_url)
        return Stands(found) if stands else None

    async def _by_time(self, candidate: Appointment, patient: Patient) -> Stands | None:
        known = patient.as_search_reference()
        if known is None:
            return None
        criteria = ExistingCriteria(known, candidate.start, candidate.start + timedelta(minutes=1))
        async for page in self._client.existing(criteria):
            for found in page.appointments:
                if found.status in _STANDING and self._is_same(found, candidate, patient):
                    return Stands(found)
        return None

    def _is_same(self, found: Appointment, candidate: Appointment, patient: Patient) -> bool:
        """Whether time, people and patient agree, where the server was asked for this patient's appointments."""
        if not same_moment(found.start, candidate.start) or contradicts(found, candidate):
            return False
        return names_patient(found, patient, self._client.base_url) is not False
