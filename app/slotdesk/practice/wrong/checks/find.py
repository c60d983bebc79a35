"""What makes checks of the answers to `$find` (ITI-115) fail."""

from collections.abc import Callable
from copy import deepcopy

from ...call import Call, Reply
from ...codes import Json
from ...operation import Operation
from ..wrongness import wrong_answer, wrong_request
from .editing import appointments, entries, is_long, values

Change = Callable[[Json, Json], None]


def _wrong(check: str, words: str) -> Callable[[Change], Change]:
    """Register a change of a long answer, given the Bundle and its first entry."""

    def keep(change: Change) -> Change:
        def answer(call: Call, reply: Reply) -> Reply:
            if is_long(call, reply):
                change(reply.resource, entries(reply)[0])
            return reply

        wrong_answer(f"ITI-115.{check}", words, Operation.FIND)(answer)
        return change

    return keep


@_wrong("find.searchset", "$find answers with a collection.")
def searchset(bundle: Json, _entry: Json) -> None:
    """Give the Bundle another type."""
    bundle["type"] = "collection"


@_wrong("find.total", "$find does not say how many times there are.")
def total(bundle: Json, _entry: Json) -> None:
    """Take the total away."""
    del bundle["total"]


@_wrong("find.search-mode", "$find says of a free time that it is a remark.")
def search_mode(_bundle: Json, entry: Json) -> None:
    """Give the entry another mode."""
    entry["search"]["mode"] = "outcome"


@_wrong("find.proposed", "$find says of a free time that it is booked.")
def proposed(_bundle: Json, entry: Json) -> None:
    """Give it another status."""
    entry["resource"]["status"] = "booked"


@_wrong("find.times", "$find leaves the offset of a start away.")
def times(_bundle: Json, entry: Json) -> None:
    """Cut the text."""
    entry["resource"]["start"] = entry["resource"]["start"][:19]


@_wrong("find.requested-period", "$find does not repeat the period that was asked for.")
def requested_period(_bundle: Json, entry: Json) -> None:
    """Take it away."""
    del entry["resource"]["requestedPeriod"]


@_wrong("find.participants", "$find leaves the status of a participant away.")
def participants(_bundle: Json, entry: Json) -> None:
    """Take it away."""
    entry["resource"]["participant"] = deepcopy(entry["resource"]["participant"])
    del entry["resource"]["participant"][0]["status"]


@_wrong("find.full-url", "$find gives a free time the address of another.")
def full_url(_bundle: Json, entry: Json) -> None:
    """Change the address."""
    entry["fullUrl"] += "-other"


@_wrong("find.period", "$find offers a time a year later than it was asked for.")
def period(_bundle: Json, entry: Json) -> None:
    """Add a year to start and end."""
    for name in ("start", "end"):
        text = entry["resource"][name]
        entry["resource"][name] = f"{int(text[:4]) + 1}{text[4:]}"


@_wrong("find.bookable-once", "$find offers one time twice.")
def bookable_once(bundle: Json, entry: Json) -> None:
    """Add it once more."""
    bundle["entry"].insert(0, deepcopy(entry))
    bundle["total"] += 1


@wrong_answer("ITI-115.find.ids", "$find gives some times no id.", Operation.FIND)
def ids(_call: Call, reply: Reply) -> Reply:
    """Take it away from those that begin at twenty past."""
    for entry in entries(reply):
        if entry["resource"]["start"][14:16] == "20":
            del entry["resource"]["id"], entry["fullUrl"]
    return reply


@wrong_request("ITI-115.paging.count", "$find takes a _count of 2 for none at all.", Operation.FIND)
def count(call: Call) -> Call:
    """Forget it."""
    return call.without("_count") if values(call, "_count") == ["2"] else call


@wrong_answer("ITI-115.paging.total", "$find gives another total on later pages.", Operation.FIND)
def paged_total(call: Call, reply: Reply) -> Reply:
    """Add something."""
    if values(call, "_page") and "total" in reply.resource:
        reply.resource["total"] += 5
    return reply


@wrong_answer("ITI-115.paging.complete", "The last page of $find lacks a time.", Operation.FIND)
def complete(call: Call, reply: Reply) -> Reply:
    """Take the last one from the last page, and count it nowhere."""
    if values(call, "_count") == ["1"] or "total" not in reply.resource:
        return reply
    has_next = any(one["relation"] == "next" for one in reply.resource["link"])
    if values(call, "_page") or has_next:
        reply.resource["total"] -= 1
    if values(call, "_page") and not has_next and appointments(reply):
        reply.resource["entry"].remove(entries(reply)[-1])
    return reply
