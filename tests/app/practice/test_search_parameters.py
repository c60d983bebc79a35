"""The directory: what each search parameter finds."""

import pytest

from app.practice.desk import CARDIOLOGY, SNOMED, Desk, included, matches
from slotdesk.practice.search_parameters import PARAMETERS, Kind, includes


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/Organization", {"name": "bjorkhaga"}, ["org-1"]),
        ("/Organization", {"partof": "org-0"}, ["org-1", "org-2", "org-3", "org-4"]),
        ("/Location", {"name": "harbour"}, ["loc-3"]),
        ("/Location", {"address": "stockholm"}, ["loc-1"]),
        ("/Location", {"address-city": "Tur"}, ["loc-4"]),
        ("/Location", {"address-postalcode": "753"}, ["loc-2"]),
        ("/Location", {"identifier": "https://tallhojd.example/id/location|LOC-2"}, ["loc-2"]),
        ("/Location", {"organization": "Organization/org-1"}, ["loc-1"]),
        ("/Location", {"status": "active", "_id": "loc-1,loc-3"}, ["loc-1", "loc-3"]),
        ("/HealthcareService", {"name": "echo"}, ["svc-03"]),
        ("/HealthcareService", {"service-type": f"{SNOMED}|410620009"}, ["svc-07"]),
        ("/HealthcareService", {"specialty": CARDIOLOGY}, ["svc-01", "svc-02", "svc-03", "svc-04", "svc-05", "svc-11"]),
        ("/HealthcareService", {"organization": "org-0", "name": "group psych"}, ["svc-12"]),
        ("/Practitioner", {"identifier": "urn:oid:2.999.752.1.2|S4113"}, ["prac-01"]),
        ("/Practitioner", {"_id": "prac-03"}, ["prac-03"]),
        ("/Practitioner", {"identifier": "urn:oid:2.999.752.1.2|", "_id": "prac-04"}, ["prac-04"]),
        ("/Practitioner", {"name": ","}, []),
    ],
)
def test_directory(desk: Desk, path: str, query: dict[str, str], expected: list[str]) -> None:
    found = desk.client.get(path, params=query).json()
    assert [one["id"] for one in matches(found)] == expected
    assert found["total"] == len(expected)


def test_practitioners_by_name_without_accents(desk: Desk) -> None:
    person = desk.get("/Practitioner/prac-14").json()  # Sven-Åke Öhrnberg for seed 1
    assert person["name"][0]["family"] == "Öhrnberg"
    for query in ({"name": "ohrn"}, {"name": "ÖHRNBERG sven"}, {"family": "Ohrnberg"}, {"given": "ake"}):
        assert "prac-14" in [one["id"] for one in matches(desk.client.get("/Practitioner", params=query).json())]


def test_roles_tie_people_to_places_services_and_specialties(desk: Desk) -> None:
    found = desk.get("/PractitionerRole", ("specialty", CARDIOLOGY), ("location", "loc-2"), ("_include", "*")).json()
    assert {one["practitioner"]["reference"] for one in matches(found)} == {
        "Practitioner/prac-04",
        "Practitioner/prac-05",
    }
    assert {"Practitioner/prac-04", "Location/loc-2", "Organization/org-2", "HealthcareService/svc-03"} <= set(
        included(found)
    )
    only = desk.get(
        "/PractitionerRole", ("practitioner", "prac-04"), ("_include", "PractitionerRole:practitioner")
    ).json()
    assert included(only) == ["Practitioner/prac-04"]
    assert desk.get("/PractitionerRole", ("service", "svc-06")).json()["total"] >= 3
    assert desk.get("/PractitionerRole", ("organization", "org-2")).json()["total"] >= 3


def test_patients(desk: Desk) -> None:
    one = desk.patient("pat-004")
    name, identifier = one["name"][0], one["identifier"][0]
    queries = [
        {"family": name["family"], "given": name["given"][0]},
        {"name": name["text"]},
        {"identifier": f"{identifier['system']}|{identifier['value']}"},
        {"identifier": identifier["value"]},
        {"birthdate": one["birthDate"]},
        {"birthdate": f"eq{one['birthDate'][:7]}", "gender": one["gender"]},
        {"address": one["address"][0]["line"][0]},
        {"family:exact": name["family"]},
        {"name:contains": name["family"][1:4]},
        {"phone": one["telecom"][0]["value"]},
    ]
    for query in queries:
        found = matches(desk.client.get("/Patient", params={**query, "_count": "200"}).json())
        assert "pat-004" in [patient["id"] for patient in found], query
        assert len(found) < 120, query
    before = matches(desk.client.get("/Patient", params={"birthdate": f"lt{one['birthDate']}", "_count": "999"}).json())
    assert before
    assert all(patient["birthDate"] < one["birthDate"] for patient in before)
    assert desk.client.get("/Patient", params={"identifier": "urn:unknown|1"}).json()["total"] == 0


def test_names_in_other_scripts_are_found_both_ways(desk: Desk) -> None:
    everybody = matches(desk.get("/Patient", ("_count", "999")).json())
    one = next(patient for patient in everybody if len(patient["name"]) == 2)
    for name in one["name"]:
        found = matches(desk.get("/Patient", ("family", name["family"])).json())
        assert one["id"] in [patient["id"] for patient in found]


def test_every_parameter_can_look_at_every_resource(desk: Desk) -> None:
    everything = {
        kind: matches(desk.get(f"/{kind}", ("_count", "999")).json()) for kind in PARAMETERS if kind != "Appointment"
    }
    everything["Appointment"] = matches(
        desk.get("/Appointment", ("patient", "pat-003"), ("date", "ge2026-01-01")).json()
    )
    for kind, resources in everything.items():
        assert resources
        for name, parameter in PARAMETERS[kind].items():
            assert any(parameter.values(resource) for resource in resources), f"{kind}.{name} finds nothing"
            if parameter.kind is Kind.REFERENCE:
                assert name in includes(kind)
