"""Wrong answers to `$find` (ITI-115)."""

from ..call import Call, Reply
from ..operation import Operation
from ..practice_state import PracticeState
from ..slots import Slot
from .decision import Decision
from .wrongness import wrong_answer, wrong_decision, wrong_request


@wrong_decision("taken-times-offered", "$find offers times that are held or booked as well.", Decision.OFFERED)
def taken_times_offered(_right: list[Slot], state: PracticeState, first: int, last: int) -> list[Slot]:
    """Offer every slot there is."""
    return state.availability.all(state.now(), first, last)


@wrong_request("page-size-ignored", "_count is ignored: pages have the server's own size.", Operation.FIND)
def page_size_ignored(call: Call) -> Call:
    """Forget the size that was asked for."""
    return call.without("_count")


@wrong_answer("free-times-as-booked", "$find calls the times booked instead of proposed.", Operation.FIND)
def free_times_as_booked(_call: Call, reply: Reply) -> Reply:
    """Give every appointment the status of one that is made."""
    for entry in reply.resource.get("entry", []):
        if entry["resource"]["resourceType"] == "Appointment":
            entry["resource"]["status"] = "booked"
    return reply
