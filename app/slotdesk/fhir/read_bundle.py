"""What an answer holds, whatever it came wrapped in: Bundle, `Parameters` with `return`, or one bare resource."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import msgspec
from msgspec import Raw

from slotdesk.domain.errors import AnswerUnusable, Reason
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import Issue
from slotdesk.fhir import conformance, media
from slotdesk.fhir import read_elements as read
from slotdesk.fhir.density import has_too_many_surrogates, is_too_dense
from slotdesk.fhir.depth import deeper_than
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.read_elements import Oddities
from slotdesk.fhir.read_outcome import read_issues
from slotdesk.fhir.sending import Answer
from slotdesk.fhir.text import line
from slotdesk.fhir.xml_reading import read_xml

_LONE_SURROGATE = re.compile(
    rb"\\u[dD][89aAbB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|(?<!\\u[dD][89aAbB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_TOTAL = re.compile(r"[0-9]{1,18}")
_CONTROL = bytes(32 if code < 32 else code for code in range(256))


class _Head(msgspec.Struct, rename="camel"):
    resource_type: str = ""
    type: str = ""
    total: int | None = None
    link: Raw = Raw(b"")
    entry: list[Raw] | None = None
    parameter: Raw = Raw(b"")


@dataclass(slots=True)
class Contents:
    """One answer, unwrapped. `entries` are the JSON of each Bundle.entry, `resource` that of a single resource.

    `kind` is the resource type of the outermost resource; `outputs` are the values of the other output parameters.
    `is_sound` is false where the bytes are no text: what was damaged on the way may hide anything.
    `bundled` is false for a bare resource, which has no search mode and no total to be judged.
    """

    kind: str
    entries: list[bytes | Raw] = field(default_factory=list)
    resource: bytes = b""
    bundled: bool = False
    total: int | None = None
    next_url: str = ""
    self_url: str = ""
    is_sound: bool = True
    outputs: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


async def open_answer(answer: Answer, limits: Limits) -> Contents:
    """Unwrap an answer's body.

    Raises:
        AnswerUnusable: it is empty, a web page, no FHIR, broken, or over a limit.
    """
    try:
        contents = await _unwrap(answer.body, answer.content_type, limits)
    except AnswerUnusable as error:
        raise type(error)(error.reason, error.detail, answer.evidence) from error
    except RecursionError as error:
        raise AnswerUnusable(Reason.TOO_DEEP, "", answer.evidence) from error
    except read.BROKEN as error:
        raise AnswerUnusable(Reason.MALFORMED, type(error).__name__, answer.evidence) from error
    if not media.is_fhir_media_type(answer.content_type):
        contents.findings.append(conformance.media_type(answer.content_type or "none"))
    return contents


async def _unwrap(body: bytes, content_type: str, limits: Limits) -> Contents:
    content = media.identify(body)
    is_xml = content is media.Content.XML
    if (is_xml or content is media.Content.JSON) and await is_too_dense(body, is_xml=is_xml):
        raise _too_dense(body, limits)
    if content is media.Content.JSON:
        return _open_json(body, limits)
    if is_xml:
        envelope, entries = await read_xml(body, limits)
        contents = _open_json(envelope, limits)
        contents.entries.extend(entries)
        return contents
    if content is media.Content.WEB_PAGE:
        raise AnswerUnusable(Reason.WEB_PAGE, media.title(body))
    if content is media.Content.EMPTY:
        raise AnswerUnusable(Reason.EMPTY)
    raise AnswerUnusable(Reason.NOT_FHIR, line(content_type))


def _too_dense(body: bytes, limits: Limits) -> AnswerUnusable:
    """What is wrong with a body of very many small things, as far as its beginning tells."""
    start = body[:65_536].lstrip()
    if start[:1] == b"[":
        return AnswerUnusable(Reason.NOT_FHIR, "no resourceType")
    open_tags = start.count(b"<") - 2 * start.count(b"</") - start.count(b"/>")
    if open_tags > limits.depth if start[:1] == b"<" else deeper_than(start, limits.depth):
        return AnswerUnusable(Reason.TOO_DEEP, "")
    return AnswerUnusable(Reason.TOO_LARGE, "more and smaller values than FHIR has")


def _open_json(body: bytes, limits: Limits) -> Contents:
    try:
        head, repaired = _head(body)
    except RecursionError as error:
        raise AnswerUnusable(Reason.TOO_DEEP, "") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnswerUnusable(Reason.MALFORMED, line(str(error))) from error
    contents = Contents(line(head.resource_type), is_sound=repaired is None and _is_text(body))
    if repaired is not None:
        body = repaired
        contents.findings.append(conformance.repaired())
    if not contents.kind:
        raise AnswerUnusable(Reason.NOT_FHIR, "no resourceType")
    if contents.kind == "Bundle":
        _take_bundle(contents, head)
    elif contents.kind == "Parameters":
        _take_parameters(contents, head, limits)
    else:
        if body.count(b"{") + body.count(b"[") > limits.depth and deeper_than(body, limits.depth):
            raise AnswerUnusable(Reason.TOO_DEEP, "")
        contents.resource = body
        contents.entries.append(b'{"resource":' + body + b"}")
    return contents


def _is_text(body: bytes) -> bool:
    try:
        return body.isascii() or bool(body.decode())
    except UnicodeDecodeError:
        return False


def _head(body: bytes) -> tuple[_Head, bytes | None]:
    """The outermost object, and the body as repaired where that was needed to read it."""
    try:
        return _lenient_head(body), None
    except msgspec.DecodeError:
        if has_too_many_surrogates(body):
            raise
        # Control characters and half surrogate pairs make the whole text invalid for the sake of one string.
        mended = _LONE_SURROGATE.sub(rb"\\ufffd", body.translate(_CONTROL))
        if mended == body:
            raise
        return _lenient_head(mended), mended


def _lenient_head(body: bytes) -> _Head:
    try:
        return msgspec.json.decode(body, type=_Head)
    except (msgspec.ValidationError, UnicodeDecodeError):
        return _odd_head(body)


def _odd_head(body: bytes) -> _Head:
    """The outermost object where an element has a type that it should not have."""
    try:
        raw = msgspec.json.decode(body, type=dict[str, Raw])
    except msgspec.ValidationError:
        return _Head()  # an array or a bare value: no resource
    oddities = Oddities()
    total = read.text(_value(raw.get("total")), "Bundle.total", oddities)
    entry = raw.get("entry", Raw(b"null"))
    try:
        entries = msgspec.json.decode(entry, type=list[Raw] | None)
    except msgspec.ValidationError:
        entries = [entry]
    return _Head(
        resource_type=read.text(_value(raw.get("resourceType")), "resourceType", oddities),
        type=read.text(_value(raw.get("type")), "Bundle.type", oddities),
        total=int(total) if _TOTAL.fullmatch(total) else None,
        link=raw.get("link", Raw(b"")),
        entry=entries,
        parameter=raw.get("parameter", Raw(b"")),
    )


def _value(raw: Raw | None) -> Any:
    try:
        return msgspec.json.decode(bytes(raw).decode("utf-8", "replace")) if raw is not None else None
    except read.BROKEN:
        return None


def _take_bundle(contents: Contents, head: _Head) -> None:
    contents.bundled = True
    contents.entries.extend(head.entry or [])
    contents.total = head.total if head.total is not None and head.total >= 0 else None
    if head.type != "searchset":
        contents.findings.append(conformance.bundle_type(head.type))
    oddities = Oddities()
    for one in read.items(_value(head.link) if bytes(head.link) else None, "Bundle.link", oddities):
        link = read.mapping(one, "Bundle.link", oddities)
        relation, url = link.get("relation"), link.get("url")
        if not isinstance(url, str):
            continue
        if relation == "next":
            contents.next_url = contents.next_url or url.strip()
        elif relation == "self":
            contents.self_url = contents.self_url or url.strip()


def _take_parameters(contents: Contents, head: _Head, limits: Limits) -> None:
    """What an operation returned: the resources of its output parameters, and their plain values."""
    raw = bytes(head.parameter)
    try:
        parameters = msgspec.json.decode(raw, type=list[dict[str, Raw]]) if raw else []
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AnswerUnusable(Reason.MALFORMED, "Parameters.parameter is no array of objects") from error
    for parameter in parameters[: read.MAX_REPEATS]:
        if "resource" in parameter:
            inner = _open_json(bytes(parameter["resource"]), limits)
            contents.entries.extend(inner.entries)
            contents.findings.extend(inner.findings)
            contents.bundled = contents.bundled or inner.bundled
            contents.total = inner.total if contents.total is None else contents.total
            contents.next_url = contents.next_url or inner.next_url
            continue
        name = _value(parameter.get("name"))
        value = next((_value(raw) for element, raw in parameter.items() if element.startswith("value")), None)
        if isinstance(name, str) and isinstance(value, str):
            contents.outputs[name] = value


class EntryFields(msgspec.Struct, gc=False, rename="camel"):
    """One entry of a Bundle, its resource left as it came."""

    full_url: str = ""
    resource: Raw = Raw(b"")
    search: Raw = Raw(b"")


class _Kind(msgspec.Struct, gc=False, rename="camel"):
    resource_type: str = ""


_entry = msgspec.json.Decoder(EntryFields)
_kind = msgspec.json.Decoder(_Kind)


def open_entry(raw: bytes | Raw) -> EntryFields | None:
    """One entry; None where it is no object with a resource."""
    try:
        return _entry.decode(raw)
    except read.BROKEN:
        try:
            odd = msgspec.json.decode(raw, type=dict[str, Raw])
        except read.BROKEN:
            return None
        return EntryFields("", odd.get("resource", Raw(b"")), odd.get("search", Raw(b"")))


def kind_of(resource: bytes | Raw) -> str:
    """The resource type; empty where there is none."""
    try:
        return _kind.decode(resource).resource_type
    except read.BROKEN:
        return ""


def mode_of(search: Raw) -> str:
    """The search mode of an entry; empty where it says none."""
    found = _value(search) if bytes(search) else None
    mode = found.get("mode") if isinstance(found, dict) else None
    return line(mode) if isinstance(mode, str) else ""


def issues_in(contents: Contents) -> tuple[Issue, ...]:
    """The issues of every OperationOutcome in an answer."""
    found: list[Issue] = []
    for raw in contents.entries:
        entry = open_entry(raw)
        if entry is not None and kind_of(entry.resource) == "OperationOutcome":
            found.extend(read_issues(bytes(entry.resource)))
    return tuple(found)
