from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from slotdesk.services.message_reading import to_xml
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.redaction import Redactor

pytestmark = pytest.mark.anyio
PATIENT: dict[str, Any] = {
    "id": "pat-030",
    "name": [{"use": "official", "family": "Söderberg", "given": ["Åke", "Nils"], "text": "Åke Söderberg"}],
    "identifier": [{"system": "http://electronichealth.se/identifier/personnummer", "value": "191212121212"}],
    "telecom": [{"system": "phone", "value": "070-1740605", "use": "mobile"}],
    "birthDate": "1912-12-12",
    "gender": "male",
    "address": [{"line": ["Storgatan 1"], "city": "Uppsala", "postalCode": "75310", "country": "SE"}],
    "text": {"status": "generated", "div": '<div xmlns="http://www.w3.org/1999/xhtml">Åke Söderberg</div>'},
    "generalPractitioner": [{"reference": "Practitioner/prac-1"}],
    "resourceType": "Patient",
}
APPOINTMENT: dict[str, Any] = {
    "resourceType": "Appointment",
    "id": "a1",
    "status": "booked",
    "description": "Check-up for Åke Söderberg",
    "comment": "wants to be called Bosse",
    "participant": [
        {"actor": {"display": "Söderberg, Åke", "reference": "Patient/pat-030"}, "status": "accepted"},
        {"actor": {"type": "Patient", "identifier": {"system": "urn:x", "value": "19990101"}}, "status": "accepted"},
        {"actor": {"reference": "Practitioner/prac-1", "display": "Dr Eva Lind"}, "status": "accepted"},
    ],
}
SECRETS = ("Söderberg", "Åke", "Nils", "191212121212", "070-1740605", "1912-12-12", "Storgatan", "Uppsala", "75310")
MORE = ("pat-030", "19990101", "Bosse")
BUNDLE = {
    "resourceType": "Bundle",
    "type": "searchset",
    "link": [{"relation": "self", "url": "https://fhir.example.org/Appointment?patient=pat-030&_count=2.0"}],
    "entry": [
        {"fullUrl": "https://fhir.example.org/Appointment/a1", "resource": APPOINTMENT},
        {"fullUrl": "https://fhir.example.org/Patient/pat-030", "resource": PATIENT},
    ],
}
BOOK = {
    "resourceType": "Parameters",
    "parameter": [
        {"valueString": "wants to be called Bosse", "name": "comment"},
        {"name": "patient-resource", "resource": PATIENT},
        {"name": "appointment-reference", "valueReference": {"reference": "Appointment/a1"}},
    ],
}


def _exchange(request: Body, answer: Body, kind: str = "json") -> Exchange:
    url = "https://fhir.example.org/Appointment?patient=Patient/pat-030"
    headers = (("Content-Type", f"application/fhir+{kind}"), ("Location", "https://fhir.example.org/Patient/pat-030"))
    started = datetime(2026, 8, 3, tzinfo=UTC)
    return Exchange(
        "POST", url, "r", headers, 0, started, answer_headers=headers, request=request, answer=answer, status=200
    )


def _whole(exchange: Exchange) -> str:
    parts = (exchange.url, *(value for _, value in exchange.request_headers + exchange.answer_headers))
    return " ".join((*parts, exchange.request_body.decode(), exchange.answer_body.decode()))


async def test_nothing_of_a_patient_is_left_in_json() -> None:
    answer = Body(gzip.compress(json.dumps(BUNDLE, ensure_ascii=False).encode()), "gzip")
    exchange = _exchange(Body(json.dumps(BOOK).encode()), answer)
    (found,) = await Redactor().redacted([exchange])
    text = _whole(found)
    assert [word for word in SECRETS + MORE if word in text] == []
    answered = json.loads(found.answer_body)
    patient = answered["entry"][1]["resource"]
    assert patient["gender"] == "male"
    assert patient["id"] == "patient-1"
    assert patient["birthDate"] == "1900-01-01"
    assert patient["identifier"][0]["system"] == PATIENT["identifier"][0]["system"]
    assert patient["name"][0]["use"] == "official"
    assert patient["generalPractitioner"] == PATIENT["generalPractitioner"]
    appointment = answered["entry"][0]["resource"]
    assert appointment["participant"][0]["actor"]["reference"] == "Patient/patient-1"
    assert appointment["participant"][2] == APPOINTMENT["participant"][2]
    assert appointment["description"].startswith("Check-up for redacted-")
    assert found.url == "https://fhir.example.org/Appointment?patient=Patient/patient-1"
    assert json.loads(found.request_body)["parameter"][2] == BOOK["parameter"][2]


async def test_nothing_of_a_patient_is_left_in_xml() -> None:
    bundle, book = await to_xml(json.dumps(BUNDLE).encode()), await to_xml(json.dumps(BOOK).encode())
    (found,) = await Redactor().redacted([_exchange(Body(book), Body(bundle), "xml")])
    text = _whole(found)
    assert [word for word in SECRETS + MORE if word in text] == []
    assert "Dr Eva Lind" in text
    assert '<gender value="male"/>' in text


async def test_the_rest_stays_as_it_was_written_and_broken_text_too() -> None:
    text = '{ "total": 1.0,\n "a": "\\u00c5",  "Patient/pat-030": "Patient/pat-030"'
    (found,) = await Redactor().redacted([_exchange(Body(), Body(text.encode()))])
    assert found.answer_body.decode() == text.replace(': "Patient/pat-030"', ': "Patient/patient-1"')


async def test_what_one_message_tells_is_taken_out_of_the_others() -> None:
    told = _exchange(Body(), Body(json.dumps(PATIENT).encode()))
    page = replace(_exchange(Body(), Body(b"No place for Soderberg, S\xc3\xb6derberg")), answer_headers=())
    _, found = await Redactor().redacted([told, page])
    assert found.answer_body.decode().startswith("No place for Soderberg, redacted-")


async def test_a_piece_of_a_message_is_as_clean_as_all_of_it() -> None:
    exchange = _exchange(Body(json.dumps(BOOK).encode()), Body(json.dumps(BUNDLE, ensure_ascii=False).encode()))
    text = exchange.answer_body.decode()
    for start in range(0, len(text) - 300, 37):
        piece = await Redactor().fragment(text[start : start + 300], exchange)
        whole = [word for word in SECRETS + MORE if word in text[start + 30 : start + 270]]
        assert [word for word in whole if word in piece[30:-30]] == [], text[start : start + 300]
    assert (
        await Redactor().fragment('"gender": "male", "status": "booked"', exchange)
        == '"gender": "male", "status": "booked"'
    )


async def test_a_form_and_what_is_not_there() -> None:
    form = (("Content-Type", "application/x-www-form-urlencoded"),)
    exchange = replace(_exchange(Body(b"patient=pat-030&date=ge2026-08-03"), Body(b"x").let_go()), request_headers=form)
    (found,) = await Redactor().redacted([exchange])
    assert found.request_body == b"patient=patient-1&date=ge2026-08-03"
    assert found.answer.is_let_go


async def test_links_of_pages_say_nothing_in_either_format() -> None:
    cursor = "eJwVjEEKgDAMBL8ie7YHPfYrUkKIQQNtUpqqIP7deh1mZ8EJZ"
    bundle = {
        "resourceType": "Bundle",
        "link": [{"relation": "next", "url": f"https://a.example/r4?page={cursor}&x=1"}],
    }
    xml = await to_xml(json.dumps(bundle).encode())
    for text in (json.dumps(bundle).encode(), xml):
        (found,) = await Redactor().redacted([_exchange(Body(), Body(text))])
        assert cursor not in found.answer_body.decode()
        assert "https://a.example/r4?page=redacted-1" in found.answer_body.decode()
    assert b"page=redacted-1&amp;x=1" in found.answer_body


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/fhir+json", json.dumps(APPOINTMENT, ensure_ascii=False).replace("/", "\\/")),
        (
            "application/fhir+xml",
            '<Patient\n  xmlns="http://hl7.org/fhir"><name><family value="Söderberg"/></name></Patient>',
        ),
        (
            "application/fhir+xml",
            '<f:Patient xmlns:f="http://hl7.org/fhir"><f:name><f:family value="Söderberg"/></f:name></f:Patient>',
        ),
        ("application/fhir+json", '{"resourceType": "Bundle", "link": [{"url": "Patient?family=Söderberg"}]}'),
        ("application/fhir+json", '{"resourceType": "Bundle", "link": [{"url": "/r4/Appointment?patient=pat-030"}]}'),
        ("application/fhir+json", r'{"link": [{"url": "https:\/\/x.example\/Patient?family=Söderberg"}]}'),
    ],
)
async def test_a_person_is_found_however_a_server_writes(content_type: str, body: str) -> None:
    headers = (("Content-Type", content_type),)
    whole = Exchange(
        "GET", "https://x.example/A/1", "", (), 0, datetime(2026, 8, 3, tzinfo=UTC), answer_headers=headers,
        answer=Body(body.encode()),
    )  # fmt: skip
    (found,) = await Redactor().redacted([whole])
    text = found.answer_body.decode()
    assert not [secret for secret in (*SECRETS, *MORE) if secret in text]


async def test_a_name_that_only_a_query_tells_is_known_in_free_text() -> None:
    text = Body(b'{"resourceType": "OperationOutcome", "issue": [{"diagnostics": "nobody called Bergkvist"}]}')
    asked = replace(_exchange(Body(), text), url="https://a.example/Patient?family=Bergkvist")
    (found,) = await Redactor().redacted([asked])
    assert "Bergkvist" not in _whole(found)
    form = Body(b"family=Bergkvist&_count=5")
    headers = (("Content-Type", "application/x-www-form-urlencoded"),)
    posted = replace(_exchange(form, text), url="https://a.example/Patient/_search", request_headers=headers)
    (found,) = await Redactor().redacted([posted])
    assert "Bergkvist" not in _whole(found)
