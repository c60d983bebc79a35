from __future__ import annotations

import asyncio
import json

import pytest

from fhir_answers import appointment
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.xml_reading import read_xml
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml

PATIENT = (
    '{"resourceType":"Patient","multipleBirthInteger":2,"birthDate":"1984-02-29","_birthDate":{"id":"b",'
    '"extension":[{"url":"http://x/t","valueDateTime":"1984-02-29T10:00:00.120+02:00"}]},"id":"p",'
    '"extension":[{"url":"http://x/e","valueDecimal":1.500}],"active":true,'
    '"contained":[{"resourceType":"Organization","id":"o","name":"Org"}],'
    '"text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\"><p>A &amp; B</p></div>"},'
    '"name":[{"id":"n","family":"Ånö","given":["A",null],"_given":[null,{"extension":[{"url":"http://x/n"}]}]}]}'
)


@pytest.fixture(autouse=True, scope="module")
def models() -> None:
    asyncio.run(loaded())


def test_elements_stand_in_the_order_of_the_definition() -> None:
    xml = write_xml(PATIENT.encode()).decode()
    places = [
        xml.index(part)
        for part in (
            "<id ",
            "<text>",
            "<contained>",
            "<extension ",
            "<active ",
            "<name id",
            "<birthDate ",
            "<multipleBirth",
        )
    ]
    assert places == sorted(places)


def test_literals_stay_as_written() -> None:
    xml = write_xml(PATIENT.encode()).decode()
    assert '<valueDecimal value="1.500"/>' in xml
    assert '<valueDateTime value="1984-02-29T10:00:00.120+02:00"/>' in xml
    assert '<active value="true"/>' in xml
    assert '<div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p></div>' in xml
    assert '<name id="n">' in xml
    assert '<extension url="http://x/e">' in xml


@pytest.mark.parametrize("resource", [PATIENT, json.dumps(appointment())])
@pytest.mark.anyio
async def test_there_and_back_nothing_changes(resource: str) -> None:
    back, _entries = await read_xml(write_xml(resource.encode()), DEFAULT_LIMITS)
    assert json.loads(back) == json.loads(resource)


@pytest.mark.parametrize(
    "resource",
    [
        "[]",
        "{}",
        '{"resourceType":"Patient","gender":"a\\u0000"}',
        '{"resourceType":"Patient","text":{"div":"<div><p>"}}',
        '{"resourceType":"Patient","text":{"div":"<!DOCTYPE a [<!ENTITY b \\"c\\">]><div>&b;</div>"}}',
    ],
)
def test_what_xml_cannot_say_is_refused(resource: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which words lxml finds does not matter
        write_xml(resource.encode())
