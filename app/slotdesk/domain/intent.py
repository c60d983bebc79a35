"""What was asked of a server, kept until it is known what became of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.domain.patient import Patient


class IntentKind(StrEnum):
    """What the server was asked to do."""

    HOLD = "hold"
    BOOK = "book"
    MOVE = "move"
    COMMENT = "comment"
    CANCEL = "cancel"
    RELEASE = "release"

    @property
    def is_change(self) -> bool:
        """Whether it is about an appointment that exists."""
        return self in {IntentKind.MOVE, IntentKind.COMMENT, IntentKind.CANCEL}

    @property
    def lapses(self) -> bool:
        """Whether it settles by itself: a hold ends without anybody's doing."""
        return self in {IntentKind.HOLD, IntentKind.RELEASE}


class IntentFate(StrEnum):
    """What became of it."""

    SENDING = "sending"  # written down before it is sent; no answer so far
    UNKNOWN = "unknown"  # sent, and no usable answer came
    DONE = "done"
    OTHERWISE = "otherwise"  # done, but not as it was asked
    REFUSED = "refused"
    NOT_SENT = "not-sent"
    NOT_DONE = "not-done"  # looked up: the server shows that it does not stand
    LAPSED = "lapsed"  # a hold nobody knows of, over by now
    BY_HAND = "by-hand"  # somebody found out in another way

    @property
    def is_open(self) -> bool:
        """Whether it is still to be found out."""
        return self in {IntentFate.SENDING, IntentFate.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Intent:
    """One wish, with no more than it takes to look it up and to tell it from others.

    `patients` are references (`Patient/id`), or identifiers (`system|value`) of those whom the server gave no id; no
    names. `people` are the practitioners and places, as address and what they are called. `reference` is the
    appointment's, empty for a proposal without one. `to_*` say where an appointment is moved to. `comment_digest` tells
    a comment from another without keeping it.
    """

    kind: IntentKind
    base_url: str
    reference: str = ""
    start: datetime | None = None
    end: datetime | None = None
    service: str = ""
    people: tuple[tuple[str, str], ...] = ()
    patients: tuple[str, ...] = ()
    to_reference: str = ""
    to_start: datetime | None = None
    to_end: datetime | None = None
    to_people: tuple[tuple[str, str], ...] = ()
    comment_digest: str = ""

    def is_same_wish(self, other: Intent) -> bool:
        """Whether sending the other one too could do the same twice, or undo it.

        A hold has another id than what it holds, so time and people count as well.
        """
        if self.base_url != other.base_url:
            return False
        if self.kind.is_change or other.kind.is_change:
            return self.kind.is_change and other.kind.is_change and self.reference == other.reference
        if self.kind is not other.kind or set(self.patients) != set(other.patients):
            return False
        if self.reference and self.reference == other.reference:
            return True
        if self.start is None or other.start is None or self.start.timestamp() != other.start.timestamp():
            return False
        ours, theirs = ({address for address, _ in one.people if address} for one in (self, other))
        return not ours or not theirs or ours == theirs

    def as_appointment(self) -> Appointment | None:
        """What was asked for, as far as it is known; None without its time."""
        return _appointment(self.reference, self.start, self.end, self.people, self.service)

    def as_target(self) -> Appointment | None:
        """Where it was to be moved to."""
        return _appointment(self.to_reference, self.to_start, self.to_end, self.to_people, self.service)

    def as_patients(self) -> tuple[Patient, ...]:
        """For whom; nameless."""
        found = []
        for token in self.patients:
            known = Reference.parse(token)
            found.append(Patient(known.reference, identifiers=(known.identifier,) if known.identifier else ()))
        return tuple(found)


def intent_of(
    kind: IntentKind,
    base_url: str,
    appointment: Appointment | Reference,
    patients: Iterable[Patient] = (),
    target: Appointment | None = None,
    comment: str | None = None,
) -> Intent:
    """The intent to do this with an appointment, of which perhaps only the reference is known."""
    tokens = tuple(token for patient in patients if (token := patient_token(patient)))
    digest = comment_digest(comment) if comment is not None else ""
    if isinstance(appointment, Reference):
        return Intent(kind, base_url, appointment.relative, patients=tokens, comment_digest=digest)
    return Intent(
        kind,
        base_url,
        appointment.reference,
        appointment.start,
        appointment.end,
        appointment.service,
        _people(appointment),
        tokens or tuple(one.actor.relative for one in appointment.patients if one.actor.id),
        target.reference if target else "",
        target.start if target else None,
        target.end if target else None,
        _people(target) if target else (),
        digest,
    )


def comment_digest(comment: str) -> str:
    """What tells a comment from another; blanks around it do not count."""
    return hashlib.sha256(comment.strip().encode()).hexdigest()


def patient_token(patient: Patient) -> str:
    """What a patient can be looked up by: the reference, else an identifier; empty where there is neither."""
    known = patient.as_search_reference()
    if known is None:
        return ""
    return known.reference or (known.identifier.token if known.identifier else "")


_TOLD_BY = (ActorKind.PRACTITIONER, ActorKind.PRACTITIONER_ROLE, ActorKind.LOCATION)


def _people(of: Appointment) -> tuple[tuple[str, str], ...]:
    return tuple((one.actor.relative, one.label) for kind in _TOLD_BY for one in of.actors(kind))


def _appointment(
    reference: str, start: datetime | None, end: datetime | None, people: tuple[tuple[str, str], ...], service: str
) -> Appointment | None:
    if start is None:
        return None
    participants = tuple(Participant(Reference(address, None, name)) for address, name in people)
    return Appointment(reference, "proposed", start, end or start, participants, description=service)
