"""JSON and XML as a run of events with their places in the text, so that values can be replaced and nothing else."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from slotdesk.wire.syntax import Syntax

_JSON = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_XML = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)"
    r"|<(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+>?|[^<]+",
    re.DOTALL,
)
_TAG = re.compile(r"</?\s*(?:[\w.-]+:)?([^\s/>]+)")
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


class Kind(Enum):
    """What an event is."""

    OPEN = "open"
    CLOSE = "close"
    VALUE = "value"


class Event(NamedTuple):
    """Something opens, closes, or is a value. `name` is the member's or element's; entries of a list have the list's.

    `start` and `end` are the place of a value's characters, without quotes.
    """

    kind: Kind
    name: str = ""
    start: int = 0
    end: int = 0
    is_text: bool = True


def events(text: str, syntax: Syntax) -> Iterator[Event]:
    """What stands in a text, in order; nothing where it is neither JSON nor XML."""
    if syntax is Syntax.JSON:
        return _json_events(text)
    return _xml_events(text) if syntax is Syntax.XML else iter(())


def value_of(text: str, event: Event, syntax: Syntax) -> str:
    """The characters that a value stands for."""
    written = text[event.start : event.end]
    if syntax is Syntax.XML:
        return html.unescape(written) if "&" in written else written
    if "\\" not in written:
        return written
    try:
        return str(json.loads(f'"{written}"', strict=False))
    except ValueError:
        return written


def written(value: str, syntax: Syntax) -> str:
    """A value as it is written between its quotes."""
    return html.escape(value) if syntax is Syntax.XML else json.dumps(value, ensure_ascii=False)[1:-1]


def _json_events(text: str) -> Iterator[Event]:
    names: list[str] = []
    name, string = "", None  # a string may turn out to be a name
    for match in _JSON.finditer(text):
        piece = match[0]
        if string is not None and piece == ":":
            name, string = value_of(text, Event(Kind.VALUE, "", *string), Syntax.JSON), None
            continue
        if string is not None:
            yield Event(Kind.VALUE, name or (names[-1] if names else ""), *string)
            string = None
        first = piece[0]
        if first == '"':
            string = (match.start() + 1, match.end() - (1 if len(piece) > 1 and piece.endswith('"') else 0))
        elif first in "{[":
            names.append(name or (names[-1] if names else ""))
            yield Event(Kind.OPEN, names[-1])
            name = ""
        elif first in "}]":
            if names:
                names.pop()
            yield Event(Kind.CLOSE)
            name = ""
        elif first == ",":
            name = ""
        elif first != ":":
            yield Event(Kind.VALUE, name or (names[-1] if names else ""), match.start(), match.end(), is_text=False)
    if string is not None:
        yield Event(Kind.VALUE, name, *string)


def _xml_events(text: str) -> Iterator[Event]:
    names: list[str] = []
    for match in _XML.finditer(text):
        piece = match[0]
        if piece.startswith("</"):
            if names:
                names.pop()
            yield Event(Kind.CLOSE)
        elif piece.startswith(("<?", "<!")):
            continue
        elif piece.startswith("<"):
            tag = _TAG.match(piece)
            name = tag[1] if tag else ""
            names.append(name)
            yield Event(Kind.OPEN, name)
            for attribute in _ATTRIBUTE.finditer(piece):
                place = 2 if attribute[2] is not None else 3
                start, end = (match.start() + one for one in attribute.span(place))
                yield Event(Kind.VALUE, name if attribute[1] == "value" else attribute[1], start, end)
            if piece.endswith("/>"):
                names.pop()
                yield Event(Kind.CLOSE)
        elif piece.strip():
            yield Event(Kind.VALUE, names[-1] if names else "", match.start(), match.end())
