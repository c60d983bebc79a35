"""What makes checks of `$hold` (ITI-116) fail."""

from collections.abc import Callable
from dataclasses import replace

from ...call import Call, Reply
from ...codes import Json
from ...operation import Operation
from ...practice_state import PracticeState
from ...record import AppointmentRecord
from ...slots import Slot
from ..decision import Decision
from ..wrongness import wrong_answer, wrong_decision, wrong_request
from .editing import appointments, first, named, reference, same_time, sent, success, unreal, without

Change = Callable[[Json], None]


def _wrong(check: str, words: str) -> Callable[[Change], Change]:
    """Register a change of the Appointment that was held."""

    def keep(change: Change) -> Change:
        def answer(_call: Call, reply: Reply) -> Reply:
            for appointment in appointments(reply):
                change(appointment)
            return reply

        wrong_answer(f"ITI-116.{check}", words, Operation.HOLD)(answer)
        return change

    return keep


@_wrong("hold.pending", "$hold says of what is held that it is booked.")
def pending(appointment: Json) -> None:
    """Give it another status."""
    appointment["status"] = "booked"


@_wrong("hold.same", "$hold forgets where the appointment is.")
def same(appointment: Json) -> None:
    """Leave the location out."""
    appointment["participant"] = [
        one for one in appointment["participant"] if not one["actor"]["reference"].startswith("Location/")
    ]


@wrong_answer("ITI-116.hold.bundle", "$hold answers with a bare Appointment.", Operation.HOLD)
def bundle(_call: Call, reply: Reply) -> Reply:
    """Take it out of its Bundle."""
    found = appointments(reply)
    return reply._replace(resource=found[0]) if found else reply


@wrong_decision("ITI-116.hold.not-offered", "$find offers what is held.", Decision.OFFERED)
def not_offered(right: list[Slot], state: PracticeState, begin: int, end: int) -> list[Slot]:
    """Add the times of holds."""
    held = [one for one in state.store.of_clients() if one.status == "pending"]
    return offered_too(right, state, begin, end, held)


def offered_too(
    right: list[Slot], state: PracticeState, begin: int, end: int, records: list[AppointmentRecord]
) -> list[Slot]:
    """The free times, and those that some appointments take up."""
    every = state.availability.all(state.now(), begin, end)
    taken = {slot for slot in every for one in records if same_time(one, slot.practitioner, slot.start, slot.end)}
    return sorted({*right, *taken})


def hidden(right: list[Slot], record: AppointmentRecord | None) -> list[Slot]:
    """The free times but those within one appointment."""
    return [slot for slot in right if not same_time(record, slot.practitioner, slot.start, slot.end)]


def _is_first_hold(state: PracticeState, slot: Slot) -> bool:
    return same_time(first(state.store.of_clients(), "pending"), slot.practitioner, slot.start, slot.end)


def _is_held(state: PracticeState, slot: Slot) -> bool:
    held = (one for one in state.store.of_clients() if one.status == "pending")
    return any(same_time(one, slot.practitioner, slot.start, slot.end) for one in held)


@wrong_decision("ITI-116.hold.held-refused", "The first of all holds keeps nobody from holding.", Decision.IS_FREE)
def held_refused(right: bool, state: PracticeState, slot: Slot, wish: str) -> bool:
    """Let the oldest hold be held again."""
    return right or (wish == "hold" and _is_first_hold(state, slot))


@wrong_decision("ITI-116.hold.race", "Later holds keep nobody from holding.", Decision.IS_FREE)
def race(right: bool, state: PracticeState, slot: Slot, wish: str) -> bool:
    """Let every hold but the oldest be held again."""
    return right or (wish == "hold" and _is_held(state, slot) and not _is_first_hold(state, slot))


@wrong_decision("ITI-116.hold.book-refused", "A hold keeps nobody from booking.", Decision.IS_FREE)
def book_refused(right: bool, state: PracticeState, slot: Slot, wish: str) -> bool:
    """Let what is held be booked by its proposal."""
    return right or (wish == "book" and _is_held(state, slot))


@wrong_decision("ITI-116.hold.booked-refused", "A booking keeps nobody from holding.", Decision.IS_FREE)
def booked_refused(right: bool, state: PracticeState, slot: Slot, wish: str) -> bool:
    """Let what is booked be held."""
    return right or (wish == "hold" and slot.start > state.now() and not _is_held(state, slot))


@wrong_answer("ITI-116.hold.gone-outcome", "$hold calls it a conflict where a time is gone.", Operation.HOLD)
def gone_outcome(_call: Call, reply: Reply) -> Reply:
    """Give the issue another severity and code."""
    if reply.status == 409:
        reply.resource["issue"][0] |= {"severity": "error", "code": "conflict"}
    return reply


@wrong_answer("ITI-116.refusal.unknown-reference", "$hold holds what is not there.", Operation.HOLD)
def unknown_reference(call: Call, reply: Reply) -> Reply:
    """Hold something that exists nowhere."""
    relative = reference(call).startswith("Appointment/")
    return success(unreal("pending")) if reply.status == 404 and relative else reply


def as_own(call: Call) -> Call:
    """A request about another server's appointment as one about an own."""
    text = reference(call)
    if not text.startswith("http") or text.startswith(f"{call.base}/"):
        return call
    return renamed(call, "/".join(text.split("/")[-2:]))


def renamed(call: Call, text: str) -> Call:
    """The same about something else."""
    body = without(call, "appointment-reference")
    changed = {"name": "appointment-reference", "valueReference": {"reference": text}}
    return replace(call, body=body | {"parameter": [changed, *body["parameter"]]})


@wrong_request("ITI-116.refusal.other-server", "$hold does not look whose appointment it is.", Operation.HOLD)
def other_server(call: Call) -> Call:
    """Forget the server."""
    return as_own(call)


@wrong_request("ITI-116.hold.absolute", "$hold does not know its own URL.", Operation.HOLD)
def absolute(call: Call) -> Call:
    """Look for something that is not there."""
    return renamed(call, "Appointment/none") if reference(call).startswith(call.base) else call


@wrong_answer("ITI-116.refusal.missing-reference", "$hold does nothing, and well, without a reference.", Operation.HOLD)
def missing_reference(call: Call, reply: Reply) -> Reply:
    """Answer that all is well."""
    return reply if named(call, "appointment-reference") else success()


@wrong_request("ITI-116.refusal.bad-type", "$hold takes a string for a reference.", Operation.HOLD)
def bad_type(call: Call) -> Call:
    """Turn it into one."""
    return from_text(call)


def from_text(call: Call) -> Call:
    """The same with a reference where there was a string."""
    found = [one for one in named(call, "appointment-reference") if "valueString" in one]
    return renamed(call, found[0]["valueString"]) if found else call


@wrong_answer("ITI-116.hold.release", "$book says of a hold that is released that it is pending.", Operation.BOOK)
def release(call: Call, reply: Reply) -> Reply:
    """Give it its old status."""
    for appointment in appointments(reply):
        patients = [one for one in appointment["participant"] if "Patient/" in one["actor"]["reference"]]
        if sent(call).get("status") == "cancelled" and not patients:
            appointment["status"] = "pending"
    return reply


@wrong_decision("ITI-116.hold.offered-again", "$find does not offer what was released last.", Decision.OFFERED)
def offered_again(right: list[Slot], state: PracticeState, _begin: int, _end: int) -> list[Slot]:
    """Hide it."""
    released = [one for one in state.store.of_clients() if one.status == "cancelled" and not one.patients]
    by_hand = [one for one in released if (one.reason or {}).get("text") != "The hold ran out"]
    return hidden(right, by_hand[-1] if by_hand else None)


@wrong_decision("ITI-116.hold.expiry", "Holds never end.", Decision.ENDED_HOLDS)
def expiry(_right: list[AppointmentRecord], _state: PracticeState) -> list[AppointmentRecord]:
    """End none."""
    return []
