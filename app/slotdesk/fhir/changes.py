"""What is sent of an appointment that is to be held, booked or changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from msgspec import Raw

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.fhir import parameters as build
from slotdesk.fhir.outgoing import appointment_resource, concept, participant


def own(reference: Reference, kind: str, base_url: str) -> str:
    """The reference as `Type/id` of the server at `base_url`, which acts upon its own resources only.

    Raises:
        RequestRejected: it leads to another server, or to no resource of that kind.
    """
    if not reference.relative.startswith(f"{kind}/") or not reference.id.strip("."):  # dots alone would lead elsewhere
        raise RequestRejected(Reason.INVALID_OUTGOING, f"not a reference to one {kind}")
    return local(reference, base_url)


def local(reference: Reference, base_url: str) -> str:
    """A reference that a resource came with, as the server at `base_url` writes it; its id may break the rules.

    Raises:
        RequestRejected: it leads to another server.
    """
    written = reference.at(base_url)
    if written.startswith(("http://", "https://")):
        raise RequestRejected(Reason.OTHER_SERVER, f"not a resource of {base_url}")
    return written


async def candidate_parts(
    candidate: Appointment | Reference, base_url: str
) -> tuple[Reference | Raw, Appointment | None, str]:
    """What names the candidate (a reference, else the whole proposal), its known state, and its reference.

    Raises:
        RequestRejected: the reference is to no appointment of this server, or a proposal without id can't be sent as a
            resource.

    Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book.
    """
    if isinstance(candidate, Reference):
        reference = own(candidate, "Appointment", base_url)
        return Reference(reference), None, reference
    if candidate.reference:
        reference = local(candidate.as_reference(), base_url)
        return Reference(reference), candidate, reference
    return await appointment_resource(candidate, {"status": "pending"}), candidate, ""


def modified(
    appointment: Appointment,
    start: datetime | None,
    end: datetime | None,
    comment: str | None,
    place: Appointment | None = None,
) -> tuple[Appointment, dict[str, Any]]:
    """The appointment as it is to be, and the members of the resource that change (None removes one).

    `place` is a candidate to move to: its time, its people and its place are taken over, the patients stay.
    """
    begins = start or (place.start if place else appointment.start)
    # The length is elapsed time, so it is added in UTC.
    kept = (begins.astimezone(UTC) + appointment.duration).astimezone(begins.tzinfo)
    ends = end or (place.end if place and place.end > place.start else kept if start or place else appointment.end)
    asked = replace(appointment, status="booked", start=begins, end=ends)
    changes: dict[str, Any] = {"status": "booked"}
    if begins != appointment.start or ends != appointment.end:
        # Slots, length and narrative would contradict the new time.
        changes |= {
            "start": build.written(begins),
            "end": build.written(ends),
            "slot": None,
            "minutesDuration": None,
            "text": None,
        }
    if place is not None:
        asked, moved = _taken_over(asked, place)
        changes |= {"text": None, "slot": None, **moved}
    if comment is not None:
        asked = replace(asked, comment=comment)
        changes["comment"] = comment.strip() or None
    return asked, changes


def _taken_over(appointment: Appointment, place: Appointment) -> tuple[Appointment, dict[str, Any]]:
    """Who, where and what of a candidate in place of the appointment's own; whoever else takes part stays."""
    if not any(one.kind in _BELONGING for one in place.participants):
        return appointment, {}
    stay = tuple(one for one in appointment.participants if one.kind not in _BELONGING)
    come = tuple(one for one in place.participants if one.kind in _BELONGING)
    asked = replace(appointment, participants=stay + come)
    changes: dict[str, Any] = {"participant": [participant(one) for one in asked.participants]}
    if place.service_types:
        asked = replace(asked, service_types=place.service_types)
        changes["serviceType"] = [concept(one) for one in place.service_types]
    if place.specialties:
        asked = replace(asked, specialties=place.specialties)
        changes["specialty"] = [concept(one) for one in place.specialties]
    return asked, changes


# Whose time, and whose place and equipment, a candidate offers.
_BELONGING = frozenset(
    {
        ActorKind.PRACTITIONER,
        ActorKind.PRACTITIONER_ROLE,
        ActorKind.LOCATION,
        ActorKind.HEALTHCARE_SERVICE,
        ActorKind.DEVICE,
    }
)
