"""What an answer is made of: told by its first bytes, since Content-Type is often missing or wrong."""

from __future__ import annotations

import codecs
import html
import re
from enum import StrEnum

from slotdesk.domain.connection import WireFormat
from slotdesk.fhir import names
from slotdesk.fhir.text import line

# What may stand before the first element. Nothing in it is tried twice: comments would take for ever otherwise.
PROLOG = rb"(?:\s++|<\?(?:(?!\?>).)*+\?>|<!--(?:(?!-->).)*+-->)*+"
_HTML = re.compile(PROLOG + rb"<(?:!doctype\s+html\b|html\b|head\b|body\b)", re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(rb"<title\b[^<>]*+>([^<]*+)", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:\-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^(<\?xml[^>]{0,200}?)\s+encoding\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NO_CHARSETS = frozenset({"punycode", "idna"})  # Python's own, and their time grows with the square of the length
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Content(StrEnum):
    """What the bytes of an answer look like."""

    JSON = "json"
    XML = "xml"
    WEB_PAGE = "web-page"
    EMPTY = "empty"
    OTHER = "other"


def other(wire_format: WireFormat) -> WireFormat:
    """The format that is not this one."""
    return WireFormat.JSON if wire_format is WireFormat.XML else WireFormat.XML


def media_type(wire_format: WireFormat) -> str:
    """The media type that a body is sent as."""
    return names.XML if wire_format is WireFormat.XML else names.JSON


def accept(wire_format: WireFormat) -> str:
    """The Accept header: one format preferred, the other welcome, the general types tolerated.

    Source: ITI TF-2 3.115.4.1.3 by way of ITI TF-2 Appendix Z.6.
    """
    if wire_format is WireFormat.XML:
        return f"{names.XML}, {names.JSON};q=0.9, application/xml;q=0.8, application/json;q=0.7"
    return f"{names.JSON}, {names.XML};q=0.9, application/json;q=0.8, application/xml;q=0.7"


def is_fhir_media_type(content_type: str) -> bool:
    """Whether the header names a type that FHIR defines or that the profile tells us to accept."""
    essence = content_type.partition(";")[0].strip().lower()
    return essence in {names.JSON, names.XML, "application/json", "application/xml", "text/json", "text/xml"}


def as_utf8(content_type: str, body: bytes) -> bytes:
    """The body in UTF-8 without a byte order mark, whatever the server wrote it in; unreadable bytes are replaced."""
    encoding = next((name for bom, name in _BOMS if body.startswith(bom)), "")
    if not encoding:
        match = _CHARSET.search(content_type)
        encoding = match.group(1) if match else "utf-8"
        if _is_utf8(encoding, body):
            return body
    if encoding == "utf-8-sig":
        return body[len(codecs.BOM_UTF8) :]
    try:
        text = body.decode(encoding, "replace")
    except (LookupError, UnicodeError):
        return body
    return _XML_ENCODING.sub(rb"\1", text.encode("utf-8", "replace"), count=1)


def _is_utf8(encoding: str, body: bytes) -> bool:
    """Whether there is nothing to decode, be it that the label is untrue or no charset at all."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return True
    if name.startswith(("utf-16", "utf-32")) and b"\0" not in body[:4]:
        return True
    return name in {"utf-8", "ascii"} or name in _NO_CHARSETS


def xml_as_utf8(body: bytes) -> bytes:
    """XML in UTF-8, where its own declaration names another encoding."""
    declared = _XML_ENCODING.match(body)
    if declared is None:
        return body
    encoding = (declared.group(2) or declared.group(3) or b"").decode("ascii", "replace")
    return as_utf8(f"charset={encoding}", body)


def identify(body: bytes) -> Content:
    """Tell JSON, XML and web pages apart."""
    start = body[:4096].lstrip()
    if not start:
        return Content.EMPTY if not body.strip() else Content.OTHER
    if start[:1] in {b"{", b"["}:
        return Content.JSON
    if start[:1] == b"<":
        return Content.WEB_PAGE if _HTML.match(start) else Content.XML
    return Content.OTHER


def title(body: bytes) -> str:
    """The title of a web page, in plain text of at most 200 characters."""
    match = _TITLE.search(body[:65_536])
    return line(html.unescape(match.group(1).decode("utf-8", "replace")))[:200].strip() if match else ""
