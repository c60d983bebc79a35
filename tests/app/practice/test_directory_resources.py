"""The directory as resources: valid, and tied together."""

from datetime import date

from fhir.resources.R4B import get_fhir_model_class

from slotdesk.practice.clinic import build_clinic
from slotdesk.practice.codes import TIMEZONE_EXTENSION
from slotdesk.practice.directory_resources import directory_resources

FOUND = directory_resources(build_clinic(1), date(2026, 11, 23), 12)


def test_every_resource_is_valid() -> None:
    for kind, resources in FOUND.items():
        for key, resource in resources.items():
            assert (resource["resourceType"], resource["id"]) == (kind, key)
            get_fhir_model_class(kind).model_validate(resource)


def test_every_reference_leads_somewhere() -> None:
    def references(value: object) -> list[str]:
        if isinstance(value, dict):
            own = [value["reference"]] if isinstance(value.get("reference"), str) else []
            return own + [one for part in value.values() for one in references(part)]
        return [one for part in value for one in references(part)] if isinstance(value, list) else []

    found = [one for resources in FOUND.values() for one in references(list(resources.values()))]
    assert len(found) > 100
    assert all(one.partition("/")[2] in FOUND[one.partition("/")[0]] for one in found)


def test_places_name_their_time_zone() -> None:
    zones = {one["extension"][0]["valueCode"] for one in FOUND["Location"].values()}
    assert zones == {"Europe/Stockholm", "Europe/Helsinki"}
    assert {one["extension"][0]["url"] for one in FOUND["Location"].values()} == {TIMEZONE_EXTENSION}


def test_sizes_and_hours() -> None:
    assert [len(FOUND[kind]) for kind in ("Organization", "Location", "HealthcareService", "Practitioner")] == [
        5,
        4,
        12,
        24,
    ]
    roles = FOUND["PractitionerRole"].values()
    assert {one["practitioner"]["reference"] for one in roles} == {
        f"Practitioner/{key}" for key in FOUND["Practitioner"]
    }
    assert any("notAvailable" in one for one in roles)
    assert sum(len(one.get("availableTime", [])) for one in roles) > 200
