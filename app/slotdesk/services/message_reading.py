"""What stands in a message, as text to be shown: as it came, or turned from JSON into XML and back."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from enum import StrEnum

import msgspec
from msgspec import Raw

from slotdesk.domain.errors import AnswerUnusable
from slotdesk.domain.finding import Side
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.xml_reading import read_xml
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.wire.body import MAX_DATA, Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.syntax import Syntax, syntax_of, text_of

_SLICE_S = 0.006


class Wanted(StrEnum):
    """Which format to see a body in."""

    AS_SENT = "as-sent"
    JSON = "json"
    XML = "xml"


class NotConvertible(ValueError):
    """A body is no FHIR that can be said in the other format."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A body as text. `is_converted` says that it did not come like this over the wire."""

    text: str
    syntax: Syntax
    is_converted: bool = False


class _Bundle(msgspec.Struct, rename="camel"):
    resource_type: str = ""
    entry: list[Raw] = []


def body_of(exchange: Exchange, side: Side) -> Body:
    """One of the two bodies."""
    return exchange.request if side is Side.REQUEST else exchange.answer


def content_type_of(exchange: Exchange, side: Side) -> str:
    """What a message says that its body is."""
    name = "content-type"
    return exchange.request_header(name) if side is Side.REQUEST else exchange.answer_header(name)


async def read_body(exchange: Exchange, side: Side, wanted: Wanted = Wanted.AS_SENT) -> Shown:
    """One of the two bodies as text, in portions, so that nobody is kept waiting.

    Raises:
        NotConvertible: it can't be said in that format.
    """
    data = await unpacked(body_of(exchange, side))
    content_type = content_type_of(exchange, side)
    syntax = syntax_of(content_type, data)
    text = text_of(content_type, data)
    if wanted is Wanted.AS_SENT or wanted.value == syntax.value or not data:
        return Shown(text, syntax)
    if {syntax, Syntax(wanted.value)} != {Syntax.JSON, Syntax.XML}:
        raise NotConvertible("neither JSON nor XML")
    try:
        turned = await (to_xml(text.encode()) if syntax is Syntax.JSON else to_json(text.encode()))
    except (ValueError, TypeError, AttributeError, RecursionError, AnswerUnusable) as error:
        raise NotConvertible(type(error).__name__) from error
    return Shown(turned.decode(), Syntax(wanted.value), is_converted=True)


async def unpacked(body: Body) -> bytes:
    """A body's bytes, unpacked in portions."""
    pieces, size = [], 0
    for piece in body.pieces():
        pieces.append(piece)
        size += len(piece)
        if size >= MAX_DATA:
            break
        await asyncio.sleep(0)
    data = b"".join(pieces)
    return data.replace(body.secret, b"[redacted]") if body.secret else data


async def to_json(xml: bytes) -> bytes:
    """A resource in XML as JSON.

    Raises:
        AnswerUnusable, ValueError: it is no FHIR.
    """
    rest, entries = await read_xml(xml, DEFAULT_LIMITS)
    if not entries:
        return rest
    return rest[:-1] + b',"entry":[' + b",".join(entries) + b"]}"


async def to_xml(resource: bytes) -> bytes:
    """A resource in JSON as XML; a Bundle entry by entry.

    Raises:
        ValueError: it is no FHIR, or can't be said in XML.
    """
    await loaded()
    head = msgspec.json.decode(resource, type=_Bundle)
    if head.resource_type != "Bundle" or len(head.entry) < 2:
        return write_xml(resource)
    members = msgspec.json.decode(resource, type=dict[str, Raw])
    mark = "slotdesk-entries-go-here"
    members["entry"] = Raw(msgspec.json.encode([{"fullUrl": mark}]))
    frame = write_xml(msgspec.json.encode(members))
    before, found, after = frame.partition(f'<entry><fullUrl value="{mark}"/></entry>'.encode())
    if not found:
        return write_xml(resource)
    pieces, end = [before], time.perf_counter() + _SLICE_S
    for entry in head.entry:
        one = write_xml(b'{"resourceType":"Bundle","entry":[' + bytes(entry) + b"]}")
        pieces.append(one[one.index(b"<entry>") : one.rindex(b"</entry>") + 8])
        if time.perf_counter() >= end:
            await asyncio.sleep(0)
            end = time.perf_counter() + _SLICE_S
    return b"".join([*pieces, after])
