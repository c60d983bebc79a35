"""What a body is written in, and its characters."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum


class Syntax(StrEnum):
    """What a text can be shown, folded and coloured as."""

    JSON = "json"
    XML = "xml"
    FORM = "form"
    OTHER = "other"


_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_DECLARED = re.compile(rb"^\s*<\?xml[^>]*encoding\s*=\s*[\"']([\w.:-]+)")
_HTML = re.compile(rb"^\s*<(?:!doctype\s+html|html)", re.IGNORECASE)


def syntax_of(content_type: str, data: bytes) -> Syntax:
    """What a body is written in: by how it begins, for servers say many things; by its media type where that tells
    nothing.
    """
    start = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in {b"{", b"["}:
        return Syntax.JSON
    if _HTML.match(start):
        return Syntax.OTHER
    if start[:1] == b"<":
        return Syntax.XML
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        return Syntax.FORM
    if start:
        return Syntax.OTHER  # whatever its label says
    return Syntax.JSON if kind.endswith("json") else Syntax.XML if kind.endswith("xml") else Syntax.OTHER


def text_of(content_type: str, data: bytes) -> str:
    """The characters of a body; what is not of its encoding becomes a replacement character."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data[3:].decode("utf-8", "replace")
    declared = _DECLARED.match(data[:200])
    said = _CHARSET.search(content_type)
    encoding = said[1] if said else declared[1].decode("ascii", "replace") if declared else "utf-8"
    try:
        return data.decode(encoding, "replace")
    except (LookupError, UnicodeError):
        return data.decode("utf-8", "replace")
