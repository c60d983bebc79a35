"""FHIR XML into the JSON of the same resource, entry by entry, every literal as it was written."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator

import msgspec
from lxml import etree

from slotdesk.domain.errors import AnswerUnusable, Reason
from slotdesk.fhir import names
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.text import line
from slotdesk.fhir.xml_types import Element, Form, elements, loaded

_CHUNK = 64 * 1024
_SLICE_S = 0.005  # of work before others on the loop get their turn
_PREFIX = f"{{{names.XML_NAMESPACE}}}"
_XHTML_PREFIX = f"{{{names.XHTML_NAMESPACE}}}"
_DOCTYPE = re.compile(rb"^(?:\s|<\?.*?\?>|<!--.*?-->)*<!DOCTYPE", re.DOTALL)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_MAX_KNOWN = 10_000
_MOST_REPEATS = 10_000  # of one element within another; no resource comes near
_UNREADABLE = b'{"resource":null}'
_string = msgspec.json.encode


class _TooDeepError(Exception):
    """Elements lie within each other deeper than the limit."""


async def read_xml(body: bytes, limits: Limits) -> tuple[bytes, list[bytes]]:
    """The outermost resource as JSON without its Bundle entries, and the JSON of each entry in order.

    Raises:
        AnswerUnusable: no well-formed FHIR XML, a DOCTYPE, or nested too deeply.

    Source: FHIR R4, 2.6.1 XML representation of resources.
    """
    if _DOCTYPE.match(body[:_CHUNK]):
        raise AnswerUnusable(Reason.DOCTYPE, "")
    await loaded()
    entries: list[bytes] = []
    try:
        converter = _Converter(limits.depth)
        root = await _parse(body, entries, converter)
        return converter.resource(root), entries
    except _TooDeepError as error:
        raise AnswerUnusable(Reason.TOO_DEEP, "") from error
    except etree.XMLSyntaxError as error:
        words = line(str(error))
        reason = Reason.TOO_DEEP if "depth" in words.lower() else Reason.MALFORMED
        raise AnswerUnusable(reason, words) from error


async def _parse(body: bytes, entries: list[bytes], converter: _Converter) -> etree._Element:
    parser = etree.XMLPullParser(
        events=("end",),
        tag=f"{_PREFIX}entry",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    slice_end = time.perf_counter() + _SLICE_S
    for start in range(0, len(body), _CHUNK):
        parser.feed(body[start : start + _CHUNK])
        for _event, entry in parser.read_events():
            if not isinstance(entry, etree._Element) or not _in_bundle(entry):
                continue
            _refuse_doctype(entry)
            entries.append(converter.entry(entry))
            entry.clear()
            if time.perf_counter() > slice_end:
                await asyncio.sleep(0)
                slice_end = time.perf_counter() + _SLICE_S
        await asyncio.sleep(0)
    root = parser.close()
    _refuse_doctype(root)
    if not str(root.tag).startswith(_PREFIX):
        raise AnswerUnusable(Reason.NOT_FHIR, line(str(root.tag)))
    return root


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

    def entry(self, entry: etree._Element) -> bytes:
        """One entry of a Bundle as JSON; one without a resource where it is too deep."""
        try:
            return self._object(entry, "BundleEntry", self._depth)
        except _TooDeepError:
            return _UNREADABLE

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
        for name, group in children.items():
            if name == "entry" and type_name == "Bundle" and _in_bundle(group[0]):
                continue  # converted one by one while the text came in
            if len(group) > _MOST_REPEATS:
                raise AnswerUnusable(Reason.TOO_LARGE, f"{len(group)} times one element")
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
