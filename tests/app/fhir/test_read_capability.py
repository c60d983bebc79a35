from __future__ import annotations

import json
from typing import Any

import pytest

from slotdesk.domain.capability import Capabilities
from slotdesk.fhir.read_capability import read_capabilities

STATEMENT: dict[str, Any] = {
    "resourceType": "CapabilityStatement",
    "name": "Example",
    "title": "Example Server",
    "fhirVersion": "4.0.1",
    "software": {"name": "Soft", "version": "1.2"},
    "format": ["application/fhir+xml", "json"],
    "rest": [
        {"mode": "client", "operation": [{"name": "other", "definition": "x"}]},
        {
            "mode": "server",
            "operation": [{"name": "convert", "definition": "d0"}],
            "resource": [
                {
                    "type": "Appointment",
                    "interaction": [{"code": "read"}, {"code": "search-type"}],
                    "searchParam": [{"name": "patient"}, {"name": "date"}],
                    "operation": [{"name": "$find", "definition": "d1"}, {"name": "book", "definition": "d2"}],
                },
                {"type": "Patient", "operation": [{"name": "match", "definition": "d3"}]},
            ],
        },
    ],
}


def test_what_is_acted_upon_is_read() -> None:
    resource = json.dumps(STATEMENT).encode()
    found = read_capabilities(resource)
    assert found == Capabilities(
        name="Example Server",
        software="Soft 1.2",
        fhir_version="4.0.1",
        formats=("application/fhir+xml", "json"),
        operations={"convert": "d0", "find": "d1", "book": "d2"},
        searches={"Appointment": ("patient", "date"), "Patient": ()},
        interactions={"Appointment": ("read", "search-type"), "Patient": ()},
        resource=resource,
    )
    assert found.speaks_json
    assert found.speaks_xml


@pytest.mark.parametrize(
    "resource",
    [b"", b"[]", b"{}", b'{"rest":7}', b'{"rest":[{"resource":[7,{"operation":"x"}]}],"format":null}', b"[" * 90_000],
)
def test_what_cannot_be_read_is_left_empty(resource: bytes) -> None:
    found = read_capabilities(resource)
    assert (found.name, found.formats, found.operations) == ("", (), {})
    assert not found.speaks_json
    assert not found.speaks_xml
