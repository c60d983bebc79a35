"""FHIR XML into the JSON of the same resource, entry by entry, every literal as it was written."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import Iterator

import msgspec
from lxml import etree

from slotdesk.domain.errors import AnswerUnusable, Reason
from slotdesk.fhir import names
from slotdesk.fhir.density import has_too_many_attributes
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.media import PROLOG, xml_as_utf8
from slotdesk.fhir.text import line
from slotdesk.fhir.xml_types import Element, Form, elements, loaded

_CHUNK = 64 * 1024
_SLICE_S = 0.005  # of work before others on the loop get their turn
_PREFIX = f"{{{names.XML_NAMESPACE}}}"
_XHTML_PREFIX = f"{{{names.XHTML_NAMESPACE}}}"
_DOCTYPE = re.compile(PROLOG + rb"<!DOCTYPE", re.DOTALL)
_OUTERMOST = re.compile(PROLOG + rb"<(?:[\w.\-]++:)?([A-Za-z][\w.\-]*+)", re.DOTALL)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_MAX_KNOWN = 10_000
# Elements that wait in the tree to be converted, some 400 bytes each: no resource comes near, and those of which a
# statement has thousands are let go one by one.
_MOST_WAITING = 8_000
_REST = f"{_PREFIX}rest"
_LET_GO = ("entry", "resource", "operation", "searchParam")
_COUNT = etree.XPath("count(descendant-or-self::*)")
_UNREADABLE = b'{"resource":null}'
_string = msgspec.json.encode


class _TooDeepError(Exception):
    """Elements lie within each other deeper than the limit."""


async def read_xml(body: bytes, limits: Limits) -> tuple[bytes, list[bytes]]:
    """The outermost resource as JSON without its Bundle entries, and the JSON of each entry in order.

    Raises:
        AnswerUnusable: no well-formed FHIR XML, a DOCTYPE, nested too deeply, or more elements than a resource has.

    Source: FHIR R4, 2.6.1 XML representation of resources.
    """
    body = xml_as_utf8(body)
    if _DOCTYPE.match(body[:_CHUNK]):
        raise AnswerUnusable(Reason.DOCTYPE, "")
    if has_too_many_attributes(body):
        raise AnswerUnusable(Reason.TOO_LARGE, "more attributes than FHIR has")
    await loaded()
    entries: list[bytes] = []
    try:
        converter = _Converter(limits.depth)
        return await _converted(body, entries, converter, limits), entries
    except _TooDeepError as error:
        raise AnswerUnusable(Reason.TOO_DEEP, "") from error
    except etree.XMLSyntaxError as error:
        words = line(str(error))
        reason = Reason.TOO_DEEP if "depth" in words.lower() else Reason.MALFORMED
        raise AnswerUnusable(reason, words) from error


async def _converted(body: bytes, entries: list[bytes], converter: _Converter, limits: Limits) -> bytes:
    """The outermost resource; its tree is freed at once, whatever comes of it.

    A pull parser that looks for tags and its document hold each other: without that, each answer's tree would stay
    until the collector comes by, which knows nothing of its size.
    """
    parser = _parser(body)
    unfinished: list[etree._Element] = []
    try:
        await _fed(parser, body, unfinished, entries, converter, limits)
        root = parser.close()
        _refuse_doctype(root)
        if not str(root.tag).startswith(_PREFIX):
            raise AnswerUnusable(Reason.NOT_FHIR, line(str(root.tag)))
        return converter.resource(root)
    finally:
        with contextlib.suppress(etree.XMLSyntaxError):
            parser.close()  # the parser has to be done with a tree that is taken down
        while unfinished:
            unfinished.pop().clear()


def _parser(body: bytes) -> etree.XMLPullParser:
    outermost = _OUTERMOST.match(body[:_CHUNK])
    name = outermost.group(1).decode("ascii") if outermost else "Bundle"
    return etree.XMLPullParser(
        events=("start", "end"),
        tag=[f"{{*}}{name}", *(_PREFIX + name for name in _LET_GO)],
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


async def _fed(
    parser: etree.XMLPullParser,
    body: bytes,
    unfinished: list[etree._Element],
    entries: list[bytes],
    converter: _Converter,
    limits: Limits,
) -> None:
    """Parse it, with turns for others, letting go what need not wait.

    `unfinished` gets the outermost element and those that are open.
    """
    slice_end = time.perf_counter() + _SLICE_S
    waiting = 0
    for start in range(0, len(body), _CHUNK):
        chunk = body[start : start + _CHUNK]
        parser.feed(chunk)
        waiting += chunk.count(b"<") - chunk.count(b"</")
        for event, element in parser.read_events():
            if not isinstance(element, etree._Element):
                continue
            if event == "start":
                unfinished.append(element)
                continue
            if len(unfinished) > 1:
                unfinished.pop()
            waiting -= _let_go(element, entries, converter)
            if time.perf_counter() > slice_end:
                await asyncio.sleep(0)
                slice_end = time.perf_counter() + _SLICE_S
        if waiting > _MOST_WAITING or len(entries) > limits.entries:
            raise AnswerUnusable(Reason.TOO_LARGE, "more elements than an answer has")
        await asyncio.sleep(0)


def _let_go(element: etree._Element, entries: list[bytes], converter: _Converter) -> int:
    """Convert what need not wait for the rest of the answer; says how many elements no longer wait."""
    if element.tag == f"{_PREFIX}entry":
        if not _in_bundle(element):
            return 0
        _refuse_doctype(element)
        released = _size(element)
        entries.append(converter.entry(element))
    elif _in_statement(element):
        _refuse_doctype(element)
        released = _size(element) - 1  # what it becomes waits in its place
        converter.member_of_rest(element, element.getparent())
    else:
        return 0
    element.clear()
    before = element.getprevious()
    parent = element.getparent()
    if parent is not None and before is not None and before.tag == element.tag:
        parent.remove(before)
    return released


def _size(element: etree._Element) -> int:
    """How many elements it is, with all that are in it."""
    count = _COUNT(element)
    return int(count) if isinstance(count, float) else 1


def _in_statement(element: etree._Element) -> bool:
    """Whether it is a member of the `rest` of a CapabilityStatement that is the whole answer."""
    rest = element.getparent()
    if rest is None or rest.tag != _REST:
        return False
    statement = rest.getparent()
    return statement is not None and statement.tag == f"{_PREFIX}CapabilityStatement" and statement.getparent() is None


def _in_bundle(entry: etree._Element) -> bool:
    """Whether an `entry` is one of the answer's own Bundle, bare or in the output parameter of an operation."""
    bundle = entry.getparent()
    if bundle is None or bundle.tag != f"{_PREFIX}Bundle":
        return False
    around = bundle.getparent()
    return around is None or (around.tag == f"{_PREFIX}resource" and _is_output(around.getparent()))


def _is_output(parameter: etree._Element | None) -> bool:
    return parameter is not None and parameter.tag == f"{_PREFIX}parameter"


def _refuse_doctype(element: etree._Element) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise AnswerUnusable(Reason.DOCTYPE, "")


class _Converter:
    """Converts the elements of one answer; what recurs in it, byte for byte, is converted once."""

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._known: dict[tuple[str, bytes], bytes] = {}
        self._members: dict[etree._Element, dict[str, list[bytes]]] = {}  # of a `rest`, converted already

    def entry(self, entry: etree._Element) -> bytes:
        """One entry of a Bundle as JSON; one without a resource where it is too deep."""
        try:
            return self._object(entry, "BundleEntry", self._depth)
        except _TooDeepError:
            return _UNREADABLE

    def member_of_rest(self, element: etree._Element, rest: etree._Element | None) -> None:
        """Convert a member of a statement's `rest` and keep it until the `rest` is converted.

        Raises:
            _TooDeepError: it is nested too deeply.
        """
        if rest is None:
            return
        name = _local(element)
        converted = self._object(element, elements("CapabilityStatementRest")[name].type, self._depth - 2)
        self._members.setdefault(rest, {}).setdefault(name, []).append(converted)

    def resource(self, element: etree._Element, depth: int | None = None) -> bytes:
        """A resource as JSON."""
        name = _local(element)
        return self._object(element, name, self._depth if depth is None else depth, b'"resourceType":' + _string(name))

    def _object(self, element: etree._Element, type_name: str, depth: int, first: bytes = b"") -> bytes:
        """An element as a JSON object: its attributes, then its children by name."""
        if depth <= 0:
            raise _TooDeepError
        members = [first] if first else []
        for name, value in element.attrib.items():
            if name in {"id", "url"}:
                members.append(_member(str(name), _string(str(value))))
        known = elements(type_name)
        children: dict[str, list[etree._Element]] = {}
        for child in element:
            children.setdefault(_local(child), []).append(child)
        before = self._members.pop(element, {})
        members.extend(_member(name, _several(values, repeats=True)) for name, values in before.items())
        for name, group in children.items():
            if name in before or (name == "entry" and type_name == "Bundle" and _in_bundle(group[0])):
                continue  # converted one by one while the text came in
            form = known.get(name) or _guess(name, group)
            if form.form is Form.COMPLEX:
                convert = self._recurring if first else self._object
                values = [convert(child, form.type, depth - 1) for child in group]
                members.append(_member(name, _several(values, form.repeats)))
            elif form.form is Form.RESOURCE:
                values = [self.resource(one, depth - 1) for child in group for one in child]
                members.append(_member(name, _several(values, form.repeats)))
            else:
                members.extend(self._primitive(form, group, depth - 1))
        return b"{" + b",".join(members) + b"}"

    def _recurring(self, element: etree._Element, type_name: str, depth: int) -> bytes:
        """A member of a resource; participants, codes and periods are mostly the same in one entry after another."""
        key = (type_name, etree.tostring(element, with_tail=False))
        found = self._known.get(key)
        if found is None:
            found = self._object(element, type_name, depth)
            if len(self._known) < _MAX_KNOWN:
                self._known[key] = found
        return found

    def _primitive(self, element: Element, group: list[etree._Element], depth: int) -> Iterator[bytes]:
        name, (only, *others) = element.name, group
        if not others and not len(only) and only.keys() == ["value"]:
            value = _literal(only.get("value"), element.form)
            yield _member(name, b"[" + value + b"]" if element.repeats else value)
        elif str(only.tag).startswith(_XHTML_PREFIX):
            yield _member(name, _string(etree.tostring(only, encoding="unicode", with_tail=False)))
        else:
            written = [child.get("value") for child in group]
            if any(value is not None for value in written):
                yield _member(name, _several([_literal(value, element.form) for value in written], element.repeats))
            if any(len(child) or child.get("id") is not None for child in group):
                extended = [
                    self._object(child, "Element", depth) if len(child) or child.get("id") is not None else b"null"
                    for child in group
                ]
                yield _member(f"_{name}", _several(extended, element.repeats))


def _literal(value: str | None, form: Form) -> bytes:
    """A primitive as JSON has it; one that isn't of its form stays a string, for the reader to judge."""
    if value is None:
        return b"null"
    if form is Form.BOOLEAN and value in {"true", "false"}:
        return value.encode()
    if form is Form.NUMBER and _NUMBER.fullmatch(value):
        return value.encode()
    return _string(value)


def _guess(name: str, group: list[etree._Element]) -> Element:
    """The form of an element that the definition does not know."""
    return Element(name, Form.STRING if group[0].get("value") is not None else Form.COMPLEX, repeats=False)


def _member(name: str, value: bytes) -> bytes:
    return _string(name) + b":" + value


def _several(values: list[bytes], repeats: bool) -> bytes:
    """An array where the element repeats, and where it does although it should not."""
    if repeats or len(values) != 1:
        return b"[" + b",".join(values) + b"]"
    return values[0]


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
