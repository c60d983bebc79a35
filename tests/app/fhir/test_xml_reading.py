from __future__ import annotations

import asyncio
import gc
import json
import os
from pathlib import Path
from typing import Any

import pytest

from fhir_answers import appointment, bundle, outcome
from slotdesk.domain.errors import AnswerUnusable, Reason
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.xml_reading import read_xml
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml

pytestmark = pytest.mark.anyio
NS = 'xmlns="http://hl7.org/fhir"'


async def _json(xml: str) -> Any:
    resource, _entries = await read_xml(xml.encode(), DEFAULT_LIMITS)
    return json.loads(resource)


async def test_every_kind_of_element() -> None:
    found = await _json(
        f"""<?xml version="1.0"?><!-- a comment --><Patient {NS}><id value="p"/>
        <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B<br/></p></div></text>
        <contained><Organization><id value="o"/><name value="Org &quot;x&quot;"/></Organization></contained>
        <extension url="http://x/e"><extension url="inner"><valueDecimal value="1.50"/></extension></extension>
        <active value="true"/>
        <name id="n1"><family value="Ånö"/><given value="A"/><given><extension url="http://x/none"/></given></name>
        <birthDate id="b" value="1984-02-29"><extension url="http://x/t">
        <valueDateTime value="1984-02-29T10:00:00.120+02:00"/></extension></birthDate>
        <multipleBirthInteger value="2"/></Patient>"""
    )
    assert found == {
        "resourceType": "Patient",
        "id": "p",
        "text": {
            "status": "generated",
            "div": '<div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B<br/></p></div>',
        },
        "contained": [{"resourceType": "Organization", "id": "o", "name": 'Org "x"'}],
        "extension": [{"url": "http://x/e", "extension": [{"url": "inner", "valueDecimal": 1.5}]}],
        "active": True,
        "name": [
            {
                "id": "n1",
                "family": "Ånö",
                "given": ["A", None],
                "_given": [None, {"extension": [{"url": "http://x/none"}]}],
            }
        ],
        "birthDate": "1984-02-29",
        "_birthDate": {
            "id": "b",
            "extension": [{"url": "http://x/t", "valueDateTime": "1984-02-29T10:00:00.120+02:00"}],
        },
        "multipleBirthInteger": 2,
    }


async def test_literals_stay_as_written() -> None:
    xml = f'<Observation {NS}><valueQuantity><value value="1.500"/></valueQuantity></Observation>'
    resource, _entries = await read_xml(xml.encode(), DEFAULT_LIMITS)
    assert b'"value":1.500' in resource


async def test_what_is_not_in_the_definition_is_guessed_and_wrong_literals_stay_strings() -> None:
    found = await _json(
        f'<Appointment {NS}><minutesDuration value="twenty"/><priority value="007"/><novel value="x"/>'
        '<odd><part value="y"/></odd><status value="a"/><status value="b"/></Appointment>'
    )
    assert found == {
        "resourceType": "Appointment",
        "minutesDuration": "twenty",
        "priority": "007",
        "novel": "x",
        "odd": {"part": "y"},
        "status": ["a", "b"],
    }


@pytest.mark.parametrize("wrapped", [False, True])
async def test_entries_come_one_by_one(wrapped: bool) -> None:
    await loaded()
    resources = [appointment(1), appointment(2), outcome("info", "information")]
    answer: dict[str, Any] = bundle(*resources, next_url="https://fhir.example.org/n")
    if wrapped:
        answer = {"resourceType": "Parameters", "parameter": [{"name": "return", "resource": answer}]}
    envelope, entries = await read_xml(write_xml(json.dumps(answer).encode()), DEFAULT_LIMITS)
    assert [json.loads(entry)["resource"] for entry in entries] == resources
    found = json.loads(envelope)
    found = found["parameter"][0]["resource"] if wrapped else found
    assert (found["type"], found["total"]) == ("searchset", 3 - 1)
    assert found["link"] == [{"relation": "next", "url": "https://fhir.example.org/n"}]
    assert "entry" not in found


async def test_a_bundle_within_an_entry_stays_whole() -> None:
    inner = bundle(appointment(1))
    await loaded()
    xml = write_xml(
        json.dumps(bundle({"resourceType": "Parameters", "parameter": [{"name": "x", "resource": inner}]})).encode()
    )
    _envelope, entries = await read_xml(xml, DEFAULT_LIMITS)
    assert len(entries) >= 1


async def test_others_get_their_turn_meanwhile() -> None:
    await loaded()
    xml = write_xml(json.dumps(bundle(*(appointment(number) for number in range(1, 400)))).encode())
    turns = 0

    async def tick() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    ticker = asyncio.create_task(tick())
    _envelope, entries = await read_xml(xml, DEFAULT_LIMITS)
    ticker.cancel()
    assert len(entries) == 399
    assert turns >= len(xml) // (64 * 1024)


async def test_one_entry_that_is_too_deep_costs_no_other() -> None:
    deep = "<extension url='x'>" * 60 + "</extension>" * 60
    entry = f"<entry><resource><Appointment>{deep}</Appointment></resource></entry>"
    good = "<entry><resource><Appointment><id value='a'/></Appointment></resource></entry>"
    _envelope, entries = await read_xml(f"<Bundle {NS}>{entry}{good}</Bundle>".encode(), Limits(depth=50))
    assert json.loads(entries[0])["resource"] is None
    assert json.loads(entries[1])["resource"]["id"] == "a"
    with pytest.raises(AnswerUnusable) as caught:
        await read_xml(f"<Appointment {NS}>{deep}</Appointment>".encode(), Limits(depth=50))
    assert caught.value.reason is Reason.TOO_DEEP


@pytest.mark.parametrize(
    "start",
    ["<!DOCTYPE x>", "<?xml version='1.0'?>\n<!-- c --><!DOCTYPE x SYSTEM 'file:///etc/passwd'>", "\n <!DOCTYPE x>"],
)
async def test_a_doctype_is_refused(start: str) -> None:
    with pytest.raises(AnswerUnusable) as caught:
        await read_xml(f"{start}<Bundle {NS}/>".encode(), DEFAULT_LIMITS)
    assert caught.value.reason is Reason.DOCTYPE


async def test_a_doctype_after_a_very_long_comment_is_refused() -> None:
    with pytest.raises(AnswerUnusable) as caught:
        await read_xml(f"<!--{'x' * 100_000}--><!DOCTYPE Bundle><Bundle {NS}/>".encode(), DEFAULT_LIMITS)
    assert caught.value.reason is Reason.DOCTYPE


def _statement() -> dict[str, Any]:
    """A statement of a general-purpose server: every type, each with dozens of search parameters."""
    params = [{"name": f"param-{n}", "type": "token", "documentation": f"Words on it {n}"} for n in range(40)]
    resources = [
        {
            "type": f"Type{number}",
            "profile": f"http://hl7.org/fhir/StructureDefinition/Type{number}",
            "interaction": [{"code": "read"}, {"code": "search-type"}],
            "searchInclude": ["*", *(f"Type{number}:part-{n}" for n in range(20))],
            "searchParam": params,
        }
        for number in range(150)
    ]
    operations = [{"name": "find", "definition": "http://example.org/find"}]
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": "2026-08-03",
        "kind": "instance",
        "fhirVersion": "4.0.1",
        "format": ["xml"],
        "rest": [
            {"mode": "server", "resource": resources, "searchParam": params[:2], "operation": operations},
            {"mode": "client", "resource": resources[:1]},
        ],
    }


@pytest.mark.parametrize("indented", [False, True])
async def test_a_statement_of_megabytes_is_read_whole(indented: bool) -> None:
    await loaded()
    xml = write_xml(json.dumps(_statement()).encode())
    if indented:
        xml = xml.replace(b"><", b">\n        <")
    assert xml.count(b"<") > 30_000
    read, _entries = await read_xml(xml, DEFAULT_LIMITS)
    assert json.loads(read) == _statement()


@pytest.mark.parametrize(
    "piece", ["<name value='abc'/>", "<link><relation value='next'/></link><entry/>", "<entry a='1'/>"]
)
async def test_more_elements_than_an_answer_has_are_refused(piece: str) -> None:
    with pytest.raises(AnswerUnusable) as caught:
        await read_xml(f"<Bundle {NS}>{piece * 60_000}</Bundle>".encode(), DEFAULT_LIMITS)
    assert caught.value.reason is Reason.TOO_LARGE


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def test_a_tree_does_not_wait_for_the_collector() -> None:
    await loaded()
    gc.collect()
    gc.disable()
    try:
        for _ in range(30):
            await read_xml(f"<Patient {NS}>{'<id/>' * 7_000}</Patient>".encode(), DEFAULT_LIMITS)
        resident = _resident()
        for _ in range(60):
            await read_xml(f"<Patient {NS}>{'<id/>' * 7_000}</Patient>".encode(), DEFAULT_LIMITS)
        grown = _resident() - resident
    finally:
        gc.enable()
    assert grown < 20 * 1024 * 1024, grown  # of some 65 that the trees take
