"""What IHE wants of a Scheduling Client's AuditEvents, rule by rule.

Source: IHE ITI Scheduling 1.0.0, IHE.Scheduling.{FindPotential,Hold,Book}.Audit.Source; IHE BALP 1.1, Create,
PatientCreate, Query and PatientQuery; FHIR R4, AuditEvent.
"""

from __future__ import annotations

import base64
from typing import Any

from fhir.resources.R4B.auditevent import AuditEvent

Json = dict[str, Any]
DCM = "http://dicom.nema.org/resources/ontology/DCM"
ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
ROLE = "http://terminology.hl7.org/CodeSystem/object-role"
PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
DISPLAYS = {
    "ITI-115": "Find Potential Appointments",
    "ITI-116": "Hold Appointment",
    "ITI-117": "Book Appointment",
    "ITI-118": "Find Existing Appointments",
}


def check(event: Json, transaction: str, *, outcome: str = "0", with_patient: bool = True) -> None:
    """Assert that an event keeps every rule of the profile that applies to its transaction."""
    AuditEvent.model_validate(event)  # R4B's AuditEvent has exactly R4's elements
    _check_head(event, transaction, outcome)
    client, server = _agent(event, "110153"), _agent(event, "110152")
    for agent in (client, server):
        assert agent["who"], "agent.who 1..1"
        assert agent["network"], "agent.network 1..1"
        assert agent["requestor"] is False
        assert "media" not in agent, "agent.media 0..0"
    assert client["who"] == event["source"]["observer"], "val-audit-source: $this.who = %resource.source.observer"
    assert server["network"]["type"] == "5"
    is_search = transaction == "ITI-118"
    for user in [agent for agent in event["agent"] if agent not in (client, server)]:
        codes = {(one["system"], one["code"]) for one in user["type"]["coding"]}
        allowed = {"IRCP"} if is_search else {"AUT", "INF", "CST"}
        assert codes <= {(PARTICIPATION, code) for code in allowed}, "agent:user.type, value set DataSources"
        assert user["who"]
        assert user["requestor"] is True
        assert "network" not in user
        assert "media" not in user
    _check_entities(event, is_search, with_patient)


def _check_head(event: Json, transaction: str, outcome: str) -> None:
    is_search = transaction == "ITI-118"
    assert event["resourceType"] == "AuditEvent"
    assert "modifierExtension" not in event, "modifierExtension 0..0"
    assert "id" not in event, "the repository gives the id"
    rest = {"system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"}
    assert rest.items() <= event["type"].items()
    assert len(event["subtype"]) >= 2, "subtype 2..*"
    interaction = "search" if is_search else "create"
    assert [one["code"] for one in event["subtype"] if one["system"] == "http://hl7.org/fhir/restful-interaction"] == [
        interaction
    ]
    assert [one for one in event["subtype"] if one["system"] == "urn:ihe:event-type-code"] == [
        {"system": "urn:ihe:event-type-code", "code": transaction, "display": DISPLAYS[transaction]}
    ], "the pattern of subtype:iti11x, display included"
    assert event["action"] == ("E" if is_search else "C")
    assert event["recorded"].endswith("Z")
    assert event["outcome"] == outcome
    assert ("outcomeDesc" in event) == (outcome != "0")
    assert event["source"]["observer"]


def _check_entities(event: Json, is_search: bool, with_patient: bool) -> None:
    entities = event["entity"]
    patients = _entities(event, ENTITY, "1")
    assert len(patients) == (1 if with_patient else 0), "entity:patient 1..1"
    for patient in patients:
        assert patient["role"]["system"] == ROLE
        assert patient["role"]["code"] == "1"
        assert patient["what"]["type"] == "Patient", "what only Reference(Patient)"
    (object_,) = _entities(event, ENTITY, "2")  # a second one would fall into the same slice, which is 1..1
    assert object_["role"]["system"] == ROLE
    if is_search:
        assert object_["role"]["code"] == "24"
        assert "what" not in object_, "entity:query.what 0..0"
        assert "detail" not in object_, "entity:query.detail 0..0"
        assert "lifecycle" not in object_, "entity:query.lifecycle 0..0"
        assert base64.b64decode(object_["query"], validate=True)
    else:
        assert object_["role"]["code"] == "4"
        assert object_["what"]["type"] == "Appointment", "what only Reference(Appointment)"
        assert "query" not in object_
    transactions = _entities(event, "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType", "XrequestId")
    assert len(transactions) <= 1, "entity:transaction 0..1"
    assert all(one["what"]["identifier"]["value"] for one in transactions)
    assert len(patients) + 1 + len(transactions) == len(entities)


def request_id(event: Json) -> str:
    """The X-Request-Id that the event is about; empty where there is none."""
    found = [one for one in event["entity"] if one["type"]["code"] == "XrequestId"]
    return str(found[0]["what"]["identifier"]["value"]) if found else ""


def patient_of(event: Json) -> Json:
    """The reference to the patient."""
    (found,) = _entities(event, ENTITY, "1")
    what: Json = found["what"]
    return what


def data_of(event: Json) -> Json:
    """The entity of the Appointment or the query."""
    (found,) = _entities(event, ENTITY, "2")
    return found


def _agent(event: Json, code: str) -> Json:
    found = [one for one in event["agent"] if {"system": DCM, "code": code}.items() <= one["type"]["coding"][0].items()]
    assert len(found) == 1, f"agent {code} 1..1"
    agent: Json = found[0]
    return agent


def _entities(event: Json, system: str, code: str) -> list[Json]:
    return [one for one in event["entity"] if (one["type"]["system"], one["type"]["code"]) == (system, code)]
