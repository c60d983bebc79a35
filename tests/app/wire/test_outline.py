from __future__ import annotations

import json

import pytest

from slotdesk.wire.outline import Outline, Step, steps
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax

BUNDLE = {
    "resourceType": "Bundle",
    "entry": [
        {"resource": {"resourceType": "Appointment", "id": "a", "participant": [{"status": "accepted"}]}},
        {"resource": {"resourceType": "Appointment", "id": "b", "x": ["one {", "two"], "valueString": "v"}},
    ],
    "link": [],
}
XML = (
    '<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"><type value="searchset"/>'
    '<entry><resource><Appointment><id value="a"/><status value="booked"/></Appointment></resource></entry>'
    '<entry><resource><Appointment><id value="b"/><text><div xmlns="x"><p>\n<b>hm</b></p></div></text>'
    "</Appointment></resource></entry></Bundle>"
)


def outline_of(text: str, syntax: Syntax) -> Outline:
    outline = Outline(syntax)
    lines = list(pretty(text, syntax))
    for at in range(0, len(lines), 3):
        outline.add(lines[at : at + 3])
    return outline


@pytest.fixture
def bundle() -> Outline:
    return outline_of(json.dumps(BUNDLE), Syntax.JSON)


@pytest.fixture
def xml() -> Outline:
    return outline_of(XML, Syntax.XML)


def test_every_line_of_json_has_a_path_that_leads_back_to_it(bundle: Outline) -> None:
    for line, text in enumerate(bundle.lines):
        if text.strip()[0] not in "}]":
            assert bundle.line_of(bundle.path_of(line)) == line, text
    assert bundle.path_of([one.strip() for one in bundle.lines].index('"status": "accepted"')) == (
        "Bundle.entry[0].resource.participant[0].status"
    )


def test_a_path_to_what_is_missing_leads_to_what_lies_around_it(bundle: Outline) -> None:
    line = bundle.line_of("Bundle.entry[1].resource.start")
    assert bundle.path_of(line) == "Bundle.entry[1].resource"
    assert bundle.path_of(bundle.line_of("Bundle.entry[1].resource.value")) == "Bundle.entry[1].resource.valueString"
    assert bundle.path_of(bundle.line_of("Bundle.entry[7].resource")) == "Bundle.entry"
    assert bundle.line_of("nothing") == 0


def test_what_folds_and_who_lies_in_whom(bundle: Outline) -> None:
    assert bundle.end_of(0) == len(bundle.lines) - 1
    assert sorted(bundle.opens())[0] == (0, len(bundle.lines) - 1)
    assert [bundle.name(line) for line in bundle.children(0)] == ["resourceType", "entry", "link"]
    entry = bundle.line_of("Bundle.entry")
    assert bundle.is_list(entry)
    assert bundle.parent(bundle.end_of(entry) or 0) == 0
    assert bundle.parent(0) is None
    assert bundle.value(bundle.line_of("Bundle.entry[1].resource.x[0]")) == '"one {"'
    assert bundle.end_of(bundle.line_of("Bundle.link")) is None


def test_xml_has_the_same_paths_as_json(xml: Outline) -> None:
    line = xml.line_of("Bundle.entry[1].resource.id")
    assert xml.lines[line].strip() == '<id value="b"/>'
    assert xml.value(line) == "b"
    assert xml.path_of(line) == "Bundle.entry[1].resource.id"
    assert xml.path_of(xml.line_of("Bundle.type")) == "Bundle.type"
    assert xml.path_of(xml.line_of("Bundle.entry[0].resource.participant")) == "Bundle.entry[0].resource"


def test_resources_by_their_ids(bundle: Outline, xml: Outline) -> None:
    for outline in (bundle, xml):
        line = outline.line_of_resource("Appointment", "b")
        assert line is not None
        assert outline.resource_at(line) == ("Appointment", "b")
        assert outline.resource_at(line + 1) == ("Appointment", "b")
        assert outline.resource_at(0) == ("", "")
        assert outline.line_of_resource("Patient", "b") is None
        assert outline.line_of_resource("Appointment", "c") is None


def test_elements_of_text_show_it_as_their_value() -> None:
    outline = outline_of("<a><b>text</b><c><d/></c></a>", Syntax.XML)
    assert [(outline.name(one), outline.value(one)) for one in outline.children(0)] == [("b", "text"), ("c", "")]


def test_what_is_not_closed_does_not_fold_and_breaks_nothing() -> None:
    outline = outline_of('{"a": [', Syntax.JSON)
    assert (list(outline.opens()), outline.path_of(1)) == ([], "$this")
    outline = outline_of("<a><b></a></c>", Syntax.XML)
    assert (list(outline.opens()), outline.path_of(1)) == ([(0, 2)], "a.b")


def test_other_texts_have_lines_alone() -> None:
    outline = outline_of("one\ntwo", Syntax.OTHER)
    assert (list(outline.roots()), outline.value(1), list(outline.opens())) == ([0, 1], "two", [])


def test_steps_of_a_path() -> None:
    assert steps("Bundle.entry[3].resource.value[1]") == [
        Step("entry", 3),
        Step("resource"),
        Step("value", 1),
    ]
    assert steps("entry") == [Step("entry")]
    assert steps("") == []
