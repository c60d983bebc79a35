from __future__ import annotations

import pytest

from slotdesk.wire.syntax import Syntax
from slotdesk.wire.text_events import Kind, events, value_of, written


def _values(text: str, syntax: Syntax) -> list[tuple[str, str]]:
    return [(one.name, value_of(text, one, syntax)) for one in events(text, syntax) if one.kind is Kind.VALUE]


def test_json_in_order_with_entries_of_a_list_by_its_name() -> None:
    text = '{"a": "x\\u00e5\\"", "b": [1, "two", {"c": null}], "d": {}}'
    assert _values(text, Syntax.JSON) == [("a", 'xå"'), ("b", "1"), ("b", "two"), ("c", "null")]
    kinds = [(one.kind, one.name) for one in events(text, Syntax.JSON) if one.kind is not Kind.VALUE]
    assert kinds[:3] == [(Kind.OPEN, ""), (Kind.OPEN, "b"), (Kind.OPEN, "b")]
    assert sum(kind is Kind.OPEN for kind, _ in kinds) == sum(kind is Kind.CLOSE for kind, _ in kinds) == 4


def test_xml_values_are_attributes_and_texts() -> None:
    text = "<f:a xmlns='u'><b value=\"1&amp;2\"/><div>hm<i/></div><!-- <c value='3'/> --></f:a>"
    assert _values(text, Syntax.XML) == [("xmlns", "u"), ("b", "1&2"), ("div", "hm")]


@pytest.mark.parametrize("text", ['{"a": "never', "]}", '"a"', "<a value='", "</a>", "<", '{"a":"\\x"}'])
def test_broken_texts_break_nothing(text: str) -> None:
    for syntax in Syntax:
        list(events(text, syntax))
        _values(text, syntax)


def test_writing() -> None:
    assert written('a"å', Syntax.JSON) == 'a\\"å'
    assert written('a"<', Syntax.XML) == "a&quot;&lt;"
