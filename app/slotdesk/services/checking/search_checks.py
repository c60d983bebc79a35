"""Checks of the search for existing appointments (ITI-118), which is optional."""

from __future__ import annotations

from datetime import timedelta

from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import (
    Answer,
    Json,
    actors,
    dicts,
    differences,
    ids,
    mode,
    moment,
    reference_of,
)
from slotdesk.services.checking.bench import SEARCH, Bench
from slotdesk.services.checking.book_checks import judge_profile
from slotdesk.services.checking.check import CheckGroup, LackingError, NotApplicableError, require
from slotdesk.services.checking.find_checks import judge_modes, judge_paged_total, judge_times
from slotdesk.services.checking.parameters import written
from slotdesk.services.checking.premises import listed

CHECKS = CheckGroup("ITI-118")
_BOOK = "POST Appointment/$book for a free time"
_ASK = "GET Appointment?patient=…&date=ge…&date=lt… around the booking"
_UNKNOWN_SYSTEM = "urn:oid:2.999.1.118"


async def _query(bench: Bench) -> list[tuple[str, str]]:
    """Patient and date around the booking of the run."""
    await bench.needs_search()
    _, appointment, _ = await bench.booked()
    return [("patient", bench.patient_reference()), *bench.own_day(appointment)]


def _empty(answer: Answer) -> str:
    require(answer.status == 200 and answer.is_searchset and not answer.appointments, answer.says())
    return answer.says()


@CHECKS.shall(
    "search.searchset", "The answer is a searchset", clauses.SEARCH_SEARCHSET, "200 and a Bundle of type searchset",
    _BOOK, _ASK,
)  # fmt: skip
async def searchset(bench: Bench) -> str:
    query = await _query(bench)
    answer: Answer = await bench.once("existing", lambda: bench.search(*query))
    require(answer.status == 200 and answer.is_searchset, answer.says())
    return answer.says()


@CHECKS.shall("search.total", "The answer says how many there are", clauses.SEARCH_TOTAL, "Bundle.total", _BOOK, _ASK)
async def total(bench: Bench) -> str:
    answer = await bench.existing()
    require(answer.total is not None, "Bundle without a total")
    return f"total {answer.total}"


@CHECKS.shall(
    "search.booked", "What was booked is found", clauses.SEARCH_PATIENT, "the booking among what is found", _BOOK, _ASK
)
async def booked(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    pages = await bench.dialogue.pages(await bench.existing())
    found = [one for page in pages for one in page.appointments if reference_of(one) == reference_of(appointment)]
    require(found, f"{reference_of(appointment)} is not among what is found")
    require(found[0].get("status") == "booked", f"status {found[0].get('status')}")
    return f"{reference_of(appointment)}, booked"


@CHECKS.shall(
    "search.search-mode", "Each entry says what it is", clauses.BUNDLE_MODE,
    "search.mode match with each Appointment, outcome with an OperationOutcome", _BOOK, _ASK,
)  # fmt: skip
async def search_mode(bench: Bench) -> str:
    return judge_modes(await bench.existing())


@CHECKS.shall(
    "search.profiled", "What is found has what the profile asks for", clauses.APPOINTMENT_PERIOD,
    "start, end, requestedPeriod, and an actor and a status of each participant", _BOOK, _ASK,
)  # fmt: skip
async def profiled(bench: Bench) -> str:
    found = (await bench.existing()).appointments
    if not found:
        raise LackingError("needs an appointment that is found")
    for one in found:
        judge_times(one)
        judge_profile(one)
    return f"{len(found)} Appointments"


@CHECKS.shall(
    "search.patient", "Only the patient's appointments are found", clauses.SEARCH_PATIENT, "the patient in each",
    _BOOK, _ASK,
)  # fmt: skip
async def patient(bench: Bench) -> str:
    wanted = bench.patient_reference()
    for one in (await bench.existing()).appointments:
        found = actors(one, "Patient")
        require(wanted in found, f"{reference_of(one)} of {', '.join(sorted(found)) or 'nobody'}")
    return f"all of {wanted}"


@CHECKS.shall(
    "search.date", "Only appointments of the days are found", clauses.SEARCH_DATE, "a start within ge and lt in each",
    _BOOK, _ASK,
)  # fmt: skip
async def date(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    middle, half = moment(appointment, "start"), timedelta(hours=12)
    for one in (await bench.existing()).appointments:
        start = moment(one, "start")
        within = start is None or middle is None or middle - half <= start < middle + half
        require(within, f"{reference_of(one)} at {one.get('start')}")
    return "all within"


@CHECKS.shall(
    "search.date-prefixes", "The prefixes of dates are understood", clauses.SEARCH_DATE,
    "the booking with ge and le of its start; nothing of it with gt of its end or lt of its start", _BOOK,
    "GET Appointment?patient=…&date=PREFIX…, four times",
)  # fmt: skip
async def date_prefixes(bench: Bench) -> str:
    await bench.needs_search()
    _, appointment, _ = await bench.booked()
    start, end = moment(appointment, "start"), moment(appointment, "end")
    if start is None or end is None:
        raise LackingError("needs a booking with start and end")
    questions = (("ge", start, True), ("le", start, True), ("gt", end, False), ("lt", start, False))
    for prefix, time, wanted in questions:
        answer = await bench.search(("patient", bench.patient_reference()), ("date", f"{prefix}{written(time)}"))
        pages = await bench.dialogue.pages(answer)
        found = appointment.get("id") in ids(one for page in pages for one in page.appointments)
        require(answer.ok and found is wanted, f"date={prefix}{written(time)}: {answer.says()}")
    return "ge, le, gt, lt"


@CHECKS.shall(
    "search.post", "POST finds what GET finds", clauses.SEARCH_POST, "the same Appointments both ways", _BOOK, _ASK,
    "POST Appointment/_search with the same as a form",
)  # fmt: skip
async def post(bench: Bench) -> str:
    query = await _query(bench)
    by_get = await bench.existing()
    by_post = await bench.dialogue.post_form(f"{SEARCH}/_search", query)
    require(by_post.ok and by_post.is_searchset, by_post.says())
    differs = differences("Appointments", ids(by_get.appointments), ids(by_post.appointments))
    require(not differs, differs)
    return f"{len(by_post.appointments)} Appointments both ways"


def _identifiers(patient: Json) -> list[str]:
    found = dicts(patient.get("identifier"))
    return [f"{one['system']}|{one['value']}" for one in found if one.get("system") and one.get("value")]


def _own_identifier(bench: Bench) -> str:
    found = _identifiers(bench.patient())
    if not found:
        raise LackingError("needs a test patient who has an identifier with its system")
    return found[0]


async def _by_identifier(bench: Bench, value: str) -> Answer:
    await bench.needs_search()
    _, appointment, _ = await bench.booked()
    return await bench.search(("patient.identifier", value), *bench.own_day(appointment))


@CHECKS.shall(
    "search.identifier", "A patient may be named by an identifier", clauses.SEARCH_IDENTIFIER,
    "the same Appointments as with the id", _BOOK, _ASK, "the same with patient.identifier=system|value",
)  # fmt: skip
async def identifier(bench: Bench) -> str:
    by_id = await bench.existing()
    answer = await _by_identifier(bench, _own_identifier(bench))
    require(answer.ok and answer.is_searchset, answer.says())
    differs = differences("Appointments", ids(by_id.appointments), ids(answer.appointments))
    require(not differs, differs)
    return f"{len(answer.appointments)} Appointments both ways"


@CHECKS.shall(
    "search.several-identifiers", "All identifiers are looked at", clauses.SEARCH_IDENTIFIERS,
    "the booking is found", _BOOK, "GET Appointment?patient.identifier=UNKNOWN,KNOWN&date=…",
)  # fmt: skip
async def several_identifiers(bench: Bench) -> str:
    own = _own_identifier(bench)
    answer = await _by_identifier(bench, f"{_UNKNOWN_SYSTEM}|0,{own}")
    _, appointment, _ = await bench.booked()
    require(answer.ok and appointment.get("id") in ids(answer.appointments), answer.says())
    return answer.says()


@CHECKS.shall(
    "search.unknown-system", "An identifier of an unknown system finds nothing", clauses.SEARCH_UNKNOWN_SYSTEM,
    "200 and a searchset without an Appointment", f"GET Appointment?patient.identifier={_UNKNOWN_SYSTEM}|…&date=…",
)  # fmt: skip
async def unknown_system(bench: Bench) -> str:
    value = _own_identifier(bench).partition("|")[2]
    return _empty(await _by_identifier(bench, f"{_UNKNOWN_SYSTEM}|{value}"))


@CHECKS.should(
    "search.unknown-patient", "An unknown patient has no appointments", clauses.SEARCH_EMPTY,
    "200 and a searchset without an Appointment", "GET Appointment?patient=Patient/slotdesk-no-such-patient&date=…",
)  # fmt: skip
async def unknown_patient(bench: Bench) -> str:
    query = await _query(bench)
    return _empty(await bench.search(("patient", "Patient/slotdesk-no-such-patient"), *query[1:]))


@CHECKS.shall(
    "search.count", "_count bounds a page", clauses.SEARCH_COUNT, "no page with more matches than _count says",
    "two bookings", "GET Appointment?patient=…&date=…&_count=1",
)  # fmt: skip
async def count(bench: Bench) -> str:
    pages = await _pages(bench)
    most = max(len(page.appointments) for page in pages)
    require(most <= 1, f"{most} Appointments on a page")
    return f"{len(pages)} pages"


async def _pages(bench: Bench) -> list[Answer]:
    """Two bookings at least, one to a page."""

    async def ask() -> list[Answer]:
        _, second, _ = await bench.fresh_booking()
        bench.keep(reference_of(second))
        starts = [moment(one, "start") for one in ((await bench.booked())[1], second)]
        known = [start for start in starts if start is not None]
        if not known:
            raise LackingError("needs bookings with a start")
        hour = timedelta(hours=1)
        dates = [("date", f"ge{written(min(known))}"), ("date", f"lt{written(max(known) + hour)}")]
        first = await bench.search(("patient", bench.patient_reference()), *dates, ("_count", "1"))
        require(first.ok, first.says())
        return await bench.dialogue.pages(first)

    await bench.needs_search()
    found: list[Answer] = await bench.once("search pages", ask)
    return found


@CHECKS.shall(
    "search.paged-total", "The total is that of all pages", clauses.SEARCH_PAGING,
    "total is the number of matches on all pages, and the same on each", "two bookings",
    "GET Appointment?patient=…&date=…&_count=1, and every page that link next leads to",
)  # fmt: skip
async def paged_total(bench: Bench) -> str:
    return judge_paged_total(await _pages(bench))


async def _included(bench: Bench) -> Answer:
    query = await _query(bench)
    answer: Answer = await bench.once("include", lambda: bench.search(*query, ("_include", "Appointment:actor")))
    return answer


@CHECKS.shall(
    "search.include", "The actors are included", clauses.SEARCH_INCLUDE,
    "those who take part among the entries, with search.mode include", _BOOK, f"{_ASK}&_include=Appointment:actor",
)  # fmt: skip
async def include(bench: Bench) -> str:
    answer = await _included(bench)
    require(answer.ok, answer.says())
    wanted = {one for appointment in answer.appointments for one in actors(appointment)}
    if not wanted:
        raise LackingError("needs an appointment that is found")
    came = {reference_of(one["resource"]) for one in answer.entries if mode(one) == "include" and one.get("resource")}
    missing = wanted - came
    require(not missing, f"not included: {', '.join(sorted(missing))}")
    return ", ".join(sorted(came))


@CHECKS.shall(
    "search.include-total", "What is included does not count", clauses.SEARCH_INCLUDE_TOTAL,
    "the same total as without _include", _BOOK, _ASK, f"{_ASK}&_include=Appointment:actor",
)  # fmt: skip
async def include_total(bench: Bench) -> str:
    without, answer = await bench.existing(), await _included(bench)
    if not answer.ok or without.total is None or answer.total is None:
        raise LackingError("needs a total")
    require(without.total == answer.total, f"total {answer.total}, {without.total} without _include")
    return f"total {answer.total}"


async def _filtered(bench: Bench, name: str, value: str, other: str) -> str:
    """Require that a parameter keeps the booking with its own value, and drops it with another."""
    resource = listed(bench.premises.statement.resource, "Appointment")
    if name not in {str(one.get("name")) for one in dicts(resource.get("searchParam"))}:
        raise NotApplicableError(f"the search parameter {name}, which is optional, is not declared")
    query = await _query(bench)
    _, appointment, _ = await bench.booked()
    for given, wanted in ((value, True), (other, False)):
        answer = await bench.search(*query, (name, given))
        found = appointment.get("id") in ids(answer.appointments)
        require(answer.ok and found is wanted, f"{name}={given}: {answer.says()}")
    return f"{name}={value} keeps it, {name}={other} does not"


@CHECKS.should(
    "search.status", "A status may be asked for", clauses.SEARCH_STATUS,
    "the booking with status=booked, not with status=cancelled", _BOOK, f"{_ASK}&status=…",
)  # fmt: skip
async def status(bench: Bench) -> str:
    return await _filtered(bench, "status", "booked", "cancelled")


async def _by_actor(bench: Bench, name: str, kind: str) -> str:
    await bench.needs_search()
    _, appointment, _ = await bench.booked()
    found = sorted(actors(appointment, kind))
    if not found:
        raise NotApplicableError(f"the booking names no {kind}")
    return await _filtered(bench, name, found[0], f"{kind}/slotdesk-none")


@CHECKS.should(
    "search.practitioner", "A practitioner may be asked for", clauses.SEARCH_PRACTITIONER,
    "the booking with its own practitioner, not with another", _BOOK, f"{_ASK}&practitioner=…",
)  # fmt: skip
async def practitioner(bench: Bench) -> str:
    return await _by_actor(bench, "practitioner", "Practitioner")


@CHECKS.should(
    "search.location", "A location may be asked for", clauses.SEARCH_LOCATION,
    "the booking with its own location, not with another", _BOOK, f"{_ASK}&location=…",
)  # fmt: skip
async def location(bench: Bench) -> str:
    return await _by_actor(bench, "location", "Location")


@CHECKS.should(
    "search.id", "An id may be asked for", clauses.SEARCH_ID, "the booking with its own _id, not with another", _BOOK,
    f"{_ASK}&_id=…",
)  # fmt: skip
async def identified(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    return await _filtered(bench, "_id", str(appointment.get("id")), "slotdesk-none")


@CHECKS.should(
    "read.appointment", "An Appointment can be read", clauses.STATEMENT_READ, "the Appointment with its id", _BOOK,
    "GET the Appointment by its id",
)  # fmt: skip
async def read(bench: Bench) -> str:
    _, appointment, _ = await bench.booked()
    answer = await bench.dialogue.get(reference_of(appointment))
    if answer.status in {405, 501}:
        raise NotApplicableError("an Appointment can't be read by its id")
    require(
        answer.ok and [reference_of(one) for one in answer.appointments] == [reference_of(appointment)], answer.says()
    )
    return answer.says()


@CHECKS.should(
    "refusal.bad-date", "A date that can't be read is refused", clauses.FIND_BAD_REQUEST, "a status of 4xx",
    "GET Appointment?patient=…&date=the-day-after-tomorrow",
)  # fmt: skip
async def bad_date(bench: Bench) -> str:
    answer = await _bad_date(bench)
    require(answer.refused, answer.says())
    return answer.says()


async def _bad_date(bench: Bench) -> Answer:
    await bench.needs_search()
    query = [("patient", bench.patient_reference()), ("date", "the-day-after-tomorrow")]
    answer: Answer = await bench.once("bad date", lambda: bench.search(*query))
    return answer


@CHECKS.should(
    "refusal.outcome", "A refusal says why", clauses.OUTCOME_ON_ERROR,
    "an OperationOutcome with an issue of severity fatal or error",
    "GET Appointment?patient=…&date=the-day-after-tomorrow",
)  # fmt: skip
async def outcome(bench: Bench) -> str:
    answer = await _bad_date(bench)
    if answer.ok:
        raise LackingError(f"needs a refusal: {answer.says()}")
    require(any(one.get("severity") in {"fatal", "error"} for one in answer.issues), answer.says())
    return answer.says()
