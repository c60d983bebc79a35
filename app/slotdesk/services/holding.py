"""Holding a time while it is talked about, and letting go of it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.intent import IntentKind, intent_of
from slotdesk.domain.outcome import CancelOutcome, Held, Refused
from slotdesk.domain.patient import Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.services.recorded import recorded
from slotdesk.store.journal import Journal
from slotdesk.store.value_sets import status_reasons

_RELEASE_REASON = "other"


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Hold:
    """A candidate that the server holds for us, as `held`, which has an id of its own.

    `expires` is by this computer's clock, as is `made`, None where the server did not say. `words` are what the server
    said of it, `patients` whom it is for, as far as that was known when it was made.
    """

    candidate: Appointment
    held: Appointment
    expires: datetime | None = None
    words: str = ""
    patients: tuple[Patient, ...] = ()
    made: datetime | None = None

    def left(self, now: datetime) -> timedelta | None:
        """How long it still lasts, never negative; None where that is not known."""
        return max(self.expires - now, timedelta(0)) if self.expires is not None else None

    def has_ended(self, now: datetime) -> bool:
        """Whether it has surely run out."""
        return self.expires is not None and self.expires <= now


class HoldingService:
    """Holds (ITI-116) and releases (ITI-117, by cancelling the hold).

    `clock` is this computer's, as expiry is told by it.
    """

    def __init__(self, client: SchedulingClient, journal: Journal, clock: Callable[[], datetime] = _now) -> None:
        self._client = client
        self._journal = journal
        self.clock = clock

    async def hold(self, candidate: Appointment, patients: Sequence[Patient] = ()) -> Hold | Refused:
        """Hold a candidate, for these patients as far as they are known. A refusal is returned, not raised.

        Raises:
            OutcomeUnknown: sent, and no usable answer came: look it up, never resend.
            NotRecorded: it could not be written into the journal; nothing was sent.
            SchedulingError: any other; nothing is held.

        Source: ITI TF-2 3.116.4.1.2.
        """
        intent = intent_of(IntentKind.HOLD, self._client.base_url, candidate, patients)
        outcome = await recorded(self._journal, intent, lambda: self._client.hold(candidate, patients))
        if isinstance(outcome, Held):
            words = "\n".join(dict.fromkeys(issue.words for issue in outcome.issues))
            return Hold(candidate, outcome.appointment, outcome.expires, words, tuple(patients), self.clock())
        return outcome

    async def release(self, hold: Hold) -> CancelOutcome:
        """Give a hold back. To be called only while it is certain that no booking was made of it.

        Raises:
            SchedulingError: it may be held until it runs out.

        Source: ITI Scheduling, OperationDefinition appointment-book: a hold is released by cancelling it.
        """
        reason = next(one for one in status_reasons() if one.code == _RELEASE_REASON)
        intent = intent_of(IntentKind.RELEASE, self._client.base_url, hold.held, hold.patients)
        return await recorded(
            self._journal, intent, lambda: self._client.cancel(hold.held, reason, concerning=hold.patients)
        )

    async def is_shown_as_held(self, candidate: Appointment) -> bool:
        """Whether the server shows a candidate as held after the answer to a hold was lost; by whom, it does not say.

        Servers that give a hold an id of its own show nothing, and neither does one that can't be asked.
        """
        if not candidate.reference:
            return False
        try:
            found = await self._client.appointment(candidate.as_reference())
        except SchedulingError:
            return False
        return found.status == AppointmentStatus.PENDING
