"""What makes checks of `$book` (ITI-117) for new appointments fail."""

from collections.abc import Callable
from dataclasses import replace

from ...call import Call, Message, Reply
from ...codes import Json
from ...operation import Operation
from ...practice_state import PracticeState
from ...record import AppointmentRecord
from ...slots import Slot
from ..decision import Decision
from ..wrongness import wrong_answer, wrong_decision, wrong_message, wrong_request
from .editing import appointments, first, named, reference, same_time, sent, success, unreal, without
from .hold import as_own, from_text, offered_too, renamed

Change = Callable[[Json, Json], None]


def _wrong(check: str, words: str) -> Callable[[Change], Change]:
    """Register a change of the answer to a booking of a proposal, given the Bundle and the Appointment."""

    def keep(change: Change) -> Change:
        def answer(call: Call, reply: Reply) -> Reply:
            if "/slot-" in reference(call) and appointments(reply):
                change(reply.resource, appointments(reply)[0])
            return reply

        wrong_answer(f"ITI-117.book.{check}", words, Operation.BOOK)(answer)
        return change

    return keep


def _without(appointment: Json, kind: str) -> None:
    others = [one for one in appointment["participant"] if not one["actor"]["reference"].startswith(f"{kind}/")]
    appointment["participant"] = others


@_wrong("booked", "$book says of what is booked that it is pending.")
def booked(_bundle: Json, appointment: Json) -> None:
    """Give it another status."""
    appointment["status"] = "pending"


@_wrong("bundle", "$book answers without a total.")
def bundle(bundle: Json, _appointment: Json) -> None:
    """Take it away."""
    del bundle["total"]


@_wrong("single", "$book adds an Organization to its answer.")
def single(bundle: Json, _appointment: Json) -> None:
    """Add it."""
    bundle["entry"].append({"resource": {"resourceType": "Organization", "id": "more", "name": "More"}})


@_wrong("same", "$book forgets where the appointment is.")
def same(_bundle: Json, appointment: Json) -> None:
    """Leave the location out."""
    _without(appointment, "Location")


@_wrong("patient", "$book forgets the patient.")
def patient(_bundle: Json, appointment: Json) -> None:
    """Leave them out."""
    _without(appointment, "Patient")


@_wrong("comment", "$book forgets the comment.")
def comment(_bundle: Json, appointment: Json) -> None:
    """Leave it out."""
    appointment.pop("comment", None)


@_wrong("profiled", "$book does not repeat the period.")
def profiled(_bundle: Json, appointment: Json) -> None:
    """Leave it out."""
    del appointment["requestedPeriod"]


@wrong_decision("ITI-117.book.not-offered", "$find offers what was booked first.", Decision.OFFERED)
def not_offered(right: list[Slot], state: PracticeState, begin: int, end: int) -> list[Slot]:
    """Add its time."""
    found = first(state.store.of_clients(), "booked")
    return offered_too(right, state, begin, end, [found] if found else [])


@wrong_decision("ITI-117.book.held", "What is held can't be booked.", Decision.MAY_BOOK)
def held(_right: bool, _state: PracticeState, _record: AppointmentRecord) -> bool:
    """Never."""
    return False


@wrong_request("ITI-117.book.by-resource", "$book does not take an Appointment for a new one.", Operation.BOOK)
def by_resource(call: Call) -> Call:
    """Look for something that is not there."""
    alone = sent(call).get("status") == "pending" and not named(call, "appointment-reference")
    return renamed(replace(call, body=without(call, "appointment-resource")), "Appointment/none") if alone else call


@wrong_request("ITI-117.book.absolute", "$book does not know its own URL.", Operation.BOOK)
def absolute(call: Call) -> Call:
    """Look for something that is not there."""
    return renamed(call, "Appointment/none") if reference(call).startswith(call.base) else call


def _is_taken(state: PracticeState, slot: Slot, *, by_first: bool) -> bool:
    taken = [one for one in state.store.of_clients() if one.status == "booked"]
    oldest = same_time(taken[0] if taken else None, slot.practitioner, slot.start, slot.end)
    return oldest if by_first else any(same_time(one, slot.practitioner, slot.start, slot.end) for one in taken[1:])


@wrong_decision("ITI-117.book.double", "What was booked first can be booked again.", Decision.IS_FREE)
def double(right: bool, state: PracticeState, slot: Slot, wish: str) -> bool:
    """Let it be free."""
    return right or (wish == "book" and _is_taken(state, slot, by_first=True))


@wrong_decision("ITI-117.book.race", "What was booked later can be booked again.", Decision.IS_FREE)
def race(right: bool, state: PracticeState, slot: Slot, wish: str) -> bool:
    """Let it be free."""
    return right or (wish == "book" and _is_taken(state, slot, by_first=False))


@wrong_message("ITI-117.book.refusal-outcome", "$book refuses a time that is taken in plain text.", Operation.BOOK)
def refusal_outcome(call: Call, message: Message) -> Message:
    """Put a text in the place of an OperationOutcome."""
    if message.status != 409 or not named(call, "appointment-reference"):
        return message
    return message._replace(content=b"Conflict", media_type="text/plain")


@wrong_answer("ITI-117.refusal.unknown-reference", "$book books what is not there.", Operation.BOOK)
def unknown_reference(call: Call, reply: Reply) -> Reply:
    """Book something that exists nowhere."""
    relative = reference(call).startswith("Appointment/")
    return success(unreal("booked")) if reply.status == 404 and relative else reply


@wrong_request("ITI-117.refusal.other-server", "$book does not look whose appointment it is.", Operation.BOOK)
def other_server(call: Call) -> Call:
    """Forget the server."""
    return as_own(call)


@wrong_answer("ITI-117.refusal.neither", "$book books something where nothing is named.", Operation.BOOK)
def neither(call: Call, reply: Reply) -> Reply:
    """Book something that exists nowhere."""
    names_something = named(call, "appointment-reference") or sent(call)
    return reply if names_something or reply.status != 400 else success(unreal("booked"))


@wrong_request("ITI-117.refusal.both", "$book ignores a resource beside a reference.", Operation.BOOK)
def both(call: Call) -> Call:
    """Forget the resource."""
    return replace(call, body=without(call, "appointment-resource")) if reference(call) else call


@wrong_request("ITI-117.refusal.two-references", "$book ignores a second reference.", Operation.BOOK)
def two_references(call: Call) -> Call:
    """Forget it."""
    return renamed(call, reference(call)) if len(named(call, "appointment-reference")) > 1 else call


@wrong_request("ITI-117.refusal.bad-type", "$book takes a string for a reference.", Operation.BOOK)
def bad_type(call: Call) -> Call:
    """Turn it into one."""
    return from_text(call)


@wrong_request("ITI-117.refusal.status", "$book takes every status that it does not know for pending.", Operation.BOOK)
def status(call: Call) -> Call:
    """Change the status."""
    if sent(call).get("status") != "fulfilled":
        return call
    body = without(call, "appointment-resource")
    changed = {"name": "appointment-resource", "resource": sent(call) | {"status": "pending"}}
    return replace(call, body=body | {"parameter": [*body["parameter"], changed]})
