"""Bodies are read as far as they can be, and what is wrong with how they are written is said."""

from __future__ import annotations

import pytest

from slotdesk.domain.finding import Side
from slotdesk.fhir.examination.body_reading import Body, read_body
from slotdesk.fhir.examination.found import Found


def read(body: bytes, content_type: str = "") -> tuple[Body, list[str]]:
    """A body, and the rules that it breaks."""
    found = Found(Side.ANSWER)
    made = read_body(body, content_type, found)
    return made, [one.finding.rule for one in found.drafts]


def test_json_is_read() -> None:
    body, broken = read(b'{"resourceType": "Patient"}')
    assert (body.kind, body.is_xml, broken) == ("Patient", False, [])


def test_xml_is_read_as_json_has_it() -> None:
    text = b"""<Patient xmlns="http://hl7.org/fhir"><id value="p"/><active value="true"/>
    <name id="n"><given value="A"/></name>
    <birthDate><extension url="u"><valueInteger value="3"/></extension></birthDate>
    <multipleBirthInteger value="2"/></Patient>"""
    body, broken = read(text)
    assert broken == []
    assert body.value == {
        "resourceType": "Patient",
        "id": "p",
        "active": True,
        "name": [{"id": "n", "given": ["A"]}],
        "_birthDate": {"extension": [{"url": "u", "valueInteger": 3}]},
        "multipleBirthInteger": 2,
    }


@pytest.mark.parametrize(
    ("body", "at"),
    [(b'{"a": 1,}', 8), (b'{"a"', 3), (b"{" + b'"' * 3, 3), (b'<Patient xmlns="http://hl7.org/fhir">\n<a></b>', 41)],
)
def test_where_it_is_broken_is_said(body: bytes, at: int) -> None:
    made, broken = read(body)
    assert broken == ["malformed"]
    assert made.value is None
    assert abs(made.broken_at - at) <= 3


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        (b'{"a": NaN}', "malformed"),
        (b'{"resourceType": "Patient", "a": "\\ud800"}', "invalid-character"),
        (b'{"resourceType": "Patient", "a": "\t"}', "invalid-character"),
        (b"hello", "no-resource"),
        (b"<html></html>", "no-resource"),
        (b'{"a":' * 200 + b"1" + b"}" * 200, "too-deep"),
        (b'<a xmlns="http://hl7.org/fhir">' + b"<a>" * 300 + b"</a>" * 301, "too-deep"),
        (b'<a xmlns="http://hl7.org/fhir">' + b"<a/>" * 900_000 + b"</a>", "examined-in-part"),
        (b'<!-- x --><!DOCTYPE a [<!ENTITY b "c">]><Patient>&b;</Patient>', "doctype"),
    ],
)
def test_what_is_not_to_be_read_is_named(body: bytes, rule: str) -> None:
    _, broken = read(body)
    assert rule in broken


def test_another_encoding_is_read_and_named() -> None:
    body, broken = read('{"resourceType": "Patient", "id": "ö"}'.encode("latin-1"), "application/json; charset=latin-1")
    assert broken == ["not-utf-8"]
    assert body.value["id"] == "ö"
