"""Resources as XML, read into the same form as JSON and written from it.

Source: FHIR R4, XML representation of resources, and JSON representation for the mapping.
"""

import re
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from .codes import Json
from .element_types import BY_NAME, ELEMENTS, RESOURCES, Element
from .outcome import RequestRefused

FHIR = "http://hl7.org/fhir"
XHTML = "http://www.w3.org/1999/xhtml"
_DEEPEST = 60
_INTEGERS = {"integer", "positiveInt", "unsignedInt"}
_INTEGER = re.compile(r"-?(0|[1-9]\d{0,15})")
_DECIMAL = re.compile(r"-?(0|[1-9]\d{0,17})(\.\d{1,17})?([eE][+-]?\d{1,2})?")
# Characters that XML 1.0 cannot hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ATTRIBUTE_ESCAPES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def _refused(text: str) -> RequestRefused:
    return RequestRefused(400, "structure", text)


# Reading


def read_xml(body: bytes) -> Json:
    """The resource of a body.

    Raises:
        RequestRefused: not XML, with a DOCTYPE, or not a resource this server speaks.
    """
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body or b"\x00" in body[:400]:
        raise _refused("XML with a DOCTYPE is not accepted, and it has to be in UTF-8.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refused(f"The body is not XML that can be read: {str(error)[:200]}.") from error
    return _read_resource(root, 0)


def _local(node: etree._Element) -> str:
    name = etree.QName(node)
    if name.namespace != FHIR:
        raise _refused(f"<{name.localname[:40]}> is not in the namespace {FHIR}.")
    return name.localname


def _read_resource(node: etree._Element, depth: int) -> Json:
    kind = _local(node)
    if kind not in RESOURCES:
        raise _refused(f"<{kind[:40]}> is not a resource that this server reads.")
    return {"resourceType": kind, **_read_complex(node, kind, depth)}


def _read_complex(node: etree._Element, kind: str, depth: int) -> Json:
    if depth > _DEEPEST:
        raise _refused(f"The body is nested more than {_DEEPEST} deep.")
    found: Json = {}
    if node.text and node.text.strip():
        raise _refused(f"<{_local(node)[:40]}> has text, which FHIR puts into attributes.")
    for name, text in node.attrib.items():
        if name in {"id", "url"}:
            found[str(name)] = str(text)
    for child in node:
        name = etree.QName(child).localname
        element = BY_NAME[kind].get(name)
        if element is None:
            raise _refused(f"{kind} has no element <{name[:40]}>.")
        if element.type == "xhtml":
            found[name] = etree.tostring(child, encoding="unicode", with_tail=False)
            continue
        _local(child)
        _add(found, element, child, depth + 1)
    return found


def _add(found: Json, element: Element, child: etree._Element, depth: int) -> None:
    name = element.name
    value, extra = _read_value(child, element.type, depth)
    if not element.repeats:
        if name in found or f"_{name}" in found:
            raise _refused(f"<{name}> can come only once.")
        if value is not None:
            found[name] = value
        if extra:
            found[f"_{name}"] = extra
        return
    values = found.setdefault(name, [])
    values.append(value)
    if extra or f"_{name}" in found:
        extras = found.setdefault(f"_{name}", [])
        extras.extend([None] * (len(values) - 1 - len(extras)))
        extras.append(extra or None)


def _read_value(child: etree._Element, kind: str, depth: int) -> tuple[Any, Json]:
    """The JSON value of an element, and what JSON keeps beside it in a property with an underscore."""
    if kind == "Resource":
        if len(child) != 1:
            raise _refused(f"<{_local(child)}> has to hold exactly one resource.")
        return _read_resource(child[0], depth), {}
    if kind in ELEMENTS:
        return _read_complex(child, kind, depth), {}
    extra: Json = {}
    if child.get("id") is not None:
        extra["id"] = str(child.get("id"))
    if len(child):
        extra |= _read_complex(child, "Element", depth)
    text = child.get("value")
    return (None if text is None else _read_primitive(str(text), kind, _local(child))), extra


def _read_primitive(text: str, kind: str, name: str) -> Any:
    if kind == "boolean":
        if text not in {"true", "false"}:
            raise _refused(f"<{name}> has to be true or false.")
        return text == "true"
    if kind in _INTEGERS:
        if not _INTEGER.fullmatch(text):
            raise _refused(f"<{name}> has to be a whole number.")
        return int(text)
    if kind == "decimal":
        if not _DECIMAL.fullmatch(text):
            raise _refused(f"<{name}> has to be a number.")
        number = Decimal(text)
        return int(number) if number == number.to_integral_value() and "." not in text else float(number)
    if not text:
        raise _refused(f"<{name}> has an empty value.")
    return text


# Writing


def write_xml(resource: Json, pretty: bool) -> bytes:
    """A resource as UTF-8, its elements in the order of the definition."""
    parts: list[str] = ['<?xml version="1.0" encoding="UTF-8"?>']
    _write_resource(parts, resource, f' xmlns="{FHIR}"')
    text = "".join(parts)
    if pretty:
        root = etree.fromstring(text.encode("utf-8"))
        return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))
    return text.encode("utf-8")


def _quoted(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return escape(_FORBIDDEN.sub("\ufffd", str(value)), _ATTRIBUTE_ESCAPES)


def _write_resource(parts: list[str], resource: Json, namespace: str = "") -> None:
    kind = resource["resourceType"]
    parts.append(f"<{kind}{namespace}>")
    for element in ELEMENTS[kind]:
        _write_element(parts, resource, element)
    parts.append(f"</{kind}>")


def _write_element(parts: list[str], parent: Json, element: Element) -> None:
    name = element.name
    value = parent.get(name)
    extra = parent.get(f"_{name}")
    if value is None and extra is None:
        return
    if not isinstance(value, list) and not isinstance(extra, list):
        _write_one(parts, element, value, extra)
        return
    values = value if isinstance(value, list) else []
    extras = extra if isinstance(extra, list) else []
    for index in range(max(len(values), len(extras))):
        one = values[index] if index < len(values) else None
        beside = extras[index] if index < len(extras) else None
        _write_one(parts, element, one, beside)


def _write_one(parts: list[str], element: Element, value: Any, extra: Any) -> None:
    name, kind = element.name, element.type
    if kind == "Resource":
        parts.append(f"<{name}>")
        _write_resource(parts, value)
        parts.append(f"</{name}>")
    elif kind == "xhtml":
        parts.append(_xhtml(str(value)))
    elif kind in ELEMENTS:
        _write_complex(parts, name, kind, value)
    else:
        _write_primitive(parts, name, value, extra)


def _write_complex(parts: list[str], name: str, kind: str, value: Json) -> None:
    attributes = f' id="{_quoted(value["id"])}"' if "id" in value else ""
    if kind == "Extension":
        attributes += f' url="{_quoted(value.get("url", ""))}"'
    parts.append(f"<{name}{attributes}>")
    for element in ELEMENTS[kind]:
        if element.name != "id" and not (kind == "Extension" and element.name == "url"):
            _write_element(parts, value, element)
    parts.append(f"</{name}>")


def _write_primitive(parts: list[str], name: str, value: Any, extra: Any) -> None:
    attributes = "" if value is None else f' value="{_quoted(value)}"'
    beside = extra if isinstance(extra, dict) else {}
    if "id" in beside:
        attributes = f' id="{_quoted(beside["id"])}"{attributes}'
    if not beside.get("extension"):
        if attributes:
            parts.append(f"<{name}{attributes}/>")
        return
    parts.append(f"<{name}{attributes}>")
    for element in ELEMENTS["Element"]:
        if element.name == "extension":
            _write_element(parts, beside, element)
    parts.append(f"</{name}>")


def _xhtml(text: str) -> str:
    """A narrative's div; what is no well-formed XHTML becomes plain text inside one."""
    try:
        node = etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        node = None
    if node is None or "<!" in text or etree.QName(node).namespace != XHTML:
        return f'<div xmlns="{XHTML}">{escape(_FORBIDDEN.sub("", text))}</div>'
    return etree.tostring(node, encoding="unicode", with_tail=False)
