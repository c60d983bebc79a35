"""The search parameters of each resource type: what they look at and how they compare.

Source: FHIR R4, the "Search Parameters" section of each resource; ITI Scheduling 3.118.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

from .codes import Json


class Kind(Enum):
    """How a parameter compares; DAY and MOMENT are both of the FHIR type date."""

    TOKEN = "token"  # noqa: S105 - a word of FHIR search
    STRING = "string"
    DAY = "date"
    MOMENT = "instant"
    REFERENCE = "reference"


class SearchParameter(NamedTuple):
    """``values`` gives what a resource has to compare with.

    TOKEN: ``(system, code)``; STRING: text; DAY: a FHIR date; MOMENT: a FHIR instant; REFERENCE: Type/id.
    ``targets`` are the types that a bare id or an identifier may mean.
    """

    kind: Kind
    values: Callable[[Json], list[Any]]
    documentation: str
    targets: tuple[str, ...] = ()


def _identifiers(resource: Json) -> list[Any]:
    return [(i.get("system", ""), i.get("value", "")) for i in resource.get("identifier", [])]


def _codings(name: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        found = resource.get(name, [])
        concepts = found if isinstance(found, list) else [found]
        return [
            (coding.get("system", ""), coding.get("code", ""))
            for concept in concepts
            for coding in concept.get("coding", [])
        ]

    return values


def _code(name: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        value = resource.get(name)
        return [("", str(value).lower() if isinstance(value, bool) else value)] if value is not None else []

    return values


def _text(name: str) -> Callable[[Json], list[Any]]:
    return lambda resource: [resource[name]] if resource.get(name) else []


def _names(*parts: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        found: list[str] = []
        for name in resource.get("name", []):
            for part in parts:
                value = name.get(part, [])
                found.extend(value if isinstance(value, list) else [value])
        return [text for text in found if text]

    return values


def _addresses(*parts: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        found = resource.get("address", [])
        texts: list[str] = []
        for address in found if isinstance(found, list) else [found]:
            for part in parts:
                value = address.get(part, [])
                texts.extend(value if isinstance(value, list) else [value])
        return texts

    return values


def _contacts(system: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        return [("", c.get("value", "")) for c in resource.get("telecom", []) if c.get("system") == system]

    return values


def _references(name: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        found = resource.get(name, [])
        one_or_more = found if isinstance(found, list) else [found]
        return [reference["reference"] for reference in one_or_more if "reference" in reference]

    return values


def _actors(*types: str) -> Callable[[Json], list[Any]]:
    def values(resource: Json) -> list[Any]:
        actors = [participant["actor"]["reference"] for participant in resource["participant"]]
        return [actor for actor in actors if not types or actor.partition("/")[0] in types]

    return values


_ALL_NAME_PARTS = ("text", "family", "given", "prefix", "suffix")
_ALL_ADDRESS_PARTS = ("line", "city", "district", "state", "postalCode", "country", "text")
_ID = SearchParameter(Kind.TOKEN, lambda resource: [("", resource["id"])], "Logical id; several with commas")
_IDENTIFIER = SearchParameter(Kind.TOKEN, _identifiers, "system|value, |value or value")
_NAME = SearchParameter(Kind.STRING, _names(*_ALL_NAME_PARTS), "Beginnings of words, accents ignored")
_TITLE = SearchParameter(Kind.STRING, _text("name"), "Beginnings of words, accents ignored")
_ADDRESS = SearchParameter(Kind.STRING, _addresses(*_ALL_ADDRESS_PARTS), "Any part of the address")
_CITY = SearchParameter(Kind.STRING, _addresses("city"), "City")
_POSTAL_CODE = SearchParameter(Kind.STRING, _addresses("postalCode"), "Postal code")
_ACTIVE = SearchParameter(Kind.TOKEN, _code("active"), "true or false")
_GENDER = SearchParameter(Kind.TOKEN, _code("gender"), "Administrative gender")
_SPECIALTY = SearchParameter(Kind.TOKEN, _codings("specialty"), "Specialty, system|code")
_FAMILY = SearchParameter(Kind.STRING, _names("family"), "Family name")
_GIVEN = SearchParameter(Kind.STRING, _names("given"), "Given name")
_EMAIL = SearchParameter(Kind.TOKEN, _contacts("email"), "E-mail address")


def _reference(name: str, target: str, documentation: str) -> SearchParameter:
    return SearchParameter(Kind.REFERENCE, _references(name), documentation, (target,))


def _actor(documentation: str, *types: str) -> SearchParameter:
    return SearchParameter(Kind.REFERENCE, _actors(*types), documentation, types)


_ORGANIZATION = _reference("managingOrganization", "Organization", "Who runs it")

PARAMETERS: dict[str, dict[str, SearchParameter]] = {
    "Appointment": {
        "_id": _ID,
        "identifier": _IDENTIFIER,
        "patient": _actor("Patient who takes part; with date the required pair", "Patient"),
        "practitioner": _actor("Practitioner who takes part", "Practitioner"),
        "location": _actor("Location where it is", "Location"),
        "actor": SearchParameter(
            Kind.REFERENCE,
            _actors(),
            "Anybody or anything that takes part",
            ("Patient", "Practitioner", "Location", "HealthcareService"),
        ),
        "date": SearchParameter(
            Kind.MOMENT, lambda resource: [resource["start"]],
            "Start; a day without a time is meant in the time zone of the appointment's location",
        ),
        "status": SearchParameter(Kind.TOKEN, _code("status"), "Status; several with commas"),
        "specialty": _SPECIALTY,
        "service-type": SearchParameter(Kind.TOKEN, _codings("serviceType"), "Service type, system|code"),
        "appointment-type": SearchParameter(Kind.TOKEN, _codings("appointmentType"), "Kind of appointment"),
    },
    "Patient": {
        "_id": _ID,
        "identifier": _IDENTIFIER,
        "name": _NAME,
        "family": _FAMILY,
        "given": _GIVEN,
        "birthdate": SearchParameter(
            Kind.DAY, lambda r: [r["birthDate"]] if "birthDate" in r else [], "Date of birth, with prefixes"
        ),
        "gender": _GENDER,
        "address": _ADDRESS,
        "address-city": _CITY,
        "address-postalcode": _POSTAL_CODE,
        "phone": SearchParameter(Kind.TOKEN, _contacts("phone"), "Telephone number as written"),
        "email": _EMAIL,
        "active": _ACTIVE,
        "organization": _ORGANIZATION,
    },
    "Practitioner": {
        "_id": _ID,
        "identifier": _IDENTIFIER,
        "name": _NAME,
        "family": _FAMILY,
        "given": _GIVEN,
        "gender": _GENDER,
        "active": _ACTIVE,
    },
    "PractitionerRole": {
        "_id": _ID,
        "practitioner": _reference("practitioner", "Practitioner", "Whose role it is"),
        "organization": _reference("organization", "Organization", "Where the role is held"),
        "location": _reference("location", "Location", "Where the work is done"),
        "service": _reference("healthcareService", "HealthcareService", "What is offered"),
        "specialty": _SPECIALTY,
        "active": _ACTIVE,
    },
    "Location": {
        "_id": _ID,
        "identifier": _IDENTIFIER,
        "name": _TITLE,
        "address": _ADDRESS,
        "address-city": _CITY,
        "address-postalcode": _POSTAL_CODE,
        "status": SearchParameter(Kind.TOKEN, _code("status"), "Status"),
        "organization": _ORGANIZATION,
    },
    "Organization": {
        "_id": _ID,
        "identifier": _IDENTIFIER,
        "name": _TITLE,
        "address": _ADDRESS,
        "address-city": _CITY,
        "active": _ACTIVE,
        "partof": _reference("partOf", "Organization", "The organisation it belongs to"),
    },
    "Coverage": {
        "_id": _ID,
        "patient": _reference("beneficiary", "Patient", "Who is insured"),
        "beneficiary": _reference("beneficiary", "Patient", "Who is insured"),
        "status": SearchParameter(Kind.TOKEN, _code("status"), "Status"),
    },
    "HealthcareService": {
        "_id": _ID,
        "identifier": _IDENTIFIER,
        "name": _TITLE,
        "specialty": _SPECIALTY,
        "service-type": SearchParameter(Kind.TOKEN, _codings("type"), "Service type, system|code"),
        "location": _reference("location", "Location", "Where it is offered"),
        "organization": _reference("providedBy", "Organization", "Who offers it"),
        "active": _ACTIVE,
    },
}  # fmt: skip


def includes(resource_type: str) -> dict[str, SearchParameter]:
    """The parameters of a type that ``_include`` may name."""
    return {n: p for n, p in PARAMETERS[resource_type].items() if p.kind is Kind.REFERENCE}
