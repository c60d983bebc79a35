"""What makes checks of `$book` (ITI-117) for changes and cancellations fail."""

from collections.abc import Callable
from dataclasses import replace

from ...call import Call, Reply
from ...codes import Json
from ...operation import Operation
from ...practice_state import PracticeState
from ...record import AppointmentRecord
from ...slots import Slot
from ..decision import Decision
from ..wrongness import wrong_answer, wrong_decision
from .editing import appointments, sent, success
from .hold import hidden, offered_too

Change = Callable[[Json], None]


def _has_patient(appointment: Json) -> bool:
    return any("Patient/" in one["actor"]["reference"] for one in appointment["participant"])


def _wrong(check: str, status: str, words: str) -> Callable[[Change], Change]:
    """Register a change of the answer to a change (booked) or a cancellation (cancelled) of a booking."""

    def keep(change: Change) -> Change:
        def answer(call: Call, reply: Reply) -> Reply:
            for appointment in appointments(reply):
                if sent(call).get("status") == status and _has_patient(appointment):
                    change(appointment)
            return reply

        wrong_answer(f"ITI-117.{check}", words, Operation.BOOK)(answer)
        return change

    return keep


@_wrong("modify.booked", "booked", "$book says of what was changed that it is pending.")
def modified(appointment: Json) -> None:
    """Give it another status."""
    appointment["status"] = "pending"


@_wrong("modify.reflected", "booked", "$book shows another time than it was changed to.")
def reflected(appointment: Json) -> None:
    """Put the end a year later."""
    appointment["end"] = f"{int(appointment['end'][:4]) + 1}{appointment['end'][4:]}"


@_wrong("modify.same-appointment", "booked", "$book gives what was changed another id.")
def same_appointment(appointment: Json) -> None:
    """Change the id."""
    appointment["id"] += "-2"


@wrong_decision("ITI-117.modify.old-time-free", "The time before a change stays taken.", Decision.KEPT)
def old_time_free(
    right: AppointmentRecord, state: PracticeState, before: AppointmentRecord | None
) -> AppointmentRecord:
    """Leave somebody unknown in the old place."""
    if before is not None and before.status == right.status == "booked" and before.start != right.start:
        number = state.store.next_number("appointment")
        state.store.replace(right)
        state.store.add([replace(before, id=f"appt-{number}", patients=(), comment="")])
    return right


@wrong_decision("ITI-117.modify.new-time-taken", "$find offers the time after a change.", Decision.OFFERED)
def new_time_taken(right: list[Slot], state: PracticeState, begin: int, end: int) -> list[Slot]:
    """Add the times of what was changed."""
    changed = [one for one in state.store.of_clients() if one.status == "booked" and one.version > 1]
    return offered_too(right, state, begin, end, changed)


@wrong_answer("ITI-117.modify.taken-refused", "$book changes to a time that is taken.", Operation.BOOK)
def taken_refused(call: Call, reply: Reply) -> Reply:
    """Say that it is done."""
    return success(sent(call)) if reply.status == 409 and sent(call).get("status") == "booked" else reply


@wrong_answer("ITI-117.modify.unknown-refused", "$book changes what is not there.", Operation.BOOK)
def unknown_refused(call: Call, reply: Reply) -> Reply:
    """Say that it is done."""
    return success(sent(call)) if reply.status == 404 and sent(call).get("status") == "booked" else reply


@_wrong("cancel.cancelled", "cancelled", "$book says of what was cancelled that it is booked.")
def cancelled(appointment: Json) -> None:
    """Give it its old status."""
    appointment["status"] = "booked"


@_wrong("cancel.same-appointment", "cancelled", "$book gives what was cancelled another id.")
def cancelled_same(appointment: Json) -> None:
    """Change the id."""
    appointment["id"] += "-2"


@_wrong("cancel.reason", "cancelled", "$book forgets the reason of a cancellation.")
def reason(appointment: Json) -> None:
    """Leave it out."""
    appointment.pop("cancelationReason", None)
    appointment.pop("extension", None)


@wrong_decision("ITI-117.cancel.time-free", "$find does not offer what was cancelled last.", Decision.OFFERED)
def time_free(right: list[Slot], state: PracticeState, _begin: int, _end: int) -> list[Slot]:
    """Hide it."""
    gone = [one for one in state.store.of_clients() if one.status == "cancelled" and one.patients]
    return hidden(right, gone[-1] if gone else None)


@wrong_answer("ITI-117.cancel.stays", "Read by its id, what was cancelled is booked.", Operation.SEARCH)
def stays(call: Call, reply: Reply) -> Reply:
    """Give it its old status."""
    if len(call.path) == 2 and reply.resource.get("status") == "cancelled":
        reply.resource["status"] = "booked"
    return reply


@wrong_answer("ITI-117.cancel.twice", "A second cancellation brings the appointment back.", Operation.BOOK)
def twice(call: Call, reply: Reply) -> Reply:
    """Say that it is booked."""
    again = reply.status == 409 and sent(call).get("status") == "cancelled"
    return success(sent(call) | {"status": "booked"}) if again else reply


@wrong_answer("ITI-117.cancel.unknown-refused", "$book cancels what is not there.", Operation.BOOK)
def unknown_cancelled(call: Call, reply: Reply) -> Reply:
    """Say that it is done."""
    return success(sent(call)) if reply.status == 404 and sent(call).get("status") == "cancelled" else reply
