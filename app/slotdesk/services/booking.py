"""Booking, so that one wish leads to one booking, and its fate is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.criteria import ExistingCriteria
from slotdesk.domain.errors import AnswerUnusable, Reason, RequestRejected, SchedulingError
from slotdesk.domain.intent import Intent, IntentFate, IntentKind, intent_of
from slotdesk.domain.outcome import Booked, BookingOutcome, Refused
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import same_moment
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.recognition import contradicts, names_patient
from slotdesk.services.recorded import is_old_enough, recorded
from slotdesk.store.journal import Journal

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
class DoesNotStand:
    """The server has shown that the booking does not stand, long enough after it was sent: it may be sent again."""


@dataclass(frozen=True, slots=True)
class StillUnknown:
    """It could not be looked up; `error` says why."""

    error: SchedulingError


LookUp = Stands | NotShown | DoesNotStand | StillUnknown


class BookingService:
    """Books (ITI-117), and looks up what became of a booking whose answer was lost (ITI-118)."""

    def __init__(self, client: SchedulingClient, journal: Journal) -> None:
        self._client = client
        self._journal = journal
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
            StillOpen: it was sent before and its fate is open; nothing more was sent.
            NotRecorded: it could not be written into the journal; nothing was sent.
            OutcomeUnknown: sent, and no usable answer came: look it up, never resend.
            SchedulingError: any other; nothing was booked.

        Source: ITI TF-2 3.117.4.1.2.
        """
        key = candidate.reference or f"{candidate.start.isoformat()} {candidate.resource!r}"
        if key in self._under_way:
            raise BookingUnderWayError(key)
        self._under_way.add(key)
        try:
            intent = self.intent(candidate, patient, companions)
            return await recorded(
                self._journal,
                intent,
                lambda: self._client.book(candidate, patient, comment, companions),
                lambda refused: self._standing(refused, candidate, patient, companions),
            )
        finally:
            self._under_way.discard(key)

    def intent(self, candidate: Appointment, patient: Patient, companions: Sequence[Patient] = ()) -> Intent:
        """The intent to book it."""
        return intent_of(IntentKind.BOOK, self._client.base_url, candidate, (patient, *companions))

    def is_open(self, candidate: Appointment, patient: Patient, companions: Sequence[Patient] = ()) -> bool:
        """Whether this was sent before, by this or another window, and nobody knows yet what became of it.

        Raises:
            NotRecorded: the journal can't be read.
        """
        return self._journal.open_like(self.intent(candidate, patient, companions)) is not None

    async def look_up(self, candidate: Appointment, patient: Patient, companions: Sequence[Patient] = ()) -> LookUp:
        """Ask the server whether a booking stands: by its id, else among the patient's appointments of that time.

        That of a group stands if it is there for all of them. What is found is written into the journal.

        Source: ITI TF-2 3.118.4.1.2.
        """
        try:
            record = self._journal.open_like(self.intent(candidate, patient, companions))
            found, is_proof = await self._found(candidate, patient)
        except SchedulingError as error:
            return StillUnknown(error)
        if found is not None:
            stands = self._is_of_all(found, companions)
            if stands and record is not None:
                self._journal.settle(record, IntentFate.DONE, result=found.appointment.reference)
            return found if stands else NotShown()
        if record is not None and is_proof and is_old_enough(self._journal, record):
            self._journal.settle(record, IntentFate.NOT_DONE)
            return DoesNotStand()
        return NotShown()

    async def _standing(
        self, refused: Refused, candidate: Appointment, patient: Patient, companions: Sequence[Patient]
    ) -> Booked | None:
        """What was refused, and is there all the same.

        Raises:
            AnswerUnusable: what the server shows holds something unreadable, which may be it.
        """
        found, is_proof = await self._found(candidate, patient)
        if found is None and not is_proof and patient.as_search_reference() is not None:
            raise AnswerUnusable(Reason.MALFORMED, "one of the patient's appointments of that time can't be read")
        stands = found is not None and self._is_of_all(found, companions)
        return Booked(found.appointment, refused.issues) if found is not None and stands else None

    async def _found(self, candidate: Appointment, patient: Patient) -> tuple[Stands | None, bool]:
        """What stands, by its id or its time, and whether finding nothing proves that nothing does."""
        found = await self._by_id(candidate, patient)
        return (found, False) if found is not None else await self._by_time(candidate, patient)

    def _is_of_all(self, found: Stands, companions: Sequence[Patient]) -> bool:
        return all(names_patient(found.appointment, one, self._client.base_url) for one in companions)

    async def _by_id(self, candidate: Appointment, patient: Patient) -> Stands | None:
        if not candidate.reference:
            return None
        try:
            found = await self._client.appointment(candidate.as_reference())
        except RequestRejected:  # not there under this id; servers may give a booking another
            return None
        stands = found.status in _STANDING and names_patient(found, patient, self._client.base_url)
        return Stands(found) if stands else None

    async def _by_time(self, candidate: Appointment, patient: Patient) -> tuple[Stands | None, bool]:
        """What stands at that time, and whether finding nothing proves that nothing does."""
        known = patient.as_search_reference()
        if known is None:
            return None, False
        criteria = ExistingCriteria(known, candidate.start, candidate.start + timedelta(minutes=1))
        found, is_readable, is_short = await self._listed(criteria, candidate, patient)
        if found is None and is_readable and is_short:
            # Lost on the way, or a server whose totals are wrong, which says the same again.
            found, is_readable, _ = await self._listed(criteria, candidate, patient)
        return found, found is None and is_readable

    async def _listed(
        self, criteria: ExistingCriteria, candidate: Appointment, patient: Patient
    ) -> tuple[Stands | None, bool, bool]:
        """What the list shows of it, whether each entry could be read, and whether there are fewer than its total."""
        is_readable, total, seen = True, 0, 0
        async for page in self._client.existing(criteria):
            is_readable = is_readable and page.is_sound and not page.unreadable
            total, seen = max(total, page.total or 0), seen + len(page.appointments)
            for found in page.appointments:
                if found.status in _STANDING and self._is_same(found, candidate, patient):
                    return Stands(found), is_readable, False
        return None, is_readable, seen < total

    def _is_same(self, found: Appointment, candidate: Appointment, patient: Patient) -> bool:
        """Whether time, people and patient agree, where the server was asked for this patient's appointments."""
        if not same_moment(found.start, candidate.start) or contradicts(found, candidate):
            return False
        return names_patient(found, patient, self._client.base_url) is not False
