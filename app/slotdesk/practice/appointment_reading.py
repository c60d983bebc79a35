"""What an Appointment that a client sent says: time, participants, reason.

Source: FHIR R4, Appointment; ITI Scheduling, StructureDefinition ihe-sched-appt.
"""

from typing import Any, NamedTuple

from . import codes
from .clinic import Service
from .codes import Json
from .outcome import RequestRefused
from .practice_state import PracticeState
from .references import literal_target, resolve
from .times import read_instant

# Elements that are kept as they came and handed back.
KEPT = ("reasonCode", "reasonReference", "priority", "basedOn", "supportingInformation", "slot")
_TEXTS = ("comment", "description", "patientInstruction")
_CONCEPTS = ("cancelationReason", "appointmentType")
_LISTS = ("participant", "extension", "serviceType", "specialty", "requestedPeriod", *KEPT)
STATUSES = frozenset(
    [
        "proposed",
        "pending",
        "booked",
        "arrived",
        "fulfilled",
        "cancelled",
        "noshow",
        "entered-in-error",
        "checked-in",
        "waitlist",
    ]
)


class Participants(NamedTuple):
    """Ids of the participants of each kind, in the order given."""

    practitioners: tuple[str, ...]
    sites: tuple[str, ...]
    services: tuple[str, ...]
    patients: tuple[str, ...]


def check_appointment(resource: Json) -> None:
    """See that the elements this server reads have the right JSON types.

    Raises:
        RequestRefused: one of them has not.
    """
    if resource.get("resourceType") != "Appointment":
        kind = str(resource.get("resourceType"))[:40]
        raise RequestRefused(400, "structure", f"appointment-resource has to be an Appointment, not {kind}.")
    if str(resource.get("status")) not in STATUSES:
        raise RequestRefused(
            422, "value", "The appointment needs a status of FHIR R4.", expression="Appointment.status"
        )
    for name in _LISTS:
        value = resource.get(name, [])
        if name != "priority" and (not isinstance(value, list) or not all(isinstance(part, dict) for part in value)):
            raise _misshapen(name, "a list of objects")
    for name in _TEXTS:
        if not isinstance(resource.get(name, ""), str):
            raise _misshapen(name, "a text")
    for name in _CONCEPTS:
        if not isinstance(resource.get(name, {}), dict):
            raise _misshapen(name, "an object")


def _misshapen(name: str, wanted: str) -> RequestRefused:
    expression = f"Appointment.{name}"
    return RequestRefused(400, "structure", f"{expression} has to be {wanted}.", expression=expression)


def read_span(resource: Json) -> tuple[int, int]:
    """Start and end in seconds since 1970.

    Raises:
        RequestRefused: one is missing or cannot be read, or the end does not lie after the start.
    """
    for name in ("start", "end"):
        if name not in resource:
            expression = f"Appointment.{name}"
            raise RequestRefused(422, "required", f"The appointment needs its {name}.", expression=expression)
    start, end = (read_instant(resource[name], f"Appointment.{name}") for name in ("start", "end"))
    if end <= start:
        raise RequestRefused(422, "value", "The end of the appointment has to lie after its start.")
    return start, end


def read_participants(state: PracticeState, base: str, resource: Json) -> Participants:
    """Who and what takes part.

    Raises:
        RequestRefused: 422, somebody is not known here, or a participant names nobody at all.
    """
    found: dict[str, list[str]] = {
        "Practitioner": [], "Location": [], "HealthcareService": [], "Patient": []
    }  # fmt: skip
    for participant in resource.get("participant", []):
        actor = participant.get("actor")
        if not isinstance(actor, dict):
            raise _unknown("A participant has no actor.")
        kind = _kind(actor, base)
        if kind == "PractitionerRole":
            role = state.directory["PractitionerRole"].get(_known(state, base, actor, kind))
            if role is not None:
                found["Practitioner"].append(role["practitioner"]["reference"].partition("/")[2])
                found["Location"].append(role["location"][0]["reference"].partition("/")[2])
        elif kind in found:
            found[kind].append(_known(state, base, actor, kind))
        elif "reference" in actor:
            raise _unknown(f"The participant “{str(actor['reference'])[:80]}” cannot be resolved here.")
    kinds = (tuple(dict.fromkeys(found[kind])) for kind in found)
    return Participants(*kinds)


def _kind(actor: Json, base: str) -> str:
    reference = actor.get("reference")
    target = literal_target(reference, base) if isinstance(reference, str) else None
    return target[0] if target else str(actor.get("type", ""))


def _known(state: PracticeState, base: str, actor: Json, kind: str) -> str:
    key = resolve(state, base, actor, kind, "participant.actor")
    if key is None:
        raise _unknown(f"The {kind} that takes part is not known here.")
    return key


def _unknown(text: str) -> RequestRefused:
    return RequestRefused(422, "not-found", text, expression="Appointment.participant.actor")


def read_service(state: PracticeState, resource: Json, named: tuple[str, ...]) -> Service | None:
    """The service of an appointment: the participant ``named``, or the one with its serviceType.

    Raises:
        RequestRefused: 422, a coded serviceType that nobody here offers.
    """
    if named:
        return state.clinic.services[named[0]]
    codings: list[Any] = [
        coding
        for concept in resource.get("serviceType", [])
        for coding in (concept.get("coding") if isinstance(concept.get("coding"), list) else [])
        if isinstance(coding, dict)
    ]
    for service in state.clinic.services.values():
        wanted = (service.visit_type.system, service.visit_type.code)
        if any((coding.get("system"), coding.get("code")) == wanted for coding in codings):
            return service
    if codings:
        raise RequestRefused(
            422, "not-found", "Nobody here offers this service type.", expression="Appointment.serviceType"
        )
    return None


def read_reason(resource: Json) -> Json | None:
    """Why an appointment has its status, from the profile's extension or else from cancelationReason."""
    for extension in resource.get("extension", []):
        value = extension.get("valueCodeableConcept")
        if extension.get("url") == codes.STATUS_REASON_EXTENSION and isinstance(value, dict):
            return value
    reason = resource.get("cancelationReason")
    return reason or None


def read_extra(resource: Json) -> Json:
    """The elements that are only kept, with the texts that replace those of the service."""
    extra = {name: resource[name] for name in KEPT if name in resource}
    return extra | {name: resource[name] for name in ("description", "patientInstruction") if resource.get(name)}
