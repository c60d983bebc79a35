"""The rules for the answers to `$find`, `$hold` and `$book`.

Source: IHE ITI TF-2 3.115.4.2, 3.116.4.2, 3.117.4.2; IHE ITI Scheduling 1.0.0, the operations' definitions, return.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slotdesk.domain.finding import FindingSeverity
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir import names
from slotdesk.fhir.examination.answered import Answered, Placed, listed, literal_of
from slotdesk.fhir.examination.body_reading import Body
from slotdesk.fhir.examination.code_lists import CODES
from slotdesk.fhir.examination.found import Found
from slotdesk.fhir.examination.message import Message
from slotdesk.fhir.examination.operation_rules import parameters_of
from slotdesk.fhir.examination.primitive_values import moment
from slotdesk.fhir.examination.profile_rules import judge_appointment

# Of each operation, the text that says which status its Appointments have.
_STATUS_CLAUSES = {
    "proposed": names.CLAUSE_PROPOSED,
    "pending": names.CLAUSE_PENDING,
    "booked": f"{names.CLAUSE_BOOK_RESULT}: status booked",
    "cancelled": f"{names.CLAUSE_BOOK_RESULT}: status cancelled",
}


def judge_operation_answer(message: Message, request: Body, answered: Answered, found: Found) -> None:
    """Add what is wrong with what an operation returned with a status of success."""
    _judge_shape(message, answered, found)
    for path, appointment in answered.appointments:
        judge_appointment(appointment, path, found)
    asked = request.value if isinstance(request.value, dict) else {}
    if message.kind is Transaction.FIND:
        _judge_proposals(asked, answered, found)
    elif message.kind is Transaction.HOLD:
        _judge_done(answered, "pending", found)
        if not answered.appointments and answered.outcomes:
            judge_refusal(answered, found)
    else:
        wish = _wish(asked)
        wanted = "cancelled" if wish.get("status") == "cancelled" else "booked"
        _judge_done(answered, wanted, found)
        for placed in answered.appointments[:1]:
            _judge_booked(asked, wish, placed, found)


def _judge_shape(message: Message, answered: Answered, found: Found) -> None:
    root = (answered.kind,)
    if answered.kind == "Bundle":
        return
    if answered.kind == "Parameters" and (answered.bundle or answered.appointments or answered.outcomes):
        found.add("wrapped-in-parameters", root, answered.kind, expected="Bundle")
    elif answered.kind == "Appointment" and message.kind is Transaction.HOLD:
        found.add("bare-appointment", root, answered.kind, expected="Bundle")
    elif answered.kind == "OperationOutcome" and message.kind is not Transaction.FIND:
        found.add("outcome-not-in-bundle", root, answered.kind, expected="Bundle")
    else:
        found.add("bundle-expected", root, answered.kind, expected="Bundle")


def judge_refusal(answered: Answered, found: Found) -> None:
    """A hold of what is gone is refused in a certain way."""
    if not any(one.get("severity") == "fatal" and one.get("code") == "not-found" for _, one in answered.issues()):
        path, outcome = answered.outcomes[0]
        seen = next((f"{one.get('severity')}, {one.get('code')}" for _, one in answered.issues()), "")
        at = (*path, "issue", 0) if listed(outcome.get("issue")) else path
        found.add("hold-refused-without-not-found", at, seen, expected="fatal, not-found")


def _judge_proposals(asked: Mapping[str, Any], answered: Answered, found: Found) -> None:
    given = {name: one.get("valueDateTime") for _, name, one in parameters_of(asked)}
    first, last = moment(given.get("start")), moment(given.get("end"))
    severity = FindingSeverity.INFORMATION if answered.outcomes else None
    for path, appointment in answered.appointments:
        _judge_status(appointment, "proposed", (path, appointment), found)
        start, end = moment(appointment.get("start")), moment(appointment.get("end"))
        if (start and first and start < first) or (end and last and end > last):
            seen = appointment.get("start")
            expected = f"{given.get('start')} – {given.get('end')}"
            found.add("outside-period", (*path, "start"), seen, expected=expected, severity=severity)


def _judge_status(appointment: Mapping[str, Any], wanted: str, placed: Placed, found: Found) -> None:
    status = appointment.get("status")
    if isinstance(status, str) and status != wanted and status in CODES["appointmentstatus"]:
        found.add("unexpected-status", (*placed[0], "status"), status, expected=wanted, clause=_STATUS_CLAUSES[wanted])


def _judge_done(answered: Answered, wanted: str, found: Found) -> None:
    """One Appointment with the status that was asked for, or an outcome that says why not."""
    if not answered.appointments:
        if not answered.outcomes:
            found.add("neither-done-nor-refused", (answered.kind,), answered.kind, expected="Appointment")
        return
    if len(answered.appointments) > 1:
        path = answered.appointments[1][0]
        found.add("not-one-appointment", path, len(answered.appointments), expected="1")
    path, appointment = answered.appointments[0]
    if appointment.get("status") == "cancelled" and wanted != "cancelled":
        found.add("cancelled-for-refused", (*path, "status"), "cancelled", expected="OperationOutcome")
        return
    _judge_status(appointment, wanted, (path, appointment), found)
    if appointment.get("status") == wanted and answered.tells_of_an_error:
        at, issue = next(one for one in answered.issues() if one[1].get("severity") in ("fatal", "error"))
        found.add("outcome-contradicts", (*at, "severity"), issue.get("severity"), expected="information | warning")


def _wish(asked: Mapping[str, Any]) -> dict[str, Any]:
    """The Appointment that a booking was asked with; empty for one by reference."""
    given = (one.get("resource") for _, name, one in parameters_of(asked) if name == "appointment-resource")
    return next((one for one in given if isinstance(one, dict)), {})


def _judge_booked(asked: Mapping[str, Any], wish: Mapping[str, Any], placed: Placed, found: Found) -> None:
    path, appointment = placed
    if appointment.get("status") == "cancelled" != wish.get("status"):
        return
    for name in ("start", "end"):
        wanted, got = moment(wish.get(name)), moment(appointment.get(name))
        if wanted and got and wanted != got:
            found.add("differs-from-request", (*path, name), appointment.get(name), expected=str(wish.get(name)))
    changes = wish.get("status") in ("booked", "cancelled")
    if changes and isinstance(wish.get("id"), str) and appointment.get("id") != wish["id"]:
        found.add("differs-from-request", (*path, "id"), appointment.get("id", ""), expected=wish["id"])
    there = {literal_of(one.get("actor")) for one in listed(appointment.get("participant")) if isinstance(one, dict)}
    for _, name, one in parameters_of(asked):
        patient = one.get("resource")
        if name != "patient-resource" or not isinstance(patient, dict) or not isinstance(patient.get("id"), str):
            continue
        right = f"Patient/{patient['id']}"
        patients = sorted(one for one in there if one.startswith("Patient/"))
        if patients and right not in patients:
            found.add("differs-from-request", (*path, "participant"), ", ".join(patients), expected=right)
