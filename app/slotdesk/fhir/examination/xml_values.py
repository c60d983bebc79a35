"""FHIR XML as the values that JSON has for it, with what is wrong with how it is written.

It goes by the table of R4 that all of the examination goes by; `fhir.xml_reading`, which answers are read with, goes by
the models of fhir.resources and lets pass what can be shown.

Source: FHIR R4, 2.6.1 XML representation of resources.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from slotdesk.fhir import names
from slotdesk.fhir.density import has_too_many_attributes
from slotdesk.fhir.examination.element_table import RESOURCE_TYPES, Element, elements
from slotdesk.fhir.examination.found import Found, Path
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.media import PROLOG

_FHIR = f"{{{names.XML_NAMESPACE}}}"
_XHTML = f"{{{names.XHTML_NAMESPACE}}}"
_SCHEMA = "{http://www.w3.org/2001/XMLSchema-instance}"
_DOCTYPE = re.compile(PROLOG + rb"<!DOCTYPE", re.DOTALL)
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,3})?")
_INTEGERS = frozenset({"integer", "positiveInt", "unsignedInt"})


class _TooDeepError(Exception):
    """Elements lie within each other deeper than the limit."""


def read(text: str, encoded: bytes, found: Found) -> tuple[Any, int]:
    """The value of the outermost resource, and where in the text it stops being well-formed, -1 where it does not."""
    if _DOCTYPE.match(encoded[: 64 * 1024]) or b"<!DOCTYPE" in encoded[:4096]:
        found.add("doctype", ())
        return None, -1
    if has_too_many_attributes(encoded):
        found.add("examined-in-part", ())
        return None, -1
    try:
        root = etree.fromstring(encoded, _parser())
    except etree.XMLSyntaxError as error:
        deep = "depth" in str(error).lower()
        found.add("too-deep" if deep else "malformed", (), "" if deep else error.msg)
        return None, -1 if deep else _offset(text, error.lineno or 1, error.offset or 1)
    except (ValueError, LookupError) as error:
        found.add("malformed", (), type(error).__name__)
        return None, 0
    if root.getroottree().docinfo.internalDTD is not None:
        found.add("doctype", ())
        return None, -1
    try:
        return _Values(found).root(root), -1
    except _TooDeepError:
        found.add("too-deep", ())
        return None, -1


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )


def _offset(text: str, line: int, column: int) -> int:
    """An offset from the line and column that libxml2 tells; its columns are of bytes, so it may be a little late."""
    at = 0
    for _ in range(line - 1):
        following = text.find("\n", at) + 1
        if not following:
            break
        at = following
    return min(at + max(column - 1, 0), max(len(text) - 1, 0))


class _Values:
    """Makes values of the elements of one body."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def root(self, element: etree._Element) -> Any:
        """The outermost resource."""
        kind = _local(element)
        if not str(element.tag).startswith(_FHIR):
            self._found.add("xml-namespace", (kind,), etree.QName(element).namespace or "")
        return self._resource(element, (kind,), DEFAULT_LIMITS.depth)

    def _resource(self, element: etree._Element, path: Path, depth: int) -> dict[str, Any]:
        kind = _local(element)
        return {"resourceType": kind, **self._object(element, kind, path, depth)}

    def _object(self, element: etree._Element, type_name: str, path: Path, depth: int) -> dict[str, Any]:
        if depth <= 0:
            raise _TooDeepError
        self._judge_text(element, path)
        made: dict[str, Any] = {}
        for attribute, written in element.attrib.items():
            name = str(attribute)
            if name == "id" or (name == "url" and type_name == "Extension"):
                made[name] = str(written)
            elif not name.startswith(_SCHEMA):
                self._found.add("xml-attribute", path, name)
        known = elements(type_name)
        places = {name: place for place, name in enumerate(known)}
        furthest = -1
        groups: dict[str, list[etree._Element]] = {}
        for child in element:
            name = _local(child)
            wanted = _XHTML if known.get(name) and known[name].type == "xhtml" else _FHIR
            if not str(child.tag).startswith(wanted):
                self._found.add("xml-namespace", (*path, name), etree.QName(child).namespace or "")
            place = places.get(name, furthest)
            if place < furthest:
                self._found.add("xml-order", (*path, name))
            furthest = max(furthest, place)
            groups.setdefault(name, []).append(child)
        for name, group in groups.items():
            made.update(self._member(name, group, known.get(name), (*path, name), depth - 1))
        return made

    def _member(
        self, name: str, group: list[etree._Element], element: Element | None, path: Path, depth: int
    ) -> dict[str, Any]:
        """One element in as many values as it has, as JSON has it."""
        several = (element is not None and element.repeats) or len(group) > 1
        paths = [(*path, place) if several else path for place in range(len(group))]
        if element is not None and element.is_primitive and element.type != "xhtml":
            return self._primitives(name, group, element, paths, depth, several=several)
        made = [self._value(child, element, at, depth) for child, at in zip(group, paths, strict=True)]
        return {name: made if several else made[0]}

    def _value(self, child: etree._Element, element: Element | None, path: Path, depth: int) -> Any:
        if element is not None and element.type == "xhtml":
            return etree.tostring(child, encoding="unicode", with_tail=False)
        if element is not None and element.type == "Resource":
            self._judge_text(child, path)
            inner = list(child)
            return self._resource(inner[0], path, depth) if len(inner) == 1 else {}
        if element is None:
            kind = _local(child)
            written = child.get("value")
            if written is not None and not len(child):
                return str(written)
            return self._resource(child, path, depth) if kind in RESOURCE_TYPES else {}
        return self._object(child, element.type, path, depth)

    def _primitives(
        self, name: str, group: list[etree._Element], element: Element, paths: list[Path], depth: int, *, several: bool
    ) -> dict[str, Any]:
        values: list[Any] = []
        extensions: list[Any] = []
        for child, path in zip(group, paths, strict=True):
            self._judge_text(child, path)
            written = child.get("value")
            values.append(_literal(str(written), element.type) if written is not None else None)
            extensions.append(self._extension(child, path, depth))
            if written is None and not len(child):
                self._found.add("ele-1", path)
        made: dict[str, Any] = {}
        if any(value is not None for value in values):
            made[name] = values if several else values[0]
        if any(one is not None for one in extensions) or name not in made:
            made[f"_{name}"] = extensions if several else extensions[0]
        return made

    def _extension(self, child: etree._Element, path: Path, depth: int) -> dict[str, Any] | None:
        """The id and extensions of a primitive."""
        others = [str(name) for name in child.attrib if str(name) not in {"value", "id"}]
        for name in others:
            self._found.add("xml-attribute", path, name)
        if not len(child) and child.get("id") is None:
            return None
        made: dict[str, Any] = {}
        if child.get("id") is not None:
            made["id"] = str(child.get("id"))
        if depth <= 0:
            raise _TooDeepError
        extensions = [one for one in child if _local(one) == "extension"]
        for one in child:
            if _local(one) != "extension":
                self._found.add("unknown-element", (*path, _local(one)))
        if extensions:
            made["extension"] = [
                self._object(one, "Extension", (*path, "extension", place), depth - 1)
                for place, one in enumerate(extensions)
            ]
        return made

    def _judge_text(self, element: etree._Element, path: Path) -> None:
        texts = [element.text, *(child.tail for child in element)]
        text = next((one for one in texts if one and one.strip()), None)
        if text is not None:
            self._found.add("xml-text", path, text)


def _literal(written: str, type_name: str) -> Any:
    """A primitive as JSON has it; one that is not of its type stays a string, for the structure to judge."""
    if type_name == "boolean" and written in {"true", "false"}:
        return written == "true"
    if type_name in _INTEGERS and _INTEGER.fullmatch(written):
        return int(written)
    if type_name == "decimal" and _DECIMAL.fullmatch(written):
        return float(written)
    return written


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
