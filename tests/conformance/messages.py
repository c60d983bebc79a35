"""What the client really sent, read by other means than its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
from lxml import etree

from conformance.definitions import Input

_FHIR = "{http://hl7.org/fhir}"


@dataclass(frozen=True)
class Parameter:
    """One parameter. `leaves` maps the path of each primitive within the value to what stands there, in order.

    A primitive value itself has the empty path; a resource's type has the path `resourceType`.
    """

    name: str
    member: str
    leaves: dict[str, list[str]]

    @property
    def value(self) -> str:
        """The value, where it is a primitive."""
        return self.leaves[""][0]

    def one(self, path: str) -> str:
        """The only value at a path."""
        (value,) = self.leaves[path]
        return value


@dataclass(frozen=True)
class Sent:
    """One request."""

    method: str
    url: httpx.URL
    headers: httpx.Headers
    content: bytes = field(repr=False)

    @property
    def media_type(self) -> str:
        """The Content-Type without its parameters."""
        return str(self.headers.get("content-type", "")).split(";")[0].strip()

    @property
    def parameters(self) -> list[Parameter]:
        """The Parameters resource of the body."""
        if self.media_type.endswith("json"):
            document = json.loads(self.content)
            assert document["resourceType"] == "Parameters"
            return [_from_json(parameter) for parameter in document["parameter"]]
        root = etree.fromstring(self.content)
        assert root.tag == f"{_FHIR}Parameters"
        return [_from_xml(element) for element in root.findall(f"{_FHIR}parameter")]

    def named(self, name: str) -> list[Parameter]:
        """The parameters of one name, in order."""
        return [parameter for parameter in self.parameters if parameter.name == name]


def breaches(parameters: list[Parameter], definition: dict[str, Input]) -> list[str]:
    """What in an operation's input goes against its definition; nothing where all is well."""
    found = [f"{it.name}: not defined" for it in parameters if it.name not in definition]
    for name, wanted in definition.items():
        given = [parameter for parameter in parameters if parameter.name == name]
        if len(given) < wanted.least or (wanted.most is not None and len(given) > wanted.most):
            found.append(f"{name}: comes {len(given)} times")
        found += [f"{name}: as {parameter.member}" for parameter in given if parameter.member != wanted.member]
    return found


def _from_json(parameter: dict[str, Any]) -> Parameter:
    (member,) = [name for name in parameter if name != "name"]
    leaves: dict[str, list[str]] = {}
    for path, value in _json_leaves(parameter[member], ""):
        leaves.setdefault(path, []).append(value)
    return Parameter(parameter["name"], member, leaves)


def _json_leaves(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _json_leaves(member, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for member in value:
            yield from _json_leaves(member, path)
    else:
        yield path, str(value)


def _from_xml(parameter: etree._Element) -> Parameter:
    (element,) = [child for child in parameter if child.tag != f"{_FHIR}name"]
    member = str(element.tag).removeprefix(_FHIR)
    leaves: dict[str, list[str]] = {}
    if member == "resource":
        (element,) = element
        leaves["resourceType"] = [str(element.tag).removeprefix(_FHIR)]
    for path, value in _xml_leaves(element, ""):
        leaves.setdefault(path, []).append(value)
    name = parameter.find(f"{_FHIR}name")
    assert name is not None
    return Parameter(str(name.attrib["value"]), member, leaves)


def _xml_leaves(element: etree._Element, path: str) -> Iterator[tuple[str, str]]:
    if "value" in element.attrib:
        yield path, str(element.attrib["value"])
    if "url" in element.attrib:
        yield f"{path}.url", str(element.attrib["url"])
    for child in element:
        name = str(child.tag).removeprefix(_FHIR)
        yield from _xml_leaves(child, f"{path}.{name}" if path else name)
