"""What is amiss with a request while it is being written; little of it keeps anybody from sending it all the same."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import AnswerUnusable
from slotdesk.domain.finding import MessageFinding
from slotdesk.domain.raw_request import RawRequest, RawRequestInvalid
from slotdesk.domain.variables import UnknownVariable, Variables
from slotdesk.fhir import media
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.xml_reading import read_xml
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.services.examining import examine_request, lay_out

_FORM = "application/x-www-form-urlencoded"


class ProblemKind(StrEnum):
    """What kind of thing is amiss."""

    METHOD = "method"
    URL = "url"
    HEADER = "header"
    OWN_HEADER = "own-header"
    VARIABLE = "variable"
    SYNTAX = "syntax"
    RULE = "rule"  # of FHIR or of the profile
    NOT_CONVERTED = "not-converted"


@dataclass(frozen=True, slots=True)
class RequestProblem:
    """One of them. `line` and `column` count from 1 in the body as it is written; 0 where they are not known.

    `seen` is a name or a technical remark in English; `finding` says which rule is broken.
    """

    kind: ProblemKind
    seen: str = ""
    line: int = 0
    column: int = 0
    finding: MessageFinding | None = None

    @property
    def prevents(self) -> bool:
        """Whether the request can't be sent so."""
        return self.kind in {
            ProblemKind.METHOD,
            ProblemKind.URL,
            ProblemKind.HEADER,
            ProblemKind.OWN_HEADER,
            ProblemKind.VARIABLE,
        }


class NotConverted(ValueError):
    """A body that can't be had in the other format."""


async def problems_of(request: RawRequest, variables: Variables) -> tuple[RequestProblem, ...]:
    """What is amiss, what keeps it from being sent first. Raises nothing."""
    try:
        filled = variables.filled(request)
    except UnknownVariable as error:
        return tuple(RequestProblem(ProblemKind.VARIABLE, name, *_place(request.body, name)) for name in error.names)
    try:
        filled.check()
    except RawRequestInvalid as error:
        return (RequestProblem(ProblemKind(error.part), error.seen[:100]),)
    broken = _syntax(filled)
    if broken is not None:
        return (broken,)
    await asyncio.sleep(0)
    return tuple(
        RequestProblem(ProblemKind.RULE, one.rule, one.raw.line, one.raw.column, one) for one in examine_request(filled)
    )


async def converted(request: RawRequest, to: WireFormat) -> RawRequest:
    """The same request with its body and its headers in the other format.

    Raises:
        NotConverted: the body is not to be read, or has what the other format has no room for.
    """
    body = request.body
    raw = body.encode("utf-8", "replace")
    is_xml = media.identify(raw) is media.Content.XML
    try:
        await loaded()
        if body.strip() and to is WireFormat.XML and not is_xml:
            body = lay_out(write_xml(raw).decode("utf-8"), is_xml=True)
        elif body.strip() and to is WireFormat.JSON and is_xml:
            found, entries = await read_xml(raw, DEFAULT_LIMITS)
            if entries:
                raise NotConverted("a Bundle")
            body = json.dumps(json.loads(found), ensure_ascii=False, indent=2)
    except (AnswerUnusable, ValueError, TypeError, KeyError, AttributeError) as error:
        raise NotConverted(str(error)[:200]) from error
    wanted, other = media.media_type(to), media.media_type(media.other(to))
    headers = tuple((name, value.replace(other, wanted)) for name, value in request.headers)
    return RawRequest(request.method, request.url, headers, body, request.name)


def _syntax(filled: RawRequest) -> RequestProblem | None:
    if not filled.body.strip() or filled.header("content-type").startswith(_FORM):
        return None
    raw = filled.body.encode("utf-8", "replace")
    return _xml_syntax(raw) if media.identify(raw) is media.Content.XML else _json_syntax(filled.body)


def _json_syntax(text: str) -> RequestProblem | None:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return RequestProblem(ProblemKind.SYNTAX, error.msg, error.lineno, error.colno)
    except RecursionError:
        return RequestProblem(ProblemKind.SYNTAX, "too deep")
    return None


def _xml_syntax(raw: bytes) -> RequestProblem | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        return RequestProblem(ProblemKind.SYNTAX, (error.msg or "")[:200], line, column)
    return None


def _place(body: str, word: str) -> tuple[int, int]:
    """Where a word stands first in a body; 0, 0 where it does not."""
    at = body.find(word)
    return (body.count("\n", 0, at) + 1, at - body.rfind("\n", 0, at)) if at >= 0 else (0, 0)
