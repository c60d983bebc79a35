"""The resources that go with a booking: the patient, and the appointment with what is to change."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Raw

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Coding
from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir import names
from slotdesk.fhir import parameters as build
from slotdesk.fhir.validation import problem_of

_GENDERS = frozenset({"male", "female", "other", "unknown"})


async def patient_resource(patient: Patient) -> Raw:
    """The Patient as the server gave it, else rebuilt from what is known.

    Raises:
        RequestRejected: not even the rebuilt one keeps the rules.
    """
    return await _first_valid(patient.resource, _patient(patient), "Patient")


async def appointment_resource(appointment: Appointment, changes: dict[str, Any]) -> Raw:
    """The appointment as the server gave it with some members replaced (None removes), else rebuilt.

    Raises:
        RequestRejected: not even the rebuilt one keeps the rules.
    """
    original = b""
    members = _members(appointment.resource)
    if members:
        original = msgspec.json.encode(_changed(members, changes))
    return await _first_valid(original, _changed(_appointment(appointment), changes), "Appointment")


def status_reason(appointment: Appointment, reason: Coding) -> dict[str, Any]:
    """The members that say why: `cancelationReason`, and the profile's extension in place of an earlier one.

    Source: IHE ITI Scheduling 1.0.0, StructureDefinition extension-status-reason.
    """
    said = concept(CodeableConcept((reason,)))
    kept: list[Raw] = []
    raw = _members(appointment.resource).get("extension")
    try:
        extensions = msgspec.json.decode(raw, type=list[Raw]) if raw is not None else []
        kept = [one for one in extensions if _url(one) != names.STATUS_REASON]
    except (msgspec.DecodeError, UnicodeDecodeError):
        kept = []
    return {
        "cancelationReason": said,
        "extension": [*kept, {"url": names.STATUS_REASON, "valueCodeableConcept": said}],
    }


def concept(of: CodeableConcept) -> dict[str, Any]:
    """A CodeableConcept as JSON."""
    codings = [
        {name: value for name, value in (("system", one.system), ("code", one.code), ("display", one.display)) if value}
        for one in of.codings
    ]
    found: dict[str, Any] = {}
    if any(codings):
        found["coding"] = [one for one in codings if one]
    if of.text:
        found["text"] = of.text
    return found


def participant(of: Participant) -> dict[str, Any]:
    """An Appointment.participant as JSON."""
    return {
        **({"actor": build.reference(of.actor)} if of.actor.label else {}),
        **({"required": of.required} if of.required in {"required", "optional", "information-only"} else {}),
        "status": of.status if of.status in {"accepted", "declined", "tentative"} else "needs-action",
    }


async def _first_valid(original: bytes, rebuilt: dict[str, Any], kind: str) -> Raw:
    if original and _type(original) == kind and not await problem_of(original):
        return Raw(original)
    json = msgspec.json.encode(rebuilt)
    problem = await problem_of(json)
    if problem:
        raise RequestRejected(Reason.INVALID_OUTGOING, problem)
    return Raw(json)


def _changed(members: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The members with some replaced; an extension of a replaced primitive goes with it."""
    kept = {name: value for name, value in members.items() if name.removeprefix("_") not in changes}
    return {**kept, **{name: value for name, value in changes.items() if value is not None}}


def _members(resource: bytes) -> dict[str, Raw]:
    try:
        return msgspec.json.decode(resource, type=dict[str, Raw]) if resource else {}
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}


def _type(resource: bytes) -> str:
    raw = _members(resource).get("resourceType")
    return bytes(raw).decode("utf-8", "replace").strip('"') if raw is not None else ""


def _url(extension: Raw) -> str:
    try:
        found = msgspec.json.decode(extension)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return str(found.get("url", "")) if isinstance(found, dict) else ""


def _appointment(of: Appointment) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "Appointment",
        "id": of.reference.rpartition("/")[2],
        "identifier": [build.identifier(one) for one in of.identifiers],
        "status": of.status,
        "serviceType": [concept(one) for one in of.service_types],
        "specialty": [concept(one) for one in of.specialties],
        "appointmentType": concept(of.appointment_type) if of.appointment_type else None,
        "reasonCode": [concept(one) for one in of.reasons],
        "description": of.description,
        "start": build.written(of.start),
        "end": build.written(of.end),
        "comment": of.comment,
        "patientInstruction": of.patient_instruction,
        "participant": [participant(one) for one in of.participants],
        "requestedPeriod": [
            {"start": build.written(span.start), "end": build.written(span.end)} for span in of.requested_periods
        ],
    }
    return {name: value for name, value in found.items() if value}


def _patient(of: Patient) -> dict[str, Any]:
    found: dict[str, Any] = {
        "resourceType": "Patient",
        "id": of.reference.rpartition("/")[2],
        "identifier": [build.identifier(one) for one in of.identifiers],
        "name": [_name(name) for name in of.names],
        "telecom": [{"system": "phone", "value": of.phone}] if of.phone else [],
        "gender": of.gender if of.gender in _GENDERS else "",
        "birthDate": of.birth_date,
        "address": [{"text": of.address}] if of.address else [],
    }
    if not of.active:
        found["active"] = False
    if of.deceased:
        found["deceasedBoolean"] = True
    return {name: value for name, value in found.items() if value or value is False}


def _name(of: HumanName) -> dict[str, Any]:
    parts: dict[str, Any] = {"use": of.use, "text": of.text, "family": of.family, "given": list(of.given)}
    return {name: value for name, value in parts.items() if value}
