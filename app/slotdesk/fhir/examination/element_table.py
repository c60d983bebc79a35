"""Which elements a FHIR R4 type has: their types, cardinality, required codes and targets.

A row reads `name:type` for each element, in the order of the definition. After the type: `!` 1..1, `*` 0..*, `+` 1..*,
nothing 0..1; `@list` a required binding to a row of `code_lists`. `Reference(A|B)` names the targets, `name[x]:A|B` the
types of a choice, `*` any type. A word with `@` in front stands for a row of `_SHARED`.

R4B, which fhir.resources has in place of R4, has the same names and repeats the same, but for the types that an
extension may hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from slotdesk.fhir.examination.clinic_rows import CLINIC
from slotdesk.fhir.examination.code_lists import CODES
from slotdesk.fhir.examination.datatype_rows import DATATYPES
from slotdesk.fhir.examination.statement_rows import STATEMENTS

_SHARED: Final = {
    "@element": "id:string extension:Extension*",
    "@backbone": "id:string extension:Extension* modifierExtension:Extension*",
    "@resource": "id:id meta:Meta implicitRules:uri language:code",
    "@domain": (
        "id:id meta:Meta implicitRules:uri language:code text:Narrative contained:Resource* "
        "extension:Extension* modifierExtension:Extension*"
    ),
}
_ROWS: Final[Mapping[str, str]] = {**CLINIC, **STATEMENTS, **DATATYPES, "Element": "@element"}
_PRIMITIVES = (
    "base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time "
    "unsignedInt uri url uuid"
)
# Source: FHIR R4, 2.1.27 open type element.
_COMPLEX = (
    "Address Age Annotation Attachment CodeableConcept Coding ContactDetail ContactPoint Contributor Count "
    "DataRequirement Distance Dosage Duration Expression HumanName Identifier Meta Money ParameterDefinition Period "
    "Quantity Range Ratio Reference RelatedArtifact SampledData Signature Timing TriggerDefinition UsageContext"
)
ANY_TYPE: Final = (*_PRIMITIVES.split(), *_COMPLEX.split())
PRIMITIVES: Final = frozenset([*_PRIMITIVES.split(), "xhtml"])
RESOURCES: Final = frozenset(name for name, row in _ROWS.items() if row.startswith(("@resource", "@domain")))
RESOURCE_TYPES: Final = CODES["resource-types"]
_WORD = re.compile(
    r"(?P<name>\w+)(?P<choice>\[x\])?:(?P<type>[\w|*]+?)"
    r"(?:\((?P<to>[\w|]+)\))?(?P<card>[!+*]?)(?:@(?P<codes>\S+))?"
)


@dataclass(frozen=True, slots=True)
class Element:
    """One element as JSON names it; `group` is the name that a choice has in the definition, else the same name.

    `codes` names the value set of a required binding, `targets` what a Reference may lead to; empty is anything.
    """

    name: str
    type: str
    group: str
    least: int
    repeats: bool
    codes: str = ""
    targets: frozenset[str] = frozenset()

    @property
    def is_primitive(self) -> bool:
        """Whether its value is one of JSON's own, with `_name` beside it for extensions."""
        return self.type in PRIMITIVES

    @property
    def cardinality(self) -> str:
        """As the definitions write it."""
        return f"{self.least}..{'*' if self.repeats else '1'}"


@cache
def elements(type_name: str) -> Mapping[str, Element]:
    """The elements of a type by their JSON names, in order; empty for a type that is not known here."""
    return {one.name: one for one in _read(_ROWS.get(type_name, ""))}


@cache
def required(type_name: str) -> tuple[tuple[Element, tuple[str, ...]], ...]:
    """The elements that must be there, each with the JSON names it may have."""
    found: dict[str, list[Element]] = {}
    for one in elements(type_name).values():
        if one.least:
            found.setdefault(one.group, []).append(one)
    return tuple((group[0], tuple(one.name for one in group)) for group in found.values())


def _read(row: str) -> list[Element]:
    found: list[Element] = []
    for word in row.split():
        if word in _SHARED:
            found.extend(_read(_SHARED[word]))
            continue
        match = _WORD.fullmatch(word)
        if match is None:
            raise ValueError(word)
        name, card = match["name"], match["card"]
        least, repeats = int(card in ("!", "+")), card in ("*", "+")
        if match["choice"]:
            types = ANY_TYPE if match["type"] == "*" else match["type"].split("|")
            found.extend(Element(name + one[0].upper() + one[1:], one, f"{name}[x]", least, repeats) for one in types)
            continue
        targets = frozenset(match["to"].split("|")) if match["to"] else frozenset()
        found.append(Element(name, match["type"], name, least, repeats, match["codes"] or "", targets))
    return found
