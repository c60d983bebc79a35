"""Whether the server did what it was asked: done, refused, or not to be known from its answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.errors import AnswerUnusable, Evidence, OutcomeUnknown, Reason
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import Issue, Refused
from slotdesk.fhir.conversation import Conversation, http_date, lost, retry_after
from slotdesk.fhir.read_appointment import AppointmentReader
from slotdesk.fhir.read_bundle import Contents, issues_in, kind_of, open_entry
from slotdesk.fhir.read_elements import moment
from slotdesk.fhir.sending import Answer


@dataclass(frozen=True, slots=True)
class Done:
    """The server did it; `expires` is when a hold ends, None where it didn't say."""

    appointment: Appointment
    issues: tuple[Issue, ...]
    findings: tuple[Finding, ...]
    expires: datetime | None = None


async def judge(
    conversation: Conversation,
    answer: Answer,
    expected: AppointmentStatus,
    asked: Appointment | None,
    reference: str,
    zone: tzinfo,
) -> Done | Refused:
    """Read the answer to a hold, booking, change or cancellation. `asked` lends times that the answer leaves out.

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
    found = _appointments(contents, AppointmentReader(zone, conversation.limits.depth, asked))
    chosen = _choose(found, expected, reference)
    if chosen is None:
        return _without_appointment(answer, contents, issues)
    if chosen.status == expected:
        expires = _expires(answer, contents, conversation.clock(), zone)
        return Done(chosen, issues, tuple(contents.findings), expires)
    if chosen.status == AppointmentStatus.CANCELLED:
        return Refused(answer.status, issues, chosen)
    evidence = replace(answer.evidence, issues=issues)
    raise OutcomeUnknown(Reason.UNEXPECTED_STATUS, f"Appointment.status {chosen.status!r}", evidence)


def _appointments(contents: Contents, reader: AppointmentReader) -> list[Appointment]:
    found: list[Appointment] = []
    for raw in contents.entries:
        entry = open_entry(raw)
        if entry is not None and kind_of(entry.resource) == "Appointment":
            appointment = reader.read(bytes(entry.resource))
            if appointment is not None:
                found.append(appointment)
    return found


def _choose(found: list[Appointment], expected: AppointmentStatus, reference: str) -> Appointment | None:
    """The appointment that the answer is about: the one asked for, else the one in the state asked for."""
    same = [one for one in found if reference and one.reference == reference]
    for several in (same, found):
        for one in several:
            if one.status == expected:
                return one
    return next(iter(same or found), None)


def _without_appointment(answer: Answer, contents: Contents, issues: tuple[Issue, ...]) -> Refused:
    unreadable = any(
        (entry := open_entry(raw)) is None or kind_of(entry.resource) != "OperationOutcome" for raw in contents.entries
    )
    if not unreadable and any(issue.is_error for issue in issues):
        return Refused(answer.status, issues)
    evidence: Evidence = replace(answer.evidence, issues=issues)
    detail = f"{contents.kind} without a readable Appointment"
    raise OutcomeUnknown(Reason.MALFORMED if unreadable else Reason.EMPTY, detail, evidence)


def _expires(answer: Answer, contents: Contents, now: datetime, zone: tzinfo) -> datetime | None:
    """When the hold ends by this computer's clock.

    The header is taken as so long after the answer's own Date, so that a wrong clock here does not matter. An Expires
    that is not in the future is about caching (RFC 9111, 5.3) and says nothing of a hold.
    """
    expires = http_date(answer.headers.get("expires", ""))
    if expires is not None:
        left = expires - (http_date(answer.headers.get("date", "")) or now)
        if left > timedelta(0):
            return now + left
    said = moment(contents.outputs.get("held-until", ""), zone)
    return said[0] if said is not None else None
