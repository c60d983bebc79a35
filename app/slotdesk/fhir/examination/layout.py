"""A body laid out for reading: one member or element to a line, in the order and with the literals it came with."""

from __future__ import annotations

import re

import msgspec

from slotdesk.fhir.examination.xml_values import is_well_formed

_INDENT = "  "
_PIECE = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+", re.DOTALL)
_XHTML = re.compile(r"<(?:\w+:)?div\b")


def pretty(text: str, *, is_xml: bool) -> str:
    """The text laid out; nothing is lost but white space. What is not well-formed stays as it is."""
    if is_xml:
        return _pretty_xml(text) if is_well_formed(text) else text
    try:
        return msgspec.json.format(text, indent=len(_INDENT))
    except (msgspec.DecodeError, ValueError, RecursionError):
        return text


def _pretty_xml(text: str) -> str:
    parts: list[str] = []
    depth = 0
    narrative = 0  # how deep within a div, whose white space may mean something
    for match in _PIECE.finditer(text):
        piece = match.group()
        if narrative:
            parts.append(piece)
            narrative += _deeper(piece)
            continue
        piece = piece.strip()
        if not piece:
            continue
        if piece.startswith("</"):
            depth = max(depth - 1, 0)
        parts.append("\n" + _INDENT * depth + piece if parts else piece)
        if _deeper(piece) > 0:
            narrative, depth = (1, depth) if _XHTML.match(piece) else (0, depth + 1)
    return "".join(parts)


def _deeper(piece: str) -> int:
    """By how much what follows lies deeper."""
    if piece.startswith("</"):
        return -1
    return int(piece.startswith("<") and not piece.startswith(("<!", "<?")) and not piece.endswith("/>"))
