"""Appointments and answers to print."""

from __future__ import annotations

from datetime import datetime

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Reference
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity

FINDING = Finding(FindingCode.NO_PARTICIPANT, FindingSeverity.ERROR, "Appointment.participant", "R4 Appointment", "[]")


def appointment(start: str = "2026-08-04T09:00:00+02:00", **fields: object) -> Appointment:
    """One with Dr Ada in the north."""
    begin = datetime.fromisoformat(start)
    values: dict[str, object] = {
        "reference": "Appointment/1",
        "status": "booked",
        "start": begin,
        "end": begin.replace(minute=20),
        "participants": (
            Participant(Reference("https://fhir.example.org/Practitioner/1", None, "Dr Ada"), "accepted"),
            Participant(Reference("Location/1", None, "Nord"), "accepted"),
            Participant(Reference("", None, "Interpreter"), "tentative"),
        ),
        "service_types": (CodeableConcept(text="Check-up"),),
    }
    return Appointment(**{**values, **fields})  # type: ignore[arg-type]  # the caller names fields of Appointment
