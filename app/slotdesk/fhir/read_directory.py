"""Patients, practitioners, locations, organisations and services into the domain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from slotdesk.domain.coding import CodeableConcept, Coding, Reference
from slotdesk.domain.directory import DirectoryEntry
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir import names
from slotdesk.fhir import read_elements as read
from slotdesk.fhir.read_elements import Oddities
from slotdesk.fhir.text import line

_NOT_IN_FORCE = frozenset({"cancelled", "draft", "entered-in-error"})
_MOST_CODES = 1000


def decode(resource: bytes) -> dict[str, Any]:
    """A resource's JSON as an object; empty where it is none."""
    try:
        found = msgspec.json.decode(resource.decode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def read_patient(resource: bytes) -> Patient | None:
    """A Patient; None where nothing tells who it is.

    Source: FHIR R4, Patient.
    """
    found, oddities = decode(resource), Oddities()
    reference = _reference(found, "Patient", oddities)
    written = (_name(one, oddities) for one in read.items(found.get("name"), "Patient.name", oddities))
    people = tuple(name for name in written if name.label)
    identifiers = read.identifiers(found.get("identifier"), "Patient.identifier", oddities)
    if not (reference or people or identifiers):
        return None
    deceased = found.get("deceasedBoolean")
    return Patient(
        reference=reference,
        names=people,
        birth_date=read.text(found.get("birthDate"), "Patient.birthDate", oddities),
        gender=read.text(found.get("gender"), "Patient.gender", oddities),
        identifiers=identifiers,
        address=_first_address(found.get("address"), oddities),
        phone=_phone(found.get("telecom"), oddities),
        active=found.get("active") is not False,
        deceased=deceased is True or (deceased is None and "deceasedDateTime" in found),
        resource=resource,
    )


def read_practitioner(resource: bytes) -> DirectoryEntry | None:
    """A Practitioner, with qualifications as the second line until a role says better.

    Source: FHIR R4, Practitioner.
    """
    found, oddities = decode(resource), Oddities()
    people = [_name(one, oddities) for one in read.items(found.get("name"), "", oddities)]
    qualifications = [
        read.concept(read.mapping(one, "", oddities).get("code"), "", oddities)
        for one in read.items(found.get("qualification"), "", oddities)
    ]
    best = next((one for one in people if one.use in {"official", "usual"} and one.label), None)
    name = best.label if best else read.first(one.label for one in people)
    return _entry(found, "Practitioner", name, ", ".join(filter(None, (one.label for one in qualifications))))


def read_location(resource: bytes) -> DirectoryEntry | None:
    """A Location with its address and time zone.

    Source: FHIR R4, Location; core extension timezone.
    """
    found, oddities = decode(resource), Oddities()
    zones = [
        read.text(one.get("valueCode"), "", oddities)
        for one in (read.mapping(member, "", oddities) for member in read.items(found.get("extension"), "", oddities))
        if one.get("url") == names.TIMEZONE
    ]
    types = read.concepts(found.get("type"), "", oddities)
    address = _first_address(found.get("address"), oddities)
    detail = address or read.text(found.get("description"), "", oddities)
    return _entry(found, "Location", _called(found, oddities), detail, types, (), read.first(zones))


def read_organization(resource: bytes) -> DirectoryEntry | None:
    """An Organization with its address.

    Source: FHIR R4, Organization.
    """
    found, oddities = decode(resource), Oddities()
    types = read.concepts(found.get("type"), "", oddities)
    detail = _first_address(found.get("address"), oddities) or ", ".join(one.label for one in types)
    return _entry(found, "Organization", _called(found, oddities), detail, types)


def read_service(resource: bytes) -> DirectoryEntry | None:
    """A HealthcareService with its types and specialties.

    Source: FHIR R4, HealthcareService.
    """
    found, oddities = decode(resource), Oddities()
    types = read.concepts(found.get("type"), "", oddities)
    specialties = read.concepts(found.get("specialty"), "", oddities)
    detail = read.text(found.get("comment"), "", oddities) or ", ".join(one.label for one in specialties)
    name = _called(found, oddities) or read.first(one.label for one in types)
    return _entry(found, "HealthcareService", name, detail, types, specialties)


def read_coverage(resource: bytes) -> DirectoryEntry | None:
    """A Coverage, called by who pays, with its kind and the number of the insured; None where it is not in force.

    Source: FHIR R4, Coverage.
    """
    found, oddities = decode(resource), Oddities()
    if read.text(found.get("status"), "", oddities) in _NOT_IN_FORCE:
        return None
    payors = [read.reference(one, "", oddities) for one in read.items(found.get("payor"), "", oddities)]
    kind = read.concept(found.get("type"), "", oddities)
    name = ", ".join(one.display for one in payors if one.display) or kind.label
    parts = (kind.label, read.text(found.get("subscriberId"), "", oddities))
    return _entry(found, "Coverage", name, ", ".join(part for part in parts if part and part != name))


def read_expansion(resource: bytes) -> tuple[Coding, ...]:
    """The codes that can be chosen from an expanded ValueSet, those beneath others included.

    Source: FHIR R4, ValueSet.expansion.contains.
    """
    oddities = Oddities()
    waiting = read.items(read.mapping(decode(resource).get("expansion"), "", oddities).get("contains"), "", oddities)
    codes: list[Coding] = []
    while waiting and len(codes) < _MOST_CODES:
        one = read.mapping(waiting.pop(0), "", oddities)
        waiting += read.items(one.get("contains"), "", oddities)
        system, code = (read.text(one.get(name), "", oddities) for name in ("system", "code"))
        if system and code and one.get("abstract") is not True and one.get("inactive") is not True:
            codes.append(Coding(system, code, read.text(one.get("display"), "", oddities)))
    return tuple(codes)


def read_role(resource: bytes) -> tuple[Reference, tuple[CodeableConcept, ...]]:
    """Whose PractitionerRole it is, and its specialties.

    Source: FHIR R4, PractitionerRole.
    """
    found, oddities = decode(resource), Oddities()
    return read.reference(found.get("practitioner"), "", oddities), read.concepts(found.get("specialty"), "", oddities)


EntryReader = Callable[[bytes], DirectoryEntry | None]


def _entry(
    found: dict[str, Any],
    kind: str,
    name: str,
    detail: str,
    codes: tuple[CodeableConcept, ...] = (),
    specialties: tuple[CodeableConcept, ...] = (),
    zone: str = "",
) -> DirectoryEntry | None:
    reference = _reference(found, kind, Oddities())
    if not reference:
        return None  # what can't be pointed at can't be asked for
    name = name or reference
    return DirectoryEntry(Reference(reference, None, name), name, line(detail), codes, specialties, zone)


def _reference(found: dict[str, Any], kind: str, oddities: Oddities) -> str:
    logical_id = read.text(found.get("id"), f"{kind}.id", oddities)
    return f"{kind}/{logical_id}" if logical_id else ""


def _called(found: dict[str, Any], oddities: Oddities) -> str:
    aliases = read.items(found.get("alias"), "", oddities)
    return read.text(found.get("name"), "", oddities) or read.first(read.text(one, "", oddities) for one in aliases)


def _name(value: Any, oddities: Oddities) -> HumanName:
    found = read.mapping(value, "name", oddities)
    given = (read.text(one, "", oddities) for one in read.items(found.get("given"), "", oddities))
    prefix = " ".join(read.text(one, "", oddities) for one in read.items(found.get("prefix"), "", oddities))
    name = HumanName(
        family=read.text(found.get("family"), "", oddities),
        given=tuple(one for one in given if one),
        text=read.text(found.get("text"), "", oddities),
        use=read.text(found.get("use"), "", oddities),
    )
    if prefix and not name.text and name.label:
        return HumanName(name.family, name.given, f"{prefix} {name.label}", name.use)
    return name


def _first_address(value: Any, oddities: Oddities) -> str:
    return read.first(_address(one, oddities) for one in read.items(value, "", oddities))


def _address(value: Any, oddities: Oddities) -> str:
    found = read.mapping(value, "address", oddities)
    written = read.text(found.get("text"), "", oddities)
    if written:
        return written
    lines = [read.text(one, "", oddities) for one in read.items(found.get("line"), "", oddities)]
    town = " ".join(filter(None, (read.text(found.get(key), "", oddities) for key in ("postalCode", "city"))))
    parts = [*lines, town, *(read.text(found.get(key), "", oddities) for key in ("state", "country"))]
    return ", ".join(filter(None, parts))


def _phone(value: Any, oddities: Oddities) -> str:
    ways = [read.mapping(one, "", oddities) for one in read.items(value, "", oddities)]
    # Compared one by one: what a server puts there may be a list, which has no hash.
    phones = [read.text(one.get("value"), "", oddities) for one in ways if one.get("system") in ("phone", "sms", None)]
    return read.first(phones)
