"""Holding a time, and booking one that is proposed, held or described by the client.

A hold gets an appointment of its own, with its own id: whoever knows only the proposal cannot book it.

Source: ITI Scheduling, OperationDefinitions appointment-hold and appointment-book.
"""

from dataclasses import replace
from typing import NamedTuple

from .appointment_reading import read_extra, read_participants, read_span
from .booking_rules import BookingRules, gone, taken, why_not
from .codes import Json
from .outcome import Issue, RequestRefused, information
from .patients_of_booking import PatientRegister
from .practice_state import PracticeState
from .record import AppointmentRecord
from .slots import Slot
from .wrong.decision import Decision

_ENDED = {"cancelled", "fulfilled", "noshow", "entered-in-error"}


class Change(NamedTuple):
    """An appointment after a step, and what there is to say about it."""

    record: AppointmentRecord
    issues: list[Issue]


class Particulars(NamedTuple):
    """What comes with a booking: Patient resources, ids of patients already known, a comment, kept elements."""

    resources: list[Json]
    known: tuple[str, ...] = ()
    comment: str = ""
    extra: Json = {}  # noqa: RUF012 - never changed


class NewAppointments:
    """Holds and books for one server, inside a transaction of the store."""

    def __init__(self, state: PracticeState, rules: BookingRules) -> None:
        self._state = state
        self._rules = rules
        self._register = PatientRegister(state)

    def hold(self, target: Slot | AppointmentRecord) -> Change:
        """Keep a proposed time for a while.

        Raises:
            RequestRefused: the time is not free any more, or this is no proposal.
        """
        if isinstance(target, AppointmentRecord):
            if not self._state.decide(Decision.MAY_HOLD, False, target):
                raise gone(409, why_not(target, "held"))
            target = Slot(target.start, target.practitioner, target.service, target.site, target.end)
        elif not self._rules.is_free(target, "hold"):
            raise gone(409, "This time is no longer free. Search again for another one.")
        until = self._state.now() + self._state.decide(Decision.HOLD_SECONDS, self._state.hold_seconds, target)
        held = replace(self._record(target), status="pending", held_until=until)
        self._state.keep(held)
        return Change(held, [information(f"The time is held until {self._state.clock_time(until, held.site)}.")])

    def book_target(self, target: Slot | AppointmentRecord, given: Particulars) -> Change:
        """Book a proposed time, or one that is held; the latter keeps its id.

        Raises:
            RequestRefused: it cannot be had any more, or the particulars do not do.
        """
        if isinstance(target, Slot):
            if not self._rules.is_free(target):
                raise taken()
            return self._book(self._record(target), given, held=False)
        if not self._state.decide(Decision.MAY_BOOK, target.status == "pending", target):
            raise gone(410 if target.status in _ENDED else 409, why_not(target, "booked"))
        return self._book(target, given, held=True)

    def book_resource(self, base: str, resource: Json, given: Particulars) -> Change:
        """Book the time that an Appointment of the client describes.

        Raises:
            RequestRefused: 422, it breaks a rule; 409, the time is taken.
        """
        people = read_participants(self._state, base, resource)
        given = given._replace(
            known=people.patients,
            comment=given.comment or resource.get("comment", ""),
            extra=read_extra(resource),
        )
        key = resource.get("id")
        existing = self._state.store.get(key) if isinstance(key, str) else None
        if existing is not None:
            return self.book_target(existing, given)
        start, end = read_span(resource)
        slot = self._rules.open_slot(resource, people, start, end, "")
        if self._state.store.is_occupied(slot.practitioner, start, end):
            raise taken()
        return self._book(self._record(slot), given, held=False)

    def _record(self, slot: Slot) -> AppointmentRecord:
        now = self._state.now()
        return AppointmentRecord(
            id=f"appt-{self._state.store.next_number('appointment')}",
            status="booked",
            start=slot.start,
            end=slot.end,
            practitioner=slot.practitioner,
            site=slot.site,
            service=slot.service,
            requested_start=slot.start,
            requested_end=slot.end,
            created=now,
            updated=now,
        )

    def _book(self, record: AppointmentRecord, given: Particulars, *, held: bool) -> Change:
        admitted, issues = self._register.admit(given.resources)
        patients = tuple(dict.fromkeys((*admitted, *given.known)))
        if not patients:
            raise RequestRefused(422, "required", "The appointment needs a patient: send patient-resource.")
        self._rules.check_group(record.service, patients)
        issues += self._rules.clashes(patients, record.start, record.end, record.id)
        booked = replace(
            record,
            status="booked",
            held_until=None,
            patients=patients,
            comment=given.comment,
            extra=given.extra,
            updated=self._state.now(),
            version=record.version + held,
        )
        self._state.keep(booked, record if held else None)
        return Change(booked, [*issues, information("The appointment is booked.")])
