"""What a request that somebody wrote by hand asks of the server, as far as it can be made out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.coding import Reference
from slotdesk.domain.errors import AnswerUnusable
from slotdesk.domain.intent import IntentKind
from slotdesk.domain.patient import Patient
from slotdesk.domain.raw_request import RawRequest, path_of
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir import media
from slotdesk.fhir.depth import deeper_than
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.read_appointment import AppointmentReader
from slotdesk.fhir.read_directory import read_patient
from slotdesk.fhir.xml_reading import read_xml

_encode = msgspec.json.encode
_REFERENCES = frozenset({"appointment-reference", "appt-id", "cancelled-appt-id"})
_RESOURCES = frozenset({"appointment-resource", "appt-resource", "appointment"})


@dataclass(frozen=True, slots=True)
class RawMeaning:
    """What is asked: by which transaction, and for whom. `kind` is None where nothing of an appointment is changed.

    `reference` is the appointment's; `asked` is how it is to be, None where the request names it by reference alone.
    `is_operation` tells `$hold` and `$book`, whose answers say what was done, from plain RESTful interactions.
    """

    transaction: Transaction | None = None
    kind: IntentKind | None = None
    reference: str = ""
    asked: Appointment | None = None
    patients: tuple[Patient, ...] = ()
    is_operation: bool = False


async def meaning_of(request: RawRequest, zone: tzinfo, limits: Limits) -> RawMeaning:
    """Make out what a filled-in request asks; what can't be read is left open. Raises nothing."""
    parts = [part for part in path_of(request.url).split("/") if part]
    last = parts[-1] if parts else ""
    body = await _body(request, limits)
    if last == "$find":
        return RawMeaning(Transaction.FIND, patients=_patients(body, None))
    if not request.acts:
        is_search = last == "_search" and len(parts) > 1
        if (parts[-2] if is_search else last) != "Appointment":
            return RawMeaning()
        query = parse_qsl(request.body if is_search else request.url.partition("?")[2].partition("#")[0])
        return RawMeaning(Transaction.EXISTING, patients=_searched(query))
    resource, reference = _appointment_of(body)
    asked = AppointmentReader(zone, limits.depth).read(_encode(resource)) if resource else None
    reference = reference or (asked.reference if asked else "") or _addressed(parts)
    kind = _kind(request.method.upper(), last, body, resource)
    transaction = {"$hold": Transaction.HOLD, "$book": Transaction.BOOK}.get(last)
    if kind is None and "Appointment" in parts:
        kind = IntentKind.MOVE  # a patch, or an operation of the server's own: whatever it does, it does to one
    return RawMeaning(transaction, kind, reference, asked, _patients(body, asked), transaction is not None)


def _kind(method: str, last: str, body: dict[str, Any], resource: dict[str, Any]) -> IntentKind | None:
    if last == "$hold":
        return IntentKind.HOLD
    status = resource.get("status")
    if last == "$cancel" or method == "DELETE" or status == AppointmentStatus.CANCELLED:
        return IntentKind.CANCEL
    if last in {"$book", "$reschedule"}:
        is_known = isinstance(resource.get("id"), str) and status == AppointmentStatus.BOOKED
        return IntentKind.MOVE if is_known else IntentKind.BOOK
    if method in {"PUT", "PATCH"}:
        return IntentKind.MOVE if resource or not body else None
    # A Bundle may hold whatever it likes; of other resources none is an appointment.
    return IntentKind.BOOK if resource or body.get("resourceType") in {"Bundle", None} else None


async def _body(request: RawRequest, limits: Limits) -> dict[str, Any]:
    raw = request.body.encode("utf-8", "replace")
    try:
        if media.identify(raw) is media.Content.XML:
            raw, entries = await read_xml(raw, limits)
            if entries:
                return {"resourceType": "Bundle"}
        if deeper_than(raw, limits.depth):
            return {}
        found = msgspec.json.decode(raw)
    except (AnswerUnusable, msgspec.DecodeError, UnicodeError, RecursionError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _parameters(body: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    found = body.get("parameter")
    for one in found if isinstance(found, list) else ():
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            yield one["name"], one


def _appointment_of(body: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """The Appointment resource of a body, and the reference to one."""
    if body.get("resourceType") == "Appointment":
        return body, ""
    resource: dict[str, Any] = {}
    reference = ""
    for name, one in _parameters(body):
        inner = one.get("resource")
        if name in _RESOURCES and isinstance(inner, dict):
            resource = inner
        if name in _REFERENCES:
            reference = _literal(one) or reference
    return resource, reference


def _literal(parameter: dict[str, Any]) -> str:
    value = parameter.get("valueReference")
    found = (
        value.get("reference") if isinstance(value, dict) else parameter.get("valueUri", parameter.get("valueString"))
    )
    return found if isinstance(found, str) else ""


def _addressed(parts: list[str]) -> str:
    """The appointment that a URL is about: `…/Appointment/id` or `…/Appointment/id/$operation`."""
    for place, part in enumerate(parts[:-1]):
        if part == "Appointment" and not parts[place + 1].startswith(("$", "_")):
            return f"Appointment/{parts[place + 1]}"
    return ""


def _patients(body: dict[str, Any], asked: Appointment | None) -> tuple[Patient, ...]:
    found: list[Patient] = []
    for name, one in _parameters(body):
        inner = one.get("resource")
        if name == "patient-resource" and isinstance(inner, dict):
            patient = read_patient(_encode(inner))
            found += [patient] if patient is not None else []
        elif name == "patient-reference" and _literal(one):
            found.append(Patient(_literal(one)))
    if not found and asked is not None:
        found = [Patient(one.actor.relative) for one in asked.patients if one.actor.id]
    return tuple(found)


def _searched(query: list[tuple[str, str]]) -> tuple[Patient, ...]:
    values = [value for name, value in query if name in {"patient", "patient:Patient", "patient.identifier"} and value]
    found = []
    for value in values[:20]:
        try:
            known = Reference.parse(value if "|" in value or "/" in value else f"Patient/{value}")
        except ValueError:
            continue
        found.append(Patient(known.reference, identifiers=(known.identifier,) if known.identifier else ()))
    return tuple(found)
