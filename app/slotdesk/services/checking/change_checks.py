"""Checks of `$book` (ITI-117) for changing and cancelling appointments."""

from __future__ import annotations

import copy

from slotdesk.domain.intent import IntentKind
from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Answer, Json, dicts, moment, reference_of, tokens
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, NotApplicableError, require
from slotdesk.services.checking.hold_checks import not_done
from slotdesk.services.checking.parameters import REASON_SYSTEM, as_new, cancelled, parameters, resource

CHECKS = CheckGroup("ITI-117")
_BOOK = "POST Appointment/$book for a free time"
_MOVE = "POST Appointment/$book with what is booked, at another free time, its status booked"
_CANCEL = "POST Appointment/$book with what is booked, its status cancelled, with a reason"
_READ = "GET the Appointment"
_REASON = f"{REASON_SYSTEM}|scheduling-error"


class Moved:
    """A booking that was moved: where it was, where it was to go, and the answer."""

    def __init__(self, before: Json, booked: Json, target: Json, answer: Answer) -> None:
        self.before = before
        self.booked = booked
        self.target = target
        self.answer = answer


def _at(appointment: Json, target: Json) -> Json:
    """An appointment at the time and place of a free time, with its own patients."""
    patients = [one for one in dicts(appointment.get("participant")) if _kind(one) == "Patient"]
    others = [one for one in dicts(target.get("participant")) if _kind(one) != "Patient"]
    changed = copy.deepcopy(appointment) | {"start": target["start"], "end": target["end"], "status": "booked"}
    changed.pop("minutesDuration", None)
    return changed | {"participant": [*others, *patients]}


def _kind(participant: Json) -> str:
    actor = participant.get("actor")
    parts = str(actor.get("reference", "")).split("/") if isinstance(actor, dict) else []
    return parts[-2] if len(parts) > 1 else ""


async def _send_move(bench: Bench, appointment: Json, target: Json) -> Answer:
    body = parameters(resource("appointment-resource", _at(appointment, target)))
    return await bench.send_book(body, appointment, IntentKind.MOVE)


async def _moved(bench: Bench) -> Moved:
    async def make() -> Moved:
        before, appointment, _ = await bench.fresh_booking()
        target = bench.free_time()
        if moment(before, "start") == moment(target, "start"):
            raise LackingError("needs two free times")
        answer = await _send_move(bench, appointment, target)
        bench.keep(reference_of(appointment))
        return Moved(before, appointment, target, answer)

    moved: Moved = await bench.once("moved", make)
    return moved


def _needs_success(moved: Moved) -> None:
    if not moved.answer.ok or not moved.answer.appointments:
        raise LackingError(f"needs a change that was made: {moved.answer.says()}")


@CHECKS.shall(
    "modify.booked", "A change leaves the appointment booked", clauses.MODIFY, "an Appointment of the status booked",
    _BOOK, _MOVE,
)  # fmt: skip
async def modified(bench: Bench) -> str:
    moved = await _moved(bench)
    statuses = [str(one.get("status", "none")) for one in moved.answer.appointments]
    require(moved.answer.ok and statuses == ["booked"], moved.answer.says())
    return moved.answer.says()


@CHECKS.shall(
    "modify.reflected", "A change is shown in the answer", clauses.MODIFY, "start and end of the new time", _BOOK, _MOVE
)
async def reflected(bench: Bench) -> str:
    moved = await _moved(bench)
    _needs_success(moved)
    found = moved.answer.appointments[0]
    fits = moment(found, "start") == moment(moved.target, "start") and moment(found, "end") == moment(
        moved.target, "end"
    )
    require(fits, f"{found.get('start')} until {found.get('end')} in place of {moved.target['start']}")
    return f"{found.get('start')} until {found.get('end')}"


@CHECKS.shall(
    "modify.same-appointment",
    "A change makes no second appointment",
    clauses.MODIFY,
    "the id that it had",
    _BOOK,
    _MOVE,
)
async def same_appointment(bench: Bench) -> str:
    moved = await _moved(bench)
    _needs_success(moved)
    found = reference_of(moved.answer.appointments[0])
    require(found == reference_of(moved.booked), f"{found} in place of {reference_of(moved.booked)}")
    return found


@CHECKS.should(
    "modify.old-time-free", "A change frees the old time", clauses.MODIFY, "the old time is among the free ones", _BOOK,
    _MOVE, "POST Appointment/$find",
)  # fmt: skip
async def old_time_free(bench: Bench) -> str:
    moved = await _moved(bench)
    _needs_success(moved)
    require(await bench.is_offered(moved.before), f"{moved.before.get('start')} is not offered")
    return f"{moved.before.get('start')} is offered"


@CHECKS.shall(
    "modify.new-time-taken", "A change takes the new time", clauses.BOOK_AVAILABLE,
    "the new time is no longer among the free ones", _BOOK, _MOVE, "POST Appointment/$find",
)  # fmt: skip
async def new_time_taken(bench: Bench) -> str:
    moved = await _moved(bench)
    _needs_success(moved)
    require(not await bench.is_offered(moved.target), f"{moved.target.get('start')} is offered still")
    return f"{moved.target.get('start')} is not offered"


@CHECKS.shall(
    "modify.taken-refused", "A change to a time that is taken is refused", clauses.BOOK_AVAILABLE,
    "no change", _BOOK, "POST Appointment/$book for another free time", "move the first onto the second",
)  # fmt: skip
async def taken_refused(bench: Bench) -> str:
    _, other, _ = await bench.booked()
    _, appointment, _ = await bench.fresh_booking()
    answer = await _send_move(bench, appointment, other)
    done = any(moment(one, "start") == moment(other, "start") for one in answer.appointments)
    require(answer.refused or (not_done(answer) and not done), answer.says())
    return answer.says()


@CHECKS.shall(
    "modify.unknown-refused", "A change of what is not there is refused", clauses.BOOK_OWN,
    "no Appointment that is booked",
    "POST Appointment/$book with appointment-resource of the status booked and an id that nothing has",
)  # fmt: skip
async def unknown_refused(bench: Bench) -> str:
    candidate = bench.free_time()
    new = as_new(candidate, bench.patient_reference(), "booked") | {"id": "slotdesk-no-such-appointment"}
    answer = await bench.send_book(parameters(resource("appointment-resource", new)), new, IntentKind.MOVE)
    require(not_done(answer), answer.says())
    return answer.says()


async def _cancelled(bench: Bench) -> tuple[Json, Json, Answer]:
    """A free time that was booked, its Appointment, and the answer to its cancellation."""

    async def make() -> tuple[Json, Json, Answer]:
        candidate, appointment, _ = await bench.fresh_booking()
        if reference_of(appointment) not in bench.changes.taken:
            raise LackingError("needs a booking that is booked")
        return candidate, appointment, await bench.changes.give_back(reference_of(appointment))

    found: tuple[Json, Json, Answer] = await bench.once("cancelled", make)
    return found


@CHECKS.shall(
    "cancel.cancelled", "A cancellation leaves it cancelled", clauses.CANCEL, "an Appointment of the status cancelled",
    _BOOK, _CANCEL,
)  # fmt: skip
async def cancel(bench: Bench) -> str:
    _, _, answer = await _cancelled(bench)
    statuses = [str(one.get("status", "none")) for one in answer.appointments]
    require(answer.ok and statuses == ["cancelled"], answer.says())
    return answer.says()


@CHECKS.shall(
    "cancel.same-appointment",
    "What is cancelled is what was meant",
    clauses.CANCEL,
    "the id that it had",
    _BOOK,
    _CANCEL,
)
async def cancelled_same(bench: Bench) -> str:
    _, appointment, answer = await _cancelled(bench)
    if not answer.ok or not answer.appointments:
        raise LackingError(f"needs a cancellation: {answer.says()}")
    found = reference_of(answer.appointments[0])
    require(found == reference_of(appointment), f"{found} in place of {reference_of(appointment)}")
    return found


@CHECKS.should(
    "cancel.reason", "The reason is kept", clauses.CANCEL_REASON,
    "the code in cancelationReason or in the extension status-reason", _BOOK, _CANCEL,
)  # fmt: skip
async def reason(bench: Bench) -> str:
    _, _, answer = await _cancelled(bench)
    if not answer.ok or not answer.appointments:
        raise LackingError(f"needs a cancellation: {answer.says()}")
    found = answer.appointments[0]
    extended = [one.get("valueCodeableConcept") for one in dicts(found.get("extension"))]
    codes = tokens(found.get("cancelationReason")) | tokens(extended)
    require(_REASON in codes, f"reasons: {', '.join(sorted(codes)) or 'none'}")
    return _REASON


@CHECKS.should(
    "cancel.time-free", "A cancellation frees the time", clauses.CANCEL, "the time is among the free ones",
    _BOOK, _CANCEL, "POST Appointment/$find",
)  # fmt: skip
async def time_free(bench: Bench) -> str:
    candidate, _, answer = await _cancelled(bench)
    if not answer.ok:
        raise LackingError(f"needs a cancellation: {answer.says()}")
    require(await bench.is_offered(candidate), f"{candidate.get('start')} is not offered")
    return f"{candidate.get('start')} is offered"


@CHECKS.shall(
    "cancel.stays", "A cancellation stays", clauses.CANCEL, "the status cancelled, or nothing there any more", _BOOK,
    _CANCEL, _READ,
)  # fmt: skip
async def stays(bench: Bench) -> str:
    _, appointment, cancellation = await _cancelled(bench)
    if not cancellation.ok:
        raise LackingError(f"needs a cancellation: {cancellation.says()}")
    answer = await bench.dialogue.get(reference_of(appointment))
    if answer.status in {401, 403, 405, 501}:
        raise NotApplicableError("an Appointment can't be read by its id")
    gone = answer.status in {404, 410}
    statuses = {str(one.get("status", "none")) for one in answer.appointments}
    require(gone or statuses == {"cancelled"}, answer.says())
    return answer.says()


@CHECKS.shall(
    "cancel.twice", "A second cancellation does no harm", clauses.BOOK_OUTCOME,
    "an OperationOutcome, or the Appointment, which is cancelled still", _BOOK, _CANCEL, "the same once more",
)  # fmt: skip
async def twice(bench: Bench) -> str:
    _, appointment, first = await _cancelled(bench)
    if not first.ok:
        raise LackingError(f"needs a cancellation: {first.says()}")
    body = parameters(resource("appointment-resource", cancelled(appointment)))
    answer = await bench.send_book(body, appointment, IntentKind.CANCEL)
    require(not_done(answer) and (answer.issues or answer.appointments), answer.says())
    return answer.says()


@CHECKS.shall(
    "cancel.unknown-refused", "A cancellation of what is not there is refused", clauses.BOOK_OUTCOME,
    "a refusal with an OperationOutcome", "POST Appointment/$book with status cancelled and an id that nothing has",
)  # fmt: skip
async def unknown_cancelled(bench: Bench) -> str:
    gone = as_new(bench.free_time(), bench.patient_reference()) | {"id": "slotdesk-no-such-appointment"}
    body = parameters(resource("appointment-resource", cancelled(gone)))
    answer = await bench.send_book(body, gone, IntentKind.CANCEL)
    require((answer.refused or not answer.appointments) and answer.issues, answer.says())
    return answer.says()
