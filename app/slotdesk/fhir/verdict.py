"""Whether the server did what it was asked: done, refused, or not to be known from its answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.errors import AnswerUnusable, OutcomeUnknown, Reason
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import Issue, Refused
from slotdesk.fhir.conversation import Conversation, lost, retry_after
from slotdesk.fhir.hold_expiry import hold_lasts
from slotdesk.fhir.read_appointment import AppointmentReader
from slotdesk.fhir.read_bundle import Contents, issues_in, kind_of, open_entry
from slotdesk.fhir.sending import Answer
from slotdesk.fhir.wish import Wish, candidates_for, is_undone


@dataclass(frozen=True, slots=True)
class Done:
    """The server did it; `lasts` is how long a hold goes on from its answer, None where it didn't say.

    `expires` is the same by this computer's clock.
    """

    appointment: Appointment
    issues: tuple[Issue, ...]
    findings: tuple[Finding, ...]
    expires: datetime | None = None
    lasts: timedelta | None = None


async def judge(conversation: Conversation, answer: Answer, wish: Wish, zone: tzinfo) -> Done | Refused:
    """Read the answer to a hold, booking, change or cancellation.

    Raises:
        OutcomeUnknown: the answer tells neither that it was done nor that it was not.

    Source: ITI TF-2 3.116.4.2, 3.117.4.2.
    """
    if answer.status >= 500 or answer.status == 408:
        reason = Reason.TIMEOUT if answer.status in {408, 504} else Reason.SERVER_ERROR
        evidence = replace(
            answer.evidence,
            issues=await conversation.issues(answer),
            retry_after=retry_after(answer, conversation.clock()),
        )
        raise OutcomeUnknown(reason, f"HTTP {answer.status}", evidence)
    if answer.status >= 400:
        issues = await conversation.issues(answer)
        return Refused(answer.status, issues, None, retry_after(answer, conversation.clock()))
    try:
        contents = await conversation.open(answer)
    except AnswerUnusable as error:
        raise lost(error) from error
    issues = issues_in(contents)
    found, unreadable = _appointments(contents, AppointmentReader(zone, conversation.limits.depth, wish.asked))
    candidates = candidates_for(found, wish, conversation.server)
    ours = candidates[0] if len(candidates) == 1 else None
    evidence = replace(answer.evidence, issues=issues, appointment=ours.reference if ours else "")
    if any(issue.is_error for issue in issues) and (is_undone(ours, wish) if ours else not (candidates or unreadable)):
        return Refused(answer.status, issues, ours)
    if ours is None:
        raise OutcomeUnknown(*_why_unknown(contents, found, unreadable), evidence)
    if any(issue.is_error for issue in issues):
        raise OutcomeUnknown(Reason.UNEXPECTED_STATUS, "an error, and no word that nothing was done", evidence)
    if ours.status == wish.expected:
        now = conversation.clock()
        lasts = hold_lasts(answer, contents, now, zone)
        return Done(ours, issues, tuple(contents.findings), now + lasts if lasts is not None else None, lasts)
    if ours.status == AppointmentStatus.CANCELLED:
        return Refused(answer.status, issues, ours)
    raise OutcomeUnknown(Reason.UNEXPECTED_STATUS, f"Appointment.status {ours.status!r}", evidence)


def _appointments(contents: Contents, reader: AppointmentReader) -> tuple[list[Appointment], int]:
    """The appointments of an answer, and how much it holds besides them and words."""
    found: list[Appointment] = []
    unreadable = 0
    for raw in contents.entries:
        entry = open_entry(raw)
        kind = kind_of(entry.resource) if entry is not None else ""
        appointment = reader.read(bytes(entry.resource)) if entry is not None and kind == "Appointment" else None
        if appointment is not None:
            found.append(appointment)
        elif kind != "OperationOutcome":
            unreadable += 1
    return found, unreadable


def _why_unknown(contents: Contents, found: list[Appointment], unreadable: int) -> tuple[Reason, str]:
    if found:
        return Reason.WRONG_RESOURCE, "no appointment of the answer is the one asked for"
    reason = Reason.MALFORMED if unreadable else Reason.EMPTY
    return reason, f"{contents.kind} without a readable Appointment"
