"""Appointment resources into the domain: read leniently, judged strictly, thousands at a time.

The elements that a front desk needs are decoded with types. Sub-arrays that recur byte for byte in an answer
(participants, service types, periods) are decoded once and shared. An entry that does not fit the types takes the slow
way through plain dictionaries.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import fields as fields_of
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, TypeVar

import msgspec
from msgspec import Raw

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Identifier
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk.domain.span import Span
from slotdesk.fhir import conformance, names
from slotdesk.fhir import read_elements as read
from slotdesk.fhir.conformance import Judge
from slotdesk.fhir.depth import deeper_than
from slotdesk.fhir.read_elements import Oddities
from slotdesk.fhir.text import line, paragraph

T = TypeVar("T")
_PartReader = Callable[[Any, str, Oddities], tuple[T, ...]]
_Rarities = tuple[CodeableConcept | None, tuple[CodeableConcept, ...], CodeableConcept | None, tuple[Identifier, ...]]
_NOTHING = Raw(b"")
_MAX_MINUTES = 60 * 24 * 366
_MINUTES = re.compile(r"[0-9]{1,9}")


class AppointmentFields(msgspec.Struct, gc=False, rename="camel"):
    """The elements of Appointment that are read; each left as raw JSON where it recurs."""

    resource_type: str = ""
    id: str = ""
    status: str = ""
    start: str = ""
    end: str = ""
    minutes_duration: int | None = None
    participant: Raw = _NOTHING
    service_type: Raw = _NOTHING
    specialty: Raw = _NOTHING
    appointment_type: Raw = _NOTHING
    reason_code: Raw = _NOTHING
    cancelation_reason: Raw = _NOTHING
    identifier: Raw = _NOTHING
    requested_period: Raw = _NOTHING
    description: str = ""
    comment: str = ""
    patient_instruction: str = ""


_STRINGS = ("id", "status", "start", "end", "description", "comment", "patientInstruction")
_RAW = {
    "participant": "participant",
    "serviceType": "service_type",
    "specialty": "specialty",
    "appointmentType": "appointment_type",
    "reasonCode": "reason_code",
    "cancelationReason": "cancelation_reason",
    "identifier": "identifier",
    "requestedPeriod": "requested_period",
}
_fields = msgspec.json.Decoder(AppointmentFields)
_anything = msgspec.json.Decoder()
_NO_RARITIES: _Rarities = (None, (), None, ())
_SET = tuple(getattr(Appointment, field.name).__set__ for field in fields_of(Appointment))


def _made(*values: Any) -> Appointment:
    """An Appointment of its fields in order, in half the time that the constructor of a frozen dataclass takes."""
    made = object.__new__(Appointment)
    for assign, value in zip(_SET, values, strict=True):
        assign(made, value)
    return made


@dataclass(frozen=True, slots=True)
class _Shape:
    """What many appointments of one answer have in common, and what is wrong with it."""

    participants: tuple[Participant, ...]
    service_types: tuple[CodeableConcept, ...]
    specialties: tuple[CodeableConcept, ...]
    requested_periods: tuple[Span, ...]
    findings: tuple[Finding, ...]


class AppointmentReader:
    """Reads the appointments of one answer; what recurs in it is decoded once.

    `zone` is the zone of wall-clock times without an offset. `fallback` lends its times to an appointment that comes
    without a start, as a cancelled one may.
    """

    def __init__(self, zone: tzinfo, depth: int, fallback: Appointment | None = None) -> None:
        self._zone = zone
        self._depth = depth
        self._fallback = fallback
        self._times: dict[str, tuple[datetime, bool] | None] = {}
        self._shapes: dict[tuple[bytes, bytes, bytes, bytes], _Shape] = {}
        self._parts: dict[tuple[str, bytes], tuple[tuple[Any, ...], tuple[Finding, ...]]] = {}

    def read(self, resource: bytes, judge: Judge | None = None) -> Appointment | None:
        """One Appointment from its JSON; None where nothing can be shown of it. `judge` adds findings of its own."""
        if resource.count(b"{") + resource.count(b"[") > self._depth and deeper_than(resource, self._depth):
            return None
        try:
            return self._build(_fields.decode(resource), resource, (), judge)
        except read.BROKEN:
            try:
                return self._read_slowly(resource, judge)
            except read.BROKEN:
                return None

    def _read_slowly(self, resource: bytes, judge: Judge | None) -> Appointment | None:
        oddities = Oddities()
        try:
            found = _anything.decode(resource.decode("utf-8", "replace"))
        except (msgspec.DecodeError, RecursionError):
            return None
        if not isinstance(found, dict):
            return None
        strings = {
            name: read.text(found.get(name), f"Appointment.{name}", oddities, long=name == "comment")
            for name in _STRINGS
        }
        minutes = found.get("minutesDuration")
        if minutes is not None and (isinstance(minutes, bool) or not isinstance(minutes, int)):
            oddities.wrong_type("Appointment.minutesDuration", minutes)
            minutes = int(minutes) if isinstance(minutes, str) and _MINUTES.fullmatch(minutes) else None
        fields = AppointmentFields(
            id=strings["id"],
            status=strings["status"],
            start=strings["start"],
            end=strings["end"],
            description=strings["description"],
            comment=strings["comment"],
            patient_instruction=strings["patientInstruction"],
            minutes_duration=minutes,
        )
        for element, attribute in _RAW.items():
            if found.get(element) is not None:
                setattr(fields, attribute, Raw(msgspec.json.encode(found[element])))
        return self._build(fields, resource, tuple(oddities.findings), judge)

    def _build(
        self, fields: AppointmentFields, resource: bytes, findings: tuple[Finding, ...], judge: Judge | None
    ) -> Appointment | None:
        start = self._times.get(fields.start) or self._moment(fields.start)
        if start is None:
            if self._fallback is None:
                return None
            start, findings = (self._fallback.start, True), (*findings, conformance.START_MISSING)
        end = self._times.get(fields.end) or self._moment(fields.end) or self._borrowed_end(fields)
        key = (
            bytes(fields.participant),
            bytes(fields.service_type),
            bytes(fields.specialty),
            bytes(fields.requested_period),
        )
        shape = self._shapes.get(key) or self._shape(key)
        findings = findings + shape.findings if findings else shape.findings
        if end is not None and end[0] > start[0]:
            stop = end[0]
        else:
            stop, wrong = _end(start[0], end, fields)
            findings += (wrong,)
        if not start[1] or (end is not None and not end[1]):
            findings += conformance.no_offset(fields.start, start[1], fields.end, end is None or end[1])
        if fields.status not in conformance.STATUSES:
            findings += conformance.judge_status(fields.status)
        rare = _NO_RARITIES
        if (
            fields.appointment_type is not _NOTHING
            or fields.reason_code is not _NOTHING
            or fields.identifier is not _NOTHING
            or fields.cancelation_reason is not _NOTHING
        ):
            rare, more = self._rarities(fields)
            findings += more
        status = fields.status
        reference = f"Appointment/{line(fields.id)}" if fields.id else ""
        if judge is not None:
            findings += judge(reference, status, start[0], stop)
        return _made(
            reference,
            status if status in conformance.STATUSES else line(status),
            start[0],
            stop,
            shape.participants,
            shape.service_types,
            shape.specialties,
            *rare,
            shape.requested_periods,
            fields.description and line(fields.description),
            fields.comment and paragraph(fields.comment),
            fields.patient_instruction and paragraph(fields.patient_instruction),
            findings,
            resource,
        )

    def _borrowed_end(self, fields: AppointmentFields) -> tuple[datetime, bool] | None:
        if self._fallback is not None and not fields.start and not fields.end:
            return self._fallback.end, True
        return None

    def _moment(self, written: str) -> tuple[datetime, bool] | None:
        found = self._times[written] = read.moment(written, self._zone)
        return found

    def _shape(self, key: tuple[bytes, bytes, bytes, bytes]) -> _Shape:
        participants, wrong_participants = self._part("participant", key[0], _participants)
        service_types, wrong_types = self._part("serviceType", key[1], read.concepts)
        specialties, wrong_specialties = self._part("specialty", key[2], read.concepts)
        periods, wrong_periods = self._part("requestedPeriod", key[3], self._periods)
        shape = self._shapes[key] = _Shape(
            participants,
            service_types,
            specialties,
            periods,
            wrong_participants + wrong_types + wrong_specialties + wrong_periods,
        )
        return shape

    def _rarities(self, fields: AppointmentFields) -> tuple[_Rarities, tuple[Finding, ...]]:
        types, wrong_type = self._part("appointmentType", bytes(fields.appointment_type), _one_concept)
        reasons, wrong_reasons = self._part("reasonCode", bytes(fields.reason_code), read.concepts)
        cancelled, wrong_cancelled = self._part("cancelationReason", bytes(fields.cancelation_reason), _one_concept)
        # Identifiers are one appointment's own, so there is nothing to be gained by keeping them.
        identifiers, wrong_identifiers = _decode(bytes(fields.identifier), "Appointment.identifier", read.identifiers)
        found = (types[0] if types else None, reasons, cancelled[0] if cancelled else None, identifiers)
        return found, wrong_type + wrong_reasons + wrong_cancelled + wrong_identifiers

    def _part(self, element: str, raw: bytes, reader: _PartReader[T]) -> tuple[tuple[T, ...], tuple[Finding, ...]]:
        known = self._parts.get((element, raw))
        if known is None:
            known = self._parts[element, raw] = _decode(raw, f"Appointment.{element}", reader)
        return known

    def _periods(self, value: Any, path: str, oddities: Oddities) -> tuple[Span, ...]:
        if not value:
            oddities.findings.append(conformance.PERIOD_MISSING)
        return read.spans(value, path, self._zone, oddities)


def _decode(raw: bytes, path: str, reader: _PartReader[T]) -> tuple[tuple[T, ...], tuple[Finding, ...]]:
    oddities = Oddities()
    try:
        value = _anything.decode(raw.decode("utf-8", "replace")) if raw else None
    except (msgspec.DecodeError, RecursionError):
        value = None
        oddities.wrong_type(path, "unreadable")
    return reader(value, path, oddities), tuple(oddities.findings)


def _one_concept(value: Any, path: str, oddities: Oddities) -> tuple[CodeableConcept, ...]:
    found = read.concept(value, path, oddities)
    return (found,) if found.codings or found.text else ()


def _participants(value: Any, path: str, oddities: Oddities) -> tuple[Participant, ...]:
    found: list[Participant] = []
    for index, member in enumerate(read.items(value, path, oddities)):
        here = f"{path}[{index}]"
        one = read.mapping(member, here, oddities)
        actor = read.reference(one.get("actor"), f"{here}.actor", oddities)
        status = read.text(one.get("status"), f"{here}.status", oddities)
        if not actor.label:
            concepts = read.concepts(one.get("type"), f"{here}.type", oddities)
            actor = read.reference({"display": concepts[0].label if concepts else ""}, f"{here}.actor", oddities)
            oddities.add(FindingCode.MISSING_ELEMENT, FindingSeverity.ERROR, f"{here}.actor", names.CLAUSE_ACTOR)
        if not status:
            oddities.add(
                FindingCode.MISSING_ELEMENT, FindingSeverity.ERROR, f"{here}.status", names.CLAUSE_PARTICIPANT_STATUS
            )
        if actor.label or status:
            found.append(Participant(actor, status, read.text(one.get("required"), f"{here}.required", oddities)))
    if not found:
        oddities.findings.append(conformance.PARTICIPANT_MISSING)
    return tuple(found)


def _end(start: datetime, end: tuple[datetime, bool] | None, fields: AppointmentFields) -> tuple[datetime, Finding]:
    """When it ends where the end as written won't do: from its length, else when it starts."""
    minutes = fields.minutes_duration or 0
    stop = start
    if 0 < minutes <= _MAX_MINUTES:
        with suppress(OverflowError):  # it may lead beyond the end of the calendar
            # Length is elapsed time: added in UTC, so that a change to summer time does not stretch it.
            stop = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)
    if not fields.end:
        return stop, conformance.END_MISSING
    return stop, conformance.end_not_after_start(fields.end) if end else conformance.end_unreadable(fields.end)
