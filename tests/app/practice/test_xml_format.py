"""XML in and out: the same resource as in JSON, valid as fhir.resources sees it."""

import json

import pytest
from fhir.resources.R4B import get_fhir_model_class
from lxml import etree

from app.practice.desk import FOLLOW_UP, XML_TYPE, Desk, Json, criteria, matches, reference, text
from slotdesk.practice.json_format import read_json
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.xml_format import read_xml, write_xml

NAMESPACE = 'xmlns="http://hl7.org/fhir"'
PATHS = [
    "/metadata", "/OperationDefinition/appointment-find", "/Patient/pat-001", "/Patient?name=a&_count=20",
    "/Practitioner/prac-01", "/PractitionerRole?practitioner=prac-10&_include=*", "/Location/loc-3", "/Organization",
    "/HealthcareService", "/Appointment?patient=pat-003&date=ge2026-01-01&_include=*", "/Patient/none",
]  # fmt: skip

EVERYTHING: Json = {
    "resourceType": "Patient",
    "id": "p",
    "text": {"status": "generated", "div": '<div xmlns="http://www.w3.org/1999/xhtml"><b>x</b> &amp; y</div>'},
    "contained": [{"resourceType": "Organization", "id": "o", "name": "A & <B>"}],
    "extension": [{"url": "http://example.org/e", "extension": [{"url": "n", "valueInteger": 3}]}],
    "identifier": [{"id": "i1", "system": "urn:x", "value": 'quote " and\ttab\nline'}],
    "active": False,
    "name": [
        {
            "family": "Ødegård",
            "_family": {"extension": [{"url": "http://example.org/f", "valueCode": "c"}]},
            "given": ["A", "B"],
            "_given": [None, {"id": "g"}],
        }
    ],
    "_birthDate": {"extension": [{"url": "http://example.org/unknown", "valueBoolean": True}]},
    "multipleBirthInteger": 2,
    "address": [{"line": ["one", "two"]}],
}


def test_all_that_json_can_say_survives_xml() -> None:
    assert read_xml(write_xml(EVERYTHING, pretty=False)) == EVERYTHING
    assert read_xml(write_xml(EVERYTHING, pretty=True))["name"] == EVERYTHING["name"]


def test_elements_come_in_the_order_of_the_definition() -> None:
    shuffled = dict(reversed(EVERYTHING.items()))
    assert write_xml(shuffled, pretty=False) == write_xml(EVERYTHING, pretty=False)


def test_decimals_and_numbers() -> None:
    location = {"resourceType": "Location", "position": {"longitude": 18.05, "latitude": -59}}
    assert read_xml(write_xml(location, pretty=False)) == location


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    written = write_xml({"resourceType": "Patient", "name": [{"text": "a\x00b\x0bc"}]}, pretty=False)
    assert read_xml(written)["name"][0]["text"] == "a\ufffdb\ufffdc"


def test_a_narrative_that_is_no_xhtml_becomes_text() -> None:
    for div in ("<script>", "plain", '<p xmlns="urn:x"/>', "<!DOCTYPE x><div/>"):
        patient = {"resourceType": "Patient", "text": {"status": "generated", "div": div}}
        node = etree.fromstring(write_xml(patient, pretty=False))
        found = node.find(".//{http://www.w3.org/1999/xhtml}div")
        assert found is not None
        assert found.text == div
        assert len(found) == 0


@pytest.mark.parametrize(
    "body",
    [
        "", "<", "<Patient/>", '<Patient xmlns="urn:other"/>', f"<Device {NAMESPACE}/>",
        f"<Patient {NAMESPACE}><colour value='x'/></Patient>",
        f"<Patient {NAMESPACE}>text</Patient>",
        f"<Patient {NAMESPACE}><active value='yes'/></Patient>",
        f"<Patient {NAMESPACE}><gender value=''/></Patient>",
        f"<Patient {NAMESPACE}><gender value='male'/><gender value='male'/></Patient>",
        f"<Patient {NAMESPACE}><multipleBirthInteger value='two'/></Patient>",
        f"<Location {NAMESPACE}><position><longitude value='east'/></position></Location>",
        f"<Patient {NAMESPACE}><contained/></Patient>",
        f"<Patient {NAMESPACE}><gender xmlns='urn:x' value='male'/></Patient>",
        f"<!DOCTYPE Patient><Patient {NAMESPACE}/>",
        f'<!DOCTYPE Patient [<!ENTITY a "b">]><Patient {NAMESPACE}><id value="&a;"/></Patient>',
        f"<Patient {NAMESPACE}>" + "<extension url='u'>" * 70 + "</extension>" * 70 + "</Patient>",
        f"<Patient {NAMESPACE}>" + "<extension url='u'>" * 9999,
    ],
)  # fmt: skip
def test_what_is_no_resource_is_refused(body: str) -> None:
    with pytest.raises(RequestRefused) as caught:
        read_xml(body.encode())
    assert caught.value.status == 400


def test_a_doctype_hidden_in_another_encoding_is_refused() -> None:
    body = f"<?xml version='1.0' encoding='utf-16'?><!DOCTYPE Patient><Patient {NAMESPACE}/>"
    with pytest.raises(RequestRefused):
        read_xml(body.encode("utf-16"))


def check(resource: Json) -> None:
    """See that fhir.resources reads a resource and finds nothing unknown in it."""
    get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    for entry in resource.get("entry", []):
        check(entry["resource"])


@pytest.mark.parametrize("path", PATHS)
def test_both_formats_say_the_same_and_are_valid(desk: Desk, path: str) -> None:
    as_json = read_json(desk.client.get(path).content)
    body = desk.client.get(path, headers={"Accept": XML_TYPE}).content
    assert read_xml(body) == as_json
    check(as_json)
    parsed = get_fhir_model_class(as_json["resourceType"]).model_validate_xml(body)
    assert parsed.get_resource_type() == as_json["resourceType"]


def test_answers_of_operations_are_valid(desk: Desk) -> None:
    found = desk.find(text("visit-type", FOLLOW_UP), reference("patient-reference", "Patient/pat-001"), _count="20")
    held = desk.hold(matches(found)[0]["id"]).json()
    booked = desk.book(matches(held)[0]["id"]).json()
    cancelled = desk.cancel(matches(booked)[0]["id"], {"text": "x"}).json()
    refused = desk.cancel(matches(booked)[0]["id"]).json()
    for resource in (found, held, booked, cancelled, refused):
        check(resource)
        again = json.loads(json.dumps(read_xml(write_xml(resource, pretty=False))))
        assert again == resource


def test_a_question_in_xml_as_fhir_resources_writes_it(desk: Desk) -> None:
    model = get_fhir_model_class("Parameters").model_validate(criteria(text("visit-type", FOLLOW_UP)))
    body = model.model_dump_xml()
    answer = desk.client.post("/Appointment/$find", content=body, headers={"Content-Type": XML_TYPE})
    assert answer.json()["total"] == desk.find(text("visit-type", FOLLOW_UP))["total"]
