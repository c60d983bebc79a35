"""One JSON object for each run, for scripts."""

from __future__ import annotations

from typing import Any

from slotdesk.cli.answers import Answer, CapabilitiesAnswer, ChangeAnswer, Problem, RecordsAnswer, SearchAnswer
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.finding import Finding
from slotdesk.domain.finding_rules import RULES
from slotdesk.domain.outcome import Held, Issue, Refused
from slotdesk.domain.record import Record


def document_of(answer: Answer, status: ExitStatus) -> dict[str, Any]:
    """The JSON object that a command ends with. Times carry the offset that the server wrote."""
    if isinstance(answer, SearchAnswer):
        document = _search(answer)
    elif isinstance(answer, ChangeAnswer):
        document = _change(answer, status)
    elif isinstance(answer, CapabilitiesAnswer):
        document = _capabilities(answer)
    elif isinstance(answer, RecordsAnswer):
        document = _records(answer)
    else:
        document = {"outcome": _problem_outcome(answer.problem)}
    if answer.problem is not None:
        document["error"] = _error(answer.problem)
    return document


def _search(answer: SearchAnswer) -> dict[str, Any]:
    return {
        "total": answer.total,
        "received": len(answer.appointments),
        "unreadable": answer.unreadable,
        answer.noun: [_appointment(appointment) for appointment in answer.appointments],
        "outcome": [_issue(issue) for issue in answer.issues] + _problem_outcome(answer.problem),
        "findings": [_finding(finding) for finding in answer.findings],
    }


def _change(answer: ChangeAnswer, status: ExitStatus) -> dict[str, Any]:
    outcome = answer.outcome
    document: dict[str, Any] = {
        "result": answer.result(status),
        "reference": answer.reference,
        "appointment": _appointment(outcome.appointment) if outcome and outcome.appointment else None,
        "outcome": [_issue(issue) for issue in (outcome.issues if outcome else ())] + _problem_outcome(answer.problem),
    }
    if isinstance(outcome, Held):
        document["expires"] = outcome.expires.isoformat() if outcome.expires else None
    if isinstance(outcome, Refused):
        document["httpStatus"] = outcome.status
    return document


def _records(answer: RecordsAnswer) -> dict[str, Any]:
    return {
        "open": sum(one.fate.is_open for one in answer.records),
        "bookings": [_record(one, answer) for one in answer.records],
        "outcome": _problem_outcome(answer.problem),
    }


def _record(record: Record, answer: RecordsAnswer) -> dict[str, Any]:
    intent = record.intent
    return {
        "id": record.id,
        "wish": intent.kind.value,
        "fate": record.fate.value,
        "open": record.fate.is_open,
        "underWay": record.id in answer.under_way,
        "lookedUp": answer.found.get(record.id),
        "asked": record.written.isoformat(),
        "changed": record.changed.isoformat(),
        "server": intent.base_url,
        "reference": intent.reference,
        "result": record.result,
        "reason": record.reason,
        "note": record.note,
        "start": intent.start.isoformat() if intent.start else None,
        "end": intent.end.isoformat() if intent.end else None,
        "newStart": intent.to_start.isoformat() if intent.to_start else None,
        "service": intent.service,
        "people": [{"reference": address, "display": name} for address, name in intent.people],
        "patients": list(intent.patients),
    }


def _capabilities(answer: CapabilitiesAnswer) -> dict[str, Any]:
    found = answer.capabilities
    document: dict[str, Any] = {}
    if found is not None:
        document = {
            "name": found.name,
            "software": found.software,
            "fhirVersion": found.fhir_version,
            "formats": list(found.formats),
            "operations": dict(found.operations),
            "searches": {name: list(parameters) for name, parameters in found.searches.items()},
            "interactions": {name: list(codes) for name, codes in found.interactions.items()},
        }
    return {**document, "outcome": _problem_outcome(answer.problem)}


def _appointment(appointment: Appointment) -> dict[str, Any]:
    return {
        "reference": appointment.reference,
        "start": appointment.start.isoformat(),
        "end": appointment.end.isoformat(),
        "status": appointment.status,
        "service": appointment.service,
        "participants": [
            {
                "reference": participant.actor.at(""),
                "display": participant.label,
                "kind": participant.kind.value,
                "status": participant.status,
            }
            for participant in appointment.participants
        ],
        "comment": appointment.comment,
        "instruction": appointment.patient_instruction,
        "findings": [_finding(finding) for finding in appointment.findings],
    }


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "code": finding.code.value,
        "severity": finding.severity.value,
        "path": finding.path,
        "text": RULES[finding.code].words,
        "seen": finding.seen,
        "clause": finding.clause,
    }


def _issue(issue: Issue) -> dict[str, str]:
    return {
        "source": "server",
        "severity": issue.severity,
        "code": issue.code,
        "text": issue.text,
        "diagnostics": issue.diagnostics,
    }


def _problem_outcome(problem: Problem | None) -> list[dict[str, str]]:
    """What the server said with the error, then what we make of it."""
    if problem is None:
        return []
    own = {
        "source": "slotdesk",
        "severity": "error",
        "code": problem.code,
        "text": problem.words,
        "diagnostics": problem.detail,
    }
    return [*(_issue(issue) for issue in problem.issues), own]


def _error(problem: Problem) -> dict[str, str]:
    return {"code": problem.code, "text": problem.words, "detail": problem.detail}
