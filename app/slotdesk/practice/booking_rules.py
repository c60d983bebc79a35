"""What has to hold before a time is held, booked or moved to; to be used inside a transaction of the store."""

from .appointment_reading import Participants, read_service
from .codes import Json
from .outcome import Issue, RequestRefused, warning
from .practice_state import PracticeState
from .record import OCCUPYING, AppointmentRecord
from .references import literal_target
from .slots import Slot
from .wrong.decision import Decision

_STATES = {
    "pending": "it is held already",
    "booked": "it is booked already",
    "cancelled": "it has been cancelled or its hold has run out",
}


def gone(status: int, text: str) -> RequestRefused:
    """The refusal of something that cannot be had any more: fatal and not-found, as ITI-116 wants it."""
    return RequestRefused(status, "not-found", text, severity="fatal")


def taken() -> RequestRefused:
    """The refusal of a time that somebody else has got first."""
    return RequestRefused(409, "conflict", "This time has just been taken. Search again for another one.")


def why_not(record: AppointmentRecord, wish: str) -> str:
    """Why an appointment in its present state cannot be held, booked, changed or cancelled."""
    return f"The appointment cannot be {wish}: {_STATES.get(record.status, 'it is over')}."


class BookingRules:
    """The rules of one server."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state

    def target(self, base: str, reference: Json) -> Slot | AppointmentRecord:
        """What a reference means: a proposal, or an appointment that exists.

        Raises:
            RequestRefused: 404, nothing of this server.
        """
        text = reference.get("reference")
        target = literal_target(text, base) if isinstance(text, str) else None
        if target is None or target[0] != "Appointment":
            raise gone(404, "appointment-reference has to name an appointment of this server.")
        return self.lookup(target[1])

    def lookup(self, key: str) -> Slot | AppointmentRecord:
        """A proposal or an appointment by its id.

        Raises:
            RequestRefused: 404, there is none.
        """
        found = self._state.availability.resolve(key) or self._state.store.get(key)
        if found is None:
            raise gone(404, "There is no such appointment here.")
        return found

    def is_free(self, slot: Slot, wish: str = "book") -> bool:
        """Whether a slot lies ahead and is neither held nor booked; ``wish`` is hold or book."""
        ahead = slot.start >= self._state.now()
        free = ahead and not self._state.store.is_occupied(slot.practitioner, slot.start, slot.end)
        return self._state.decide(Decision.IS_FREE, free, slot, wish)

    def check_group(self, service: str, patients: tuple[str, ...]) -> None:
        """See that several patients come only to a service for groups.

        Raises:
            RequestRefused: 422, it is for one patient.
        """
        known = self._state.clinic.services.get(service)
        if len(patients) > 1 and (known is None or not known.group):
            raise RequestRefused(422, "business-rule", "This service is for one patient at a time.")

    def clashes(self, patients: tuple[str, ...], start: int, end: int, but: str = "") -> list[Issue]:
        """A warning when a patient is somewhere else at that time; a front desk may have its reasons."""
        for record in self._state.store.of_patients(patients):
            if record.id != but and record.status in OCCUPYING and record.start < end and start < record.end:
                return [warning("business-rule", "The patient has another appointment at this time.")]
        return []

    def open_slot(self, resource: Json, people: Participants, start: int, end: int, service: str) -> Slot:
        """A time that a client chose itself, as a slot of the one practitioner; it may still be taken.

        ``service`` is the service when the resource names none.

        Raises:
            RequestRefused: 422, the time lies outside of working hours, or in the past, or does not fit.
        """
        if len(people.practitioners) != 1:
            text = "The appointment needs exactly one practitioner who takes part."
            raise RequestRefused(422, "required", text, expression="Appointment.participant")
        if start < self._state.now():
            raise RequestRefused(422, "business-rule", "This time lies in the past.")
        practitioner = self._state.clinic.practitioners[people.practitioners[0]]
        span = self._state.availability.open_span(practitioner.id, start, end)
        if span is None or (people.sites and span.site not in people.sites):
            text = "The practitioner does not work there at this time."
            raise RequestRefused(422, "business-rule", text, expression="Appointment.start")
        named = read_service(self._state, resource, people.services)
        if named is not None and practitioner.specialty not in named.specialties:
            raise RequestRefused(422, "business-rule", "The practitioner does not offer this service.")
        return Slot(start, practitioner.id, named.id if named is not None else service, span.site, end)
