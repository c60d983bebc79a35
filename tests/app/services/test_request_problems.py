from __future__ import annotations

import json

import pytest

from fhir_answers import BASE
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.finding import Part
from slotdesk.domain.operation import operation
from slotdesk.domain.raw_request import RawRequest
from slotdesk.domain.variables import Variables
from slotdesk.services.request_form import request_of
from slotdesk.services.request_problems import NotConverted, ProblemKind, RequestProblem, converted, problems_of

pytestmark = pytest.mark.anyio
VARIABLES = Variables(BASE, "Patient/pat-1")
JSON = (("Content-Type", "application/fhir+json"),)
XML = (("Content-Type", "application/fhir+xml"),)


def posted(body: str, headers: tuple[tuple[str, str], ...] = JSON) -> RawRequest:
    return RawRequest("POST", "Appointment/$find", headers, body)


async def kinds(request: RawRequest) -> list[ProblemKind]:
    return [one.kind for one in await problems_of(request, VARIABLES)]


async def test_a_good_request_has_none() -> None:
    rows = [("start", "{{today}}T08:00:00Z"), ("end", "{{now+8d}}"), ("patient-reference", "{{patient}}")]
    for wire_format in (WireFormat.JSON, WireFormat.XML):
        assert await problems_of(await request_of(operation("find"), rows, wire_format), VARIABLES) == ()
    assert await problems_of(RawRequest("GET", "metadata"), VARIABLES) == ()


async def test_a_variable_without_a_value_is_shown_where_it_stands() -> None:
    request = posted('{\n  "a": "{{practitioner}}"\n}')

    assert await problems_of(request, VARIABLES) == (RequestProblem(ProblemKind.VARIABLE, "practitioner", 2, 11),)


@pytest.mark.parametrize(
    ("body", "lines"), [('{\n  "a": 1,\n}', {2, 3}), ("{'a'}", {1}), ("{", {1}), ("[" * 100_000, {0, 1})]
)  # Pythons differ in where they see a comma too many
async def test_broken_json_is_told_with_its_place(body: str, lines: set[int]) -> None:
    (problem,) = await problems_of(posted(body), VARIABLES)

    assert problem.kind is ProblemKind.SYNTAX
    assert problem.line in lines
    assert not problem.prevents


async def test_broken_xml_is_told_with_its_place() -> None:
    (problem,) = await problems_of(posted("<Parameters>\n <a>\n</Parameters>", XML), VARIABLES)

    assert (problem.kind, problem.line) == (ProblemKind.SYNTAX, 3)


async def test_an_entity_is_not_resolved() -> None:
    body = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Parameters>&x;</Parameters>'

    assert await kinds(posted(body, XML))


async def test_a_rule_of_fhir_is_told_where_it_is_broken() -> None:
    body = '{\n "resourceType": "Parameters",\n "parameter": [{"name": 7}]\n}'

    (problem, *_) = await problems_of(posted(body), VARIABLES)

    assert problem.kind is ProblemKind.RULE
    assert problem.line == 3
    assert not problem.prevents


async def test_another_format_than_the_header_says() -> None:
    found = await problems_of(posted('{"resourceType": "Parameters"}', XML), VARIABLES)

    assert any(one.finding is not None and one.finding.part is Part.HEADER for one in found)


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (RawRequest("GO", "metadata"), ProblemKind.METHOD),
        (RawRequest("GET", ""), ProblemKind.URL),
        (RawRequest("GET", "metadata", (("A B", ""),)), ProblemKind.HEADER),
        (RawRequest("GET", "metadata", (("Cookie", "a"),)), ProblemKind.OWN_HEADER),
    ],
)
async def test_what_prevents_sending(request_: RawRequest, kind: ProblemKind) -> None:
    (problem,) = await problems_of(request_, VARIABLES)

    assert problem.kind is kind
    assert problem.prevents


async def test_a_form_is_no_json() -> None:
    found = await kinds(posted("patient=1", (("Content-Type", "application/x-www-form-urlencoded"),)))

    assert ProblemKind.SYNTAX not in found


async def test_a_body_goes_to_xml_and_back() -> None:
    rows = [("start", "{{now}}"), ("practitioner", "Practitioner/p1")]
    request = await request_of(operation("find"), rows, WireFormat.JSON)

    as_xml = await converted(request, WireFormat.XML)
    back = await converted(as_xml, WireFormat.JSON)

    assert as_xml.header("accept") == as_xml.header("content-type") == "application/fhir+xml"
    assert "{{now}}" in as_xml.body
    assert json.loads(back.body) == json.loads(request.body)
    assert back.headers == request.headers
    assert await converted(as_xml, WireFormat.XML) == as_xml


@pytest.mark.parametrize("body", ["{", "{}", "[]", "plain"])
async def test_what_cannot_be_converted_says_so(body: str) -> None:
    with pytest.raises(NotConverted):
        await converted(posted(body), WireFormat.XML)
    with pytest.raises(NotConverted):
        await converted(posted("<a", XML), WireFormat.JSON)
