"""What the server says of itself: its CapabilityStatement and the definitions of its operations.

Source: FHIR R4, CapabilityStatement; ITI Scheduling, actor Scheduling Server.
"""

from datetime import UTC, datetime
from functools import lru_cache

from . import booking, codes, find_criteria
from .audit_repository import PARAMETERS as AUDIT_PARAMETERS
from .codes import Json
from .negotiation import Format
from .parameters import Rule
from .search_parameters import PARAMETERS, Kind, includes

_RULES = {"find": find_criteria.RULES, "hold": booking.HOLD_RULES, "book": booking.BOOK_RULES}
_PURPOSES = {
    "find": "Search for times at which an appointment could be made.",
    "hold": "Keep a proposed time for a while.",
    "book": "Book a time, or change or cancel an appointment.",
}
_TARGETS = {
    "practitioner": "Practitioner",
    "organization": "Organization",
    "location-reference": "Location",
    "patient-reference": "Patient",
    "insurance-reference": "InsurancePlan",
    "appointment-reference": "Appointment",
}
_SEARCH_TYPES = {Kind.MOMENT: "date"}


def definition_url(operation: str) -> str:
    """The canonical URL of the IHE definition of an operation."""
    return f"{codes.IHE}/OperationDefinition/appointment-{operation}"


def _search_parameters(kind: str) -> list[Json]:
    listed = [
        {"name": name, "type": _SEARCH_TYPES.get(p.kind, p.kind.value), "documentation": p.documentation}
        for name, p in PARAMETERS[kind].items()
    ]
    chained = [
        {"name": f"{name}.identifier", "type": "token", "documentation": "system|value, with the system"}
        for name, p in PARAMETERS[kind].items()
        if kind == "Appointment" and p.kind is Kind.REFERENCE
    ]
    return listed + chained


def _resource(kind: str) -> Json:
    resource: Json = {"type": kind}
    if kind == "Appointment":
        resource["supportedProfile"] = [codes.APPOINTMENT_PROFILE]
    resource["interaction"] = [{"code": "read"}, {"code": "search-type"}]
    if includes(kind):
        resource["searchInclude"] = ["*", *(f"{kind}:{name}" for name in includes(kind))]
    resource["searchParam"] = _search_parameters(kind)
    if kind == "Appointment":
        resource["operation"] = [{"name": name, "definition": definition_url(name)} for name in _RULES]
    return resource


def _reasons() -> Json:
    """What `reason` of `$find` can be chosen from."""
    definition = "http://hl7.org/fhir/OperationDefinition/ValueSet-expand"
    return {"type": "ValueSet", "operation": [{"name": "expand", "definition": definition}]}


def _audit_repository() -> Json:
    """The server plays an audit record repository as well (ITI-20, ITI-81)."""
    return {
        "type": "AuditEvent",
        "interaction": [{"code": "create"}, {"code": "read"}, {"code": "search-type"}],
        "conditionalCreate": True,
        "searchParam": [{"name": name, "type": kind} for name, kind in AUDIT_PARAMETERS.items()],
    }


def capability_statement(base: str, now: int) -> Json:
    """The CapabilityStatement of the server at ``base``."""
    return {
        "resourceType": "CapabilityStatement",
        "id": "practice",
        "name": "SlotdeskPracticeServer",
        "title": "Slotdesk practice server",
        "status": "active",
        "experimental": True,
        "date": datetime.fromtimestamp(now, UTC).date().isoformat(),
        "publisher": "Slotdesk",
        "description": "An invented clinic group for practice and tests. No data of real people.",
        "kind": "instance",
        "instantiates": [f"{codes.IHE}/CapabilityStatement/IHE.Scheduling.server"],
        "software": {"name": "Slotdesk practice server"},
        "implementation": {"description": "Slotdesk practice server", "url": base},
        "fhirVersion": "4.0.1",
        "format": [Format.JSON.value, Format.XML.value, "json", "xml"],
        "implementationGuide": ["https://profiles.ihe.net/ITI/Scheduling/ImplementationGuide/ihe.iti.scheduling"],
        "rest": [
            {
                "mode": "server",
                "documentation": "No sign-in. Holds end by themselves; see the Expires header of $hold.",
                "resource": [*(_resource(kind) for kind in PARAMETERS), _reasons(), _audit_repository()],
                "interaction": [{"code": "batch"}],
            }
        ],
    }


def _parameter(name: str, rule: Rule) -> Json:
    types = {
        "valueString": "string",
        "valueDateTime": "dateTime",
        "valueReference": "Reference",
        "valueIdentifier": "Identifier",
        "valueTiming": "Timing",
        "resource": "Patient" if name == "patient-resource" else "Appointment",
    }
    parameter: Json = {
        "name": name,
        "use": "in",
        "min": 1 if rule.required else 0,
        "max": "*" if rule.repeats else "1",
        "type": types[rule.element],
    }
    if name in _TARGETS:
        parameter["targetProfile"] = [f"http://hl7.org/fhir/StructureDefinition/{_TARGETS[name]}"]
    if name in {"specialty", "visit-type", "reason"}:
        parameter["searchType"] = "token"
    return parameter


@lru_cache(maxsize=1)
def operation_definitions() -> dict[str, Json]:
    """The definitions of the three operations by id."""
    found: dict[str, Json] = {}
    for name, rules in _RULES.items():
        returned = {"name": "return", "use": "out", "min": 0, "max": "1", "type": "Bundle"}
        key = f"appointment-{name}"
        found[key] = {
            "resourceType": "OperationDefinition",
            "id": key,
            "url": definition_url(name),
            "name": f"Appointment{name.title()}",
            "status": "active",
            "kind": "operation",
            "description": _PURPOSES[name],
            "affectsState": name != "find",
            "code": name,
            "resource": ["Appointment"],
            "system": False,
            "type": True,
            "instance": False,
            "parameter": [*(_parameter(key, rule) for key, rule in rules.items()), returned],
        }
    return found
