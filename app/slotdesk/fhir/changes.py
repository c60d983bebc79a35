"""What is sent of an appointment that is to be held, booked or changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from msgspec import Raw

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Reference
from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.fhir import parameters as build
from slotdesk.fhir.outgoing import appointment_resource


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
    appointment: Appointment, start: datetime | None, end: datetime | None, comment: str | None
) -> tuple[Appointment, dict[str, Any]]:
    """The appointment as it is to be, and the members of the resource that change (None removes one)."""
    begins = start or appointment.start
    # The length is elapsed time, so it is added in UTC.
    kept = (begins.astimezone(UTC) + appointment.duration).astimezone(begins.tzinfo)
    ends = end or (kept if start else appointment.end)
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
    if comment is not None:
        asked = replace(asked, comment=comment)
        changes["comment"] = comment.strip() or None
    return asked, changes
