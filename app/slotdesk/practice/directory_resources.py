"""The unchanging part of the clinic group as FHIR resources, by type and id."""

from datetime import date, timedelta

from . import codes
from .clinic import PARENT_ORGANIZATION, Clinic, Practitioner, Service, Site
from .codes import Json
from .opening import Block, Leave, leave_in_week, weekly_pattern

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
GROUP_NAME = "Tallhöjd Care Group (practice data)"


def _phone(number: str) -> list[Json]:
    return [{"system": "phone", "value": number, "use": "work"}]


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}:00"


def _address(site: Site) -> Json:
    return {
        "use": "work",
        "type": "both",
        "text": f"{site.line}, {site.postal_code} {site.city}",
        "line": [site.line],
        "city": site.city,
        "postalCode": site.postal_code,
        "country": site.country,
    }


def _parent_organization() -> Json:
    return {
        "resourceType": "Organization",
        "id": PARENT_ORGANIZATION,
        "identifier": [{"system": codes.ORGANIZATION_NUMBER, "value": "TH-0"}],
        "active": True,
        "type": [codes.Code(codes.ORGANIZATION_TYPE, "prov", "Healthcare Provider").concept()],
        "name": GROUP_NAME,
        "telecom": _phone("+46 8 465 004 00"),
    }


def _organization(site: Site) -> Json:
    return {
        "resourceType": "Organization",
        "id": site.organization,
        "identifier": [{"system": codes.ORGANIZATION_NUMBER, "value": f"TH-{site.organization[4:]}"}],
        "active": True,
        "type": [codes.Code(codes.ORGANIZATION_TYPE, "prov", "Healthcare Provider").concept()],
        "name": site.organization_name,
        "telecom": _phone(site.phone),
        "address": [_address(site)],
        "partOf": {"reference": f"Organization/{PARENT_ORGANIZATION}", "display": GROUP_NAME},
    }


def _location(site: Site) -> Json:
    return {
        "resourceType": "Location",
        "id": site.id,
        "extension": [{"url": codes.TIMEZONE_EXTENSION, "valueCode": site.zone}],
        "identifier": [{"system": codes.SITE_NUMBER, "value": site.id.upper()}],
        "status": "active",
        "name": site.name,
        "mode": "instance",
        "telecom": _phone(site.phone),
        "address": _address(site),
        "physicalType": codes.Code(codes.LOCATION_PHYSICAL_TYPE, "bu", "Building").concept(),
        "managingOrganization": {
            "reference": f"Organization/{site.organization}",
            "display": site.organization_name,
        },
    }


def _healthcare_service(clinic: Clinic, service: Service) -> Json:
    who = clinic.practitioners_of(service)
    sites = sorted({p.home for p in who} | {p.away for p in who})
    resource: Json = {
        "resourceType": "HealthcareService",
        "id": service.id,
        "identifier": [{"system": codes.SERVICE_NUMBER, "value": service.id.upper()}],
        "active": True,
        "providedBy": {"reference": f"Organization/{PARENT_ORGANIZATION}", "display": GROUP_NAME},
        "type": [service.visit_type.concept()],
        "specialty": [specialty.concept() for specialty in service.specialties],
        "location": [{"reference": f"Location/{s}", "display": clinic.sites[s].name} for s in sites],
        "name": service.name,
        "comment": f"{service.minutes} minutes" + (", for several patients together" if service.group else ""),
        "appointmentRequired": True,
    }
    if service.instruction:
        resource["extraDetails"] = service.instruction
    return resource


def _practitioner(person: Practitioner) -> Json:
    return {
        "resourceType": "Practitioner",
        "id": person.id,
        "identifier": [{"system": codes.STAFF_NUMBER, "value": f"S{4100 + person.number * 13}"}],
        "active": True,
        "name": [
            {
                "use": "official",
                "text": person.display,
                "family": person.family,
                "given": [person.given],
                "prefix": ["Dr"],
            }
        ],
        "telecom": _phone(f"+46 8 465 004 {person.number + 65:02}"),
        "gender": person.gender,
    }


def _available(block: Block) -> Json:
    return {
        "daysOfWeek": [_DAYS[block.weekday]],
        "availableStartTime": _clock(block.start),
        "availableEndTime": _clock(block.end),
    }


def _not_available(leave: Leave) -> Json:
    during = {"start": leave.first.isoformat(), "end": leave.last.isoformat()}
    return {"description": leave.reason, "during": during}


def _role(clinic: Clinic, person: Practitioner, site: Site, monday: date, weeks: int) -> Json:
    services = clinic.services_of(person)
    blocks = [b for b in weekly_pattern(clinic.seed, person, services) if b.site == site.id]
    mondays = [monday + timedelta(weeks=n) for n in range(weeks)]
    leaves = [leave for day in mondays for leave in leave_in_week(clinic.seed, person.id, day)]
    resource: Json = {
        "resourceType": "PractitionerRole",
        "id": f"role-{person.number:02}-{site.id[4:]}",
        "active": True,
        "practitioner": {"reference": f"Practitioner/{person.id}", "display": person.display},
        "organization": {
            "reference": f"Organization/{site.organization}",
            "display": site.organization_name,
        },
        "specialty": [person.specialty.concept()],
        "location": [{"reference": f"Location/{site.id}", "display": site.name}],
        "healthcareService": [{"reference": f"HealthcareService/{s.id}", "display": s.name} for s in services],
        "availableTime": [_available(block) for block in blocks],
    }
    if leaves:
        resource["notAvailable"] = [_not_available(leave) for leave in leaves]
    return resource


def directory_resources(clinic: Clinic, monday: date, weeks: int) -> dict[str, dict[str, Json]]:
    """All resources but patients and appointments, as ``{type: {id: resource}}``; not to be changed."""
    roles = [
        _role(clinic, person, clinic.sites[site], monday, weeks)
        for person in clinic.practitioners.values()
        for site in dict.fromkeys((person.home, person.away))
    ]
    groups = {
        "Organization": [_parent_organization(), *map(_organization, clinic.sites.values())],
        "Location": [_location(site) for site in clinic.sites.values()],
        "HealthcareService": [_healthcare_service(clinic, service) for service in clinic.services.values()],
        "Practitioner": [_practitioner(person) for person in clinic.practitioners.values()],
        "PractitionerRole": roles,
    }
    return {name: {resource["id"]: resource for resource in found} for name, found in groups.items()}
