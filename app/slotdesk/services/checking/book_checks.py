"""Checks of `$book` (ITI-117) for new appointments."""

from __future__ import annotations

from slotdesk.domain.intent import IntentKind
from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Answer, Json, actors, dicts, reference_of
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, require
from slotdesk.services.checking.hold_checks import judge_race, judge_same, not_done
from slotdesk.services.checking.parameters import (
    COMMENT,
    as_new,
    parameters,
    reference,
    resource,
    text,
)

CHECKS = CheckGroup("ITI-117")
_BOOK = "POST Appointment/$book with appointment-reference of a free time and patient-resource"
_FIND = "POST Appointment/$find"
_UNKNOWN = {"resourceType": "Appointment", "id": "slotdesk-no-such-appointment"}
_ELSEWHERE = "https://scheduling.example.org/fhir"


@CHECKS.shall("book.booked", "A free time is booked", clauses.BOOK_NEW, "an Appointment of the status booked", _BOOK)
async def booked(bench: Bench) -> str:
    taken: tuple[Json, Answer] = await bench.once("first booking", lambda: bench.take(bench.book))
    answer = taken[1]
    statuses = {str(one.get("status", "none")) for one in answer.appointments}
    require(answer.ok and statuses == {"booked"}, answer.says())
    return answer.says()


@CHECKS.shall(
    "book.bundle", "A booking is answered by a Bundle", clauses.BOOK_RESULT, "a Bundle of type searchset with a total",
    _BOOK,
)  # fmt: skip
async def bundle(bench: Bench) -> str:
    _, _, answer = await bench.booked()
    require(answer.is_searchset and answer.total is not None, f"total {answer.total}, {answer.says()}")
    return answer.says()


@CHECKS.shall(
    "book.single", "A booking is answered by one Appointment", clauses.BOOK_SINGLE,
    "one Appointment, and nothing else but an OperationOutcome", _BOOK,
)  # fmt: skip
async def single(bench: Bench) -> str:
    _, _, answer = await bench.booked()
    kinds = sorted(str(one.get("resourceType")) for one in answer.resources)
    others = [kind for kind in kinds if kind not in {"Appointment", "OperationOutcome"}]
    require(kinds.count("Appointment") == 1 and not others, ", ".join(kinds))
    return ", ".join(kinds)


@CHECKS.shall(
    "book.same", "What is booked is what was asked for", clauses.BOOK_RESULT,
    "start, end and participants of the free time", _BOOK,
)  # fmt: skip
async def same(bench: Bench) -> str:
    candidate, appointment, _ = await bench.booked()
    return judge_same(candidate, appointment)


@CHECKS.shall(
    "book.patient", "The patient takes part", clauses.BOOK_PATIENT, "the patient who was sent, and no other", _BOOK
)
async def patient(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    return _judge_patient(bench, appointment)


def _judge_patient(bench: Bench, appointment: Json) -> str:
    found = actors(appointment, "Patient")
    wanted = bench.premises.patient_reference
    require(len(found) == 1 and (not wanted or wanted in found), f"patients: {', '.join(sorted(found)) or 'none'}")
    return ", ".join(found)


@CHECKS.should(
    "book.comment", "The comment is kept", clauses.BOOK_COMMENT, "the comment in the Appointment",
    f"{_BOOK}, and comment",
)  # fmt: skip
async def comment(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    notes = [str(one.get("text", "")) for one in dicts(appointment.get("note"))]
    kept = COMMENT in [str(appointment.get("comment", "")), str(appointment.get("patientInstruction", "")), *notes]
    require(kept, f"comment {appointment.get('comment', 'missing')}")
    return f"comment “{COMMENT}”"


@CHECKS.shall(
    "book.profiled", "A booking has what the profile asks for", clauses.APPOINTMENT_PERIOD,
    "start, end, requestedPeriod, and an actor and a status of each participant", _BOOK,
)  # fmt: skip
async def profiled(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    judge_profile(appointment)
    return "all there"


def judge_profile(appointment: Json) -> None:
    """Require the elements of 1..1 of the profile, times aside."""
    name = reference_of(appointment)
    require(len(dicts(appointment.get("requestedPeriod"))) == 1, f"{name}: no requestedPeriod, or several")
    found = dicts(appointment.get("participant"))
    require(found, f"{name}: no participant")
    require(
        all(one.get("actor") and one.get("status") for one in found), f"{name}: a participant without actor or status"
    )


@CHECKS.shall(
    "book.not-offered", "What is booked is not offered", clauses.BOOK_AVAILABLE,
    "the time is no longer among the free ones", _BOOK, _FIND,
)  # fmt: skip
async def not_offered(bench: Bench) -> str:
    candidate, _, _ = await bench.booked()
    require(not await bench.is_offered(candidate), f"{candidate.get('start')} is offered still")
    return f"{candidate.get('start')} is not offered"


@CHECKS.shall(
    "book.held", "What is held can be booked", clauses.BOOK_NEW, "an Appointment of the status booked",
    "POST Appointment/$hold for a free time", "POST Appointment/$book with appointment-reference of what is held",
)  # fmt: skip
async def held(bench: Bench) -> str:
    _, appointment, _ = await bench.fresh_hold()
    if appointment.get("status") != "pending":
        raise LackingError("needs a hold that is pending")
    answer = await bench.book(appointment)
    require([one.get("status") for one in answer.appointments if answer.ok] == ["booked"], answer.says())
    return answer.says()


@CHECKS.shall(
    "book.by-resource", "A free time may be sent as a resource", clauses.BOOK_RESOURCE,
    "an Appointment of the status booked at the time that was sent",
    "POST Appointment/$book with appointment-resource of the status pending",
)  # fmt: skip
async def by_resource(bench: Bench) -> str:
    candidate = bench.free_time()
    new = as_new(candidate, bench.patient_reference())
    body = parameters(resource("appointment-resource", new), resource("patient-resource", bench.patient()))
    answer = await bench.send_book(body, candidate)
    require([one.get("status") for one in answer.appointments if answer.ok] == ["booked"], answer.says())
    judge_same(candidate, answer.appointments[0])
    return answer.says()


@CHECKS.shall(
    "book.absolute", "A reference may be a URL of the server", clauses.BOOK_REFERENCE, "the time is booked",
    "POST Appointment/$book with appointment-reference as URL",
)  # fmt: skip
async def absolute(bench: Bench) -> str:
    candidate = bench.free_time()
    whole = f"{bench.plan.connection.base_url}/{reference_of(candidate)}"
    body = parameters(reference("appointment-reference", whole), resource("patient-resource", bench.patient()))
    answer = await bench.send_book(body, candidate)
    require(answer.ok and answer.appointments, answer.says())
    return answer.says()


async def _booked_again(bench: Bench) -> Answer:
    async def again() -> Answer:
        candidate, _, _ = await bench.booked()
        return await bench.book(candidate)

    answer: Answer = await bench.once("booked again", again)
    return answer


@CHECKS.shall(
    "book.double", "No time is booked twice", clauses.BOOK_AVAILABLE, "no second booking", _BOOK,
    "POST Appointment/$book for the same free time",
)  # fmt: skip
async def double(bench: Bench) -> str:
    answer = await _booked_again(bench)
    require(not_done(answer), answer.says())
    return answer.says()


@CHECKS.shall(
    "book.refusal-outcome", "A refusal is an OperationOutcome", clauses.BOOK_OUTCOME,
    "an OperationOutcome, and no Appointment unless it is a cancelled one", _BOOK,
    "POST Appointment/$book for the same free time",
)  # fmt: skip
async def refusal_outcome(bench: Bench) -> str:
    answer = await _booked_again(bench)
    if not not_done(answer) and answer.ok:
        raise LackingError(f"needs a refusal: {answer.says()}")
    require(answer.issues, answer.says())
    return answer.says()


@CHECKS.shall(
    "book.race", "Of two clients one gets the time", clauses.BOOK_AVAILABLE, "one booking, and one refusal",
    "POST Appointment/$book twice at the same moment for one free time",
)  # fmt: skip
async def race(bench: Bench) -> str:
    candidate = bench.free_time()
    answers = await bench.race(IntentKind.BOOK, bench.booking_of(candidate), candidate)
    return judge_race(answers)


@CHECKS.shall(
    "refusal.unknown-reference", "A reference to nothing is refused", clauses.BOOK_REFERENCE, "no booking",
    "POST Appointment/$book with appointment-reference of an appointment that is not there",
)  # fmt: skip
async def unknown_reference(bench: Bench) -> str:
    return await _refused(bench, bench.booking_of(_UNKNOWN), _UNKNOWN)


@CHECKS.shall(
    "refusal.other-server", "An appointment of another server is refused", clauses.BOOK_OWN, "no booking",
    f"POST Appointment/$book for a free time, as if it were one of {_ELSEWHERE}",
)  # fmt: skip
async def other_server(bench: Bench) -> str:
    candidate = bench.free_time()
    whole = f"{_ELSEWHERE}/{reference_of(candidate)}"
    body = parameters(reference("appointment-reference", whole), resource("patient-resource", bench.patient()))
    return await _refused(bench, body, candidate)


@CHECKS.shall(
    "refusal.neither", "A request that names no appointment is refused", clauses.BOOK_ONE_OF, "no booking",
    "POST Appointment/$book with patient-resource alone",
)  # fmt: skip
async def neither(bench: Bench) -> str:
    return await _refused(bench, parameters(resource("patient-resource", bench.patient())), {})


@CHECKS.shall(
    "refusal.both", "A request with reference and resource is refused", clauses.BOOK_ONE_OF, "no booking",
    "POST Appointment/$book with appointment-reference and appointment-resource",
)  # fmt: skip
async def both(bench: Bench) -> str:
    candidate = bench.free_time()
    new = as_new(candidate, bench.patient_reference())
    body = bench.booking_of(candidate)
    body["parameter"].append(resource("appointment-resource", new))
    return await _refused(bench, body, candidate)


@CHECKS.shall(
    "refusal.two-references", "A request with two references is refused", clauses.BOOK_REFERENCE, "no booking",
    "POST Appointment/$book with appointment-reference of two free times",
)  # fmt: skip
async def two_references(bench: Bench) -> str:
    candidate, other = bench.free_time(), bench.free_time()
    if reference_of(candidate) == reference_of(other):
        raise LackingError("needs two free times")
    body = bench.booking_of(candidate)
    body["parameter"].append(reference("appointment-reference", reference_of(other)))
    return await _refused(bench, body, candidate)


@CHECKS.shall(
    "refusal.bad-type", "A reference that is a string is refused", clauses.BOOK_REFERENCE, "no booking",
    "POST Appointment/$book with appointment-reference as valueString",
)  # fmt: skip
async def bad_type(bench: Bench) -> str:
    candidate = bench.free_time()
    named = text("appointment-reference", reference_of(candidate))
    return await _refused(bench, parameters(named, resource("patient-resource", bench.patient())), candidate)


@CHECKS.shall(
    "refusal.status", "A status that is no wish is refused", clauses.BOOK_STATUS, "no booking",
    "POST Appointment/$book with appointment-resource of the status fulfilled",
)  # fmt: skip
async def status(bench: Bench) -> str:
    candidate = bench.free_time()
    new = as_new(candidate, bench.patient_reference(), "fulfilled")
    body = parameters(resource("appointment-resource", new), resource("patient-resource", bench.patient()))
    return await _refused(bench, body, candidate)


async def _refused(bench: Bench, body: Json, about: Json) -> str:
    answer = await bench.send_book(body, about)
    require(not_done(answer), answer.says())
    return answer.says()
