"""Messages without fault, to be broken in one place each."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination.message import Headers, Message

BASE = "https://fhir.example.org/r4"
JSON = "application/fhir+json"
XML = "application/fhir+xml"
Json = dict[str, Any]


def appointment(**members: Any) -> Json:
    """A proposed appointment that keeps the profile; a member of None is left out."""
    made = {
        "resourceType": "Appointment",
        "id": "a1",
        "status": "proposed",
        "start": "2026-08-04T09:00:00+02:00",
        "end": "2026-08-04T09:30:00+02:00",
        "participant": [{"actor": {"reference": "Practitioner/p1"}, "status": "accepted"}],
        "requestedPeriod": [{"start": "2026-08-04T00:00:00+02:00", "end": "2026-08-05T00:00:00+02:00"}],
        **members,
    }
    return {name: value for name, value in made.items() if value is not None}


def entry(resource: Json, mode: str = "match", **members: Any) -> Json:
    """An entry of a search result."""
    made = {
        "fullUrl": f"{BASE}/{resource['resourceType']}/{resource.get('id', '')}",
        "resource": resource,
        "search": {"mode": mode},
        **members,
    }
    if resource["resourceType"] == "OperationOutcome":
        del made["fullUrl"]
    return {name: value for name, value in made.items() if value is not None}


def outcome(severity: str = "information", code: str = "informational") -> Json:
    """An OperationOutcome."""
    return {"resourceType": "OperationOutcome", "issue": [{"severity": severity, "code": code}]}


def bundle(*entries: Json, **members: Any) -> Json:
    """A search result."""
    matches = sum(one.get("search", {}).get("mode") == "match" for one in entries)
    made = {"resourceType": "Bundle", "type": "searchset", "total": matches, "entry": list(entries), **members}
    return {name: value for name, value in made.items() if value is not None}


def parameters(*given: Json) -> Json:
    """The input of an operation."""
    return {"resourceType": "Parameters", "parameter": list(given)}


START: Json = {"name": "start", "valueDateTime": "2026-08-04T00:00:00+02:00"}
END: Json = {"name": "end", "valueDateTime": "2026-08-05T00:00:00+02:00"}
PERIOD = (START, END)
BY_REFERENCE: Json = {"name": "appointment-reference", "valueReference": {"reference": "Appointment/a1"}}


def encoded(body: Json | str | bytes) -> bytes:
    """A body as bytes."""
    if isinstance(body, bytes):
        return body
    return (body if isinstance(body, str) else json.dumps(body)).encode()


def _message(
    method: str,
    path: str,
    request: Json | str | bytes,
    answer: Json | str | bytes,
    headers: Mapping[str, str | None],
    sent: Mapping[str, str | None],
    status: int | None,
) -> Message:
    given = encoded(request) if request else b""
    asked: dict[str, str | None] = {
        "Accept": f"{JSON}, {XML};q=0.9",
        **({"Content-Type": JSON} if given else {}),
        **sent,
    }
    return Message(
        method,
        f"{BASE}/{path}",
        _present(asked),
        given,
        status,
        _present({"Content-Type": JSON, **headers}),
        encoded(answer),
        Transaction.OTHER,
    )


def _present(headers: Mapping[str, str | None]) -> Headers:
    return tuple((name, value) for name, value in headers.items() if value is not None)


def find(
    answer: Json | str | bytes | None = None,
    *,
    request: Json | str | bytes | None = None,
    query: str = "",
    method: str = "POST",
    status: int | None = 200,
    headers: Mapping[str, str | None] = {},
    sent: Mapping[str, str | None] = {},
) -> Message:
    """`$find` for a day, with one free time."""
    asked = parameters(*PERIOD) if request is None else request
    given = bundle(entry(appointment())) if answer is None else answer
    return _message(method, f"Appointment/$find{query}", asked, given, headers, sent, status)


def found(**members: Any) -> Message:
    """`$find` with one free time that differs."""
    return find(bundle(entry(appointment(**members))))


def hold(
    answer: Json | None = None,
    *,
    request: Json | None = None,
    status: int = 200,
    headers: Mapping[str, str | None] = {},
) -> Message:
    """`$hold`, done."""
    given = bundle(entry(appointment(status="pending"))) if answer is None else answer
    return _message("POST", "Appointment/$hold", request or parameters(BY_REFERENCE), given, headers, {}, status)


def book(
    answer: Json | None = None, *, request: Json | None = None, method: str = "POST", status: int = 200
) -> Message:
    """`$book` of what was found, done."""
    given = bundle(entry(appointment(status="booked"))) if answer is None else answer
    return _message(method, "Appointment/$book", request or parameters(BY_REFERENCE), given, {}, {}, status)


def by_resource(**members: Any) -> Json:
    """The parameter of a booking by resource."""
    return {"name": "appointment-resource", "resource": appointment(**{"status": "pending", **members})}


EXISTING = "Appointment?patient=Patient/p2&date=ge2026-08-01"
SELF = [{"relation": "self", "url": f"{BASE}/{EXISTING}"}]
PATIENT: Json = {"actor": {"reference": "Patient/p2"}, "status": "accepted"}


def existing(
    answer: Json | None = None,
    *,
    path: str = EXISTING,
    request: str = "",
    method: str = "GET",
    sent: Mapping[str, str | None] = {},
) -> Message:
    """A search for existing appointments with one result."""
    one = entry(appointment(status="booked", participant=[PATIENT]))
    given = bundle(one, link=copy.deepcopy(SELF)) if answer is None else answer
    return _message(method, path, request, given, {}, sent, 200)


def read(resource: Json | str | bytes, *, path: str = "", headers: Mapping[str, str | None] = {}) -> Message:
    """One resource that was read by its id."""
    if not path:
        assert isinstance(resource, dict)
        path = f"{resource['resourceType']}/{resource['id']}"
    return _message("GET", path, b"", resource, headers, {}, 200)


def patient(**members: Any) -> Message:
    """A patient that was read."""
    return read({"resourceType": "Patient", "id": "p2", **members})


def look_up(*entries: Json, path: str = "Patient?name=a", **members: Any) -> Message:
    """A search for patients."""
    link = [{"relation": "self", "url": f"{BASE}/{path}"}]
    return _message("GET", path, b"", bundle(*entries, **{"link": link, **members}), {}, {}, 200)


def statement(**members: Any) -> Json:
    """What a server says of itself that keeps the profile."""
    definition = "https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/appointment-"
    made = {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": "2026-08-01",
        "kind": "instance",
        "implementation": {"description": "Example"},
        "fhirVersion": "4.0.1",
        "format": [JSON, XML],
        "rest": [
            {
                "mode": "server",
                "resource": [
                    {
                        "type": "Appointment",
                        "searchParam": [{"name": "patient", "type": "reference"}, {"name": "date", "type": "date"}],
                        "operation": [
                            {"name": name, "definition": definition + name} for name in ("find", "hold", "book")
                        ],
                    }
                ],
            }
        ],
        **members,
    }
    return {name: value for name, value in made.items() if value is not None}


def capabilities(**members: Any) -> Message:
    """A CapabilityStatement that was read."""
    return _message("GET", "metadata", b"", statement(**members), {}, {}, 200)


def failed(status: int, body: Json | str | bytes = b"", headers: Mapping[str, str | None] = {}) -> Message:
    """`$find` that failed."""
    return find(body or outcome("error", "processing"), status=status, headers=headers)
