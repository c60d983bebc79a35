"""The Appointment that a new request carries: the server's own, as it is sent to book, change or cancel it."""

from __future__ import annotations

from typing import Any

from slotdesk.fhir import names
from slotdesk.store.value_sets import status_reasons

_REASON = "patient-cancel"
_NOT_OF_A_NEW_ONE = frozenset({"id", "meta", "text"})


def prepared(resource: dict[str, Any], status: str) -> dict[str, Any]:
    """The resource with what a wish for this status adds: a new one has no id and the test patient, one less a reason.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book, and extension-status-reason.
    """
    changed = {**resource, "status": status}
    if status == "pending":
        others = [one for one in _list(resource, "participant") if not _is_patient(one)]
        patient = {"actor": {"reference": "{{patient}}"}, "status": "accepted"}
        changed["participant"] = [*others, patient]
        return {name: value for name, value in changed.items() if name not in _NOT_OF_A_NEW_ONE}
    if status == "cancelled":
        reason = next((one for one in status_reasons() if one.code == _REASON), status_reasons()[0])
        concept = {"coding": [{"system": reason.system, "code": reason.code}]}
        kept = [one for one in _list(resource, "extension") if one.get("url") != names.STATUS_REASON]
        changed["extension"] = [*kept, {"url": names.STATUS_REASON, "valueCodeableConcept": concept}]
        changed["cancelationReason"] = concept
    return changed


def bare(reference: str, status: str) -> dict[str, Any]:
    """One of which no more is known than its reference."""
    return {"resourceType": "Appointment", "id": reference.rpartition("/")[2], "status": status}


def _list(resource: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = resource.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _is_patient(participant: dict[str, Any]) -> bool:
    actor = participant.get("actor")
    return isinstance(actor, dict) and "Patient/" in str(actor.get("reference", ""))
