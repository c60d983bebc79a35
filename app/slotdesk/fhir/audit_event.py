"""The AuditEvent of a transaction, as IHE wants it of a Scheduling Client.

Source: IHE ITI Scheduling 1.0.0, StructureDefinition IHE.Scheduling.*.Audit.Source; IHE BALP 1.1, PatientCreate and
PatientQuery.
"""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec

from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, AuditScene
from slotdesk.domain.coding import Reference
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir import names

_ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
_ROLE = "http://terminology.hl7.org/CodeSystem/object-role"
_DCM = "http://dicom.nema.org/resources/ontology/DCM"
_PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
_SCHEDULING = "https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/IHE.Scheduling"
_BALP = "https://profiles.ihe.net/ITI/BALP"
_URI = "urn:ietf:rfc:3986"
_PROFILES = {
    Transaction.FIND: f"{_SCHEDULING}.FindPotential.Audit.Source",
    Transaction.HOLD: f"{_SCHEDULING}.Hold.Audit.Source",
    Transaction.BOOK: f"{_SCHEDULING}.Book.Audit.Source",
    # The guide has no profile of its own for ITI-118 and points to BALP (ITI TF-2 3.118.5.1).
    Transaction.EXISTING: f"{_BALP}/StructureDefinition/IHE.BasicAudit.PatientQuery",
}
_WITHOUT_PATIENT = {
    Transaction.HOLD: f"{_BALP}/StructureDefinition/IHE.BasicAudit.Create",
    Transaction.BOOK: f"{_BALP}/StructureDefinition/IHE.BasicAudit.Create",
}


def audit_event(
    act: AuditAct,
    fate: AuditFate,
    patient: Reference | None,
    scene: AuditScene,
    event_id: str,
    span: tuple[datetime, datetime],
) -> bytes:
    """The AuditEvent about one patient, as JSON. `span` is from before the sending until the fate was known.

    The profiles describe success alone, so that a failure does not claim to follow one; it has the same form.
    """
    is_search = act.transaction is Transaction.EXISTING
    client = {"display": f"{scene.program} on {scene.machine}"}
    event: dict[str, Any] = {
        "resourceType": "AuditEvent",
        "meta": _meta(act, fate, patient, event_id),
        "type": _coding("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "Restful Operation"),
        "subtype": [
            _coding("http://hl7.org/fhir/restful-interaction", *(("search",) * 2 if is_search else ("create",) * 2)),
            _coding("urn:ihe:event-type-code", act.transaction.value, act.transaction.display),
        ],
        "action": "E" if is_search else "C",
        "period": {"start": _instant(span[0]), "end": _instant(span[1])},
        "recorded": _instant(span[1]),
        "outcome": str(fate.outcome.value),
        "agent": _agents(scene, client, is_search),
        "source": {
            "observer": client,
            "type": [_coding("http://terminology.hl7.org/CodeSystem/security-source-type", "1", "User Device")],
        },
        "entity": _entities(act, fate, patient, scene.server),
    }
    if fate.outcome is not AuditOutcome.SUCCESS:
        event["outcomeDesc"] = fate.words
    return msgspec.json.encode(event)


def _meta(act: AuditAct, fate: AuditFate, patient: Reference | None, event_id: str) -> dict[str, Any]:
    """The tag names the event for good: R4's AuditEvent has no identifier, and a repository gives it an id of its own.

    By it a repository can be asked whether it has the event already.
    """
    meta: dict[str, Any] = {"tag": [{"system": names.AUDIT_EVENT_TAG, "code": event_id}]}
    profiles = _PROFILES if patient is not None else _WITHOUT_PATIENT
    if fate.outcome is AuditOutcome.SUCCESS and act.transaction in profiles:
        meta["profile"] = [profiles[act.transaction]]
    return meta


def _agents(scene: AuditScene, client: dict[str, Any], is_search: bool) -> list[dict[str, Any]]:
    agents: list[dict[str, Any]] = [
        {
            "type": {"coding": [_coding(_DCM, "110153", "Source Role ID")]},
            "who": client,
            "requestor": False,
            "network": {"address": scene.machine, "type": "1"},
        },
        {
            "type": {"coding": [_coding(_DCM, "110152", "Destination Role ID")]},
            "who": {
                "identifier": {"system": _URI, "value": scene.server},
                "display": urlsplit(scene.server).netloc,
            },
            "requestor": False,
            "network": {"address": scene.server, "type": "5"},
        },
    ]
    if scene.user:
        role = ("IRCP", "information recipient") if is_search else ("AUT", "author (originator)")
        agents.append(
            {
                "type": {"coding": [_coding(_PARTICIPATION, *role)]},
                "who": {"identifier": {"value": scene.user}},
                "name": scene.user,
                "requestor": True,
            }
        )
    return agents


def _entities(act: AuditAct, fate: AuditFate, patient: Reference | None, server: str) -> list[dict[str, Any]]:
    """Exactly one of type 2, for the profiles tell data and query apart from the others by type alone."""
    entities: list[dict[str, Any]] = []
    if patient is not None:
        entities.append(
            {
                "what": _reference(patient, server),
                "type": _coding(_ENTITY_TYPE, "1", "Person"),
                "role": _coding(_ROLE, "1", "Patient"),
            }
        )
    system_object = _coding(_ENTITY_TYPE, "2", "System Object")
    if act.transaction is Transaction.EXISTING:
        query = base64.b64encode(act.request.encode()).decode()
        entities.append({"type": system_object, "role": _coding(_ROLE, "24", "Query"), "query": query})
    else:
        about = fate.appointment or act.appointment
        what = _reference(Reference(about, type="Appointment"), server)
        if not about:  # what is asked for has no address yet
            what["display"] = "Appointment/$find" if act.transaction is Transaction.FIND else "a proposal without id"
        entities.append({"what": what, "type": system_object, "role": _coding(_ROLE, "4", "Domain Resource")})
    if fate.request_id:
        entities.append(
            {
                "what": {"identifier": {"value": fate.request_id}},
                "type": _coding(f"{_BALP}/CodeSystem/BasicAuditEntityType", "XrequestId"),
            }
        )
    return entities


def _reference(to: Reference, server: str) -> dict[str, Any]:
    """A reference that means the same in another place: whole, since the event leaves the server it is about."""
    written = to.at(server)
    found: dict[str, Any] = {}
    if written:
        is_whole = written.startswith(("http://", "https://", "urn:"))
        found["reference"] = written if is_whole else f"{server}/{written}"
    elif to.identifier is not None:
        system = {"system": to.identifier.system} if to.identifier.system else {}
        found["identifier"] = {**system, "value": to.identifier.value}
    found["type"] = to.type
    if to.type == "Patient" and len(found) == 1:
        found["display"] = "not on file"
    return found


def _coding(system: str, code: str, display: str = "") -> dict[str, str]:
    return {"system": system, "code": code, **({"display": display} if display else {})}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
