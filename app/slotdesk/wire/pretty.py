"""JSON and XML laid out for reading, every literal as it was written, line by line; broken text as far as it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from slotdesk.wire.syntax import Syntax

INDENT = "  "
_MOST_DEPTH = 200
_JSON = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_XML = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)"
    r"|<(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+>?|[^<]+",
    re.DOTALL,
)
_TAG_NAME = re.compile(r"\s*</?\s*([^\s/>]+)")
_DIV = re.compile(r"<(/?)div\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", re.DOTALL)


def pretty(text: str, syntax: Syntax) -> Iterator[str]:
    """The lines of a text as laid out for reading, without line ends; those of JSON are as `json.dumps` with an indent
    of two writes them.
    """
    if syntax is Syntax.JSON:
        return _json_lines(text)
    if syntax is Syntax.XML:
        return _xml_lines(text)
    if syntax is Syntax.FORM:
        return iter(text.replace("&", "\n&").split("\n"))
    return iter(text.splitlines())


def _json_lines(text: str) -> Iterator[str]:
    depth, line, opened = 0, "", False
    for match in _JSON.finditer(text):
        piece = match[0]
        if piece in "{[":
            if opened:
                yield line
                depth += 1
                line = _indent(depth)
            line += piece
            opened = True
            continue
        if piece in "}]":
            if not opened:
                yield line
                depth = max(depth - 1, 0)
                line = _indent(depth)
            line += piece
            opened = False
            continue
        if opened:
            yield line
            depth += 1
            line = _indent(depth)
            opened = False
        if piece == ",":
            yield line + ","
            line = _indent(depth)
        elif piece == ":":
            line += ": "
        else:
            if line[-1:] not in " :,":  # two values side by side, as broken JSON has them
                line += " "
            line += piece.replace("\n", " ").replace("\r", " ")
    if line.strip():
        yield line


def _xml_lines(text: str) -> Iterator[str]:
    depth, pending = 0, ""  # an opening tag, and the text after it, that may be closed on the same line
    at = 0
    while match := _XML.match(text, at):
        piece, at = match[0], match.end()
        if piece.startswith("</"):
            depth = max(depth - 1, 0)
            if pending and _name(pending) != _name(piece):
                yield from _broken(pending)
                pending = ""
            yield from _broken(pending + piece if pending else _indent(depth) + piece)
            pending = ""
        elif piece.startswith(("<!", "<?")):
            if pending:
                yield from _broken(pending)
                pending = ""
            yield from _broken(_indent(depth) + piece)
        elif piece.startswith("<"):
            if pending:
                yield from _broken(pending)
                pending = ""
            if _name(piece) == "div" and not piece.endswith("/>"):
                end = _end_of_div(text, at)
                yield from _broken(_indent(depth) + piece + text[at:end])
                at = end
            elif piece.endswith("/>"):
                yield from _broken(_indent(depth) + piece)
            else:
                pending = _indent(depth) + piece
                depth += 1
        elif piece.strip():
            if pending:
                pending += piece
            else:
                yield from _broken(_indent(depth) + piece.strip())
    if pending:
        yield from _broken(pending)


def _name(tag: str) -> str:
    found = _TAG_NAME.match(tag)
    return found[1] if found else ""


def _end_of_div(text: str, at: int) -> int:
    """Where an XHTML division ends, whose white space is its own: it stays as it is."""
    inner = 1
    for match in _DIV.finditer(text, at):
        if match[1]:
            inner -= 1
        elif not match[0].endswith("/>"):
            inner += 1
        if not inner:
            return match.end()
    return len(text)


def _broken(text: str) -> list[str]:
    return text.splitlines() if "\n" in text or "\r" in text else [text]


def _indent(depth: int) -> str:
    return INDENT * min(depth, _MOST_DEPTH)
