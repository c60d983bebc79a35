"""A body laid out for reading: one member or element to a line, in the order and with the literals it came with."""

from __future__ import annotations

import re

from slotdesk.fhir.examination.xml_values import is_well_formed

_INDENT = "  "
_DEEPEST = 100
_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)
_XML_TOKEN = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+", re.DOTALL)
_XHTML = re.compile(r"<(?:\w+:)?div\b")


def pretty(text: str, *, is_xml: bool) -> str:
    """The text laid out; nothing is lost but white space. XML that is not well-formed stays as it is."""
    if is_xml:
        return _pretty_xml(text) if is_well_formed(text) else text
    return _pretty_json(text)


def _pretty_json(text: str) -> str:
    parts: list[str] = []
    depth = 0
    before = ""
    for match in _JSON_TOKEN.finditer(text):
        piece = match.group()
        if piece in ("]", "}"):
            depth = max(depth - 1, 0)
            if before not in ("[", "{"):
                parts.append("\n" + _INDENT * min(depth, _DEEPEST))
        elif before in ("[", "{", ","):
            parts.append("\n" + _INDENT * min(depth, _DEEPEST))
        elif before == ":":
            parts.append(" ")
        parts.append(piece)
        if piece in ("[", "{"):
            depth += 1
        before = piece
    return "".join(parts)


def _pretty_xml(text: str) -> str:
    parts: list[str] = []
    depth = 0
    narrative = 0  # how deep within a div, whose white space may mean something
    for match in _XML_TOKEN.finditer(text):
        piece = match.group()
        if narrative:
            parts.append(piece)
            if piece.startswith("</"):
                narrative -= 1
            elif piece.startswith("<") and not piece.endswith("/>") and piece[1:2] not in "!?":
                narrative += 1
            continue
        piece = piece.strip()
        if not piece:
            continue
        if piece.startswith("</"):
            depth = max(depth - 1, 0)
        parts.append("\n" + _INDENT * min(depth, _DEEPEST) + piece if parts else piece)
        if piece.startswith("<") and not piece.startswith(("</", "<!", "<?")) and not piece.endswith("/>"):
            if _XHTML.match(piece):
                narrative = 1
            else:
                depth += 1
    return "".join(parts)
