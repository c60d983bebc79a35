"""Two servers' answers to one question, held side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import Issue

_KINDS = (
    ActorKind.PRACTITIONER,
    ActorKind.PRACTITIONER_ROLE,
    ActorKind.LOCATION,
    ActorKind.HEALTHCARE_SERVICE,
    ActorKind.PATIENT,
)


@dataclass(frozen=True, slots=True)
class ServerAnswer:
    """What one server said. `shape` counts, for each element's path, the resources that have it.

    `total` is what the server promised, None where nothing; `error` is why it is not all, None where it is.
    `elapsed_s` runs until the last entry was read.
    """

    server: str
    appointments: tuple[Appointment, ...] = ()
    total: int | None = None
    unreadable: int = 0
    issues: tuple[Issue, ...] = ()
    findings: tuple[Finding, ...] = ()
    shape: Mapping[str, int] = field(default_factory=dict)
    elapsed_s: float = 0.0
    error: SchedulingError | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One element in which two appointments of the same time differ, as each of them has it; empty for none."""

    element: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A candidate that both have, and in what it differs."""

    left: Appointment
    right: Appointment
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class ShapeDifference:
    """An element that one server gives more often than the other: the path, and the share of its resources with it."""

    path: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is the same and what is not. Each list is in the order of time, `shape` in that of the paths."""

    left: ServerAnswer
    right: ServerAnswer
    pairs: tuple[Pair, ...] = ()
    left_only: tuple[Appointment, ...] = ()
    right_only: tuple[Appointment, ...] = ()
    shape: tuple[ShapeDifference, ...] = ()

    @property
    def differing(self) -> tuple[Pair, ...]:
        """The pairs that are not alike in all that is compared."""
        return tuple(pair for pair in self.pairs if pair.differences)

    @property
    def is_alike(self) -> bool:
        """Whether both gave the same candidates in the same shape, and all of them."""
        whole = self.left.error is None and self.right.error is None
        return whole and not (self.left_only or self.right_only or self.differing or self.shape)


def compare(left: ServerAnswer, right: ServerAnswer) -> Comparison:
    """Hold two answers against each other.

    The same candidate is one of the same start with the same practitioner (else place), by name or identifier: ids mean
    nothing on another server. Of several at once, those that are most alike are paired.
    """
    theirs: dict[datetime, list[Appointment]] = defaultdict(list)
    for one in right.appointments:
        theirs[_moment(one)].append(one)
    pairs: list[Pair] = []
    left_only: list[Appointment] = []
    for one in sorted(left.appointments, key=_moment):
        there = theirs[_moment(one)]
        match = _most_alike(one, there)
        if match is None:
            left_only.append(one)
            continue
        there.remove(match)
        pairs.append(Pair(one, match, differences(one, match)))
    right_only = sorted((one for rest in theirs.values() for one in rest), key=_moment)
    return Comparison(left, right, tuple(pairs), tuple(left_only), tuple(right_only), _shape(left, right))


def differences(left: Appointment, right: Appointment) -> tuple[Difference, ...]:
    """In what two appointments differ, other than ids and references."""
    ours, theirs = _elements(left), _elements(right)
    return tuple(
        Difference(name, ours.get(name, ""), theirs.get(name, ""))
        for name in dict.fromkeys([*ours, *theirs])
        if ours.get(name, "") != theirs.get(name, "")
    )


def shape_of(paths: Iterable[Iterable[str]]) -> dict[str, int]:
    """How many of several resources have each path; `paths` are those of each resource."""
    counted: Counter[str] = Counter()
    for one in paths:
        counted.update(set(one))
    return dict(counted)


def _elements(of: Appointment) -> dict[str, str]:
    found = {
        "start": of.start.isoformat(),
        "end": of.end.isoformat(),
        "status": of.status,
        "serviceType": _joined(concept.label for concept in of.service_types),
        "specialty": _joined(concept.label for concept in of.specialties),
        "appointmentType": of.appointment_type.label if of.appointment_type else "",
        "reasonCode": _joined(concept.label for concept in of.reasons),
        "description": of.description,
        "patientInstruction": of.patient_instruction,
        "comment": of.comment,
        "requestedPeriod": _joined(f"{span.start.isoformat()}/{span.end.isoformat()}" for span in of.requested_periods),
    }
    for kind in _KINDS:
        found[f"participant {kind.value}"] = _joined(one.label for one in of.actors(kind))
    return {name: text for name, text in found.items() if text}


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(text for text in texts if text)


def _moment(of: Appointment) -> datetime:
    return of.start.astimezone(UTC)


def _most_alike(one: Appointment, there: list[Appointment]) -> Appointment | None:
    alike = [other for other in there if _same_people(one, other)]
    return min(alike, key=lambda other: len(differences(one, other)), default=None)


def _same_people(left: Appointment, right: Appointment) -> bool:
    """By the first kind of whom both name somebody; where they have no kind in common, time alone decides."""
    for kind in _KINDS[:3]:
        ours, theirs = _names(left, kind), _names(right, kind)
        if ours and theirs:
            return bool(ours & theirs)
    return True


def _names(of: Appointment, kind: ActorKind) -> set[str]:
    found = {" ".join(one.label.casefold().split()) for one in of.actors(kind) if one.label}
    return found | {one.actor.identifier.token for one in of.actors(kind) if one.actor.identifier is not None}


def _shape(left: ServerAnswer, right: ServerAnswer) -> tuple[ShapeDifference, ...]:
    ours, theirs = len(left.appointments), len(right.appointments)
    if not ours or not theirs:
        return ()
    found = []
    for path in sorted({*left.shape, *right.shape}):
        share, other = left.shape.get(path, 0) / ours, right.shape.get(path, 0) / theirs
        if (share == 0) != (other == 0):  # one has it and the other never
            found.append(ShapeDifference(path, share, other))
    return tuple(found)
