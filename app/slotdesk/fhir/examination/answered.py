"""What an answer holds, whatever it is wrapped in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from slotdesk.fhir.examination.body_reading import Body
from slotdesk.fhir.examination.found import Path

Placed = tuple[Path, dict[str, Any]]
_MOST_WRAPPED = 100


@dataclass(slots=True)
class Answered:
    """The resources of an answer with their paths. `bundle` is the outermost Bundle, None where there is none."""

    kind: str
    bundle: Placed | None = None
    appointments: list[Placed] = field(default_factory=list)
    outcomes: list[Placed] = field(default_factory=list)
    others: list[Placed] = field(default_factory=list)

    def issues(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        """The issues of all outcomes."""
        for path, outcome in self.outcomes:
            for place, issue in enumerate(listed(outcome.get("issue"))):
                if isinstance(issue, dict):
                    yield (*path, "issue", place), issue

    @property
    def tells_of_an_error(self) -> bool:
        """Whether an outcome has an issue that is more than a warning."""
        return any(issue.get("severity") in ("fatal", "error") for _, issue in self.issues())


def listed(value: Any) -> list[Any]:
    """The values of an element that may repeat, also where it is written as if it could not."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def entries_of(bundle: Placed) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The entries of a Bundle that are objects."""
    path, value = bundle
    for place, entry in enumerate(listed(value.get("entry"))):
        if isinstance(entry, dict):
            yield (*path, "entry", place), entry


def read_answered(body: Body) -> Answered:
    """The resources of a body; none where it could not be read."""
    answered = Answered(body.kind)
    if not isinstance(body.value, dict) or not body.kind:
        return answered
    root: Path = (body.kind,)
    if body.kind == "Parameters":
        for place, parameter in enumerate(listed(body.value.get("parameter"))[:_MOST_WRAPPED]):
            if isinstance(parameter, dict):
                _take((*root, "parameter", place, "resource"), parameter.get("resource"), answered)
    else:
        _take(root, body.value, answered)
    return answered


def _take(path: Path, resource: Any, answered: Answered) -> None:
    if not isinstance(resource, dict):
        return
    if resource.get("resourceType") != "Bundle":
        _sort(path, resource, answered)
        return
    if answered.bundle is None:
        answered.bundle = (path, resource)
    for here, entry in entries_of((path, resource)):
        inner = entry.get("resource")
        if isinstance(inner, dict):
            _sort((*here, "resource"), inner, answered)


def _sort(path: Path, resource: dict[str, Any], answered: Answered) -> None:
    kind = resource.get("resourceType")
    if kind == "Appointment":
        answered.appointments.append((path, resource))
    elif kind == "OperationOutcome":
        answered.outcomes.append((path, resource))
    else:
        answered.others.append((path, resource))


def literal_of(reference: Any) -> str:
    """The literal of a Reference as `Type/id`; empty without one."""
    literal = reference.get("reference") if isinstance(reference, Mapping) else None
    return "/".join(literal.partition("/_history/")[0].split("/")[-2:]) if isinstance(literal, str) else ""
