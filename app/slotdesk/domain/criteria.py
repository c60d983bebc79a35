"""What is asked for; an invalid question can't be built."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.errors import CriteriaInvalid, CriteriaProblem
from slotdesk.domain.patient import Patient
from slotdesk.domain.span import Span

MAX_PAGE_SIZE = 10_000


class DayOfWeek(StrEnum):
    """Source: FHIR R4, value set days-of-week."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


class PartOfDay(StrEnum):
    """Source: FHIR R4, value set event-timing; the parts that a clinic day has."""

    MORNING = "MORN"
    AFTERNOON = "AFT"
    EVENING = "EVE"


@dataclass(frozen=True, slots=True)
class Timing:
    """Preferred times: days of the week, and parts of the day or times of day in the clinic's own time.

    Raises:
        ValueError: from the constructor; FHIR has either times or parts of the day, never both.

    Source: FHIR R4 datatypes, Timing.repeat `dayOfWeek`, `timeOfDay`, `when`, invariant tim-10.
    """

    days_of_week: tuple[DayOfWeek, ...] = ()
    times_of_day: tuple[time, ...] = ()
    when: tuple[PartOfDay, ...] = ()

    def __post_init__(self) -> None:
        if self.times_of_day and self.when:
            raise ValueError("preferred times are either times or parts of the day")


@dataclass(frozen=True, slots=True)
class FindCriteria:
    """What `$find` is asked for: all 14 parameters of the definition and `_count`.

    `start` and `end` are aware. Within one field repeats mean "any of, in order of preference"; fields together mean
    "all of". Several patients, by reference or as resources, mean a group appointment. `count` is the page size.

    Raises:
        CriteriaInvalid: from the constructor; nothing that breaks the definition can be sent.

    Source: ITI Scheduling, OperationDefinition appointment-find.
    """

    start: datetime
    end: datetime
    specialty: tuple[Coding, ...] = ()
    visit_type: tuple[Coding, ...] = ()
    practitioner: tuple[Reference, ...] = ()
    organization: tuple[Reference, ...] = ()
    location_reference: tuple[Reference, ...] = ()
    location_string: tuple[str, ...] = ()
    patient_reference: tuple[Reference, ...] = ()
    patient_resource: tuple[Patient, ...] = ()
    reason: tuple[Coding, ...] = ()
    referral_identifier: Identifier | None = None
    timing: Timing | None = None
    insurance_reference: tuple[Reference, ...] = ()
    count: int | None = None

    def __post_init__(self) -> None:
        problems = _period_problems(self.start, self.end)
        for name in ("specialty", "visit_type", "reason"):
            if any(not (coding.system and coding.code) for coding in getattr(self, name)):
                problems[_parameter(name)] = CriteriaProblem.NOT_A_CODE
        for name in _REFERENCES:
            if any(not (ref.relative or ref.identifier) for ref in getattr(self, name)):
                problems[_parameter(name)] = CriteriaProblem.NOT_A_REFERENCE
        if any(not text.strip() for text in self.location_string):
            problems["location-string"] = CriteriaProblem.BLANK
        if self.referral_identifier is not None and not self.referral_identifier.value:
            problems["referral-identifier"] = CriteriaProblem.NOT_AN_IDENTIFIER
        if self.count is not None and not 1 <= self.count <= MAX_PAGE_SIZE:
            problems["_count"] = CriteriaProblem.OUT_OF_RANGE
        if problems:
            raise CriteriaInvalid(problems)

    @property
    def span(self) -> Span:
        """The period asked for."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class ExistingCriteria:
    """What ITI-118 is asked for: a patient's appointments that start within a period.

    The patient is named by literal reference, or by an identifier with its system.

    Raises:
        CriteriaInvalid: from the constructor.

    Source: ITI TF-2 3.118.4.1.2.
    """

    patient: Reference
    start: datetime
    end: datetime
    status: tuple[AppointmentStatus, ...] = ()
    practitioner: tuple[Reference, ...] = ()
    location: tuple[Reference, ...] = ()
    specialty: tuple[Coding, ...] = ()
    count: int | None = None

    def __post_init__(self) -> None:
        problems = _period_problems(self.start, self.end)
        identifier = self.patient.identifier
        if not self.patient.id and (identifier is None or not (identifier.system and identifier.value)):
            problems["patient"] = CriteriaProblem.NOT_A_REFERENCE
        if self.count is not None and not 1 <= self.count <= MAX_PAGE_SIZE:
            problems["_count"] = CriteriaProblem.OUT_OF_RANGE
        if problems:
            raise CriteriaInvalid(problems)


_REFERENCES = (
    "practitioner",
    "organization",
    "location_reference",
    "patient_reference",
    "insurance_reference",
)


def _parameter(name: str) -> str:
    return name.replace("_", "-")


def _period_problems(start: datetime, end: datetime) -> dict[str, CriteriaProblem]:
    problems = {
        name: CriteriaProblem.NO_OFFSET for name, value in (("start", start), ("end", end)) if value.tzinfo is None
    }
    if not problems and end <= start:
        problems["end"] = CriteriaProblem.END_NOT_AFTER_START
    return problems
