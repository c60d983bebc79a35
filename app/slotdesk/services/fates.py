"""What became of what was sent and never answered: asked of the server that it was sent to, from the journal alone."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import Reason, RequestRejected, SchedulingError
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.patient import Patient
from slotdesk.domain.record import Record
from slotdesk.domain.span import same_moment
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.recognition import contradicts, names_patient
from slotdesk.services.booking import BookingService, DoesNotStand, Stands, StillUnknown
from slotdesk.services.changing import Change, ChangeKind, ChangingService, Fact
from slotdesk.services.recorded import is_old_enough
from slotdesk.store.journal import Journal

LONGEST_HOLD = timedelta(hours=24)


class Finding(Enum):
    """What looking up has brought."""

    DONE = "done"
    NOT_DONE = "not-done"  # shown by the server: the same may be sent again
    NOT_SO_FAR = "not-so-far"  # the server may still be at work on it
    UNDER_WAY = "under-way"  # another window is just sending it
    CANNOT_TELL = "cannot-tell"  # too little is known to look it up by; a person has to ask
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class FateFound:
    """A record as it stands after looking up. `error` says why the server could not be asked."""

    record: Record
    finding: Finding
    appointment: Appointment | None = None
    error: SchedulingError | None = None


class FateService:
    """Looks up open records of one server, and writes into the journal what the server shows."""

    def __init__(self, client: SchedulingClient, journal: Journal) -> None:
        self._client = client
        self._journal = journal
        self._booking = BookingService(client, journal)
        self._changing = ChangingService(client, journal)

    def open_records(self) -> list[Record]:
        """What is open of this server, oldest first.

        Raises:
            NotRecorded: the journal can't be read.
        """
        return self._journal.open_records(self._client.base_url)

    async def look_up(self, record: Record) -> FateFound:
        """Ask the server about one record; nothing is ever sent again.

        Raises:
            NotRecorded: the journal can't be read.
            ValueError: the record is of another server.
        """
        if record.intent.base_url != self._client.base_url:
            raise ValueError("an intent is looked up only where it was sent")
        if not record.fate.is_open:
            return FateFound(record, Finding.DONE if record.fate is IntentFate.DONE else Finding.NOT_DONE)
        if self._journal.is_under_way(record):
            return FateFound(record, Finding.UNDER_WAY)
        if record.intent.kind is IntentKind.BOOK:
            return await self._booked(record)
        if record.intent.kind.is_change:
            return await self._changed(record)
        return await self._held(record)

    async def patient_name(self, patient: Patient) -> str:
        """What the server calls a patient of the journal, which keeps no names; empty where it can't be asked."""
        known = patient.as_search_reference()
        if known is None:
            return ""
        try:
            return (await self._client.patient(known)).name
        except SchedulingError:
            return ""

    async def _booked(self, record: Record) -> FateFound:
        candidate, patients = record.intent.as_appointment(), record.intent.as_patients()
        if candidate is None or not patients:
            return await self._by_id_alone(record)
        found = await self._booking.look_up(candidate, patients[0], patients[1:])
        if isinstance(found, Stands):
            return FateFound(self._again(record), Finding.DONE, found.appointment)
        if isinstance(found, DoesNotStand):
            return FateFound(self._again(record), Finding.NOT_DONE)
        if isinstance(found, StillUnknown):
            return FateFound(record, Finding.UNREACHABLE, error=found.error)
        return FateFound(record, Finding.NOT_SO_FAR)

    async def _by_id_alone(self, record: Record) -> FateFound:
        """Without a time or a patient to search by, only the appointment's own id tells, and only if it is booked."""
        if not record.intent.reference:
            return FateFound(record, Finding.CANNOT_TELL)
        try:
            found = await self._client.appointment(Reference(record.intent.reference))
        except RequestRejected:
            return FateFound(record, Finding.CANNOT_TELL)
        except SchedulingError as error:
            return FateFound(record, Finding.UNREACHABLE, error=error)
        patients = record.intent.as_patients()
        ours = patients and all(names_patient(found, one, self._client.base_url) for one in patients)
        if ours and found.status == AppointmentStatus.BOOKED:
            return FateFound(self._settle(record, IntentFate.DONE, found.reference), Finding.DONE, found)
        return FateFound(record, Finding.CANNOT_TELL, found)

    async def _changed(self, record: Record) -> FateFound:
        intent = record.intent
        appointment = intent.as_appointment()
        if appointment is None:
            return FateFound(record, Finding.CANNOT_TELL)
        kind = ChangeKind(intent.kind.value)
        target = intent.as_target() if kind is ChangeKind.MOVE else None
        change = Change(kind, appointment, target=target, comment_digest=intent.comment_digest)
        found = await self._changing.look_up(change)
        finding = {
            Fact.DONE: Finding.DONE,
            Fact.NOT_DONE: Finding.NOT_DONE,
            Fact.NOT_SO_FAR: Finding.NOT_SO_FAR,
            Fact.UNKNOWN: Finding.UNREACHABLE,
        }[found.fact]
        if isinstance(found.error, RequestRejected) and finding is Finding.UNREACHABLE:
            finding = Finding.CANNOT_TELL
        return FateFound(self._again(record), finding, found.appointment, found.error)

    async def _held(self, record: Record) -> FateFound:
        """A hold ends by itself, so that one nobody knows of is over once the server shows it no more, or in a day."""
        if self._journal.age(record) > LONGEST_HOLD:
            return FateFound(self._settle(record, IntentFate.LAPSED), Finding.NOT_DONE)
        reference = record.result or record.intent.reference
        if not reference:
            return FateFound(record, Finding.CANNOT_TELL)
        try:
            found = await self._client.appointment(Reference(reference))
        except RequestRejected as error:
            return await self._hold_not_shown(record, error)
        except SchedulingError as error:
            return FateFound(record, Finding.UNREACHABLE, error=error)
        return self._hold_shown(record, found)

    def _hold_shown(self, record: Record, found: Appointment) -> FateFound:
        """What the id of a candidate says of a hold, which may be anybody's; or that of the hold itself."""
        is_release, is_own = record.intent.kind is IntentKind.RELEASE, _has_own_id(record)
        if found.status == AppointmentStatus.PENDING and is_own and not is_release:
            return FateFound(self._settle(record, IntentFate.DONE, found.reference), Finding.DONE, found)
        if found.status == AppointmentStatus.PENDING:
            return FateFound(record, Finding.NOT_SO_FAR if is_release else Finding.CANNOT_TELL, found)
        if found.status == AppointmentStatus.BOOKED and is_own and not is_release:
            return FateFound(self._settle(record, IntentFate.OTHERWISE, found.reference), Finding.DONE, found)
        if is_release and found.status == AppointmentStatus.CANCELLED:
            return FateFound(self._settle(record, IntentFate.DONE, found.reference), Finding.DONE, found)
        return FateFound(self._settle(record, IntentFate.LAPSED, found.reference), Finding.NOT_DONE, found)

    async def _hold_not_shown(self, record: Record, error: RequestRejected) -> FateFound:
        """Of a hold whose id nobody knows, that its time is offered shows that there is none: held times never are."""
        is_release, is_gone = record.intent.kind is IntentKind.RELEASE, error.reason is Reason.NOT_FOUND
        if is_release and is_gone:
            return FateFound(self._settle(record, IntentFate.DONE), Finding.DONE)
        if is_release or not is_old_enough(self._journal, record):
            return FateFound(record, Finding.CANNOT_TELL, error=error)
        if (_has_own_id(record) and is_gone) or await self._is_offered(record):
            return FateFound(self._settle(record, IntentFate.LAPSED, record.result), Finding.NOT_DONE)
        return FateFound(record, Finding.CANNOT_TELL, error=error)

    async def _is_offered(self, record: Record) -> bool:
        """Whether the server offers the time that was asked for, with the same people, to anybody.

        Source: ITI TF-2 3.115.4.2.
        """
        asked = record.intent.as_appointment()
        if asked is None or asked.end <= asked.start:
            return False
        people = tuple(one.actor for one in asked.actors(ActorKind.PRACTITIONER))
        try:
            async with aclosing(self._client.find(FindCriteria(asked.start, asked.end, practitioner=people))) as pages:
                async for page in pages:
                    for one in page.appointments:
                        if same_moment(one.start, asked.start) and not contradicts(one, asked):
                            return True
        except SchedulingError:
            return False  # asked again later
        return False

    def _settle(self, record: Record, fate: IntentFate, result: str = "") -> Record:
        return self._journal.settle(record, fate, result=result)

    def _again(self, record: Record) -> Record:
        """The record as the journal has it now."""
        return next((one for one in self._journal.records() if one.id == record.id), record)


def _has_own_id(record: Record) -> bool:
    """Whether the answer named the hold by an id that is nobody else's: the candidate's is whoever's holds it now."""
    return record.result not in {"", record.intent.reference}
