"""What can't be had any more once an appointment stands: free times that need the same people at the same time."""

from __future__ import annotations

from collections.abc import Iterable

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import ActorKind
from slotdesk_ui.calendar.calendar_model import Entry

_WITH_WHOM = (ActorKind.PRACTITIONER, ActorKind.PRACTITIONER_ROLE)


def taken_beside(entries: Iterable[Entry], booked: Appointment, *, of_patient: bool) -> list[Entry]:
    """The entries that overlap what was booked and need its practitioner; all that overlap it with `of_patient`.

    The same place, service and time once more is room for somebody else: the server offers it several times.
    """
    start_s, end_s = booked.start.timestamp(), booked.end.timestamp()
    people = _people(booked)
    found = []
    for entry in entries:
        if entry.gone or entry.start_s >= end_s or entry.end_s <= start_s:
            continue
        if of_patient or (people & _people(entry.appointment) and not _is_alike(entry.appointment, booked)):
            found.append(entry)
    return found


def _people(appointment: Appointment) -> set[str]:
    return {one.actor.relative or one.label for kind in _WITH_WHOM for one in appointment.actors(kind)} - {""}


def _is_alike(one: Appointment, other: Appointment) -> bool:
    return _shape(one) == _shape(other)


def _shape(appointment: Appointment) -> tuple[float, float, str, str]:
    where = appointment.location.actor.relative if appointment.location else ""
    return appointment.start.timestamp(), appointment.end.timestamp(), where, appointment.service
