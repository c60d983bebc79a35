from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax

_PLAIN = st.text(st.characters(exclude_categories=["Cs"]))
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | _PLAIN,
    lambda inner: st.lists(inner) | st.dictionaries(_PLAIN, inner),
    max_leaves=20,
)


def _pretty(text: str, syntax: Syntax) -> str:
    return "\n".join(pretty(text, syntax))


@given(_VALUES.filter(lambda value: isinstance(value, (dict, list))))
def test_json_is_laid_out_as_python_does(value: object) -> None:
    assert _pretty(json.dumps(value), Syntax.JSON) == json.dumps(value, indent=2)


def test_literals_of_json_stay_as_they_were_written() -> None:
    text = '{"a":1.0,"b":"\\u00c5\\/","a":1e2, "c":[], "d" : { } }'
    expected = '{\n  "a": 1.0,\n  "b": "\\u00c5\\/",\n  "a": 1e2,\n  "c": [],\n  "d": {}\n}'
    assert _pretty(text, Syntax.JSON) == expected


@pytest.mark.parametrize("text", ['{"a": [1, 2', '{"a" "b', "]]]", '{"a": tru,, }', '"unended \\', "{" * 500])
def test_broken_json_is_shown_as_far_as_it_goes(text: str) -> None:
    shown = _pretty(text, Syntax.JSON)
    assert "".join(shown.split()) == "".join(text.split())


def test_xml_is_laid_out_with_texts_and_empty_elements_on_their_line() -> None:
    text = (
        '<?xml version="1.0"?><!-- a > b --><Bundle xmlns="http://hl7.org/fhir"><entry><fullUrl value="a>b"/>'
        "<resource><x>t</x><y></y><z>one<b/>two</z></resource></entry><![CDATA[<x>]]></Bundle>"
    )
    assert _pretty(text, Syntax.XML).splitlines() == [
        '<?xml version="1.0"?>',
        "<!-- a > b -->",
        '<Bundle xmlns="http://hl7.org/fhir">',
        "  <entry>",
        '    <fullUrl value="a>b"/>',
        "    <resource>",
        "      <x>t</x>",
        "      <y></y>",
        "      <z>one",
        "        <b/>",
        "        two",
        "      </z>",
        "    </resource>",
        "  </entry>",
        "  <![CDATA[<x>]]>",
        "</Bundle>",
    ]


def test_a_narrative_keeps_its_white_space() -> None:
    text = "<text><div xmlns='x'><p>a  b</p>\n <div>c</div></div><a/></text>"
    assert _pretty(text, Syntax.XML).splitlines() == [
        "<text>",
        "  <div xmlns='x'><p>a  b</p>",
        " <div>c</div></div>",
        "  <a/>",
        "</text>",
    ]


@pytest.mark.parametrize("text", ["<a><b>", "</a></b>", "<a b='", "<!-- never", "<a><div>x", "a < b", "<" * 50])
def test_broken_xml_is_shown_as_far_as_it_goes(text: str) -> None:
    assert "".join(_pretty(text, Syntax.XML).split()) == "".join(text.split())


def test_forms_and_other_texts() -> None:
    assert _pretty("a=1&b=2", Syntax.FORM) == "a=1\n&b=2"
    assert _pretty("one\r\ntwo", Syntax.OTHER) == "one\ntwo"
