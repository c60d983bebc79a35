"""CapabilityStatement into what a front desk acts upon."""

from __future__ import annotations

from typing import Any

import msgspec

from slotdesk.domain.capability import Capabilities
from slotdesk.fhir import read_elements as read
from slotdesk.fhir.read_elements import Oddities


def read_capabilities(resource: bytes) -> Capabilities:
    """The statement; members that can't be read are left empty.

    Source: FHIR R4, CapabilityStatement.
    """
    try:
        decoded = msgspec.json.decode(resource.decode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError):
        decoded = None
    oddities = Oddities()
    found = read.mapping(decoded, "", oddities)
    software = read.mapping(found.get("software"), "", oddities)
    operations: dict[str, str] = {}
    searches: dict[str, tuple[str, ...]] = {}
    interactions: dict[str, tuple[str, ...]] = {}
    expands = False
    for rest in _objects(found.get("rest"), oddities):
        if read.text(rest.get("mode"), "", oddities) == "client":
            continue
        operations.update(_operations(rest, oddities))
        for resource_type in _objects(rest.get("resource"), oddities):
            name = read.text(resource_type.get("type"), "", oddities)
            searches[name] = _names(resource_type.get("searchParam"), "name", oddities)
            interactions[name] = _names(resource_type.get("interaction"), "code", oddities)
            if name == "Appointment":
                operations.update(_operations(resource_type, oddities))
            if name == "ValueSet":
                expands = "expand" in _operations(resource_type, oddities)
    return Capabilities(
        name=read.text(found.get("title"), "", oddities) or read.text(found.get("name"), "", oddities),
        software=" ".join(
            part for part in (read.text(software.get(key), "", oddities) for key in ("name", "version")) if part
        ),
        fhir_version=read.text(found.get("fhirVersion"), "", oddities),
        formats=tuple(read.text(one, "", oddities) for one in read.items(found.get("format"), "", oddities)),
        operations=operations,
        searches=searches,
        interactions=interactions,
        expands=expands,
        resource=resource,
    )


def _operations(of: dict[str, Any], oddities: Oddities) -> dict[str, str]:
    """Operations by name without `$`, as some servers write it with."""
    found = {
        read.text(one.get("name"), "", oddities).lstrip("$"): read.text(one.get("definition"), "", oddities)
        for one in _objects(of.get("operation"), oddities)
    }
    return {name: definition for name, definition in found.items() if name}


def _names(value: Any, key: str, oddities: Oddities) -> tuple[str, ...]:
    return tuple(read.text(one.get(key), "", oddities) for one in _objects(value, oddities))


def _objects(value: Any, oddities: Oddities) -> list[dict[str, Any]]:
    return [read.mapping(one, "", oddities) for one in read.items(value, "", oddities)]
