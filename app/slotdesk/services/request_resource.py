"""The Appointment that a new request carries: the server's own, as it is sent to book, change or cancel it."""

from __future__ import annotations

from typing import Any

from slotdesk.fhir import names
from slotdesk.store.value_sets import status_reasons

_REASON = "patient-cancel"
_NOT_OF_A_NEW_ONE = frozenset({"id", "meta", "text"})
_PERSONAL = frozenset({"Patient", "RelatedPerson"})


def prepared(resource: dict[str, Any], status: str) -> dict[str, Any]:
    """The resource with what a wish for this status adds: a new one has no id and the test patient, one less a reason.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book, and extension-status-reason.
    """
    changed = {**resource, "status": status}
    if status == "pending":
        contained = _list(resource, "contained")
        personal = frozenset(f"#{one.get('id')}" for one in contained if one.get("resourceType") in _PERSONAL)
        others = [one for one in _list(resource, "participant") if not _may_be_patient(one, personal)]
        patient = {"actor": {"reference": "{{patient}}"}, "status": "accepted"}
        changed["participant"] = [*others, patient]
        changed["contained"] = [one for one in contained if one.get("resourceType") not in _PERSONAL]
        if not changed["contained"]:
            del changed["contained"]
        return {name: value for name, value in changed.items() if name not in _NOT_OF_A_NEW_ONE}
    if status == "cancelled":
        reason = next((one for one in status_reasons() if one.code == _REASON), status_reasons()[0])
        concept = {"coding": [{"system": reason.system, "code": reason.code}]}
        kept = [one for one in _list(resource, "extension") if one.get("url") != names.STATUS_REASON]
        changed["extension"] = [*kept, {"url": names.STATUS_REASON, "valueCodeableConcept": concept}]
        changed["cancelationReason"] = concept
    return changed


def bare(reference: str, status: str) -> dict[str, Any]:
    """One of which no more is known than its id, prepared; a new one keeps it, to say which was meant."""
    known = {"resourceType": "Appointment", "id": reference.rpartition("/")[2]}
    return {**known, **prepared(known, status)}


def _list(resource: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = resource.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _may_be_patient(participant: dict[str, Any], contained: frozenset[str]) -> bool:
    """Whether it is a patient or somebody of theirs, or an identifier and nothing that tells whose.

    Source: FHIR R4, 2.3.0: Reference.reference, Reference.type (a resource type), Reference.identifier.
    """
    actor = participant.get("actor")
    if not isinstance(actor, dict):
        return False
    reference, kind = str(actor.get("reference", "")), str(actor.get("type", "")).rpartition("/")[2]
    if kind in _PERSONAL or reference in contained or any(f"{one}/" in reference for one in _PERSONAL):
        return True
    return "identifier" in actor and not kind and not reference
