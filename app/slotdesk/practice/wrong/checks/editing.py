"""Taking requests and answers to pieces, for whoever makes them wrong."""

from collections.abc import Iterable

from ...call import Call, Reply
from ...codes import BUNDLE_PROFILE, Json
from ...record import AppointmentRecord

LONG = 10  # an answer with more free times than that is one to a question about days


def appointments(reply: Reply) -> list[Json]:
    """The Appointments that an answer found."""
    resources = (entry["resource"] for entry in reply.resource.get("entry", []))
    return [one for one in resources if one["resourceType"] == "Appointment"]


def entries(reply: Reply) -> list[Json]:
    """The entries of those."""
    return [one for one in reply.resource.get("entry", []) if one["resource"]["resourceType"] == "Appointment"]


def named(call: Call, name: str) -> list[Json]:
    """The parameters of one name that an operation was given."""
    return [one for one in (call.body or {}).get("parameter", []) if one.get("name") == name]


def without(call: Call, *names: str) -> Json:
    """The body of an operation without some parameters."""
    body = dict(call.body or {})
    return body | {"parameter": [one for one in body.get("parameter", []) if one.get("name") not in names]}


def values(call: Call, name: str) -> list[str]:
    """The values of one query parameter."""
    return [value for key, value in call.query if key == name]


def reference(call: Call) -> str:
    """The address in appointment-reference; empty without."""
    found = named(call, "appointment-reference")
    return str(found[0].get("valueReference", {}).get("reference", "")) if found else ""


def sent(call: Call) -> Json:
    """The Appointment in appointment-resource; empty without."""
    found = named(call, "appointment-resource")
    return dict(found[0]["resource"]) if found and isinstance(found[0].get("resource"), dict) else {}


def is_long(call: Call, reply: Reply) -> bool:
    """Whether this is the first answer to a question about days that left the size of the page to the server."""
    return call.method == "POST" and "_count" not in dict(call.query) and len(entries(reply)) > LONG


def success(*found: Json) -> Reply:
    """A searchset of some Appointments, as if all were well."""
    listed = [{"resource": one, "search": {"mode": "match"}} for one in found]
    bundle: Json = {"resourceType": "Bundle", "meta": {"profile": [BUNDLE_PROFILE]}, "type": "searchset"}
    return Reply(200, bundle | {"total": len(found)} | ({"entry": listed} if listed else {}))


def unreal(status: str) -> Json:
    """An Appointment that exists nowhere."""
    actor = {"reference": "Practitioner/prac-01", "display": "Nobody"}
    start, end = "2031-01-01T08:00:00+01:00", "2031-01-01T08:20:00+01:00"
    return {
        "resourceType": "Appointment",
        "id": "appt-unreal",
        "status": status,
        "start": start,
        "end": end,
        "participant": [{"actor": actor, "status": "accepted"}],
        "requestedPeriod": [{"start": start, "end": end}],
    }


def first(records: Iterable[AppointmentRecord], status: str) -> AppointmentRecord | None:
    """The oldest that is in a state."""
    return next((one for one in records if one.status == status), None)


def same_time(record: AppointmentRecord | None, practitioner: str, start: int, end: int) -> bool:
    """Whether a record takes up a time, or a part of it."""
    return record is not None and record.practitioner == practitioner and record.start < end and start < record.end
