from __future__ import annotations

import json
from typing import Any

import pytest

from slotdesk.domain.coding import Reference
from slotdesk.domain.patient import Patient
from slotdesk.fhir import read_directory
from slotdesk.fhir.names import TIMEZONE


def _raw(**members: Any) -> bytes:
    return json.dumps(members).encode()


def test_a_patient() -> None:
    raw = _raw(
        resourceType="Patient",
        id="p1",
        active=True,
        name=[
            {"use": "old", "family": "Before"},
            {"use": "official", "family": "Example", "given": ["Anna", "Maria"], "prefix": ["Dr"]},
        ],
        birthDate="1984-02-29",
        gender="female",
        identifier=[{"system": "urn:x", "value": "1", "type": {"text": "MRN"}}, {"system": "urn:y"}],
        address=[{"line": ["Street 1", "B 2"], "postalCode": "00100", "city": "Helsinki", "country": "FI"}],
        telecom=[{"system": "email", "value": "a@example.org"}, {"system": "phone", "value": "+358 1"}],
    )
    found = read_directory.read_patient(raw)
    assert isinstance(found, Patient)
    assert (found.reference, found.name, found.birth_date) == ("Patient/p1", "Dr Anna Maria Example", "1984-02-29")
    assert [(one.token, one.type_text) for one in found.identifiers] == [("urn:x|1", "MRN")]
    assert found.address == "Street 1, B 2, 00100 Helsinki, FI"
    assert (found.phone, found.active, found.deceased) == ("+358 1", True, False)
    assert found.resource == raw


@pytest.mark.parametrize(
    ("members", "deceased"),
    [({"deceasedBoolean": True}, True), ({"deceasedDateTime": "2020"}, True), ({"deceasedBoolean": False}, False)],
)
def test_whether_a_patient_lives(members: dict[str, Any], deceased: bool) -> None:
    found = read_directory.read_patient(_raw(id="p", active=False, **members))
    assert found is not None
    assert (found.deceased, found.active) == (deceased, False)


def test_a_way_to_reach_a_patient_whose_system_is_a_list_is_passed_over() -> None:
    ways = [{"system": ["phone"], "value": "1"}, {"system": {}, "value": "2"}, {"system": "phone", "value": "3"}]
    found = read_directory.read_patient(_raw(resourceType="Patient", id="p1", telecom=ways))
    assert found is not None
    assert found.phone == "3"


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"resourceType":"Patient","gender":"male"}', b"[" * 90_000])
def test_nobody(raw: bytes) -> None:
    assert read_directory.read_patient(raw) is None


@pytest.mark.parametrize(
    "members",
    [{"name": "Anna"}, {"name": {"family": "Anna"}}, {"name": [7], "id": 7}, {"address": "x", "telecom": 7, "id": "p"}],
)
def test_a_patient_with_wrong_types_is_read_as_far_as_may_be(members: dict[str, Any]) -> None:
    found = read_directory.read_patient(_raw(resourceType="Patient", **members))
    assert found is None or found.name


def test_a_practitioner() -> None:
    found = read_directory.read_practitioner(
        _raw(
            id="p1",
            name=[{"use": "nickname", "text": "Doc"}, {"use": "official", "text": "Dr A. Example"}],
            qualification=[{"code": {"text": "GP"}}],
        )
    )
    assert found is not None
    assert (found.name, found.detail) == ("Dr A. Example", "GP")
    assert found.reference == Reference("Practitioner/p1", None, "Dr A. Example")


def test_a_location() -> None:
    found = read_directory.read_location(
        _raw(
            id="l1",
            alias=["North clinic"],
            address={"text": "Street 1, Town"},
            extension=[{"url": "x"}, 7, {"url": TIMEZONE, "valueCode": "Europe/Helsinki"}],
            type=[{"text": "Clinic"}],
        )
    )
    assert found is not None
    assert (found.name, found.detail, found.zone) == ("North clinic", "Street 1, Town", "Europe/Helsinki")
    assert found.codes[0].label == "Clinic"


def test_a_location_without_an_address_tells_its_description() -> None:
    found = read_directory.read_location(_raw(id="l1", description="3rd floor"))
    assert found is not None
    assert (found.name, found.detail, found.zone) == ("Location/l1", "3rd floor", "")


def test_an_organization_and_a_service() -> None:
    organization = read_directory.read_organization(_raw(id="o1", name="Org", type=[{"text": "Clinic"}]))
    assert organization is not None
    assert (organization.name, organization.detail) == ("Org", "Clinic")
    service = read_directory.read_service(
        _raw(id="s1", type=[{"text": "Visit"}], specialty=[{"text": "GP"}], comment="")
    )
    assert service is not None
    assert (service.name, service.detail) == ("Visit", "GP")
    assert (service.codes[0].label, service.specialties[0].label) == ("Visit", "GP")


@pytest.mark.parametrize(
    "reader",
    [
        read_directory.read_practitioner,
        read_directory.read_location,
        read_directory.read_organization,
        read_directory.read_service,
    ],
)
def test_what_cannot_be_pointed_at_is_left_out(reader: read_directory.EntryReader) -> None:
    assert reader(_raw(name="x")) is None
    assert reader(b"{") is None


def test_a_role() -> None:
    raw = _raw(practitioner={"reference": "Practitioner/p1"}, specialty=[{"text": "GP"}])
    whose, specialties = read_directory.read_role(raw)
    assert (whose.relative, specialties[0].label) == ("Practitioner/p1", "GP")


def test_a_coverage_is_called_by_who_pays() -> None:
    raw = _raw(id="c1", status="active", payor=[{"display": "Fund"}], type={"text": "Public"}, subscriberId="47-1")
    found = read_directory.read_coverage(raw)
    assert found is not None
    assert (found.reference.relative, found.name, found.detail) == ("Coverage/c1", "Fund", "Public, 47-1")
    bare = read_directory.read_coverage(_raw(id="c2", type={"text": "Public"}))
    assert bare is not None
    assert (bare.name, bare.detail) == ("Public", "")
    assert read_directory.read_coverage(_raw(id="c3", status="cancelled", payor=[{"display": "Fund"}])) is None


def test_an_expansion_is_read_with_what_lies_beneath() -> None:
    contains = [
        {"system": "s", "code": "1", "display": "Pain", "contains": [{"system": "s", "code": "2"}, 7]},
        {"system": "s", "code": "3", "abstract": True, "contains": [{"system": "s", "code": "4"}]},
        {"code": "5"},
        {"system": "s", "code": "6", "inactive": True},
    ]
    found = read_directory.read_expansion(_raw(expansion={"contains": contains}))
    assert [(one.code, one.display) for one in found] == [("1", "Pain"), ("2", ""), ("4", "")]
    for broken in (_raw(), _raw(expansion=7), b"[]", b"{"):
        assert read_directory.read_expansion(broken) == ()
