"""Checks of what `$find` (ITI-115) makes of its criteria."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import Answer, Json, actors, dicts, differences, time_and_people, tokens
from slotdesk.services.checking.bench import FIND, Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, NotApplicableError, require
from slotdesk.services.checking.parameters import parameter, parameters, period, reference, resource, text

CHECKS = CheckGroup("ITI-115")
_UNKNOWN = "urn:oid:2.999.1|no-such-code"


async def _ask(bench: Bench, *criteria: Json, count: int = 20) -> Answer:
    """What is free in the whole period by these criteria alone."""
    body = parameters(*period(bench.premises.start, bench.premises.end), *criteria)
    answer = await bench.dialogue.post(FIND, body, [("_count", str(count))])
    require(answer.ok and answer.kind == "Bundle", answer.says())
    return answer


async def _known(bench: Bench, kind: str) -> list[str]:
    """References of one type that take part in free times, whoever has most first."""
    answer: Answer = await bench.once("anybody", lambda: _ask(bench, count=60))
    found = Counter(one for candidate in answer.appointments for one in actors(candidate, kind))
    mine = Counter(one for candidate in await bench.candidates() for one in actors(candidate, kind))
    listed = [name for name, _ in (*mine.most_common(), *found.most_common())]
    return list(dict.fromkeys(listed))


async def _one(bench: Bench, kind: str) -> str:
    found = await _known(bench, kind)
    if not found:
        raise NotApplicableError(f"no free time names a {kind}")
    return found[0]


def _only(answer: Answer, kind: str, wanted: set[str]) -> str:
    found = answer.appointments
    require(found, "nothing, though there was something before")
    for one in found:
        named = actors(one, kind)
        require(not named or named & wanted, f"{one.get('id')}: with {', '.join(sorted(named))}")
    return f"{len(found)} times"


@CHECKS.should(
    "criteria.practitioner", "Only the practitioner asked for", clauses.FIND_PRACTITIONER,
    "free times of that Practitioner and no other", "POST Appointment/$find with practitioner",
)  # fmt: skip
async def practitioner(bench: Bench) -> str:
    who = await _one(bench, "Practitioner")
    return _only(await _ask(bench, reference("practitioner", who)), "Practitioner", {who})


@CHECKS.should(
    "criteria.or", "One kind repeated means any of them", clauses.FIND_OR,
    "free times of both Practitioners, as many as of each alone", "POST Appointment/$find with one practitioner",
    "the same with another", "the same with both",
)  # fmt: skip
async def either(bench: Bench) -> str:
    known = await _known(bench, "Practitioner")
    if len(known) < 2:
        raise NotApplicableError("free times of fewer than two Practitioners")
    pair = [reference("practitioner", one) for one in known[:2]]
    alone = [(await _ask(bench, one, count=1)).total for one in pair]
    both = (await _ask(bench, *pair, count=1)).total
    if both is None or None in alone:
        raise LackingError("needs a total")
    wanted = sum(one for one in alone if one is not None)
    require(both == wanted, f"{alone[0]} and {alone[1]} alone, {both} of both")
    return f"{both} of both"


@CHECKS.should(
    "criteria.and", "Different kinds must all fit", clauses.FIND_AND,
    "free times of the Practitioner at the Location; none where the two never go together",
    "POST Appointment/$find with practitioner and location-reference",
)  # fmt: skip
async def all_of(bench: Bench) -> str:
    who = await _one(bench, "Practitioner")
    mine = await _ask(bench, reference("practitioner", who))
    at = {place for one in mine.appointments for place in actors(one, "Location")}
    elsewhere = [one for one in await _known(bench, "Location") if one not in at]
    if not at:
        raise NotApplicableError("no free time names a Location")
    place = sorted(at)[0]
    answer = await _ask(bench, reference("practitioner", who), reference("location-reference", place))
    _only(answer, "Practitioner", {who})
    _only(answer, "Location", {place})
    for other in elsewhere[:1]:
        never = await _ask(bench, reference("practitioner", who), reference("location-reference", other))
        wrong = [one for one in never.appointments if who not in actors(one) or other not in actors(one)]
        require(not wrong, f"{len(wrong)} free times that are not of {who} at {other}")
    return f"{len(answer.appointments)} times of both"


@CHECKS.should(
    "criteria.location", "Only the location asked for", clauses.FIND_LOCATION, "free times at that Location",
    "POST Appointment/$find with location-reference",
)  # fmt: skip
async def location(bench: Bench) -> str:
    where = await _one(bench, "Location")
    return _only(await _ask(bench, reference("location-reference", where)), "Location", {where})


async def _by_code(bench: Bench, name: str, member: str) -> str:
    codes = sorted({token for one in await bench.candidates() for token in tokens(one.get(member))})
    codes = [code for code in codes if not code.startswith("|")]
    if not codes:
        raise NotApplicableError(f"no free time has a {member} with a code and its system")
    answer = await _ask(bench, text(name, codes[0]))
    require(answer.appointments, f"nothing for {codes[0]}, though there was something before")
    for one in answer.appointments:
        found = tokens(one.get(member))
        require(not found or codes[0] in found, f"{one.get('id')}: {', '.join(sorted(found))}")
    return f"{len(answer.appointments)} times of {codes[0]}"


@CHECKS.should(
    "criteria.visit-type", "Only the visit type asked for", clauses.FIND_VISIT_TYPE, "free times of that service type",
    "POST Appointment/$find with visit-type=system|code",
)  # fmt: skip
async def visit_type(bench: Bench) -> str:
    return await _by_code(bench, "visit-type", "serviceType")


@CHECKS.should(
    "criteria.specialty", "Only the specialty asked for", clauses.FIND_SPECIALTY, "free times of that specialty",
    "POST Appointment/$find with specialty=system|code",
)  # fmt: skip
async def specialty(bench: Bench) -> str:
    return await _by_code(bench, "specialty", "specialty")


@CHECKS.should(
    "criteria.unknown-code", "An unknown code means that nothing is free", clauses.FIND_EMPTY,
    "200 and a searchset without an Appointment", f"POST Appointment/$find with visit-type={_UNKNOWN}",
)  # fmt: skip
async def unknown_code(bench: Bench) -> str:
    answer = await bench.find(text("visit-type", _UNKNOWN))
    require(answer.status == 200 and answer.is_searchset and not answer.appointments, answer.says())
    return answer.says()


@CHECKS.should(
    "criteria.past", "Nothing is free in the past", clauses.FIND_EMPTY, "200 and a searchset without an Appointment",
    "POST Appointment/$find for a day of last year",
)  # fmt: skip
async def past(bench: Bench) -> str:
    start = bench.premises.start - timedelta(days=365)
    body = parameters(*period(start, start + timedelta(days=1)), *bench.premises.question)
    answer = await bench.dialogue.post(FIND, body)
    require(answer.status == 200 and answer.is_searchset and not answer.appointments, answer.says())
    return answer.says()


@CHECKS.shall(
    "criteria.logical", "A reference may be an identifier", clauses.FIND_LOGICAL,
    "the same free times as with the literal reference", "GET a Practitioner that has an identifier",
    "POST Appointment/$find with practitioner by identifier, and by reference",
)  # fmt: skip
async def logical(bench: Bench) -> str:
    who = await _one(bench, "Practitioner")
    read = await bench.dialogue.get(who)
    listed = [one for one in dicts((read.resource or {}).get("identifier")) if one.get("system") and one.get("value")]
    if not read.ok or not listed:
        raise NotApplicableError(f"{who} can't be read, or has no identifier with a system")
    identifier = {"system": listed[0]["system"], "value": listed[0]["value"]}
    return await _same(bench, reference("practitioner", who), reference("practitioner", {"identifier": identifier}))


@CHECKS.shall(
    "criteria.absolute", "A reference may be a URL of the server", clauses.FIND_ABSOLUTE,
    "the same free times as with the relative reference",
    "POST Appointment/$find with practitioner as URL, and as path",
)  # fmt: skip
async def absolute(bench: Bench) -> str:
    who = await _one(bench, "Practitioner")
    whole = f"{bench.plan.connection.base_url}/{who}"
    return await _same(bench, reference("practitioner", who), reference("practitioner", whole))


async def _same(bench: Bench, one: Json, other: Json) -> str:
    first, second = await _ask(bench, one), await _ask(bench, other)
    ours, theirs = ({str(time_and_people(a)[0]) for a in answer.appointments} for answer in (first, second))
    differs = differences("times", ours, theirs)
    require(not differs, differs)
    return f"{len(first.appointments)} times both ways"


@CHECKS.shall(
    "criteria.all-parameters", "Every parameter of the definition may be sent", clauses.FIND_PARAMETERS,
    "200 and a searchset", "POST Appointment/$find with each of the fourteen parameters",
)  # fmt: skip
async def all_parameters(bench: Bench) -> str:
    patient = bench.premises.patient_reference
    more = [
        text("specialty", _UNKNOWN),
        text("visit-type", _UNKNOWN),
        text("location-string", "Exempelby"),
        text("reason", _UNKNOWN),
        parameter("referral-identifier", "valueIdentifier", {"system": "urn:oid:2.999.2", "value": "R-1"}),
        parameter("timing", "valueTiming", {"repeat": {"dayOfWeek": ["mon", "wed"]}}),
        reference("insurance-reference", "InsurancePlan/none"),
        resource("patient-resource", {"resourceType": "Patient", "name": [{"family": "Slotdesk", "given": ["Check"]}]}),
    ]
    more += [reference("patient-reference", patient)] if patient else []
    names = (("practitioner", "Practitioner"), ("location-reference", "Location"), ("organization", "Organization"))
    more += [reference(name, f"{kind}/none") for name, kind in names]
    body = parameters(*period(bench.premises.start, bench.premises.end), *bench.premises.question, *more)
    answer = await bench.dialogue.post(FIND, body)
    require(answer.status == 200 and answer.is_searchset, answer.says())
    return answer.says()


@CHECKS.shall(
    "criteria.patient", "The patient may be named", clauses.FIND_PARAMETERS,
    "200 and a searchset", "POST Appointment/$find with patient-reference", "the same with patient-resource",
)  # fmt: skip
async def patient(bench: Bench) -> str:
    known = bench.patient()
    ways = [resource("patient-resource", known)]
    ways += (
        [reference("patient-reference", bench.premises.patient_reference)] if bench.premises.patient_reference else []
    )
    for way in ways:
        answer = await bench.find(way, query=[("_count", "1")])
        require(answer.status == 200 and answer.is_searchset, f"{way['name']}: {answer.says()}")
    return "200 either way"
