"""The server says what it can do, and can do what it says."""

from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from fhir.resources.R4B.operationdefinition import OperationDefinition

from app.practice.desk import IHE, Desk
from slotdesk.practice.capability import definition_url, operation_definitions


def test_the_statement_names_operations_by_their_ihe_definitions(desk: Desk) -> None:
    statement = desk.get("/metadata").json()
    CapabilityStatement.model_validate(statement)
    assert statement["fhirVersion"] == "4.0.1"
    assert {"application/fhir+json", "application/fhir+xml"} <= set(statement["format"])
    resources = {one["type"]: one for one in statement["rest"][0]["resource"]}
    assert {one["name"]: one["definition"] for one in resources["Appointment"]["operation"]} == {
        name: f"{IHE}/OperationDefinition/appointment-{name}" for name in ("find", "hold", "book")
    }
    assert definition_url("find").startswith(IHE)
    assert set(resources) == {
        "Appointment", "Patient", "Practitioner", "PractitionerRole", "Location", "Organization", "HealthcareService",
        "Coverage", "ValueSet", "AuditEvent",
    }  # fmt: skip
    wanted = {"patient", "patient.identifier", "date", "practitioner", "practitioner.identifier", "location",
              "specialty", "status", "appointment-type", "identifier", "_id"}  # fmt: skip
    assert wanted <= {one["name"] for one in resources["Appointment"]["searchParam"]}
    assert {"Appointment:actor", "Appointment:patient"} <= set(resources["Appointment"]["searchInclude"])


def test_every_search_that_is_promised_is_kept(desk: Desk) -> None:
    values = {"token": "urn:x|y", "string": "zzz", "date": "2026-11-23", "reference": "none"}
    for resource in desk.get("/metadata").json()["rest"][0]["resource"]:
        pair = [("patient", "pat-001"), ("date", "ge2026-01-01")] if resource["type"] == "Appointment" else []
        for parameter in resource.get("searchParam", []):
            query = (parameter["name"], values[parameter["type"]])
            answer = desk.get(f"/{resource['type']}", *pair, query, Prefer="handling=strict")
            assert answer.status_code == 200, answer.text


def test_the_operations_are_defined(desk: Desk) -> None:
    for key in operation_definitions():
        definition = desk.get(f"/OperationDefinition/{key}").json()
        OperationDefinition.model_validate(definition)
        assert definition["url"] == f"{IHE}/OperationDefinition/{key}"
    find = operation_definitions()["appointment-find"]["parameter"]
    assert len([one for one in find if one["use"] == "in"]) == 14
    assert [one["name"] for one in find if one["min"]] == ["start", "end"]
