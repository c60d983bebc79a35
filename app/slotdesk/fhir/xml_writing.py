"""The JSON of a resource into FHIR XML, elements in the order of the definition, every literal as it was written."""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from slotdesk.fhir import names
from slotdesk.fhir.xml_types import Element, Form, elements

_PREFIX = f"{{{names.XML_NAMESPACE}}}"


class _Literal(str):
    """A number as it was written."""

    __slots__ = ()


def write_xml(resource: bytes) -> bytes:
    """A resource's JSON as XML in UTF-8. The models must be loaded (`xml_types.loaded`).

    Raises:
        ValueError: the JSON is no resource, or text in it can't be said in XML.

    Source: FHIR R4, 2.6.1 XML representation of resources.
    """
    found = json.loads(resource, parse_float=_Literal, parse_int=_Literal)
    if not isinstance(found, dict) or "resourceType" not in found:
        raise ValueError("no resourceType")
    namespaces: dict[str | None, str] = {None: names.XML_NAMESPACE}
    root = etree.Element(f"{_PREFIX}{found['resourceType']}", nsmap=namespaces)  # type: ignore[arg-type] # stubs lack None
    _fill(root, found, str(found["resourceType"]))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _fill(parent: etree._Element, members: dict[str, Any], type_name: str) -> None:
    known = elements(type_name)
    is_resource = "resourceType" in members
    present = {name.removeprefix("_"): None for name in members if name != "resourceType"}
    order = {name: place for place, name in enumerate(known)}
    for name in sorted(present, key=lambda name: order.get(name, len(order))):
        value, extended = members.get(name), members.get(f"_{name}")
        if not is_resource and _is_attribute(name, type_name):
            if value is not None:
                parent.set(name, str(value))
            continue
        element = known.get(name) or Element(name, Form.COMPLEX if _is_complex(value) else Form.STRING, repeats=False)
        _append(parent, element, value, extended)


def _is_attribute(name: str, type_name: str) -> bool:
    """Whether a datatype's member is written as an attribute; a resource's own id is an element."""
    return name == "id" or (name == "url" and type_name == "Extension")


def _is_complex(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _append(parent: etree._Element, element: Element, value: Any, extended: Any) -> None:
    values = value if isinstance(value, list) else [value]
    extensions = extended if isinstance(extended, list) else [extended]
    for index in range(max(len(values), len(extensions))):
        one = values[index] if index < len(values) else None
        extra = extensions[index] if index < len(extensions) else None
        if one is None and extra is None:
            continue
        if element.name == "div" and isinstance(one, str):
            parent.append(_narrative(one))
            continue
        child = etree.SubElement(parent, f"{_PREFIX}{element.name}")
        if element.form is Form.RESOURCE and isinstance(one, dict):
            _fill(etree.SubElement(child, f"{_PREFIX}{one.get('resourceType')}"), one, str(one.get("resourceType")))
        elif isinstance(one, dict):
            _fill(child, one, element.type)
        elif one is not None:
            child.set("value", _text(one))
        if isinstance(extra, dict):
            _fill(child, extra, "Element")


def _text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _narrative(xhtml: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        narrative = etree.fromstring(xhtml.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("the narrative is no XHTML") from error
    if narrative.getroottree().docinfo.internalDTD is not None:
        raise ValueError("the narrative has a DOCTYPE")
    return narrative
