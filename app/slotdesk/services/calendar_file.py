"""A booked appointment as a calendar file (iCalendar) for the patient's own calendar."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment, AppointmentStatus

_MOST_SEQUENCE = 2**31 - 1  # an INTEGER: RFC 5545, 3.3.8
_NUMBER = re.compile(r"[0-9]{1,9}")
_STATUS: dict[str, str] = {
    AppointmentStatus.PROPOSED: "TENTATIVE",
    AppointmentStatus.PENDING: "TENTATIVE",
    AppointmentStatus.WAITLIST: "TENTATIVE",
    AppointmentStatus.CANCELLED: "CANCELLED",
    AppointmentStatus.ENTERED_IN_ERROR: "CANCELLED",
    AppointmentStatus.NO_SHOW: "CANCELLED",
}


def calendar_file(appointment: Appointment, zone: tzinfo, place: str, base_url: str, now: datetime) -> bytes:
    """One VEVENT: what, with whom, where and when; the patient is not named, since calendars are shared.

    Times carry the clinic's zone with its VTIMEZONE where that has an IANA name, else they are in UTC.

    SEQUENCE rises with each version of the appointment at the server, so that a calendar takes the later file.

    It has no METHOD: that would make it a scheduling message, which needs an organizer.

    Source: RFC 5545, 3.8.7.4; RFC 5546, 3.2.
    """
    # Imported here: whoever never saves one does not wait for it at the start.
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Slotdesk//Slotdesk//EN")
    calendar.add("version", "2.0")
    event = Event()
    event.add("uid", _uid(appointment, base_url))
    event.add("sequence", _sequence(appointment))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", _moment(appointment.start, zone))
    if appointment.end > appointment.start:
        event.add("dtend", _moment(appointment.end, zone))
    who = appointment.practitioner.label if appointment.practitioner else ""
    where = appointment.location.label if appointment.location else ""
    event.add("summary", " – ".join(part for part in (appointment.service, who) if part) or "Appointment")
    location = ", ".join(part for part in (where, place) if part)
    if location:
        event.add("location", location)
    if appointment.patient_instruction:
        event.add("description", appointment.patient_instruction)
    event.add("status", _STATUS.get(appointment.status, "CONFIRMED"))
    calendar.add_component(event)
    if isinstance(zone, ZoneInfo) and zone.key != "UTC":
        calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _moment(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone if isinstance(zone, ZoneInfo) and zone.key != "UTC" else UTC)


def _sequence(appointment: Appointment) -> int:
    """The number of its version where that is one, else the second of its last change, 0 where neither is known."""
    try:
        resource = json.loads(appointment.resource)
    except (ValueError, RecursionError):
        return 0
    meta = resource.get("meta") if isinstance(resource, dict) else None
    version, changed = (meta.get("versionId"), meta.get("lastUpdated")) if isinstance(meta, dict) else (None, None)
    if isinstance(version, str) and _NUMBER.fullmatch(version):
        return int(version)
    try:
        return min(max(int(datetime.fromisoformat(str(changed)).timestamp()), 0), _MOST_SEQUENCE)
    except (ValueError, OverflowError, OSError):
        return 0


def _uid(appointment: Appointment, base_url: str) -> str:
    """The same for every file of one appointment, so that a later file takes the place of an earlier one."""
    return f"{base_url.rstrip('/')}/{appointment.reference}" if appointment.reference else str(appointment.start)
