from __future__ import annotations

import json

import pytest

from fhir_answers import BASE
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.operation import OPERATIONS, Operation, operation
from slotdesk.domain.variables import Variables
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.validation import problem_of
from slotdesk.fhir.xml_reading import read_xml
from slotdesk.services.request_form import Row, RowProblem, named_appointments, problems_of, request_of

pytestmark = pytest.mark.anyio
FIND = [
    ("start", "2026-08-03T08:00:00+02:00"),
    ("end", "{{today+8d 00:00}}"),
    ("specialty", "http://snomed.info/sct|394814009"),
    ("visit-type", ""),
    ("practitioner", "Practitioner/prac-03"),
    ("practitioner", "urn:oid:2.999.1|4711"),
    ("location-string", " Example Street "),
    ("referral-identifier", "urn:oid:2.999.2|7"),
    ("timing", "mon, wed 08:00"),
    ("patient-resource", "{{patient}}"),
    ("_count", "10"),
]


async def test_a_search_is_written_as_the_profile_has_it() -> None:
    request = await request_of(operation("find"), FIND, WireFormat.JSON)

    assert request.url == "{{base}}/Appointment/$find?_count=10"
    assert request.header("content-type") == request.header("accept") == "application/fhir+json"
    assert json.loads(request.body)["parameter"] == [
        {"name": "start", "valueDateTime": "2026-08-03T08:00:00+02:00"},
        {"name": "end", "valueDateTime": "{{today+8d 00:00}}"},
        {"name": "specialty", "valueString": "http://snomed.info/sct|394814009"},
        {"name": "practitioner", "valueReference": {"reference": "Practitioner/prac-03"}},
        {"name": "practitioner", "valueReference": {"identifier": {"system": "urn:oid:2.999.1", "value": "4711"}}},
        {"name": "location-string", "valueString": "Example Street"},
        {"name": "referral-identifier", "valueIdentifier": {"system": "urn:oid:2.999.2", "value": "7"}},
        {"name": "timing", "valueTiming": {"repeat": {"dayOfWeek": ["mon", "wed"], "timeOfDay": ["08:00:00"]}}},
        {"name": "patient-resource", "resource": {"resourceType": "Patient", "id": "{{patient-id}}"}},
    ]
    assert problems_of(operation("find"), FIND) == {}


async def test_filled_in_it_is_valid() -> None:
    request = await request_of(operation("find"), FIND, WireFormat.JSON)

    filled = Variables(BASE, "Patient/pat-1").filled(request)

    assert await problem_of(filled.body.encode()) == ""


async def test_xml_says_the_same() -> None:
    as_json = await request_of(operation("find"), FIND, WireFormat.JSON)
    as_xml = await request_of(operation("find"), FIND, WireFormat.XML)

    read, _ = await read_xml(as_xml.body.encode(), DEFAULT_LIMITS)

    assert json.loads(read) == json.loads(as_json.body)
    assert as_xml.header("content-type") == "application/fhir+xml"


async def test_a_search_for_what_somebody_has_goes_into_the_url_or_the_form() -> None:
    rows = [("patient", "{{patient}}"), ("date", "ge{{today}}"), ("date", "lt2026-09-01"), ("status", "booked,pending")]
    query = "patient={{patient}}&date=ge{{today}}&date=lt2026-09-01&status=booked,pending"

    by_get = await request_of(operation("existing"), rows, WireFormat.JSON)
    by_post = await request_of(operation("existing-search"), rows, WireFormat.JSON)

    assert by_get.url == "{{base}}/Appointment?" + query
    assert by_post.body == query
    assert by_post.header("content-type") == "application/x-www-form-urlencoded"


async def test_a_query_is_encoded() -> None:
    request = await request_of(operation("patients"), [("family", "Å & B=c")], WireFormat.JSON)

    assert request.url == "{{base}}/Patient?family=%C3%85%20%26%20B%3Dc"


async def test_capabilities_need_nothing() -> None:
    request = await request_of(operation("capabilities"), [], WireFormat.XML)

    assert (request.method, request.url, request.body) == ("GET", "{{base}}/metadata", "")
    assert request.header("accept") == "application/fhir+xml"


@pytest.mark.parametrize("one", OPERATIONS, ids=lambda one: one.id)
async def test_a_new_form_lacks_no_more_than_what_only_a_person_knows(one: Operation) -> None:
    rows = [(parameter.name, parameter.preset) for parameter in one.parameters]

    assert set(problems_of(one, rows)) <= {"appointment-reference", "appointment-resource"}


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (("start", "2026-08-03T08:00"), RowProblem.NOT_A_TIME),
        (("specialty", "394814009"), RowProblem.NOT_A_CODE),
        (("practitioner", "prac-03"), RowProblem.NOT_A_REFERENCE),
        (("referral-identifier", "7"), RowProblem.NOT_AN_IDENTIFIER),
        (("timing", "monday"), RowProblem.NOT_A_TIMING),
        (("patient-resource", "{"), RowProblem.NOT_JSON),
        (("patient-resource", "[]"), RowProblem.NOT_JSON),
        (("colour", "red"), RowProblem.UNKNOWN),
        (("_count", "5"), RowProblem.TOO_MANY),
    ],
)
async def test_what_breaks_a_rule_is_told_and_sent_all_the_same(row: Row, problem: RowProblem) -> None:
    rows = [*(one for one in FIND if one[0] != row[0] or row[0] == "_count"), row]

    assert problems_of(operation("find"), rows) == {row[0]: problem}
    request = await request_of(operation("find"), rows, WireFormat.JSON)
    assert row[1] in request.body.replace('\\"', '"') or row[1] in request.url


def test_what_is_needed_is_missed() -> None:
    assert problems_of(operation("find"), [])["start"] is RowProblem.MISSING


async def test_a_reference_stands_for_the_appointment_that_the_server_has() -> None:
    rows = [("appointment-resource", "Appointment/a1"), ("comment", "Moved")]
    assert problems_of(operation("cancel"), rows) == {}
    assert named_appointments(operation("cancel"), rows) == ["Appointment/a1"]
    known = {"Appointment/a1": {"resourceType": "Appointment", "id": "a1", "status": "booked", "comment": "Own"}}
    request = await request_of(operation("cancel"), rows, WireFormat.JSON, known)
    resource = json.loads(request.body)["parameter"][0]["resource"]
    assert (resource["status"], resource["comment"]) == ("cancelled", "Own")
    assert resource["cancelationReason"]
    unread = await request_of(operation("change"), rows, WireFormat.JSON)
    resource = json.loads(unread.body)["parameter"][0]["resource"]
    assert resource == {"resourceType": "Appointment", "id": "a1", "status": "booked"}


def test_an_appointment_is_a_reference_or_a_resource() -> None:
    for text, problem in (("x", RowProblem.NOT_AN_APPOINTMENT), ("Patient/1", RowProblem.NOT_AN_APPOINTMENT)):
        assert problems_of(operation("cancel"), [("appointment-resource", text)]) == {"appointment-resource": problem}
    assert problems_of(operation("cancel"), [("appointment-resource", "{}")]) == {}
    assert named_appointments(operation("cancel"), [("appointment-resource", "{}")]) == []
