"""Whether a resource has the elements of its type: names, cardinality, types, required codes, targets, invariants.

Source: FHIR R4, 2.6.2 JSON representation, 2.28 cardinality and choice, 4.1.5 bindings, 2.3 references.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from slotdesk.fhir.examination import narrative, primitive_values
from slotdesk.fhir.examination.code_lists import CODES
from slotdesk.fhir.examination.containment import judge_contained
from slotdesk.fhir.examination.element_table import RESOURCE_TYPES, RESOURCES, Element, elements, required
from slotdesk.fhir.examination.found import Found, Path
from slotdesk.fhir.examination.invariants import Invariants
from slotdesk.fhir.examination.order import is_period_in_order, is_range_in_order

_LITERAL = re.compile(r"(?:^|/)([A-Z][A-Za-z]+)/[A-Za-z0-9\-.]{1,64}(?:/_history/[A-Za-z0-9\-.]{1,64})?$")
_MOST_NODES = 1_000_000
_DEEPEST_CONTAINED = 4  # deeper than FHIR allows; each level is gone through once more
_STATUS = ("Appointment", "status")


class ExhaustedError(Exception):
    """There is more in the message than is examined."""


class Structure:
    """Goes through the resources of one message. The depth of what it is given must be bounded."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._left = _MOST_NODES
        self._invariants = Invariants()
        self._contained: list[frozenset[str]] = []

    @property
    def exhausted(self) -> bool:
        """Whether invariants were left out, because there is too much to judge."""
        return self._invariants.exhausted

    def resource(self, value: Any, path: Path) -> None:
        """Examine a resource and all that is in it.

        Raises:
            ExhaustedError: the message holds too much; what was found so far stands.
        """
        if not isinstance(value, dict) or not isinstance(value.get("resourceType"), str):
            self._found.add("no-resource", path, value)
            return
        kind = value["resourceType"]
        if kind not in RESOURCE_TYPES:
            self._found.add("unknown-resource", path, kind)
            return
        if kind not in RESOURCES:
            self._found.add("not-examined", path, kind)
            return
        outermost = not self._contained
        if outermost or "contained" in value:
            self._contained.append(_ids_within(value))
        self.element(value, kind, path)
        if len(self._contained) < _DEEPEST_CONTAINED:
            judge_contained(value, path, self._found)
        if outermost or "contained" in value:
            self._contained.pop()

    def element(self, value: Any, type_name: str, path: Path) -> None:
        """Examine an element of a complex type, or a resource of that type."""
        self._left -= 1
        if self._left < 0 or self._found.is_enough:
            raise ExhaustedError
        if not isinstance(value, dict):
            self._found.add("null-value" if value is None else "wrong-type", path, value, expected=type_name)
            return
        known = elements(type_name)
        if not known:
            return  # a data type that no message of the profile has; whoever sends it is not judged by a guess
        if not value:
            self._found.add("ele-1", path)
        self._members(value, type_name, known, path)
        self._cardinality(value, type_name, path)
        self._particular(value, type_name, path)
        for key in self._invariants.broken(type_name, value):
            self._found.add(key, path)

    def _members(self, value: dict[str, Any], type_name: str, known: Mapping[str, Element], path: Path) -> None:
        groups: dict[str, str] = {}
        for name, member in value.items():
            if name == "resourceType" and type_name in RESOURCE_TYPES:
                continue
            bare = name.removeprefix("_")
            element = known.get(bare)
            if element is None or (bare is not name and not element.is_primitive):
                self._found.add("unknown-element", (*path, name), clause=f"FHIR R4, elements of {type_name}")
                continue
            if bare is not name:
                self._extended(member, element, (*path, bare))
                continue
            if groups.setdefault(element.group, name) != name:
                self._found.add("choice-twice", (*path, name), f"{groups[element.group]}, {name}")
            self._repeated(member, element, type_name, (*path, name))

    def _repeated(self, member: Any, element: Element, type_name: str, path: Path) -> None:
        """One element in as many values as it has."""
        if not element.repeats:
            if isinstance(member, list):
                self._found.add(
                    "array-unexpected" if len(member) < 2 else "too-many",
                    path,
                    member,
                    expected=element.cardinality,
                    clause=_cardinality_clause(type_name, element),
                )
                for place, one in enumerate(member):
                    self._one(one, element, type_name, (*path, place))
            else:
                self._one(member, element, type_name, path)
            return
        if not isinstance(member, list):
            self._found.add("null-value" if member is None else "array-expected", path, member)
            if member is not None:
                self._one(member, element, type_name, path)
            return
        if not member:
            self._found.add("ele-1", path)
        for place, one in enumerate(member):
            if one is None and element.is_primitive:
                continue  # its extensions stand beside it
            self._one(one, element, type_name, (*path, place))

    def _one(self, value: Any, element: Element, type_name: str, path: Path) -> None:
        if element.is_primitive:
            self._primitive(value, element, type_name, path)
        elif element.type == "Resource":
            self.resource(value, path)
        else:
            self.element(value, element.type, path)
            if element.type == "Reference" and element.targets and isinstance(value, dict):
                self._target(value, element, type_name, path)

    def _primitive(self, value: Any, element: Element, type_name: str, path: Path) -> None:
        self._left -= 1
        if value is None:
            self._found.add("null-value", path)
            return
        rule = primitive_values.broken(element.type, value)
        if rule:
            clause = f"FHIR R4, {type_name}.{element.group}: {element.type}"
            self._found.add(rule, path, value, expected=element.type, clause=clause)
        elif element.codes and value not in CODES[element.codes]:
            is_status = (type_name, element.name) == _STATUS
            codes = CODES[element.codes]
            self._found.add(
                "unknown-status" if is_status else "unknown-code",
                path,
                value,
                expected=" | ".join(sorted(codes)) if len(codes) < 15 else element.codes,
                clause=f"FHIR R4, {type_name}.{element.group}, required binding to {element.codes}",
            )
        elif element.type == "xhtml":
            narrative.judge(value, path, self._found)

    def _extended(self, member: Any, element: Element, path: Path) -> None:
        """The extensions of a primitive, which JSON keeps beside it under `_name`."""
        ones = member if isinstance(member, list) else [member]
        for place, one in enumerate(ones):
            if one is not None:
                self.element(one, "Element", (*path, place) if element.repeats else path)

    def _cardinality(self, value: dict[str, Any], type_name: str, path: Path) -> None:
        for element, names in required(type_name):
            if not any(name in value or f"_{name}" in value for name in names):
                lacks_everyone = (type_name, element.name) == ("Appointment", "participant")
                self._found.add(
                    "no-participant" if lacks_everyone else "missing-element",
                    (*path, element.group),
                    expected=element.cardinality,
                    clause=_cardinality_clause(type_name, element),
                )

    def _particular(self, value: dict[str, Any], type_name: str, path: Path) -> None:
        """What is particular to a type and no FHIRPath."""
        if type_name == "Extension":
            has_value = any(name.lstrip("_").startswith("value") for name in value)
            if has_value == ("extension" in value):
                self._found.add("ext-1", path, value.get("url", ""))
        elif type_name == "Reference":
            reference = value.get("reference")
            if isinstance(reference, str) and reference.startswith("#") and len(reference) > 1:
                if not any(reference[1:] in ids for ids in self._contained):
                    self._found.add("ref-1", (*path, "reference"), reference)
            elif not any(name in value for name in ("reference", "identifier", "display", "extension", "_reference")):
                self._found.add("empty-reference", path)
        elif type_name == "Period":
            if not is_period_in_order(value):
                self._found.add("per-1", path, value.get("end"), expected=f">= {value.get('start')}")
        elif type_name == "Range":
            if not is_range_in_order(value):
                self._found.add("rng-2", path)
        elif type_name == "Appointment":
            start, end = value.get("start"), value.get("end")
            if isinstance(start, str) and isinstance(end, str) and not primitive_values.is_before(start, end):
                self._found.add("end-not-after-start", (*path, "end"), end, expected=f"> {start}")

    def _target(self, reference: dict[str, Any], element: Element, type_name: str, path: Path) -> None:
        kind = target_of(reference)
        if kind and kind not in element.targets:
            clause = f"FHIR R4, {type_name}.{element.group}: Reference({' | '.join(sorted(element.targets))})"
            self._found.add("reference-target", path, kind, expected=" | ".join(sorted(element.targets)), clause=clause)


def target_of(reference: Mapping[str, Any]) -> str:
    """The type of resource that a reference leads to; empty where it does not say."""
    literal, kind = reference.get("reference"), reference.get("type")
    if isinstance(literal, str):
        match = _LITERAL.search(literal[-500:])
        if match and match[1] in RESOURCE_TYPES:
            return match[1]
    return kind if isinstance(kind, str) and kind in RESOURCE_TYPES else ""


def _ids_within(value: Mapping[str, Any]) -> frozenset[str]:
    contained = value.get("contained")
    if not isinstance(contained, list):
        return frozenset()
    return frozenset(one["id"] for one in contained if isinstance(one, dict) and isinstance(one.get("id"), str))


def _cardinality_clause(type_name: str, element: Element) -> str:
    return f"FHIR R4, {type_name}.{element.group} {element.cardinality}"
