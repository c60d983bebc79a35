"""What a request of the profile may carry: the parameters of each transaction, for forms and for completion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from slotdesk.domain.raw_request import RawRequest, path_of


class ParameterKind(StrEnum):
    """What a value is, and so how it is written in `Parameters` or in a query."""

    DATE_TIME = "dateTime"
    CODE = "code"  # a string `system|code`
    TEXT = "string"
    REFERENCE = "Reference"
    IDENTIFIER = "Identifier"
    TIMING = "Timing"
    PATIENT = "Patient"
    APPOINTMENT = "Appointment"
    QUERY = "query"  # as it stands in the URL


@dataclass(frozen=True, slots=True)
class OperationParameter:
    """One parameter: how often it may come (`most` is None for any number), and what a new form has in it."""

    name: str
    kind: ParameterKind
    least: int = 0
    most: int | None = None
    preset: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One kind of request. `query` goes into the URL or the form of a `_search`, `body` into `Parameters`.

    `status` is what an Appointment in it is to become.
    """

    id: str
    method: str
    path: str
    body: tuple[OperationParameter, ...] = ()
    query: tuple[OperationParameter, ...] = ()
    status: str = ""

    @property
    def parameters(self) -> tuple[OperationParameter, ...]:
        """All of them, as a form lists them."""
        return self.body + self.query

    def parameter(self, name: str) -> OperationParameter | None:
        """One by its name."""
        return next((one for one in self.parameters if one.name == name), None)


_KIND = ParameterKind
_COUNT = OperationParameter("_count", _KIND.QUERY, most=1)
_FIND = (
    OperationParameter("start", _KIND.DATE_TIME, 1, 1, "{{today+1d 00:00}}"),
    OperationParameter("end", _KIND.DATE_TIME, 1, 1, "{{today+8d 00:00}}"),
    OperationParameter("specialty", _KIND.CODE),
    OperationParameter("visit-type", _KIND.CODE),
    OperationParameter("practitioner", _KIND.REFERENCE),
    OperationParameter("organization", _KIND.REFERENCE),
    OperationParameter("location-reference", _KIND.REFERENCE),
    OperationParameter("location-string", _KIND.TEXT),
    OperationParameter("patient-reference", _KIND.REFERENCE),
    OperationParameter("patient-resource", _KIND.PATIENT),
    OperationParameter("reason", _KIND.CODE),
    OperationParameter("referral-identifier", _KIND.IDENTIFIER, most=1),
    OperationParameter("timing", _KIND.TIMING, most=1),
    OperationParameter("insurance-reference", _KIND.REFERENCE),
)
_APPOINTMENT_REFERENCE = OperationParameter("appointment-reference", _KIND.REFERENCE, 1, 1)
_APPOINTMENT_RESOURCE = OperationParameter("appointment-resource", _KIND.APPOINTMENT, 1, 1)
_PATIENT = OperationParameter("patient-resource", _KIND.PATIENT, preset="{{patient}}")
_COMMENT = OperationParameter("comment", _KIND.TEXT, most=1)
_EXISTING = tuple(
    OperationParameter(name, _KIND.QUERY, least, most, preset)
    for name, least, most, preset in (
        ("patient", 0, 1, "{{patient}}"),
        ("patient.identifier", 0, 1, ""),
        ("date", 1, None, "ge{{today}}"),
        ("practitioner", 0, None, ""),
        ("practitioner.identifier", 0, None, ""),
        ("location", 0, None, ""),
        ("specialty", 0, None, ""),
        ("status", 0, None, ""),
        ("appointment-type", 0, None, ""),
        ("identifier", 0, None, ""),
        ("_id", 0, None, ""),
        ("_include", 0, None, ""),
        ("_count", 0, 1, ""),
    )
)
_PATIENTS = tuple(
    OperationParameter(name, _KIND.QUERY)
    for name in ("family", "given", "birthdate", "identifier", "gender", "address", "_count")
)

# Source: IHE ITI Scheduling 1.0.0, OperationDefinitions appointment-find, -hold and -book; ITI TF-2 3.118.4.1.2, 3.78.
OPERATIONS = (
    Operation("find", "POST", "Appointment/$find", _FIND, (_COUNT,)),
    Operation("hold", "POST", "Appointment/$hold", (_APPOINTMENT_REFERENCE,)),
    Operation("book", "POST", "Appointment/$book", (_APPOINTMENT_REFERENCE, _PATIENT, _COMMENT)),
    Operation(
        "book-resource", "POST", "Appointment/$book", (_APPOINTMENT_RESOURCE, _PATIENT, _COMMENT), status="pending"
    ),
    Operation("change", "POST", "Appointment/$book", (_APPOINTMENT_RESOURCE, _COMMENT), status="booked"),
    Operation("cancel", "POST", "Appointment/$book", (_APPOINTMENT_RESOURCE, _COMMENT), status="cancelled"),
    Operation("existing", "GET", "Appointment", query=_EXISTING),
    Operation("existing-search", "POST", "Appointment/_search", query=_EXISTING),
    Operation("patients", "GET", "Patient", query=_PATIENTS),
    Operation("capabilities", "GET", "metadata"),
)


def operation(of: str) -> Operation:
    """One by its id.

    Raises:
        KeyError: there is none.
    """
    found = next((one for one in OPERATIONS if one.id == of), None)
    if found is None:
        raise KeyError(of)
    return found


def names_for(request: RawRequest) -> tuple[str, ...]:
    """The parameter names that may stand in a request, for completion; none where it is of no known kind."""
    path = path_of(request.url).rstrip("/")
    kinds = [one for one in OPERATIONS if f"/{path}".endswith(f"/{one.path}") and one.method == request.method.upper()]
    return tuple(dict.fromkeys(parameter.name for one in kinds for parameter in one.parameters))
