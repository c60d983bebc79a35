"""The rules that the profile adds to Appointment.

Source: IHE ITI Scheduling 1.0.0, StructureDefinition ihe-sched-appt, extension-status-reason. The bindings of
serviceType and specialty are extensible, to value sets of SNOMED CT, and not checked: a code outside may be right.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slotdesk.fhir import names
from slotdesk.fhir.examination.code_lists import CODES
from slotdesk.fhir.examination.found import Found, Path
from slotdesk.fhir.examination.structure import target_of

_PROFILE = "IHE ITI Scheduling 1.0.0, StructureDefinition ihe-sched-appt, Appointment"
_REASON = "IHE ITI Scheduling 1.0.0, StructureDefinition extension-status-reason"
_ACTORS = frozenset({"Location", "Patient", "Practitioner", "PractitionerRole", "HealthcareService"})
_CODES = "https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason"


def judge_appointment(appointment: Mapping[str, Any], path: Path, found: Found) -> None:
    """Add what the profile finds wrong with an Appointment that FHIR lets pass."""
    for name in ("start", "end", "requestedPeriod"):
        if name not in appointment and f"_{name}" not in appointment:
            found.add("missing-element", (*path, name), expected="1..1", clause=f"{_PROFILE}.{name} 1..1")
    periods = appointment.get("requestedPeriod")
    if isinstance(periods, list) and len(periods) > 1:
        clause = f"{_PROFILE}.requestedPeriod 1..1"
        found.add("too-many", (*path, "requestedPeriod", 1), periods, expected="1..1", clause=clause)
    participants = appointment.get("participant")
    for place, one in enumerate(participants if isinstance(participants, list) else []):
        if isinstance(one, dict):
            _judge_participant(one, (*path, "participant", place), found)
    _judge_reasons(appointment, path, found)


def _judge_participant(participant: Mapping[str, Any], path: Path, found: Found) -> None:
    clause = f"{_PROFILE}.participant.actor 1..1"
    if "actor" not in participant:
        found.add("missing-element", (*path, "actor"), expected="1..1", clause=clause)
        return
    actor = participant["actor"]
    kind = target_of(actor) if isinstance(actor, dict) else ""
    if kind and kind not in _ACTORS:
        allowed = " | ".join(sorted(_ACTORS))
        found.add(
            "reference-target", (*path, "actor"), kind, expected=allowed, clause=f"{clause}, Reference({allowed})"
        )


def _judge_reasons(appointment: Mapping[str, Any], path: Path, found: Found) -> None:
    extensions = appointment.get("extension")
    listed = extensions if isinstance(extensions, list) else []
    reasons = [
        (place, one)
        for place, one in enumerate(listed)
        if isinstance(one, dict) and one.get("url") == names.STATUS_REASON
    ]
    if len(reasons) > 1:
        clause = f"{_PROFILE}.extension:status-reason-extension 0..1"
        found.add("too-many", (*path, "extension", reasons[1][0]), len(reasons), expected="0..1", clause=clause)
    for place, reason in reasons:
        here = (*path, "extension", place)
        member = next((name for name in reason if name.startswith("value")), "")
        if member and member != "valueCodeableConcept":
            found.add("wrong-type", (*here, member), member, expected="valueCodeableConcept", clause=_REASON)
            continue
        concept = reason.get("valueCodeableConcept")
        codings = concept.get("coding") if isinstance(concept, dict) else None
        for number, coding in enumerate(codings if isinstance(codings, list) else []):
            if isinstance(coding, dict) and coding.get("system") == _CODES:
                code = coding.get("code")
                if isinstance(code, str) and code not in CODES["status-reason"]:
                    at = (*here, "valueCodeableConcept", "coding", number, "code")
                    found.add("unknown-code", at, code, expected="status-reason", clause=f"{_REASON}, {_CODES}")
