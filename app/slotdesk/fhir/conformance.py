"""The rules that answers are held against, each with its clause; cheap enough for ten thousand at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import Span, same_moment
from slotdesk.fhir import names
from slotdesk.fhir.recognition import names_patient
from slotdesk.fhir.text import line

_ERROR, _WARNING, _INFORMATION = FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.INFORMATION
# Given the reference, the status, the start and the end of an appointment.
Judge = Callable[[str, str, datetime, datetime], tuple[Finding, ...]]
STATUSES = frozenset(status.value for status in AppointmentStatus)

START_MISSING = Finding(FindingCode.MISSING_ELEMENT, _ERROR, "Appointment.start", names.CLAUSE_START)
END_MISSING = Finding(FindingCode.MISSING_ELEMENT, _ERROR, "Appointment.end", names.CLAUSE_END)
PERIOD_MISSING = Finding(
    FindingCode.MISSING_ELEMENT, _ERROR, "Appointment.requestedPeriod", names.CLAUSE_REQUESTED_PERIOD
)
PARTICIPANT_MISSING = Finding(FindingCode.NO_PARTICIPANT, _ERROR, "Appointment.participant", names.CLAUSE_PARTICIPANT)
ID_MISSING = Finding(FindingCode.NO_REFERENCE, _WARNING, "Appointment.id", names.CLAUSE_HOLD_REFERENCE)
TOTAL_MISSING = Finding(FindingCode.TOTAL_MISSING, _ERROR, "Bundle.total", names.CLAUSE_TOTAL)


def no_offset(start: str, start_has: bool, end: str, end_has: bool) -> tuple[Finding, ...]:
    """Times without a zone, which may be meant in any."""
    return tuple(
        Finding(FindingCode.NO_OFFSET, _ERROR, f"Appointment.{element}", names.CLAUSE_INSTANT, line(written))
        for element, written, has in (("start", start, start_has), ("end", end, end_has))
        if not has
    )


def end_not_after_start(end: str) -> Finding:
    """An end that comes before the start, or with it."""
    path = "Appointment.end"
    return Finding(FindingCode.END_NOT_AFTER_START, _ERROR, path, names.CLAUSE_END_AFTER_START, line(end))


def end_unreadable(end: str) -> Finding:
    """An end that is no time."""
    return Finding(FindingCode.WRONG_TYPE, _ERROR, "Appointment.end", names.CLAUSE_TYPES, line(end))


def judge_status(status: str) -> tuple[Finding, ...]:
    """A status that is missing, or none of the value set."""
    code = FindingCode.UNKNOWN_STATUS if status else FindingCode.MISSING_ELEMENT
    return (Finding(code, _ERROR, "Appointment.status", names.CLAUSE_STATUS, line(status)),)


def candidate_judge(period: Span) -> Judge:
    """What a proposal must be besides readable: proposed, with an id, within the period asked for."""
    first, last = period.start, period.end

    def judge(reference: str, status: str, start: datetime, end: datetime) -> tuple[Finding, ...]:
        if status == "proposed" and reference and start >= first and end <= last:
            return ()
        broken: list[Finding] = []
        if status != "proposed" and status in STATUSES:
            code = FindingCode.UNEXPECTED_STATUS
            broken.append(Finding(code, _ERROR, "Appointment.status", names.CLAUSE_PROPOSED, status))
        if not reference:
            broken.append(ID_MISSING)
        if start < first or end > last:
            broken.append(_outside(start, names.CLAUSE_PERIOD_FIND))
        return tuple(broken)

    return judge


def existing_judge(period: Span) -> Judge:
    """An appointment that was searched for starts within the period asked for."""

    def judge(_reference: str, _status: str, start: datetime, _end: datetime) -> tuple[Finding, ...]:
        return () if start in period else (_outside(start, names.CLAUSE_PERIOD_SEARCH),)

    return judge


def judge_result(
    asked: Appointment | None, patient: Patient | None, got: Appointment, clause: str, base_url: str
) -> tuple[Finding, ...]:
    """Whether what was held, booked or changed is what was asked for: times, actors, patient."""
    broken: list[Finding] = []

    def differs(element: str, seen: str) -> None:
        path = f"Appointment.{element}"
        broken.append(Finding(FindingCode.DIFFERS_FROM_REQUEST, _ERROR, path, clause, line(seen)))

    if asked is not None:
        if not same_moment(got.start, asked.start):
            differs("start", got.start.isoformat())
        if not same_moment(got.end, asked.end):
            differs("end", got.end.isoformat())
        missing = _actors(asked, base_url) - _actors(got, base_url)
        if missing:
            differs("participant", f"without {', '.join(sorted(missing))}")
    if patient is not None:
        there = [participant.actor for participant in got.patients]
        if not there:
            differs("participant", "no patient")
        elif patient.reference and not names_patient(got, patient, base_url):
            differs("participant", ", ".join(actor.reference or actor.label for actor in there))
    return tuple(broken)


def _actors(of: Appointment, base_url: str) -> set[str]:
    """The literal references of whoever takes part, patients aside."""
    return {
        participant.actor.at(base_url)
        for participant in of.participants
        if participant.actor.reference and participant.kind is not ActorKind.PATIENT
    }


def _outside(start: datetime, clause: str) -> Finding:
    return Finding(FindingCode.OUTSIDE_PERIOD, _WARNING, "Appointment.start", clause, start.isoformat())


def bundle_type(seen: str) -> Finding:
    """A Bundle of another type than searchset."""
    return Finding(FindingCode.WRONG_BUNDLE_TYPE, _ERROR, "Bundle.type", names.CLAUSE_BUNDLE_TYPE, line(seen))


def total_differs(total: int, seen: int) -> Finding:
    """A total that is not the number of matches that came."""
    clause = names.CLAUSE_TOTAL_VALUE
    return Finding(FindingCode.TOTAL_DIFFERS, _WARNING, "Bundle.total", clause, f"{total} said, {seen} came")


def search_mode(index: int, seen: str) -> Finding:
    """An entry that does not say, or says wrongly, whether it is a match or an outcome."""
    path = f"Bundle.entry[{index}].search.mode"
    return Finding(FindingCode.SEARCH_MODE_MISSING, _WARNING, path, names.CLAUSE_SEARCH_MODE, line(seen))


def unreadable(index: int, seen: str) -> Finding:
    """An entry that can't be shown."""
    path = f"Bundle.entry[{index}].resource"
    return Finding(FindingCode.UNREADABLE_ENTRY, _ERROR, path, names.CLAUSE_ENTRY, line(seen))


def unexpected_resource(index: int, seen: str) -> Finding:
    """An entry of a type that does not belong in this answer."""
    path = f"Bundle.entry[{index}].resource"
    return Finding(FindingCode.UNEXPECTED_RESOURCE, _WARNING, path, names.CLAUSE_ENTRY, line(seen))


def duplicate(index: int, seen: str) -> Finding:
    """An entry that came before; it is shown once."""
    path = f"Bundle.entry[{index}]"
    return Finding(FindingCode.DUPLICATE_ENTRY, _WARNING, path, names.CLAUSE_UNIQUE, line(seen))


def media_type(seen: str) -> Finding:
    """FHIR under another media type."""
    return Finding(FindingCode.WRONG_MEDIA_TYPE, _WARNING, "Content-Type", names.CLAUSE_MEDIA_TYPE, line(seen))


def repaired() -> Finding:
    """JSON that could be read only after characters that it may not hold were taken out."""
    return Finding(FindingCode.WRONG_TYPE, _ERROR, "Bundle", names.CLAUSE_TYPES, "invalid characters in strings")
