"""Changes of appointments that exist, and what became of a change whose answer was lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.coding import Coding
from slotdesk.domain.errors import NotRecorded, Reason, RequestRejected, SchedulingError
from slotdesk.domain.intent import Intent, IntentFate, IntentKind, comment_digest, intent_of
from slotdesk.domain.outcome import Booked, BookingOutcome, Cancelled, CancelOutcome, Refused
from slotdesk.domain.span import same_moment
from slotdesk.fhir.client import SchedulingClient
from slotdesk.services.recorded import is_old_enough, recorded
from slotdesk.store.journal import Journal


class ChangeKind(Enum):
    """What is to become of an appointment."""

    CANCEL = "cancel"
    MOVE = "move"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Change:
    """One wish for one appointment.

    `reason` goes with a cancellation, `target` (a candidate) with a move. `comment` is the new one where it is to be
    changed, a remark for a cancellation, and None where the old one stays. `comment_digest` takes its place for
    looking up a change that was read back from the journal, which does not keep comments.
    """

    kind: ChangeKind
    appointment: Appointment
    reason: Coding | None = None
    target: Appointment | None = None
    comment: str | None = None
    comment_digest: str = ""


class Fact(Enum):
    """What the server shows of a change whose answer was lost."""

    DONE = "done"
    NOT_SO_FAR = "not-so-far"  # it may still be at work on it: no proof that it never will
    NOT_DONE = "not-done"  # it has had its time, and the appointment is as it was
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ChangeLookUp:
    """What the server shows; `error` says why it could not be asked."""

    fact: Fact
    appointment: Appointment | None = None
    error: SchedulingError | None = None


class ChangeUnderWayError(RuntimeError):
    """The same appointment is being changed already; a second click is not a second wish."""


class ChangingService:
    """Cancels, moves and comments (ITI-117); looks up what became of it."""

    def __init__(self, client: SchedulingClient, journal: Journal) -> None:
        self._client = client
        self._journal = journal
        self._under_way: set[str] = set()

    async def carry_out(self, change: Change) -> BookingOutcome | CancelOutcome:
        """Send one change. A refusal is returned, not raised, and leaves the appointment as it was.

        Raises:
            ChangeUnderWayError: the same appointment is being changed; nothing more was sent.
            StillOpen: an earlier change of it is of open fate; nothing more was sent.
            NotRecorded: it could not be written into the journal; nothing was sent.
            OutcomeUnknown: sent, and no usable answer came: look it up, never resend.
            SchedulingError: any other; nothing was changed.

        Source: ITI TF-2 3.117.4.1.2.
        """
        key = change.appointment.reference
        if key in self._under_way:
            raise ChangeUnderWayError(key)
        self._under_way.add(key)
        try:
            return await recorded(
                self._journal,
                self.intent(change),
                lambda: self._send(change),
                lambda refused: self._standing(refused, change),
            )
        finally:
            self._under_way.discard(key)

    def intent(self, change: Change) -> Intent:
        """The intent to change it so."""
        kind = IntentKind(change.kind.value)
        comment = change.comment or "" if change.kind is ChangeKind.COMMENT else None
        return intent_of(kind, self._client.base_url, change.appointment, (), change.target, comment)

    async def look_up(self, change: Change) -> ChangeLookUp:
        """Ask the server how the appointment stands now. What is found is written into the journal."""
        try:
            record = self._journal.open_like(self.intent(change))
        except NotRecorded as error:
            return ChangeLookUp(Fact.UNKNOWN, None, error)
        found = await self._asked(change)
        if record is None:
            return found
        if found.fact is Fact.DONE:
            result = found.appointment.reference if found.appointment else change.appointment.reference
            self._journal.settle(record, IntentFate.DONE, result=result)
        elif found.fact is Fact.NOT_SO_FAR and is_old_enough(self._journal, record):
            self._journal.settle(record, IntentFate.NOT_DONE)
            return replace(found, fact=Fact.NOT_DONE)
        return found

    async def _standing(self, refused: Refused, change: Change) -> Booked | Cancelled | None:
        """What was refused, and is so all the same."""
        found = await self._client.appointment(change.appointment.as_reference())
        if not _shows(found, change):
            return None
        kind = Cancelled if change.kind is ChangeKind.CANCEL else Booked
        return kind(found, refused.issues)

    async def _asked(self, change: Change) -> ChangeLookUp:
        try:
            found = await self._client.appointment(change.appointment.as_reference())
        except RequestRejected as error:
            # Servers may drop what was cancelled; for anything else a missing appointment settles nothing.
            gone = change.kind is ChangeKind.CANCEL and error.reason is Reason.NOT_FOUND
            return ChangeLookUp(Fact.DONE if gone else Fact.UNKNOWN, None, error)
        except SchedulingError as error:
            return ChangeLookUp(Fact.UNKNOWN, None, error)
        return ChangeLookUp(Fact.DONE if _shows(found, change) else Fact.NOT_SO_FAR, found)

    async def _send(self, change: Change) -> BookingOutcome | CancelOutcome:
        if change.kind is ChangeKind.CANCEL:
            if change.reason is None:
                raise ValueError("a cancellation needs a reason")
            return await self._client.cancel(change.appointment, change.reason, change.comment or "")
        if change.target is None:
            return await self._client.modify(change.appointment, comment=change.comment or "")
        return await self._client.modify(change.appointment, place=change.target, comment=change.comment)


def _shows(found: Appointment, change: Change) -> bool:
    if change.kind is ChangeKind.CANCEL:
        return found.status == AppointmentStatus.CANCELLED
    if found.status == AppointmentStatus.CANCELLED:
        return False
    if change.target is not None:
        return same_moment(found.start, change.target.start) and _same_people(found, change.target)
    return comment_digest(found.comment) == (change.comment_digest or comment_digest(change.comment or ""))


def _same_people(found: Appointment, target: Appointment) -> bool:
    wanted, there = target.practitioner, found.practitioner
    return wanted is None or there is None or wanted.actor.relative == there.actor.relative
