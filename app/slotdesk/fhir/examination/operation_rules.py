"""The rules for the input of `$find`, `$hold` and `$book`.

Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find, appointment-hold, appointment-book.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from slotdesk.domain.finding import Part
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination import primitive_values
from slotdesk.fhir.examination.found import Found, Path
from slotdesk.fhir.examination.operation_inputs import (
    INPUTS,
    LEFT_OUT_BY_THE_TEXT,
    NAMED_BY_NOTES,
    Input,
    clause,
)
from slotdesk.fhir.examination.profile_rules import judge_appointment
from slotdesk.fhir.examination.structure import target_of

_TOKEN = re.compile(r"[^|]+\|[^|]+")
_CODINGS = frozenset({"valueCoding", "valueCodeableConcept"})
_BOOKED_BY = ("appointment-reference", "appointment-resource")
_STATUSES = ("pending", "booked", "cancelled")


def parameters_of(value: Mapping[str, Any]) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """The place, name and content of each parameter that can be read."""
    listed = value.get("parameter")
    for place, one in enumerate(listed if isinstance(listed, list) else [listed]):
        if isinstance(one, dict) and isinstance(one.get("name"), str):
            yield place, one["name"], one


def judge_operation(transaction: Transaction, value: Mapping[str, Any], found: Found) -> None:
    """Add what is wrong with a Parameters resource as the input of an operation."""
    inputs = INPUTS[transaction]
    root: Path = ("Parameters",)
    counted: Counter[str] = Counter()
    for place, name, parameter in parameters_of(value):
        path = (*root, "parameter", place)
        known = inputs.get(name)
        if known is None:
            _unknown(name, path, found, clause(transaction, name))
            continue
        counted[name] += 1
        if counted[name] > 1 and not known.repeats:
            found.add("parameter-repeated", path, name, expected="1", clause=clause(transaction, name))
        _judge_value(parameter, known, path, found, clause(transaction, name))
    for name, known in inputs.items():
        if known.least > counted[name]:
            _missing(transaction, name, root, found, Part.BODY)
    if transaction is Transaction.FIND:
        _judge_period(value, found)
    if transaction is Transaction.BOOK:
        _judge_booking(value, counted, found)


def judge_query_of_find(message_query: Any, found: Found) -> None:
    """Add what is wrong with `$find` invoked by GET, whose parameters stand in the URL."""
    transaction = Transaction.FIND
    inputs = INPUTS[transaction]
    counted: Counter[str] = Counter()
    for name, written in message_query.query:
        known = inputs.get(name)
        if name.startswith("_"):
            continue
        if known is None:
            _unknown(name, (name,), found, clause(transaction, name), Part.URL)
            continue
        counted[name] += 1
        if counted[name] > 1 and not known.repeats:
            found.add("parameter-repeated", (name,), written, clause=clause(transaction, name), part=Part.URL)
        if known.coded and _TOKEN.fullmatch(written) is None:
            found.add("code-without-system", (name,), written, clause=clause(transaction, name), part=Part.URL)
        if known.type == "dateTime" and (rule := primitive_values.broken("dateTime", written)):
            found.add(rule, (name,), written, clause=clause(transaction, name), part=Part.URL)
    for name, known in inputs.items():
        if known.least > counted[name]:
            _missing(transaction, name, (), found, Part.URL)


def _unknown(name: str, path: Path, found: Found, where: str, part: Part = Part.BODY) -> None:
    if name in NAMED_BY_NOTES:
        found.add("parameter-named-otherwise", path, name, expected="visit-type", part=part)
    else:
        found.add("parameter-unknown", path, name, clause=where, part=part)


def _missing(transaction: Transaction, name: str, path: Path, found: Found, part: Part) -> None:
    if (transaction, name) in LEFT_OUT_BY_THE_TEXT:
        found.add("period-open", (*path, name), expected=name, part=part)
    else:
        found.add("parameter-missing", (*path, name), expected=name, clause=clause(transaction, name), part=part)


def _judge_value(parameter: Mapping[str, Any], known: Input, path: Path, found: Found, where: str) -> None:
    member = next((name for name in parameter if name == "resource" or name.startswith("value")), "")
    if not member:
        if "part" in parameter:
            found.add("parameter-type", path, "part", expected=known.member, clause=where)
        return  # inv-1 says that it has no value
    value = parameter[member]
    here = (*path, member)
    if member != known.member:
        if known.coded and member in _CODINGS:
            found.add("parameter-coded", here, member, expected=known.member)
        else:
            found.add("parameter-type", here, member, expected=known.member, clause=where)
    elif known.member == "resource":
        kind = value.get("resourceType") if isinstance(value, dict) else None
        if isinstance(kind, str) and kind != known.type:
            found.add("parameter-type", here, kind, expected=known.type, clause=where)
    elif known.coded and isinstance(value, str) and _TOKEN.fullmatch(value) is None:
        found.add("code-without-system", here, value, expected="system|code", clause=where)
    elif known.target and isinstance(value, dict):
        kind = target_of(value)
        if kind and kind != known.target:
            found.add("reference-target", here, kind, expected=known.target, clause=where)


def _judge_period(value: Mapping[str, Any], found: Found) -> None:
    times = {name: (place, one.get("valueDateTime")) for place, name, one in parameters_of(value)}
    (_, start), (place, end) = times.get("start", (0, None)), times.get("end", (0, None))
    if isinstance(start, str) and isinstance(end, str) and not primitive_values.is_before(start, end):
        path = ("Parameters", "parameter", place, "valueDateTime")
        found.add("period-reversed", path, end, expected=f"> {start}")


def _judge_booking(value: Mapping[str, Any], counted: Counter[str], found: Found) -> None:
    given = [name for name in _BOOKED_BY if counted[name]]
    if len(given) != 1:
        found.add("one-of-two", ("Parameters", "parameter"), ", ".join(given), expected=" | ".join(_BOOKED_BY))
    for place, name, parameter in parameters_of(value):
        appointment = parameter.get("resource")
        if name != "appointment-resource" or not isinstance(appointment, dict):
            continue
        if appointment.get("resourceType") != "Appointment":
            continue
        path = ("Parameters", "parameter", place, "resource")
        judge_appointment(appointment, path, found)
        status = appointment.get("status")
        if isinstance(status, str) and status not in _STATUSES:
            found.add("booking-status", (*path, "status"), status, expected=" | ".join(_STATUSES))
        elif status in {"booked", "cancelled"} and not appointment.get("id") and not appointment.get("identifier"):
            found.add("change-without-id", (*path, "id"))
