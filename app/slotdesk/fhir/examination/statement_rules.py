"""The rules for the CapabilityStatement of a Scheduling Server.

Source: IHE ITI TF-2 3.115.5 to 3.118.5; ITI TF-2 Appendix Z.3; IHE ITI Scheduling 1.0.0, the requirements for a server.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slotdesk.fhir.examination.answered import listed
from slotdesk.fhir.examination.found import Found, Path
from slotdesk.fhir.examination.message import is_json_type, is_xml_type

_ROOT: Path = ("CapabilityStatement",)
_DEFINITION = "https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/appointment-"
_OPERATIONS = ("find", "hold", "book")
_SEARCHED = ("patient", "date")


def judge_statement(statement: Mapping[str, Any], found: Found) -> None:
    """Add what the profile finds wrong with what a server says of itself."""
    version = statement.get("fhirVersion")
    if isinstance(version, str) and not version.startswith("4.0"):
        found.add("statement-version", (*_ROOT, "fhirVersion"), version, expected="4.0.1")
    formats = [one for one in listed(statement.get("format")) if isinstance(one, str)]
    for name, speaks in (("json", is_json_type), ("xml", is_xml_type)):
        if not any(one == name or speaks(one) for one in formats):
            found.add("statement-format", (*_ROOT, "format"), ", ".join(formats[:10]), expected=name)
    _judge_servers(statement, found)


def _judge_servers(statement: Mapping[str, Any], found: Found) -> None:
    servers = [
        (place, one)
        for place, one in enumerate(listed(statement.get("rest")))
        if isinstance(one, dict) and one.get("mode") == "server"
    ]
    if not servers:
        found.add("statement-server", (*_ROOT, "rest"), expected="server")
        return
    place, server = servers[0]
    path = (*_ROOT, "rest", place)
    operations = _definitions(server)
    searched: set[Any] = set()
    for number, resource in enumerate(listed(server.get("resource"))):
        if isinstance(resource, dict) and resource.get("type") == "Appointment":
            path = (*_ROOT, "rest", place, "resource", number)
            operations |= _definitions(resource)
            searched |= {one.get("name") for one in listed(resource.get("searchParam")) if isinstance(one, dict)}
    for name in _OPERATIONS:
        if not any(one.partition("|")[0] == _DEFINITION + name for one in operations):
            found.add("statement-operation", (*path, "operation"), f"${name}", expected=_DEFINITION + name)
    for name in _SEARCHED:
        if name not in searched:
            found.add("statement-search", (*path, "searchParam"), name, expected=name)


def _definitions(of: Mapping[str, Any]) -> set[str]:
    given = [one.get("definition") for one in listed(of.get("operation")) if isinstance(one, dict)]
    return {one for one in given if isinstance(one, str)}
