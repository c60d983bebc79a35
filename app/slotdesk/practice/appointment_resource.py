"""Appointments as FHIR resources that keep to the IHE profile, from slots and from records.

Source: ITI Scheduling, StructureDefinition ihe-sched-appt.
"""

from . import codes
from .clinic import Clinic, Service
from .codes import Json
from .practice_state import PracticeState, utc_instant
from .record import AppointmentRecord
from .slots import Slot

# Whether an actor has said yes follows from the status of the whole.
_ANSWERS = {"proposed": "needs-action", "pending": "tentative", "cancelled": "declined"}


def _participant(kind: str, key: str, display: str, status: str) -> Json:
    return {
        "actor": {"reference": f"{kind}/{key}", "display": display},
        "required": "required",
        "status": status,
    }


def patient_display(patient: Json) -> str:
    """The name of a patient as shown beside a reference."""
    for name in patient.get("name", []):
        text = name.get("text") or " ".join([*name.get("given", []), name.get("family", "")]).strip()
        if text:
            return str(text)
    return str(patient.get("id", ""))


def _service_parts(service: Service) -> Json:
    parts: Json = {
        "serviceType": [service.visit_type.concept(service.name)],
        "appointmentType": service.appointment_type.concept(),
    }
    if service.description:
        parts["description"] = service.description
    if service.instruction:
        parts["patientInstruction"] = service.instruction
    return parts


class AppointmentWriter:
    """Writes appointments of one server as resources."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state
        self._clinic: Clinic = state.clinic
        self._meta = {"profile": [codes.APPOINTMENT_PROFILE]}
        # The parts that many appointments share are made once; nobody changes them afterwards.
        self._specialties = {key: [person.specialty.concept()] for key, person in self._clinic.practitioners.items()}
        self._service_parts = {key: _service_parts(service) for key, service in self._clinic.services.items()}
        self._fixed_participants: dict[tuple[str, str, str, str], list[Json]] = {}

    def proposed(self, slot: Slot, patients: tuple[str, ...], requested: Json | None = None) -> Json:
        """A free slot as a proposed appointment; ``requested`` is the period the client asked for."""
        resource = {
            "resourceType": "Appointment",
            "id": slot.id,
            "meta": self._meta,
            "status": "proposed",
            **self._body(slot, patients, "needs-action"),
        }
        resource["requestedPeriod"] = [requested or {"start": resource["start"], "end": resource["end"]}]
        return resource

    def existing(self, record: AppointmentRecord) -> Json:
        """A held, booked, cancelled or past appointment."""
        updated = utc_instant(record.updated)
        resource: Json = {
            "resourceType": "Appointment",
            "id": record.id,
            "meta": {**self._meta, "versionId": str(record.version), "lastUpdated": updated},
        }
        if record.reason is not None:
            resource["extension"] = [{"url": codes.STATUS_REASON_EXTENSION, "valueCodeableConcept": record.reason}]
            resource["cancelationReason"] = record.reason
        resource["identifier"] = [{"system": codes.APPOINTMENT_NUMBER, "value": record.id.upper()}]
        resource["status"] = record.status
        slot = Slot(record.start, record.practitioner, record.service, record.site, record.end)
        resource |= self._body(slot, record.patients, _ANSWERS.get(record.status, "accepted"))
        resource["created"] = utc_instant(record.created)
        if record.comment:
            resource["comment"] = record.comment
        start = self._state.local(record.requested_start, record.site)
        end = self._state.local(record.requested_end, record.site)
        resource["requestedPeriod"] = [{"start": start, "end": end}]
        return resource | record.extra

    def _body(self, slot: Slot, patients: tuple[str, ...], answer: str) -> Json:
        return {
            "specialty": self._specialties[slot.practitioner],
            "start": self._state.local(slot.start, slot.site),
            "end": self._state.local(slot.end, slot.site),
            "minutesDuration": (slot.end - slot.start) // 60,
            **self._service_parts.get(slot.service, {}),
            "participant": [*self._fixed(slot, answer), *self._patients(patients, answer)],
        }

    def _fixed(self, slot: Slot, answer: str) -> list[Json]:
        key = (slot.practitioner, slot.site, slot.service, answer)
        found = self._fixed_participants.get(key)
        if found is None:
            practitioner, site = self._clinic.practitioners[slot.practitioner], self._clinic.sites[slot.site]
            found = [
                _participant("Practitioner", practitioner.id, practitioner.display, answer),
                _participant("Location", site.id, site.name, answer),
            ]
            service = self._clinic.services.get(slot.service)
            if service is not None:
                found.append(_participant("HealthcareService", service.id, service.name, answer))
            self._fixed_participants[key] = found
        return found

    def _patients(self, patients: tuple[str, ...], answer: str) -> list[Json]:
        if not patients:
            return []
        known = self._state.patients()
        return [_participant("Patient", key, patient_display(known.get(key, {"id": key})), answer) for key in patients]
