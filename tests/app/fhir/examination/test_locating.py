"""A path leads to where something stands, in JSON and XML, on one line or on many."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slotdesk.domain.finding import Position
from slotdesk.fhir.examination.found import Path, read_path, written
from slotdesk.fhir.examination.locating import Lines, locate

TEXT = """{
  "resourceType": "Bundle",
  "entry": [
    {"resource": {"resourceType": "Patient", "_birthDate": {"extension": [{"url": "u"}]}}},
    {"resource": {"resourceType": "Patient", "name": [{"given": ["A", "B"]}]}}
  ],
  "total": 2
}"""
XML = """<Bundle xmlns="http://hl7.org/fhir">
  <!-- <total value="1"/> -->
  <entry><resource><Patient><birthDate><extension url="u"/></birthDate></Patient></resource></entry>
  <entry><resource><Patient>
    <name><given value="A>"/>
      <given value="B"/></name></Patient></resource></entry>
  <total value="2"/>
</Bundle>"""


def places(text: str, *paths: str, is_xml: bool = False) -> list[tuple[int, int]]:
    """Line and column of each path."""
    read: list[Path] = [read_path(path) for path in paths]
    found = locate(text, read, is_xml=is_xml)
    return [(found[path].line, found[path].column) for path in read]


def test_members_and_elements_of_json_are_found() -> None:
    assert places(TEXT, "Bundle", "Bundle.total", "Bundle.entry[1]", "Bundle.entry[1].resource.name[0].given[1]") == [
        (1, 1),
        (7, 3),
        (5, 5),
        (5, 71),
    ]


def test_what_is_missing_is_where_it_ought_to_be() -> None:
    assert places(TEXT, "Bundle.entry[1].resource.gender", "Bundle.link[0]", "Bundle.entry[7]") == [
        (5, 6),
        (1, 1),
        (3, 3),
    ]


def test_extensions_of_a_primitive_are_beside_it() -> None:
    assert places(TEXT, "Bundle.entry[0].resource.birthDate.extension[0].url") == [(4, 76)]


def test_elements_of_xml_are_found() -> None:
    paths = ("Bundle", "Bundle.total", "Bundle.entry[1].resource.name[0].given[1]", "Bundle.entry[1].resource.gender")
    assert places(XML, *paths, is_xml=True) == [(1, 1), (7, 3), (6, 7), (4, 10)]


def test_an_element_of_xml_need_not_be_numbered() -> None:
    assert places(XML, "Bundle.entry[0].resource.birthDate.extension[0]", is_xml=True) == [(3, 40)]


def test_text_that_is_broken_is_gone_through_as_far_as_it_goes() -> None:
    assert places('{"a": [1, 2', "X.a[1]", "X.a[5]", "X.b") == [(1, 11), (1, 2), (1, 1)]
    assert places("", "X.a") == [(0, 0)]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def paths_in(value: Any, path: Path) -> list[tuple[Path, Any]]:
    """Every path in a value with what it leads to. A name with an escape in it is no element's."""
    found: list[tuple[Path, Any]] = [(path, value)]
    if isinstance(value, dict):
        plain = [one for one in value if json.dumps(one) == f'"{one}"' and not one.startswith("_")]
        found += [pair for name in plain for pair in paths_in(value[name], (*path, name))]
    if isinstance(value, list):
        found += [pair for place, one in enumerate(value) for pair in paths_in(one, (*path, place))]
    return found


@given(JSON_VALUES, st.sampled_from([None, 2]))
def test_every_path_leads_to_its_value(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    wanted = paths_in(value, ("X",))
    found = locate(text, [path for path, _ in wanted], is_xml=False)
    lines = text.split("\n")
    for path, inner in wanted:
        at = found[path]
        rest = "\n".join([lines[at.line - 1][at.column - 1 :], *lines[at.line :]])
        if isinstance(path[-1], str) and len(path) > 1:
            name, end = json.JSONDecoder().raw_decode(rest)
            assert name == path[-1]
            rest = rest[end:].lstrip().removeprefix(":")
        decoded, _ = json.JSONDecoder().raw_decode(rest.lstrip())
        assert decoded == inner


@pytest.mark.parametrize("path", ["Bundle", "Bundle.entry[3].resource.name[0].given[1]", "Patient.birthDate"])
def test_paths_are_read_as_they_are_written(path: str) -> None:
    assert written(read_path(path)) == path


def test_lines_count_from_one() -> None:
    lines = Lines("ab\ncd\n")
    assert [lines.position(at) for at in (0, 2, 3, -1)] == [Position(1, 1), Position(1, 3), Position(2, 1), Position()]
