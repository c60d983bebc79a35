"""What makes checks of the search for existing appointments (ITI-118) fail."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from ...call import Call, Message, Reply
from ...codes import Json
from ...operation import Operation
from ...outcome import operation_outcome, warning
from ...practice_state import PracticeState
from ..decision import Decision
from ..wrongness import wrong_answer, wrong_decision, wrong_message, wrong_request
from .editing import appointments, entries, success, values

Change = Callable[[Json, Json], None]
_BAD = "the-day-after-tomorrow"


def _is_plain(call: Call) -> bool:
    """Whether a patient and two dates are all that is asked by GET."""
    names = sorted(name for name, _ in call.query)
    return call.method == "GET" and call.path == ("Appointment",) and names == ["date", "date", "patient"]


def _wrong(check: str, words: str) -> Callable[[Change], Change]:
    """Register a change of the answer to a plain search that found something: the Bundle and its first entry."""

    def keep(change: Change) -> Change:
        def answer(call: Call, reply: Reply) -> Reply:
            if _is_plain(call) and entries(reply):
                change(reply.resource, entries(reply)[0])
            return reply

        wrong_answer(f"ITI-118.{check}", words, Operation.SEARCH)(answer)
        return change

    return keep


def _dropped(check: str, words: str, name: str) -> None:
    """Register that a parameter beside a patient is ignored."""

    def forget(call: Call) -> Call:
        return call.without(name) if values(call, "patient") else call

    wrong_request(f"ITI-118.{check}", words, Operation.SEARCH)(forget)


_dropped("search.include", "A search includes nobody.", "_include")
_dropped("search.status", "A search does not look at the status.", "status")
_dropped("search.practitioner", "A search does not look at the practitioner.", "practitioner")
_dropped("search.location", "A search does not look at the location.", "location")
_dropped("search.id", "A search for a patient does not look at the id.", "_id")


@_wrong("search.searchset", "A search answers with a collection.")
def searchset(bundle: Json, _entry: Json) -> None:
    """Give the Bundle another type."""
    bundle["type"] = "collection"


@_wrong("search.total", "A search does not say how many there are.")
def total(bundle: Json, _entry: Json) -> None:
    """Take the total away."""
    del bundle["total"]


@_wrong("search.booked", "A search says of what is booked that it waits.")
def booked(bundle: Json, _entry: Json) -> None:
    """Give each another status."""
    for entry in bundle["entry"]:
        if entry["resource"].get("status") == "booked":
            entry["resource"]["status"] = "waitlist"


@_wrong("search.search-mode", "A search says of an appointment that it is a remark.")
def search_mode(_bundle: Json, entry: Json) -> None:
    """Give the entry another mode."""
    entry["search"]["mode"] = "outcome"


@_wrong("search.profiled", "A search leaves the requested period away.")
def profiled(_bundle: Json, entry: Json) -> None:
    """Take it away."""
    del entry["resource"]["requestedPeriod"]


@_wrong("search.patient", "A search gives an appointment of another patient.")
def patient(_bundle: Json, entry: Json) -> None:
    """Put another patient in."""
    entry["resource"]["participant"] = deepcopy(entry["resource"]["participant"])
    for participant in entry["resource"]["participant"]:
        if "Patient/" in participant["actor"]["reference"]:
            participant["actor"]["reference"] = "Patient/other"


@_wrong("search.date", "A search gives an appointment of another year.")
def date(_bundle: Json, entry: Json) -> None:
    """Add a year to start and end."""
    for name in ("start", "end"):
        text = entry["resource"][name]
        entry["resource"][name] = f"{int(text[:4]) + 1}{text[4:]}"


@wrong_request("ITI-118.search.date-prefixes", "A search takes le for lt.", Operation.SEARCH)
def date_prefixes(call: Call) -> Call:
    """Change the prefix."""
    changed = tuple((name, f"lt{value[2:]}" if value.startswith("le") else value) for name, value in call.query)
    return replace(call, query=changed)


@wrong_answer("ITI-118.search.post", "A search by POST finds nothing.", Operation.SEARCH)
def post(call: Call, reply: Reply) -> Reply:
    """Answer with an empty searchset."""
    return success() if call.path[-1:] == ("_search",) else reply


@wrong_decision("ITI-118.search.identifier", "A search by one identifier finds nothing.", Decision.SELECTED)
def identifier(right: list[Json], _state: PracticeState, call: Call, _kind: str) -> list[Json]:
    """Find nothing."""
    found = values(call, "patient.identifier")
    return [] if found and "," not in found[0] else right


@wrong_request("ITI-118.search.several-identifiers", "A search looks at the first identifier alone.", Operation.SEARCH)
def several_identifiers(call: Call) -> Call:
    """Forget the others."""
    changed = tuple((k, v.partition(",")[0] if k == "patient.identifier" else v) for k, v in call.query)
    return replace(call, query=changed)


def _refused(text: str) -> Reply:
    return Reply(404, operation_outcome([warning("not-found", text)._replace(severity="error")]))


@wrong_answer("ITI-118.search.unknown-system", "A search turns down an identifier it does not know.", Operation.SEARCH)
def unknown_system(call: Call, reply: Reply) -> Reply:
    """Refuse where nothing was found."""
    missing = values(call, "patient.identifier") and reply.status == 200 and not appointments(reply)
    return _refused("There is no such system.") if missing else reply


@wrong_answer("ITI-118.search.unknown-patient", "A search turns down a patient it does not know.", Operation.SEARCH)
def unknown_patient(call: Call, reply: Reply) -> Reply:
    """Refuse where nobody has the id."""
    missing = values(call, "patient") == ["Patient/slotdesk-no-such-patient"]
    return _refused("There is no such patient.") if missing else reply


@wrong_request("ITI-118.search.count", "A search takes a _count of 1 for none at all.", Operation.SEARCH)
def count(call: Call) -> Call:
    """Forget it."""
    return call.without("_count") if values(call, "_count") == ["1"] else call


@wrong_answer("ITI-118.search.paged-total", "A search gives another total on later pages.", Operation.SEARCH)
def paged_total(call: Call, reply: Reply) -> Reply:
    """Add something."""
    if values(call, "_page") and "total" in reply.resource:
        reply.resource["total"] += 5
    return reply


@wrong_answer("ITI-118.search.include-total", "A search counts what is included.", Operation.SEARCH)
def include_total(_call: Call, reply: Reply) -> Reply:
    """Add it to the total."""
    included = [one for one in reply.resource.get("entry", []) if one.get("search", {}).get("mode") == "include"]
    if included:
        reply.resource["total"] += len(included)
    return reply


@wrong_answer("ITI-118.read.appointment", "An Appointment can't be read.", Operation.SEARCH)
def read(call: Call, reply: Reply) -> Reply:
    """Say that there is none."""
    return _refused("There is none.") if len(call.path) == 2 and call.path[1] != "_search" else reply


@wrong_answer("ITI-118.refusal.bad-date", "A search finds nothing where a date can't be read.", Operation.SEARCH)
def bad_date(call: Call, reply: Reply) -> Reply:
    """Answer with an empty searchset."""
    return success() if values(call, "date") == [_BAD] else reply


@wrong_message("ITI-118.refusal.outcome", "A search refuses in plain text.", Operation.SEARCH)
def outcome(call: Call, message: Message) -> Message:
    """Put a text in the place of an OperationOutcome."""
    if values(call, "date") != [_BAD]:
        return message
    return message._replace(content=b"Bad request", media_type="text/plain")
