"""The rules for resources within a resource.

Source: FHIR R4, DomainResource, invariants dom-2 to dom-5.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slotdesk.fhir.examination.found import Found, Path


def judge_contained(resource: Mapping[str, Any], path: Path, found: Found) -> None:
    """Whether what is contained contains nothing, is referred to, and has no life of its own."""
    contained = resource.get("contained")
    if not isinstance(contained, list) or not contained:
        return
    referred = _references_within(resource)
    for place, one in enumerate(contained):
        if not isinstance(one, dict):
            continue
        here = (*path, "contained", place)
        if one.get("contained"):
            found.add("dom-2", (*here, "contained"))
        meta = one.get("meta")
        if isinstance(meta, dict):
            if "versionId" in meta or "lastUpdated" in meta:
                found.add("dom-4", (*here, "meta"))
            if meta.get("security"):
                found.add("dom-5", (*here, "meta", "security"))
        if f"#{one.get('id')}" not in referred and "#" not in _references_within(one):
            found.add("dom-3", here, one.get("id", ""))


def _references_within(value: Any) -> frozenset[str]:
    """Every string that begins with # in a resource, whatever it stands for."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            if one.startswith("#"):
                found.add(one)
        elif isinstance(one, dict):
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    return frozenset(found)
