"""A body as values, with what is wrong with how it is written. Never raises; what can't be read has no value.

Source: FHIR R4, 2.6.1 XML and 2.6.2 JSON representation of resources; RFC 8259.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import Any

from slotdesk.fhir import media
from slotdesk.fhir.depth import deeper_than
from slotdesk.fhir.examination import xml_values
from slotdesk.fhir.examination.found import Found
from slotdesk.fhir.limits import DEFAULT_LIMITS

# Each becomes an object of some 100 bytes; ten thousand appointments have 1.4 million.
_MOST_MARKS = 1_600_000
_MARKS = b",:{["
_POSITION = re.compile(r"\(char (\d+)\)$")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_CONTROL = re.compile(r"[\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Body:
    """One body. `text` is what positions count in; `value` is None where there is nothing to examine.

    `broken_at` is where in the text it stops being well-formed, -1 where it does not.
    """

    text: str
    is_xml: bool
    value: Any = None
    broken_at: int = -1

    @property
    def kind(self) -> str:
        """The type of the outermost resource; empty where there is none."""
        kind = self.value.get("resourceType") if isinstance(self.value, dict) else None
        return kind if isinstance(kind, str) else ""


NO_BODY = Body("", is_xml=False)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a body, and what it looks like."""

    text: str
    is_utf8: bool
    content: media.Content

    @property
    def is_xml(self) -> bool:
        """Whether it is XML."""
        return self.content is media.Content.XML

    @property
    def is_fhir(self) -> bool:
        """Whether it may be FHIR."""
        return self.content in (media.Content.XML, media.Content.JSON)


def decoded(body: bytes, content_type: str) -> Decoded:
    """The text of a body without a byte order mark; unreadable bytes are replaced."""
    is_utf8 = True
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        is_utf8 = False
        text = media.xml_as_utf8(media.as_utf8(content_type, body)).decode("utf-8-sig", "replace")
    return Decoded(text, is_utf8, media.identify(text[:8192].encode("utf-8")))


def read_body(body: bytes, content_type: str, found: Found) -> Body:
    """Read a body that is not empty, and add what is wrong with how it is written."""
    if body.startswith(codecs.BOM_UTF8):
        found.add("byte-order-mark", ())
    read = decoded(body, content_type)
    if not read.is_utf8:
        found.add("not-utf-8", ())
    encoded = read.text.encode("utf-8")
    if read.is_xml:
        return _read_xml(read.text, encoded, found)
    if read.is_fhir:
        return _read_json(read.text, encoded, found)
    found.add("no-resource", (), read.text[:100])
    return Body(read.text, is_xml=False)


def _read_json(text: str, encoded: bytes, found: Found) -> Body:
    if _marks(encoded, _MARKS) > _MOST_MARKS:
        found.add("examined-in-part", ())
        return Body(text, is_xml=False)
    if deeper_than(encoded, DEFAULT_LIMITS.depth):
        found.add("too-deep", ())
        return Body(text, is_xml=False)
    try:
        try:
            return Body(text, is_xml=False, value=_decoded(text, found))
        except json.JSONDecodeError as error:
            repaired = _CONTROL.sub(" ", text)
            if repaired == text or "control character" not in error.msg:
                raise
            value = _decoded(repaired, found)
            found.add("invalid-character", (), expected="\\u0000")
            return Body(text, is_xml=False, value=value)
    except json.JSONDecodeError as error:
        found.add("malformed", (), error.msg)
        return Body(text, is_xml=False, broken_at=min(error.pos, max(len(text) - 1, 0)))
    except (ValueError, RecursionError) as error:
        found.add("malformed", (), type(error).__name__)
        return Body(text, is_xml=False, broken_at=0)


def _decoded(text: str, found: Found) -> Any:
    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for place, name in enumerate(names) if name in names[:place])
            found.add("duplicate-property", (), twice)
        return made

    value = json.loads(text, object_pairs_hook=members, parse_constant=_no_constant)
    if _ESCAPED_SURROGATE.search(text):
        _judge_surrogates(value, found)
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _judge_surrogates(value: Any, found: Found) -> None:
    """Halves of surrogate pairs are no characters."""
    waiting: list[tuple[Any, tuple[str | int, ...]]] = [(value, ())]
    while waiting:
        one, path = waiting.pop()
        if isinstance(one, str):
            if _SURROGATE.search(one):
                found.add("invalid-character", path, _SURROGATE.sub("\ufffd", one))
        elif isinstance(one, dict):
            kind = one.get("resourceType")
            start = path or (str(kind),)
            waiting.extend((member, (*start, name)) for name, member in one.items())
        elif isinstance(one, list):
            waiting.extend((member, (*path, place)) for place, member in enumerate(one))


def _read_xml(text: str, encoded: bytes, found: Found) -> Body:
    if encoded.count(b"<") * 2 > _MOST_MARKS:
        found.add("examined-in-part", ())
        return Body(text, is_xml=True)
    value, broken_at = xml_values.read(text, encoded, found)
    return Body(text, is_xml=True, value=value, broken_at=broken_at)


def _marks(encoded: bytes, marks: bytes) -> int:
    return sum(encoded.count(mark) for mark in (marks[place : place + 1] for place in range(len(marks))))
