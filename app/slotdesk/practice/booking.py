"""``$hold`` (ITI-116) and ``$book`` (ITI-117): parameters in, one step of the store, a Bundle out.

Source: ITI Scheduling, OperationDefinitions appointment-hold and appointment-book.
"""

from datetime import UTC, datetime
from email.utils import format_datetime

from .appointment_reading import check_appointment
from .appointment_resource import AppointmentWriter
from .booking_rules import BookingRules
from .bundles import appointment_bundle
from .call import Call, Reply
from .changed_appointments import ChangedAppointments
from .codes import Json
from .new_appointments import Change, NewAppointments, Particulars
from .outcome import Issue, RequestRefused
from .parameters import OperationInput, Rule
from .practice_state import PracticeState
from .record import AppointmentRecord

HOLD_RULES = {"appointment-reference": Rule("valueReference", required=True)}
BOOK_RULES = {
    "appointment-reference": Rule("valueReference"),
    "appointment-resource": Rule("resource"),
    "patient-resource": Rule("resource", repeats=True),
    "comment": Rule("valueString"),
}


class Booking:
    """Answers ``$hold`` and ``$book`` for one server."""

    def __init__(self, state: PracticeState, writer: AppointmentWriter) -> None:
        self._state = state
        self._writer = writer
        self._rules = BookingRules(state)
        self._new = NewAppointments(state, self._rules)
        self._changed = ChangedAppointments(state, self._rules)

    def hold(self, call: Call) -> Reply:
        """Keep a proposed time for a while.

        Raises:
            RequestRefused: the reference means nothing here, or the time is not free any more.
        """
        given = OperationInput("$hold", HOLD_RULES, call.body, call.strict)
        with self._state.store.transaction():
            change = self._new.hold(self._rules.target(call.base, given.all("appointment-reference")[0]))
        return self._reply(call, "hold", change, given.issues)

    def book(self, call: Call) -> Reply:
        """Book a time, or change or cancel an appointment.

        Raises:
            RequestRefused: nothing was changed; status and issue say why.
        """
        given = OperationInput("$book", BOOK_RULES, call.body, call.strict)
        references, resources = given.all("appointment-reference"), given.all("appointment-resource")
        if len(references) + len(resources) != 1:
            text = "$book takes either appointment-reference or appointment-resource."
            raise RequestRefused(400, "structure", text)
        particulars = Particulars(given.all("patient-resource"), comment=given.one("comment") or "")
        with self._state.store.transaction():
            if references:
                change = self._new.book_target(self._rules.target(call.base, references[0]), particulars)
            else:
                change = self._by_status(call.base, resources[0], particulars)
        return self._reply(call, "book", change, given.issues)

    def _by_status(self, base: str, resource: Json, particulars: Particulars) -> Change:
        check_appointment(resource)
        status = resource["status"]
        if status == "pending":
            return self._new.book_resource(base, resource, particulars)
        if status == "booked":
            return self._changed.modify(base, resource, particulars)
        if status == "cancelled":
            return self._changed.cancel(resource, particulars)
        text = "The status says what is wanted: pending to book, booked to change, cancelled to cancel"
        raise RequestRefused(422, "value", f"{text}; not {status}.", expression="Appointment.status")

    def _reply(self, call: Call, operation: str, change: Change, issues: list[Issue]) -> Reply:
        url = f"{call.base}/Appointment/${operation}"
        appointment = self._writer.existing(change.record)
        bundle = appointment_bundle(call.base, appointment, [*issues, *change.issues], url)
        return Reply(200, bundle, expires_header(change.record))


def expires_header(record: AppointmentRecord) -> dict[str, str]:
    """The HTTP header that says how long a held appointment stays held; nothing for any other."""
    if record.held_until is None:
        return {}
    return {"Expires": format_datetime(datetime.fromtimestamp(record.held_until, UTC), usegmt=True)}
