"""What a front desk wants, as the `Parameters` of `$find`, `$hold` and `$book`, and as searches."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Raw

from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.criteria import ExistingCriteria, FindCriteria, Timing
from slotdesk.domain.directory import PatientQuery


def find_parameters(criteria: FindCriteria, patients: tuple[dict[str, Any] | Raw, ...] = ()) -> dict[str, Any]:
    """The body of `$find`; `patients` are the Patient resources of `criteria.patient_resource`.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find.
    """
    parameters: list[dict[str, Any]] = [
        {"name": "start", "valueDateTime": written(criteria.start)},
        {"name": "end", "valueDateTime": written(criteria.end)},
    ]
    parameters += [{"name": "specialty", "valueString": code.token} for code in criteria.specialty]
    parameters += [{"name": "visit-type", "valueString": code.token} for code in criteria.visit_type]
    parameters += [_reference("practitioner", one) for one in criteria.practitioner]
    parameters += [_reference("organization", one) for one in criteria.organization]
    parameters += [_reference("location-reference", one) for one in criteria.location_reference]
    parameters += [{"name": "location-string", "valueString": text.strip()} for text in criteria.location_string]
    parameters += [_reference("patient-reference", one) for one in criteria.patient_reference]
    parameters += [{"name": "patient-resource", "resource": one} for one in patients]
    parameters += [{"name": "reason", "valueString": code.token} for code in criteria.reason]
    if criteria.referral_identifier is not None:
        parameters.append({"name": "referral-identifier", "valueIdentifier": identifier(criteria.referral_identifier)})
    timing = criteria.timing
    if timing is not None and (timing.days_of_week or timing.times_of_day or timing.when):
        parameters.append({"name": "timing", "valueTiming": _timing(timing)})
    parameters += [_reference("insurance-reference", one) for one in criteria.insurance_reference]
    return {"resourceType": "Parameters", "parameter": parameters}


def hold_parameters(candidate: Reference | Raw) -> dict[str, Any]:
    """The body of `$hold`: a reference, or the whole proposal where it has no id.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-hold.
    """
    return {"resourceType": "Parameters", "parameter": [_candidate(candidate)]}


def book_parameters(
    candidate: Reference | Raw, patients: tuple[dict[str, Any] | Raw, ...] = (), comment: str = ""
) -> dict[str, Any]:
    """The body of `$book`: what to book, change or cancel, for whom, and a comment.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book.
    """
    parameters = [_candidate(candidate)]
    parameters += [{"name": "patient-resource", "resource": one} for one in patients]
    if comment.strip():
        parameters.append({"name": "comment", "valueString": comment.strip()})
    return {"resourceType": "Parameters", "parameter": parameters}


def existing_query(criteria: ExistingCriteria) -> list[tuple[str, str]]:
    """The query of ITI-118. The period's end is exclusive.

    Source: IHE ITI TF-2 3.118.4.1.2.
    """
    query = _reference_query("patient", (criteria.patient,))
    query += [("date", f"ge{written(criteria.start)}"), ("date", f"lt{written(criteria.end)}")]
    query += _reference_query("practitioner", criteria.practitioner)
    query += _reference_query("location", criteria.location)
    if criteria.status:
        query.append(("status", ",".join(status.value for status in criteria.status)))
    if criteria.specialty:
        query.append(("specialty", ",".join(token(code.system, code.code) for code in criteria.specialty)))
    if criteria.count is not None:
        query.append(("_count", str(criteria.count)))
    return query


def patient_query(query: PatientQuery, count: int) -> list[tuple[str, str]]:
    """The query of ITI-78: every part must fit.

    Source: IHE ITI TF-2 3.78.4.1.2.
    """
    parts = [("name", escaped(name.strip())) for name in query.names if name.strip()]
    if query.birth_date:
        parts.append(("birthdate", query.birth_date))
    if query.identifier:
        system, bar, value = query.identifier.partition("|")
        parts.append(("identifier", token(system, value) if bar else escaped(system)))
    return [*parts, ("_count", str(count))]


def written(moment: datetime) -> str:
    """A time with its offset, to the second (to the microsecond where it has a part of one)."""
    return moment.isoformat()


def identifier(of: Identifier) -> dict[str, Any]:
    """An Identifier as JSON."""
    parts: dict[str, Any] = {"system": of.system, "value": of.value}
    return {name: value for name, value in parts.items() if value}


def reference(of: Reference) -> dict[str, Any]:
    """A Reference as JSON: literal, or logical with identifier and display."""
    parts: dict[str, Any] = {"reference": of.relative, "type": of.type, "display": of.display}
    found = {name: value for name, value in parts.items() if value}
    if of.identifier is not None:
        found["identifier"] = identifier(of.identifier)
    return found


def escaped(value: str) -> str:
    """A value with the characters marked that mean something in a search.

    Source: FHIR R4, 3.1.1.3.2 escaping search parameters.
    """
    for character in ("\\", ",", "$", "|"):
        value = value.replace(character, f"\\{character}")
    return value


def token(system: str, code: str) -> str:
    """A token as a search wants it."""
    return f"{escaped(system)}|{escaped(code)}"


def _candidate(candidate: Reference | Raw) -> dict[str, Any]:
    if isinstance(candidate, Reference):
        return {"name": "appointment-reference", "valueReference": {"reference": candidate.relative}}
    return {"name": "appointment-resource", "resource": candidate}


def _reference(name: str, of: Reference) -> dict[str, Any]:
    return {"name": name, "valueReference": reference(of)}


def _reference_query(name: str, references: tuple[Reference, ...]) -> list[tuple[str, str]]:
    """Literal references and logical ones, each any of several."""
    literal = [escaped(one.relative) for one in references if one.reference]
    logical = [
        token(one.identifier.system, one.identifier.value)
        for one in references
        if not one.reference and one.identifier is not None
    ]
    query = [(name, ",".join(literal))] if literal else []
    return [*query, (f"{name}.identifier", ",".join(logical))] if logical else query


def _timing(of: Timing) -> dict[str, Any]:
    repeat: dict[str, Any] = {}
    if of.days_of_week:
        repeat["dayOfWeek"] = [day.value for day in of.days_of_week]
    if of.times_of_day:
        repeat["timeOfDay"] = [time.strftime("%H:%M:%S") for time in of.times_of_day]
    if of.when:
        repeat["when"] = [part.value for part in of.when]
    return {"repeat": repeat}
