"""Sending what changes something on a server: written down before, and what became of it after."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TypeVar

from slotdesk.domain.errors import OutcomeUnknown, Retry, SchedulingError
from slotdesk.domain.finding import FindingCode
from slotdesk.domain.intent import Intent, IntentFate
from slotdesk.domain.outcome import BookingOutcome, CancelOutcome, Held, HoldOutcome, Refused
from slotdesk.domain.record import Record
from slotdesk.store.journal import Journal

# A server may still be at work on what it does not show yet; after so long it has given up, as has the connection.
PROOF_AFTER = timedelta(minutes=2)

Outcome = TypeVar("Outcome", bound=HoldOutcome | BookingOutcome | CancelOutcome)


async def recorded(
    journal: Journal,
    intent: Intent,
    act: Callable[[], Awaitable[Outcome]],
    standing: Callable[[Refused], Awaitable[Outcome | None]] | None = None,
) -> Outcome:
    """Write the intent down, send it, and write down what became of it; an unknown fate stays open.

    A network that sends a request twice shows the refusal of the second: what the server did at the first stands.
    `standing` reads what is there after a refusal, None where the refusal holds.

    Raises:
        NotRecorded, StillOpen: nothing was sent.
        OutcomeUnknown: the server refused, and could not be asked whether it had done it before.
        SchedulingError: whatever `act` raises.
    """
    with written_down(journal, intent) as record:
        outcome = await act()
        if isinstance(outcome, Refused) and standing is not None:
            outcome = await _after_refusal(outcome, standing) or outcome
    if isinstance(outcome, Refused):
        journal.settle(record, IntentFate.REFUSED, reason=f"HTTP {outcome.status}")
        return outcome
    differs = any(finding.code is FindingCode.DIFFERS_FROM_REQUEST for finding in outcome.findings)
    fate = IntentFate.OTHERWISE if differs and not isinstance(outcome, Held) else IntentFate.DONE
    journal.settle(record, fate, result=outcome.appointment.reference)
    return outcome


@contextmanager
def written_down(journal: Journal, intent: Intent) -> Iterator[Record]:
    """The intent is in the journal while it is sent, and what breaks off the sending is its fate; the rest is not.

    Raises:
        NotRecorded, StillOpen: before anything is sent.
    """
    record = journal.intend(intent)
    try:
        yield record
    except SchedulingError as error:
        fate = IntentFate.UNKNOWN if error.retry is Retry.UNKNOWN else IntentFate.NOT_SENT
        journal.settle(record, fate, result=error.evidence.appointment, reason=error.reason.value)
        raise
    except BaseException:  # broken off on the way: it may have arrived
        journal.settle(record, IntentFate.UNKNOWN)
        raise


async def _after_refusal(refused: Refused, standing: Callable[[Refused], Awaitable[Outcome | None]]) -> Outcome | None:
    try:
        return await standing(refused)
    except SchedulingError as error:
        if error.retry is Retry.POINTLESS:
            return None  # it won't say, now or later: its word is all there is
        raise OutcomeUnknown(error.reason, "refused, and could not be looked up", error.evidence) from error


def is_old_enough(journal: Journal, record: Record) -> bool:
    """Whether it has been over for so long that the server's not showing it is proof."""
    return journal.quiet_for(record) >= PROOF_AFTER and not journal.is_under_way(record)
