"""Checks of what `$find` (ITI-115) answers: the Bundle and the proposed Appointments in it."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from slotdesk.services.checking import clauses
from slotdesk.services.checking.answer import (
    Answer,
    Json,
    dicts,
    differences,
    ids,
    mode,
    moment,
    reference_of,
    relative,
)
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.check import CheckGroup, LackingError, require

CHECKS = CheckGroup("ITI-115")
_ASK = "POST Appointment/$find with start, end and the criteria of the run"
_PAGES = "the same with a small _count, and every page that link next leads to"


@CHECKS.shall(
    "find.searchset", "The answer is a searchset", clauses.FIND_SEARCHSET, "200 and a Bundle of type searchset", _ASK
)
async def searchset(bench: Bench) -> str:
    answer: Answer = await bench.once("found", bench.find)
    require(answer.status == 200 and answer.is_searchset, answer.says())
    return answer.says()


@CHECKS.shall("find.total", "The answer says how many there are", clauses.FIND_TOTAL, "Bundle.total", _ASK)
async def total(bench: Bench) -> str:
    answer = await bench.found()
    require(answer.total is not None, "Bundle without a total")
    return f"total {answer.total}"


@CHECKS.shall(
    "find.search-mode", "Each entry says what it is", clauses.BUNDLE_MODE,
    "search.mode match with each Appointment, outcome with an OperationOutcome", _ASK,
)  # fmt: skip
async def search_mode(bench: Bench) -> str:
    return judge_modes(await bench.found())


def judge_modes(answer: Answer) -> str:
    """Require of each entry the search mode that belongs to its type."""
    wanted = {"Appointment": "match", "OperationOutcome": "outcome"}
    for place, entry in enumerate(answer.entries):
        kind = str((entry.get("resource") or {}).get("resourceType"))
        seen = mode(entry)
        fits = seen == wanted[kind] if kind in wanted else seen in {"match", "include"}
        require(fits, f"entry {place}: {kind} with search.mode {seen or 'none'}")
    return f"{len(answer.entries)} entries"


@CHECKS.shall("find.proposed", "Free times are proposed", clauses.FIND_PROPOSED, "status proposed in each", _ASK)
async def proposed(bench: Bench) -> str:
    found = {str(one.get("status", "none")) for one in await bench.candidates()}
    require(found == {"proposed"}, f"status {', '.join(sorted(found))}")
    return "all proposed"


@CHECKS.shall(
    "find.times", "Start and end are instants with a zone", clauses.APPOINTMENT_TIMES,
    "start and end with an offset in each, the end after the start", _ASK,
)  # fmt: skip
async def times(bench: Bench) -> str:
    for one in await bench.candidates():
        judge_times(one)
    return "each has both"


def judge_times(one: Json) -> None:
    """Require both times of an Appointment."""
    for name in ("start", "end"):
        require(moment(one, name) is not None, f"{reference_of(one)}: {name} {one.get(name, 'missing')}")
    start, end = datetime.fromisoformat(one["start"]), datetime.fromisoformat(one["end"])
    require(end > start, f"{reference_of(one)}: from {one['start']} until {one['end']}")


@CHECKS.shall(
    "find.requested-period", "The period asked for is repeated", clauses.APPOINTMENT_PERIOD,
    "exactly one requestedPeriod in each", _ASK,
)  # fmt: skip
async def requested_period(bench: Bench) -> str:
    for one in await bench.candidates():
        count = len(dicts(one.get("requestedPeriod")))
        require(count == 1, f"{reference_of(one)}: {count} requestedPeriod")
    return "one in each"


@CHECKS.shall(
    "find.participants", "Each participant is named and has a status", clauses.APPOINTMENT_ACTORS,
    "a participant or more in each, each with actor and status", _ASK,
)  # fmt: skip
async def participants(bench: Bench) -> str:
    for one in await bench.candidates():
        found = dicts(one.get("participant"))
        require(found, f"{reference_of(one)}: no participant")
        for participant in found:
            require(participant.get("actor"), f"{reference_of(one)}: a participant without actor")
            require(participant.get("status"), f"{reference_of(one)}: a participant without status")
    return "all named"


@CHECKS.should(
    "find.ids", "Each free time can be pointed at", clauses.HOLD_REFERENCE,
    "an id in each, so that $hold and $book can name it", _ASK,
)  # fmt: skip
async def identified(bench: Bench) -> str:
    without = [str(one.get("start")) for one in await bench.candidates() if not one.get("id")]
    require(not without, f"{len(without)} without an id, such as that of {without[0] if without else ''}")
    return "each has an id"


@CHECKS.shall(
    "find.full-url", "Addresses fit what they are of", clauses.FULL_URL,
    "where there is a fullUrl, it ends with type and id of the resource", _ASK,
)  # fmt: skip
async def full_url(bench: Bench) -> str:
    count = 0
    for entry in (await bench.found()).entries:
        url, resource = str(entry.get("fullUrl", "")), entry.get("resource") or {}
        if not url or url.startswith("urn:"):
            continue
        require(relative(url) == reference_of(resource), f"fullUrl {url} of {reference_of(resource)}")
        count += 1
    return f"{count} addresses"


@CHECKS.should(
    "find.period", "Free times lie within the period", clauses.FIND_PERIOD,
    "each begins and ends within start and end, unless an OperationOutcome says otherwise", _ASK,
)  # fmt: skip
async def within_period(bench: Bench) -> str:
    start, end = bench.premises.start, bench.premises.end
    for one in await bench.candidates():
        first, last = moment(one, "start"), moment(one, "end")
        within = first is None or last is None or (start <= first and last <= end)
        require(within, f"{reference_of(one)}: from {one.get('start')} until {one.get('end')}")
    return "all within"


@CHECKS.shall(
    "find.bookable-once", "No time is offered twice", clauses.UNIQUE_ENTRIES,
    "each Appointment once, on whichever page", _ASK, _PAGES,
)  # fmt: skip
async def once_each(bench: Bench) -> str:
    whole = await bench.dialogue.pages(await bench.found())
    for pages in (whole, await bench.all_found()):
        listed = [reference_of(one) for page in pages for one in page.appointments if one.get("id")]
        twice = [one for one, often in Counter(listed).items() if often > 1]
        require(not twice, f"{len(twice)} come twice, such as {twice[0] if twice else ''}")
    return f"{len(listed)} times, each once"


@CHECKS.shall(
    "paging.count", "_count bounds a page", clauses.FIND_COUNT, "no page with more Appointments than _count says",
    "POST Appointment/$find?_count=2",
)  # fmt: skip
async def count(bench: Bench) -> str:
    if len(await bench.candidates()) < 3:
        raise LackingError("needs three free times")
    answer = await bench.find(query=[("_count", "2")])
    require(answer.ok, answer.says())
    require(len(answer.appointments) <= 2, f"{len(answer.appointments)} Appointments")
    return answer.says()


@CHECKS.shall(
    "paging.total", "The total is that of all pages", clauses.FIND_TOTAL_VALUE,
    "total is the number of Appointments on all pages, and the same on each", _ASK, _PAGES,
)  # fmt: skip
async def paged_total(bench: Bench) -> str:
    return judge_paged_total(await bench.all_found())


def judge_paged_total(pages: list[Answer]) -> str:
    """Require that the total is how many came, on each page that has one."""
    came = sum(len(page.appointments) for page in pages)
    totals = sorted({page.total for page in pages if page.total is not None})
    if not totals:
        raise LackingError("needs a total")
    require(totals == [came], f"total {', '.join(map(str, totals))}, {came} came on {len(pages)} pages")
    return f"{came} on {len(pages)} pages"


@CHECKS.shall(
    "paging.complete", "Pages lose nothing", clauses.FIND_PAGING,
    "the pages together have the same Appointments as the answer without _count", _ASK, _PAGES,
)  # fmt: skip
async def complete(bench: Bench) -> str:
    whole = await bench.dialogue.pages(await bench.found())
    if not ids(one for page in whole for one in page.appointments):
        raise LackingError("needs free times with an id")
    at_once = ids(one for page in whole for one in page.appointments)
    in_pages = ids(one for page in await bench.all_found() for one in page.appointments)
    differs = differences("times", at_once, in_pages)
    require(not differs, differs)
    return f"{len(in_pages)} times both ways"
