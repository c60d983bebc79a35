"""Wrong deeds and answers of `$hold` (ITI-116) and `$book` (ITI-117)."""

from ..call import Call, Message
from ..operation import Operation
from ..practice_state import PracticeState
from ..record import AppointmentRecord
from ..slots import Slot
from .decision import Decision
from .wrongness import wrong_decision, wrong_message


@wrong_decision("double-booking", "$hold and $book give a time to whoever asks, taken or not.", Decision.IS_FREE)
def double_booking(_right: bool, state: PracticeState, slot: Slot, _wish: str) -> bool:
    """Let everything in the future be free."""
    return slot.start >= state.now()


@wrong_decision("cancelled-but-kept", "A cancellation is confirmed, yet the appointment stays booked.", Decision.KEPT)
def cancelled_but_kept(
    right: AppointmentRecord, _state: PracticeState, before: AppointmentRecord | None
) -> AppointmentRecord | None:
    """Keep what was where a booked appointment is to be cancelled."""
    return None if right.status == "cancelled" and before is not None and before.status == "booked" else right


@wrong_message(
    "errors-as-html", "A refusal is a page of HTML in place of an OperationOutcome.", Operation.HOLD, Operation.BOOK
)
def errors_as_html(_call: Call, message: Message) -> Message:
    """Put a page in the place of an error."""
    if message.status < 400:
        return message
    return message._replace(content=b"<html><body><h1>Error</h1></body></html>", media_type="text/html")
