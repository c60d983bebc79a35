"""Invariants of FHIR R4 as its definitions write them, evaluated by fhirpathpy.

What FHIRPath can't say here without going through a bundle or resource again and again (bdl-2 to 4, bdl-7, dom-3,
ref-1, txt-1, txt-2, ele-1, ext-1), or what the library can't (hasValue, comparing quantities and times of other zones:
per-1, rng-2; bdl-10 has exists in place of hasValue), is written out in `bundle_invariants`, `structure`, `order` and
`narrative`; so is bdl-8, which every entry has.

Source: FHIR R4 4.0.1, the constraints of each type (CC0). `dom-6` (every resource should have a narrative) is left out:
no answer of an operation has one. `matches` is of the whole name, as the validators take it.
"""

from __future__ import annotations

import asyncio
import importlib
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

import msgspec

EXPRESSIONS: Final[dict[str, dict[str, str]]] = {
    "Appointment": {
        "app-2": "start.exists() = end.exists()",
        "app-3": "(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))",
        "app-4": "cancelationReason.exists() implies (status='noshow' or status='cancelled')",
    },
    "AppointmentParticipant": {"app-1": "type.exists() or actor.exists()"},
    "Attachment": {"att-1": "data.empty() or contentType.exists()"},
    "AuditEventEntity": {"sev-1": "name.empty() or query.empty()"},
    "Bundle": {
        "bdl-1": "total.empty() or (type = 'searchset') or (type = 'history')",
        "bdl-9": "type = 'document' implies (identifier.system.exists() and identifier.value.exists())",
        "bdl-10": "type = 'document' implies timestamp.exists()",
    },
    "BundleEntry": {
        "bdl-5": "resource.exists() or request.exists() or response.exists()",
    },
    "CapabilityStatement": {
        "cpb-0": "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')",
        "cpb-1": "rest.exists() or messaging.exists() or document.exists()",
        "cpb-2": "(description.count() + software.count() + implementation.count()) > 0",
        "cpb-3": "messaging.endpoint.empty() or kind = 'instance'",
        "cpb-7": "document.select(profile&mode).isDistinct()",
        "cpb-14": "(kind != 'instance') or implementation.exists()",
        "cpb-15": "(kind != 'capability') or (implementation.exists().not() and software.exists())",
        "cpb-16": "(kind!='requirements') or (implementation.exists().not() and software.exists().not())",
    },
    "CapabilityStatementRest": {"cpb-9": "resource.select(type).isDistinct()"},
    "CapabilityStatementRestResource": {"cpb-12": "searchParam.select(name).isDistinct()"},
    "ContactPoint": {"cpt-2": "value.empty() or system.exists()"},
    "OperationDefinition": {"opd-0": "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')"},
    "OperationDefinitionParameter": {
        "opd-1": "type.exists() or part.exists()",
        "opd-2": "searchType.exists() implies type = 'string'",
        "opd-3": "targetProfile.exists() implies (type = 'Reference' or type = 'canonical')",
    },
    "Organization": {
        "org-1": "(identifier.count() + name.count()) > 0",
        "org-2": "address.where(use = 'home').empty()",
        "org-3": "telecom.where(use = 'home').empty()",
    },
    "ParametersParameter": {
        "inv-1": (
            "(part.exists() and value.empty() and resource.empty()) or "
            "(part.empty() and (value.exists() xor resource.exists()))"
        ),
    },
    "PatientContact": {"pat-1": "name.exists() or telecom.exists() or address.exists() or organization.exists()"},
    "Quantity": {"qty-3": "code.empty() or system.exists()"},
    "Ratio": {"rat-1": "(numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())"},
    "TimingRepeat": {
        "tim-1": "duration.empty() or durationUnit.exists()",
        "tim-2": "period.empty() or periodUnit.exists()",
        "tim-4": "duration.exists() implies duration >= 0",
        "tim-5": "period.exists() implies period >= 0",
        "tim-6": "periodMax.empty() or period.exists()",
        "tim-7": "durationMax.empty() or duration.exists()",
        "tim-8": "countMax.empty() or count.exists()",
        "tim-9": "offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())",
        "tim-10": "timeOfDay.empty() or when.empty()",
    },
}

_LIBRARY = "fhirpathpy"
_NAME = re.compile(r"[A-Za-z]\w*")
_MOST_EVALUATED = 20_000  # of one message; some 0.15 ms each
_MOST_BYTES = 20_000  # of what one of them looks at: isDistinct takes time with the square of it


async def loaded() -> None:
    """Import the library, in a thread, since the first time takes half a second."""
    if _LIBRARY not in sys.modules:
        await asyncio.to_thread(importlib.import_module, _LIBRARY)


class Invariants:
    """Judges the elements of one message; what recurs in it is judged once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bytes], bool] = {}
        self._left = _MOST_EVALUATED

    @property
    def exhausted(self) -> bool:
        """Whether something was not judged, because there is too much of it."""
        return self._left < 0

    def broken(self, type_name: str, value: dict[str, Any]) -> Iterator[str]:
        """The keys of the invariants that an element breaks; one that can't be judged is not broken."""
        for key, expression in EXPRESSIONS.get(type_name, {}).items():
            looked_at = {
                name: _there(value[name]) if is_only_there else value[name]
                for name, is_only_there in _names(expression)
                if name in value
            }
            if key == "inv-1" and type_name == "ParametersParameter":
                given = [one for name, one in value.items() if name.startswith("value")]
                looked_at |= {"value": _there(given[0])} if given else {}
            if not self._holds(key, expression, looked_at):
                yield key

    def _holds(self, key: str, expression: str, looked_at: dict[str, Any]) -> bool:
        try:
            encoded = msgspec.json.encode(looked_at)
        except (TypeError, ValueError, RecursionError):  # halves of surrogate pairs, numbers beyond all bounds
            return True
        known = self._known.get((key, encoded))
        if known is not None:
            return known
        self._left -= 1
        if self._left < 0 or len(encoded) > _MOST_BYTES:
            return True
        holds = _evaluated(expression, looked_at)
        if len(encoded) < _MOST_BYTES // 10:
            self._known[key, encoded] = holds
        return holds


def _evaluated(expression: str, looked_at: dict[str, Any]) -> bool:
    try:
        return bool(_compiled(expression)(looked_at) != [False])
    except Exception:  # whatever the library makes of values of a wrong type; that they are is found elsewhere
        return True


@cache
def _compiled(expression: str) -> Callable[..., list[Any]]:
    """An expression made ready. The library takes 0.1 s to import and 10 ms for each, so only when first needed."""
    import fhirpathpy

    return fhirpathpy.compile(expression)


@cache
def _names(expression: str) -> tuple[tuple[str, bool], ...]:
    """The names in an expression, and of each whether all that is asked is if it is there."""
    found = set(_NAME.findall(expression))
    asked = {name: len(re.findall(rf"\b{name}\b", expression)) for name in found}
    there = {name: len(re.findall(rf"\b{name}\.(?:exists|empty)\(", expression)) for name in found}
    return tuple((name, asked[name] == there[name]) for name in sorted(found))


def _there(value: Any) -> Any:
    """What is as good as a value where all that is asked is if there is one; what recurs is judged once."""
    if isinstance(value, list):
        return [True] if value else []
    return None if value is None else True
