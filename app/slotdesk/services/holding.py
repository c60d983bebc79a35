"""Holding a time while it is talked about, and letting go of it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.elapsed import elapsed_s
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

    `ends_s` is when it ends, by a clock that nobody sets and that goes on while the machine sleeps (`elapsed_s`); None
    where the server did not say. `made_s` is when it was asked for, by the same clock. `words` are what the server said
    of it, `patients` whom it is for, as far as that was known when it was made.
    """

    candidate: Appointment
    held: Appointment
    ends_s: float | None = None
    words: str = ""
    patients: tuple[Patient, ...] = ()
    made_s: float | None = None

    def left(self, now_s: float) -> timedelta | None:
        """How long it still lasts, never negative; None where that is not known."""
        return timedelta(seconds=max(self.ends_s - now_s, 0.0)) if self.ends_s is not None else None

    def has_ended(self, now_s: float) -> bool:
        """Whether it has surely run out."""
        return self.ends_s is not None and self.ends_s <= now_s


class HoldingService:
    """Holds (ITI-116) and releases (ITI-117, by cancelling the hold).

    `clock_s` counts seconds, and holds are counted by it; `wall` is the clock that people look at.
    """

    def __init__(
        self,
        client: SchedulingClient,
        journal: Journal,
        clock_s: Callable[[], float] = elapsed_s,
        wall: Callable[[], datetime] = _now,
    ) -> None:
        self._client = client
        self._journal = journal
        self.clock_s = clock_s
        self._wall = wall

    async def hold(self, candidate: Appointment, patients: Sequence[Patient] = ()) -> Hold | Refused:
        """Hold a candidate, for these patients as far as they are known. A refusal is returned, not raised.

        Raises:
            OutcomeUnknown: sent, and no usable answer came: look it up, never resend.
            NotRecorded: it could not be written into the journal; nothing was sent.
            SchedulingError: any other; nothing is held.

        Source: ITI TF-2 3.116.4.1.2.
        """
        intent = intent_of(IntentKind.HOLD, self._client.base_url, candidate, patients)
        begun_s = self.clock_s()
        outcome = await recorded(self._journal, intent, lambda: self._client.hold(candidate, patients))
        if isinstance(outcome, Held):
            words = "\n".join(dict.fromkeys(issue.words for issue in outcome.issues))
            # From the sending on: the machine may have slept before the answer was read, and never say too much.
            ends_s = begun_s + outcome.lasts.total_seconds() if outcome.lasts is not None else None
            return Hold(candidate, outcome.appointment, ends_s, words, tuple(patients), begun_s)
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

    def until(self, hold: Hold) -> datetime | None:
        """When a hold ends by this computer's clock as it is set now; None where that is not known."""
        left = hold.left(self.clock_s())
        return self._wall() + left if left is not None else None

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
