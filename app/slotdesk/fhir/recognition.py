"""Whether an appointment that a server shows is the one that is meant: by the patient, the time and the people."""

from __future__ import annotations

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.domain.patient import Patient

_TOLD_BY = (ActorKind.PRACTITIONER, ActorKind.LOCATION, ActorKind.PATIENT)


def names_patient(shown: Appointment, patient: Patient, base_url: str) -> bool | None:
    """Whether the patient takes part: by reference or identifier. None where that can't be told, as by a name alone."""
    answers = [_is_patient(participant.actor, patient, base_url) for participant in shown.patients]
    if any(answers):
        return True
    return False if answers and None not in answers else None


def _is_patient(actor: Reference, patient: Patient, base_url: str) -> bool | None:
    ours, theirs = patient.as_reference().at(base_url), actor.at(base_url)
    known = {identifier.token for identifier in patient.identifiers if identifier.value}
    if (ours and ours == theirs) or (actor.identifier is not None and actor.identifier.token in known):
        return True
    # A server may write its own address in another way, so the same id elsewhere proves neither.
    return False if ours and actor.id and actor.relative != patient.as_reference().relative else None


def contradicts(shown: Appointment, meant: Appointment) -> bool:
    """Whether practitioners, locations or patients are others; who is named by one of the two only does not count."""
    for kind in _TOLD_BY:
        ours, theirs = _addresses(meant, kind), _addresses(shown, kind)
        if ours and theirs and not ours & theirs:
            return True
    return False


def _addresses(of: Appointment, kind: ActorKind) -> set[str]:
    return {participant.actor.relative for participant in of.actors(kind) if participant.actor.id}
