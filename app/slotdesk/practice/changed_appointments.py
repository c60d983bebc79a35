"""Changing and cancelling appointments that exist, and releasing holds.

Source: ITI Scheduling, OperationDefinition appointment-book.
"""

from dataclasses import replace

from .appointment_reading import Participants, read_extra, read_participants, read_reason, read_service, read_span
from .booking_rules import BookingRules, taken, why_not
from .codes import Json
from .find_criteria import matching_patient
from .new_appointments import Change, Particulars
from .outcome import Issue, RequestRefused, information, warning
from .patients_of_booking import check_patient
from .practice_state import PracticeState
from .record import AppointmentRecord
from .slots import Slot
from .wrong.decision import Decision


class ChangedAppointments:
    """Changes and cancels for one server, inside a transaction of the store."""

    def __init__(self, state: PracticeState, rules: BookingRules) -> None:
        self._state = state
        self._rules = rules

    def modify(self, base: str, resource: Json, given: Particulars) -> Change:
        """Give a booked appointment another time, practitioner, service, comment or description.

        Raises:
            RequestRefused: it is left as it was; 409 when it is not booked or the new time is taken.
        """
        old = self._existing(resource)
        if old.status == "pending":
            text = "This time is only held. Book it with the status pending, or by reference."
            raise RequestRefused(422, "business-rule", text)
        if not self._state.decide(Decision.MAY_CHANGE, old.status == "booked", old):
            raise RequestRefused(409, "conflict", why_not(old, "changed"))
        people = read_participants(self._state, base, resource)
        self._check_same_patients(given, old, people)
        slot, issues = self._new_time(resource, old, people)
        record = replace(
            old,
            start=slot.start,
            end=slot.end,
            practitioner=slot.practitioner,
            site=slot.site,
            service=slot.service,
            comment=given.comment or resource.get("comment", ""),
            extra=old.extra | read_extra(resource),
            updated=self._state.now(),
            version=old.version + 1,
        )
        self._state.keep(record, old)
        return Change(record, [*issues, information("The appointment has been changed.")])

    def cancel(self, resource: Json, given: Particulars) -> Change:
        """Cancel a booked appointment, or release a held one.

        Raises:
            RequestRefused: 409, it is over or cancelled already.
        """
        old = self._existing(resource)
        if not self._state.decide(Decision.MAY_CANCEL, old.status in {"booked", "pending"}, old):
            raise RequestRefused(409, "conflict", why_not(old, "cancelled"))
        reason = read_reason(resource)
        issues = [] if reason else [warning("required", "No reason was given for the cancellation.")]
        record = replace(
            old,
            status="cancelled",
            held_until=None,
            reason=reason,
            comment=given.comment or resource.get("comment") or old.comment,
            updated=self._state.now(),
            version=old.version + 1,
        )
        self._state.keep(record, old)
        done = "The hold is released." if old.status == "pending" else "The appointment is cancelled."
        return Change(record, [*issues, information(done)])

    def _existing(self, resource: Json) -> AppointmentRecord:
        key = resource.get("id")
        if not isinstance(key, str):
            text = "Say by its id which appointment is meant."
            raise RequestRefused(422, "required", text, expression="Appointment.id")
        found = self._rules.lookup(key)
        if isinstance(found, Slot):
            text = "This is only a proposal; nothing has been held or booked with this id."
            raise RequestRefused(422, "business-rule", text)
        return found

    def _check_same_patients(self, given: Particulars, old: AppointmentRecord, people: Participants) -> None:
        named: list[str | None] = list(people.patients)
        for patient in given.resources:
            check_patient(patient)
            named.append(matching_patient(self._state.patients(), patient))
        if any(key not in old.patients for key in named):
            raise RequestRefused(422, "business-rule", "The appointment belongs to another patient.")

    def _new_time(self, resource: Json, old: AppointmentRecord, people: Participants) -> tuple[Slot, list[Issue]]:
        """Where the appointment shall be; working hours are looked at only when something of it changes."""
        start, end = read_span(resource)
        people = people._replace(practitioners=people.practitioners or (old.practitioner,))
        service = read_service(self._state, resource, people.services)
        same_service = service is None or service.id == old.service
        same_place = not people.sites or old.site in people.sites
        same_time = (start, end, people.practitioners) == (old.start, old.end, (old.practitioner,))
        if same_service and same_place and same_time:
            return Slot(old.start, old.practitioner, old.service, old.site, old.end), []
        slot = self._rules.open_slot(resource, people, start, end, old.service)
        if self._state.store.is_occupied(slot.practitioner, start, end, but=old.id):
            raise taken()
        self._rules.check_group(slot.service, old.patients)
        return slot, self._rules.clashes(old.patients, start, end, old.id)
