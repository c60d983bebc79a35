"""An appointment as a front desk sees it: proposed, held, booked or cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from slotdesk.domain.coding import ActorKind, CodeableConcept, Identifier, Reference
from slotdesk.domain.finding import Finding
from slotdesk.domain.span import Span


class AppointmentStatus(StrEnum):
    """Where an appointment stands.

    Source: FHIR R4, value set appointmentstatus.
    """

    PROPOSED = "proposed"
    PENDING = "pending"
    BOOKED = "booked"
    ARRIVED = "arrived"
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"
    NO_SHOW = "noshow"
    ENTERED_IN_ERROR = "entered-in-error"
    CHECKED_IN = "checked-in"
    WAITLIST = "waitlist"


_STANDING = frozenset({AppointmentStatus.BOOKED, AppointmentStatus.PENDING, AppointmentStatus.WAITLIST})
_OVER = frozenset({AppointmentStatus.CANCELLED, AppointmentStatus.NO_SHOW, AppointmentStatus.ENTERED_IN_ERROR})


@dataclass(frozen=True, slots=True)
class Participant:
    """Who or what takes part. `status` is accepted, declined, tentative, needs-action or what the server wrote."""

    actor: Reference
    status: str = ""
    required: str = ""

    @property
    def kind(self) -> ActorKind:
        """The actor's resource type; unknown for an actor that is only named."""
        return self.actor.kind

    @property
    def label(self) -> str:
        """What to call the participant."""
        return self.actor.label


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment, read from a server.

    `reference` is `Appointment/id`, or empty for a proposal that the server gave no id. `start` and `end` are aware
    and keep the offset that the server wrote; they are equal where the length is not known. `status` is a code of
    AppointmentStatus or whatever else the server wrote. `resource` is the JSON of the resource as it came (turned
    into JSON where XML came), to be shown and sent back unchanged. `findings` are the rules it breaks.
    """

    reference: str
    status: str
    start: datetime
    end: datetime
    participants: tuple[Participant, ...] = ()
    service_types: tuple[CodeableConcept, ...] = ()
    specialties: tuple[CodeableConcept, ...] = ()
    appointment_type: CodeableConcept | None = None
    reasons: tuple[CodeableConcept, ...] = ()
    cancelation_reason: CodeableConcept | None = None
    identifiers: tuple[Identifier, ...] = ()
    requested_periods: tuple[Span, ...] = ()
    description: str = ""
    comment: str = ""
    patient_instruction: str = ""
    findings: tuple[Finding, ...] = ()
    resource: bytes = b""

    def as_reference(self) -> Reference:
        """A literal reference to the appointment; empty for a proposal without an id."""
        return Reference(self.reference)

    @property
    def duration(self) -> timedelta:
        """How long it takes; zero where that is not known."""
        # Two times that share a zone object are subtracted by the clock on the wall.
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)

    @property
    def can_be_changed(self) -> bool:
        """Whether it stands and can be pointed at, so that it can be moved, commented on or cancelled."""
        return bool(self.reference) and self.status in _STANDING

    @property
    def is_over(self) -> bool:
        """Whether it does not take place, or nobody came: it keeps nobody from anything else."""
        return self.status in _OVER

    @property
    def service(self) -> str:
        """What is to be done, in words; empty where the server did not say."""
        for concept in (*self.service_types, *self.specialties):
            if concept.label:
                return concept.label
        return self.description

    def actors(self, kind: ActorKind) -> tuple[Participant, ...]:
        """The participants of one kind, in the server's order."""
        return tuple(participant for participant in self.participants if participant.kind is kind)

    @property
    def practitioner(self) -> Participant | None:
        """With whom: the first practitioner, or the first role."""
        return next(iter(self.actors(ActorKind.PRACTITIONER) or self.actors(ActorKind.PRACTITIONER_ROLE)), None)

    @property
    def location(self) -> Participant | None:
        """Where: the first location."""
        return next(iter(self.actors(ActorKind.LOCATION)), None)

    @property
    def patients(self) -> tuple[Participant, ...]:
        """For whom it is; several for a group."""
        return self.actors(ActorKind.PATIENT)
