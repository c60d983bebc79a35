"""Checks of `$hold` (ITI-116), which is optional."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from slotdesk.domain.intent import IntentKind
from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Answer, Json, actors, moment, reference_of, relative
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, NotApplicableError, require
from slotdesk.services.checking.parameters import parameters, reference, text

CHECKS = CheckGroup("ITI-116")
_FIND = "POST Appointment/$find"
_HOLD = "POST Appointment/$hold for a free time"
_UNKNOWN = "Appointment/slotdesk-no-such-appointment"
_ELSEWHERE = "https://scheduling.example.org/fhir"
_GRACE = timedelta(seconds=2)


async def _held(bench: Bench) -> tuple[Json, Json, Answer]:
    await bench.needs_hold()
    return await bench.held()


def not_done(answer: Answer) -> bool:
    """Whether an answer says that nothing was done: a 4xx, or no Appointment but one that is cancelled.

    The operation definitions have a rejected hold answered by a cancelled Appointment, the transactions by an
    OperationOutcome alone: both will do.
    """
    if answer.refused:
        return True
    statuses = {one.get("status") for one in answer.appointments}
    return answer.ok and statuses <= {"cancelled"} and bool(answer.issues or statuses)


@CHECKS.shall("hold.pending", "A hold is pending", clauses.HOLD_PENDING, "an Appointment of the status pending", _HOLD)
async def pending(bench: Bench) -> str:
    await bench.needs_hold()
    taken: tuple[Json, Answer] = await bench.once("first hold", lambda: bench.take(bench.hold))
    answer = taken[1]
    statuses = [str(one.get("status", "none")) for one in answer.appointments]
    require(answer.ok and statuses == ["pending"], answer.says())
    return answer.says()


@CHECKS.should(
    "hold.bundle", "A hold is answered by a Bundle", clauses.HOLD_BUNDLE,
    "a searchset with a total and the one Appointment", _HOLD,
)  # fmt: skip
async def bundle(bench: Bench) -> str:
    _, _, answer = await _held(bench)
    return judge_bundle(answer)


def judge_bundle(answer: Answer) -> str:
    """Require a searchset with one Appointment and a total of 1."""
    require(answer.is_searchset, answer.says())
    require(answer.total == len(answer.appointments) == 1, f"total {answer.total}, {answer.says()}")
    return answer.says()


@CHECKS.shall(
    "hold.same", "What is held is what was asked for", clauses.HOLD_RESULT,
    "start, end and participants of the free time", _HOLD,
)  # fmt: skip
async def same(bench: Bench) -> str:
    candidate, appointment, _ = await _held(bench)
    return judge_same(candidate, appointment)


def judge_same(candidate: Json, appointment: Json) -> str:
    """Require that an Appointment has the times and everybody of the free time that it was made of."""
    for name in ("start", "end"):
        require(moment(candidate, name) == moment(appointment, name), f"{name} {appointment.get(name)}")
    missing = {one for one in actors(candidate) if not one.startswith("Patient/")} - actors(appointment)
    require(not missing, f"without {', '.join(sorted(missing))}")
    return f"{appointment.get('start')} until {appointment.get('end')}"


@CHECKS.shall(
    "hold.not-offered", "What is held is not offered", clauses.FIND_NOT_HELD,
    "the time is no longer among the free ones", _HOLD, _FIND,
)  # fmt: skip
async def not_offered(bench: Bench) -> str:
    candidate, _, _ = await _held(bench)
    require(not await bench.is_offered(candidate), f"{candidate.get('start')} is offered still")
    return f"{candidate.get('start')} is not offered"


async def _held_again(bench: Bench) -> Answer:
    async def again() -> Answer:
        candidate, _, _ = await bench.held()
        return await bench.hold(candidate)

    await bench.needs_hold()
    answer: Answer = await bench.once("held again", again)
    return answer


@CHECKS.shall(
    "hold.held-refused", "What is held can't be held again", clauses.HOLD_KEEPS, "no second hold", _HOLD,
    "POST Appointment/$hold for the same",
)  # fmt: skip
async def held_refused(bench: Bench) -> str:
    answer = await _held_again(bench)
    require(not_done(answer), answer.says())
    return answer.says()


@CHECKS.shall(
    "hold.gone-outcome", "A time that is gone is refused as fatal and not-found", clauses.HOLD_GONE,
    "an OperationOutcome with an issue of severity fatal and code not-found", _HOLD,
    "POST Appointment/$hold for the same",
)  # fmt: skip
async def gone_outcome(bench: Bench) -> str:
    answer = await _held_again(bench)
    if any(one.get("status") == "pending" for one in answer.appointments):
        raise LackingError(f"needs a hold that is refused: {answer.says()}")
    fits = any((one.get("severity"), one.get("code")) == ("fatal", "not-found") for one in answer.issues)
    require(fits, answer.says())
    return answer.says()


@CHECKS.shall(
    "hold.booked-refused", "What is booked can't be held", clauses.HOLD_KEEPS, "no hold",
    "POST Appointment/$book for a free time", "POST Appointment/$hold for the same free time",
)  # fmt: skip
async def booked_refused(bench: Bench) -> str:
    await bench.needs_hold()
    candidate, appointment, _ = await bench.booked()
    answer = await bench.hold(candidate if candidate.get("id") != appointment.get("id") else appointment)
    require(not_done(answer), answer.says())
    return answer.says()


@CHECKS.shall(
    "hold.book-refused", "What somebody holds can't be booked by another", clauses.HOLD_KEEPS,
    "no booking by the proposal, which only the holder's own Appointment may lead to", _HOLD,
    "POST Appointment/$book with appointment-reference of the proposal that was held",
)  # fmt: skip
async def book_refused(bench: Bench) -> str:
    candidate, appointment, _ = await _held(bench)
    if reference_of(candidate) == reference_of(appointment):
        raise NotApplicableError("a hold keeps the id of the proposal, so that nobody can be told from the holder")
    answer = await bench.book(candidate)
    require(not_done(answer), answer.says())
    return answer.says()


@CHECKS.shall(
    "refusal.unknown-reference", "A reference to nothing is refused", clauses.HOLD_GONE,
    "no hold, and an OperationOutcome", f"POST Appointment/$hold for {_UNKNOWN}",
)  # fmt: skip
async def unknown_reference(bench: Bench) -> str:
    await bench.needs_hold()
    body = parameters(reference("appointment-reference", _UNKNOWN))
    answer = await bench.send_hold(body, {"resourceType": "Appointment", "id": relative(_UNKNOWN).partition("/")[2]})
    require(not_done(answer) and answer.issues, answer.says())
    return answer.says()


@CHECKS.shall(
    "refusal.other-server", "An appointment of another server is refused", clauses.HOLD_OWN, "no hold",
    f"POST Appointment/$hold for a free time, as if it were one of {_ELSEWHERE}",
)  # fmt: skip
async def other_server(bench: Bench) -> str:
    await bench.needs_hold()
    candidate = bench.free_time()
    whole = f"{_ELSEWHERE}/{reference_of(candidate)}"
    answer = await bench.send_hold(parameters(reference("appointment-reference", whole)), candidate)
    require(not_done(answer), answer.says())
    return answer.says()


@CHECKS.shall(
    "hold.absolute", "A reference may be a URL of the server", clauses.HOLD_REFERENCE, "the time is held",
    "POST Appointment/$hold for a free time by its URL",
)  # fmt: skip
async def absolute(bench: Bench) -> str:
    await bench.needs_hold()
    candidate = bench.free_time()
    whole = f"{bench.plan.connection.base_url}/{reference_of(candidate)}"
    answer = await bench.send_hold(parameters(reference("appointment-reference", whole)), candidate)
    require(answer.ok and answer.appointments, answer.says())
    return answer.says()


@CHECKS.shall(
    "refusal.missing-reference", "A request without a reference is refused", clauses.HOLD_REFERENCE, "a status of 4xx",
    "POST Appointment/$hold without appointment-reference",
)  # fmt: skip
async def missing_reference(bench: Bench) -> str:
    await bench.needs_hold()
    answer = await bench.once("hold without input", lambda: bench.send_hold(parameters(), {}))
    require(answer.refused, answer.says())
    return str(answer.says())


@CHECKS.shall(
    "refusal.bad-type", "A reference that is a string is refused", clauses.HOLD_REFERENCE, "a status of 4xx",
    "POST Appointment/$hold with appointment-reference as valueString",
)  # fmt: skip
async def bad_type(bench: Bench) -> str:
    await bench.needs_hold()
    candidate = bench.free_time()
    body = parameters(text("appointment-reference", reference_of(candidate)))
    answer = await bench.send_hold(body, candidate)
    require(answer.refused, answer.says())
    return answer.says()


@CHECKS.shall(
    "hold.race", "Of two clients one gets the time", clauses.HOLD_KEEPS, "one hold, and one refusal",
    "POST Appointment/$hold twice at the same moment for one free time",
)  # fmt: skip
async def race(bench: Bench) -> str:
    await bench.needs_hold()
    bench.patient()
    candidate = bench.free_time()
    body = parameters(reference("appointment-reference", reference_of(candidate)))
    answers = await bench.race(IntentKind.HOLD, body, candidate)
    return judge_race(answers)


def judge_race(answers: list[Answer]) -> str:
    """Require that one of two got what both wanted."""
    says = "; ".join(answer.says() for answer in answers)
    won = [answer for answer in answers if not not_done(answer)]
    require(len(won) == 1 and won[0].ok, f"{len(won)} of {len(answers)} got it: {says}")
    return says


@CHECKS.shall(
    "hold.release", "A hold is released by cancelling it", clauses.CANCEL, "an Appointment of the status cancelled",
    _HOLD, "POST Appointment/$book with what is held, its status cancelled",
)  # fmt: skip
async def release(bench: Bench) -> str:
    _, _, answer = await _released(bench)
    statuses = [str(one.get("status", "none")) for one in answer.appointments]
    require(answer.ok and statuses == ["cancelled"], answer.says())
    return answer.says()


async def _released(bench: Bench) -> tuple[Json, Json, Answer]:
    async def make() -> tuple[Json, Json, Answer]:
        candidate, appointment, _ = await bench.fresh_hold()
        if reference_of(appointment) not in bench.changes.taken:
            raise LackingError("needs a hold that is pending")
        return candidate, appointment, await bench.changes.give_back(reference_of(appointment))

    found: tuple[Json, Json, Answer] = await bench.once("released", make)
    return found


@CHECKS.should(
    "hold.offered-again", "What was released is offered again", clauses.HOLD_ENDS, "the time is among the free ones",
    _HOLD, "POST Appointment/$book with what is held, its status cancelled", _FIND,
)  # fmt: skip
async def offered_again(bench: Bench) -> str:
    candidate, _, answer = await _released(bench)
    if not any(one.get("status") == "cancelled" for one in answer.appointments):
        raise LackingError(f"needs a release: {answer.says()}")
    require(await bench.is_offered(candidate), f"{candidate.get('start')} is not offered")
    return f"{candidate.get('start')} is offered"


@CHECKS.should(
    "hold.expiry", "A hold ends by itself", clauses.HOLD_ENDS,
    "the time is among the free ones once the moment of the Expires header has come", _HOLD, "wait", _FIND,
)  # fmt: skip
async def expiry(bench: Bench) -> str:
    await bench.needs_hold()
    candidate, appointment, answer = await bench.fresh_hold()
    seconds = _lasts(answer)
    longest = bench.plan.longest_wait_s
    if seconds > longest:
        raise LackingError(f"it lasts {seconds:.0f} s, longer than the {longest:.0f} s to wait at most")
    if not await bench.wait(seconds + _GRACE.total_seconds()):
        raise LackingError("stopped while it was waited for")
    offered = await bench.is_offered(candidate)
    if offered:
        bench.changes.taken.pop(reference_of(appointment), None)  # it ended, so that there is nothing to give back
    require(offered, f"{candidate.get('start')} is not offered after {seconds:.0f} s")
    return f"{candidate.get('start')} is offered after {seconds:.0f} s"


def _lasts(answer: Answer) -> float:
    """How long a hold lasts by what the server says, measured by its own clock where it shows that.

    Raises:
        NotApplicableError: it does not say; the profile has nothing for it.
    """
    until = _date(answer.headers.get("expires", ""))
    now = _date(answer.headers.get("date", "")) or datetime.now().astimezone()
    if until is None or until <= now:
        raise NotApplicableError("the server does not say how long a hold lasts (no Expires header)")
    return (until - now).total_seconds()


def _date(written: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(written)
    except (ValueError, TypeError):
        return None
    return found if found.tzinfo is not None else None
