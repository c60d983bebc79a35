"""From a filled-in form to the request that it stands for, to be looked at and changed before it is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any
from urllib.parse import quote

import msgspec

from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.operation import Operation, OperationParameter, ParameterKind
from slotdesk.domain.raw_request import RawRequest
from slotdesk.fhir import media
from slotdesk.fhir import parameters as build
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.services.request_resource import bare, prepared

_FORM = "application/x-www-form-urlencoded"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_APPOINTMENT = re.compile(r"Appointment/[A-Za-z0-9.-]{1,64}")
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}")
_KEPT = "{}+-:|/,$"  # left as they are in a query: variables, and what FHIR's own syntax uses

Row = tuple[str, str]
"""A parameter's name, and what was written for it."""


class RowProblem(StrEnum):
    """What is wrong with one row of a form."""

    UNKNOWN = "unknown"  # no parameter of this request
    MISSING = "missing"
    TOO_MANY = "too-many"
    NOT_A_TIME = "not-a-time"  # or without its offset
    NOT_A_CODE = "not-a-code"
    NOT_A_REFERENCE = "not-a-reference"
    NOT_AN_IDENTIFIER = "not-an-identifier"
    NOT_A_TIMING = "not-a-timing"
    NOT_JSON = "not-json"
    NOT_AN_APPOINTMENT = "not-an-appointment"


def problems_of(operation: Operation, rows: Sequence[Row]) -> dict[str, RowProblem]:
    """What the profile would not have, by parameter name. The request can be built all the same: to try a server."""
    found: dict[str, RowProblem] = {}
    for parameter in operation.parameters:
        values = [value for name, value in rows if name == parameter.name and value.strip()]
        if len(values) < parameter.least:
            found[parameter.name] = RowProblem.MISSING
        elif parameter.most is not None and len(values) > parameter.most:
            found[parameter.name] = RowProblem.TOO_MANY
        for value in values:
            problem = _problem(parameter.kind, value)
            if problem is not None:
                found[parameter.name] = problem
    found.update((name, RowProblem.UNKNOWN) for name, _ in rows if operation.parameter(name) is None)
    return found


def named_appointments(operation: Operation, rows: Iterable[Row]) -> list[str]:
    """The references that stand where a whole Appointment is wanted, to be read from the server first."""
    wanted = {one.name for one in operation.parameters if one.kind is ParameterKind.APPOINTMENT}
    return [value.strip() for name, value in rows if name in wanted and _APPOINTMENT.fullmatch(value.strip())]


async def request_of(
    operation: Operation,
    rows: Iterable[Row],
    wire_format: WireFormat,
    resources: Mapping[str, dict[str, Any]] | None = None,
) -> RawRequest:
    """The request; empty rows are left out, and what breaks a rule goes in as a string, as it was written.

    `resources` are the Appointments that references stand for, as far as they could be read.

    Raises:
        ValueError: a value can't be written as XML.
    """
    given = [(operation.parameter(name), name, value) for name, value in rows if value.strip()]
    in_query = [(name, value) for known, name, value in given if known is not None and known in operation.query]
    in_body = [
        _appointment(name, value.strip(), operation.status, resources or {})
        if known is not None and known.kind is ParameterKind.APPOINTMENT and _APPOINTMENT.fullmatch(value.strip())
        else _member(known, name, value)
        for known, name, value in given
        if known not in operation.query
    ]
    headers = [("Accept", media.media_type(wire_format))]
    written = "&".join(f"{quote(name, safe='.:')}={quote(value.strip(), safe=_KEPT)}" for name, value in in_query)
    url = "{{base}}/" + operation.path
    if operation.path.endswith("_search"):
        return RawRequest("POST", url, (*headers, ("Content-Type", _FORM)), written, operation.id)
    url = f"{url}?{written}" if written else url
    if not operation.body:
        return RawRequest(operation.method, url, tuple(headers), "", operation.id)
    body = msgspec.json.encode({"resourceType": "Parameters", "parameter": in_body})
    text = msgspec.json.format(body, indent=2)
    if wire_format is WireFormat.XML:
        await loaded()
        text = write_xml(body)
    headers.append(("Content-Type", media.media_type(wire_format)))
    return RawRequest(operation.method, url, tuple(headers), text.decode("utf-8"), operation.id)


def _problem(kind: ParameterKind, value: str) -> RowProblem | None:
    text = _VARIABLE.sub("", value).strip()
    if text != value.strip():  # what a variable will stand for is not known yet
        return None
    checks: dict[ParameterKind, tuple[Any, RowProblem]] = {
        ParameterKind.DATE_TIME: (_moment, RowProblem.NOT_A_TIME),
        ParameterKind.CODE: (Coding.parse, RowProblem.NOT_A_CODE),
        ParameterKind.REFERENCE: (Reference.parse, RowProblem.NOT_A_REFERENCE),
        ParameterKind.IDENTIFIER: (_identifier, RowProblem.NOT_AN_IDENTIFIER),
        ParameterKind.TIMING: (_repeat, RowProblem.NOT_A_TIMING),
        ParameterKind.PATIENT: (_patient, RowProblem.NOT_JSON),
        ParameterKind.APPOINTMENT: (_appointment_or_reference, RowProblem.NOT_AN_APPOINTMENT),
    }
    if kind not in checks:
        return None
    read, problem = checks[kind]
    try:
        read(text)
    except (ValueError, msgspec.DecodeError):
        return problem
    return None


def _member(parameter: OperationParameter | None, name: str, value: str) -> dict[str, Any]:
    """One member of `Parameters.parameter`."""
    kind = parameter.kind if parameter is not None else ParameterKind.TEXT
    text = value.strip()
    try:
        if kind is ParameterKind.DATE_TIME:
            return {"name": name, "valueDateTime": text}
        if kind is ParameterKind.REFERENCE:
            return {"name": name, "valueReference": _reference(text)}
        if kind is ParameterKind.IDENTIFIER:
            return {"name": name, "valueIdentifier": build.identifier(_identifier(text))}
        if kind is ParameterKind.TIMING:
            return {"name": name, "valueTiming": {"repeat": _repeat(text)}}
        if kind is ParameterKind.PATIENT:
            return {"name": name, "resource": _patient(text)}
        if kind is ParameterKind.APPOINTMENT:
            return {"name": name, "resource": _resource(text)}
    except (ValueError, msgspec.DecodeError):
        pass
    return {"name": name, "valueString": text}


def _appointment(name: str, text: str, status: str, resources: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    known = resources.get(text)
    return {"name": name, "resource": prepared(known, status) if known is not None else bare(text, status)}


def _appointment_or_reference(text: str) -> None:
    if not _APPOINTMENT.fullmatch(text):
        _resource(text)


def _reference(text: str) -> dict[str, Any]:
    try:
        return build.reference(Reference.parse(text))
    except ValueError:
        return {"reference": text}


def _identifier(text: str) -> Identifier:
    system, bar, number = text.partition("|")
    if not bar or not number.strip():
        raise ValueError(text)
    return Identifier(system.strip(), number.strip())


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


def _repeat(text: str) -> dict[str, Any]:
    """Days and times of day, as `mon wed 08:00 13:30`."""
    days = [word for word in text.lower().replace(",", " ").split() if word in _DAYS]
    times = [word for word in text.replace(",", " ").split() if _TIME.fullmatch(word)]
    if len(days) + len(times) != len(text.replace(",", " ").split()) or not text.strip():
        raise ValueError(text)
    parts = {"dayOfWeek": days, "timeOfDay": [time if len(time) == 8 else f"{time}:00" for time in times]}
    return {name: value for name, value in parts.items() if value}


def _patient(text: str) -> dict[str, Any]:
    """A whole resource, or one with no more than the id that a reference names."""
    if text == "{{patient}}":
        return {"resourceType": "Patient", "id": "{{patient-id}}"}
    if text.startswith("Patient/"):
        return {"resourceType": "Patient", "id": text.removeprefix("Patient/")}
    return _resource(text)


def _resource(text: str) -> dict[str, Any]:
    found = msgspec.json.decode(text)
    if not isinstance(found, dict):
        raise ValueError("no resource")  # noqa: TRY004 - of a text, as for any other that is no resource
    return found
