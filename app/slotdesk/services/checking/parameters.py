"""The input of the operations, built so that it can be wrong as well as right."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from slotdesk.domain.coding import Reference
from slotdesk.fhir import names
from slotdesk.services.checking.answer import Json

REASON_SYSTEM = "https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason"
COMMENT = "Slotdesk check"
_REASON = {"coding": [{"system": REASON_SYSTEM, "code": "scheduling-error"}], "text": COMMENT}


def parameters(*given: Json) -> Json:
    """A Parameters resource."""
    return {"resourceType": "Parameters", "parameter": list(given)} if given else {"resourceType": "Parameters"}


def parameter(name: str, element: str, value: Any) -> Json:
    """One parameter; `element` is the member that holds the value, such as `valueString`."""
    return {"name": name, element: value}


def text(name: str, value: str) -> Json:
    """A string."""
    return parameter(name, "valueString", value)


def time(name: str, value: datetime) -> Json:
    """A dateTime with its offset."""
    return parameter(name, "valueDateTime", written(value))


def reference(name: str, value: str | Reference | Json) -> Json:
    """A Reference: `Type/id`, a URL, or a logical one."""
    if isinstance(value, Reference):
        return parameter(name, "valueReference", as_json(value))
    return parameter(name, "valueReference", {"reference": value} if isinstance(value, str) else value)


def resource(name: str, value: Json) -> Json:
    """A whole resource."""
    return parameter(name, "resource", value)


def period(start: datetime, end: datetime) -> tuple[Json, Json]:
    """From when until when `$find` is to look."""
    return time("start", start), time("end", end)


def written(value: datetime) -> str:
    """A FHIR dateTime to the second."""
    return value.replace(microsecond=0).isoformat()


def as_json(value: Reference) -> Json:
    """A reference of ours as FHIR has it."""
    if value.reference or value.identifier is None:
        return {"reference": value.reference}
    return {"identifier": {"system": value.identifier.system, "value": value.identifier.value}}


def without(given: Iterable[Json], name: str) -> list[Json]:
    """The parameters but those of one name."""
    return [one for one in given if one["name"] != name]


def cancelled(appointment: Json) -> Json:
    """An Appointment as it is sent to cancel it.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book, and extension-status-reason.
    """
    changed = copy.deepcopy(appointment)
    kept = [one for one in changed.get("extension", []) if one.get("url") != names.STATUS_REASON]
    changed["extension"] = [*kept, {"url": names.STATUS_REASON, "valueCodeableConcept": _REASON}]
    changed["cancelationReason"] = _REASON
    changed["status"] = "cancelled"
    return changed


def as_new(candidate: Json, patient: str, status: str = "pending") -> Json:
    """A proposal as the Appointment that a client describes to book it: without an id, for a patient."""
    changed = {name: value for name, value in candidate.items() if name not in {"id", "meta", "text"}}
    others = [one for one in candidate.get("participant", []) if not _is_patient(one)]
    patients = [{"actor": {"reference": patient}, "status": "accepted"}]
    return changed | {"status": status, "participant": [*others, *patients]}


def _is_patient(participant: Json) -> bool:
    actor = participant.get("actor")
    return isinstance(actor, dict) and "Patient/" in str(actor.get("reference", ""))
