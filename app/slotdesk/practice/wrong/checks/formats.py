"""What makes checks of the two formats fail."""

from collections.abc import Callable

from ...call import Call, Message, Reply
from ...codes import Json
from ...negotiation import Format, answer_format
from ...operation import Operation
from ...outcome import operation_outcome, warning
from ...practice_state import PracticeState
from ..decision import Decision
from ..wrongness import wrong_answer, wrong_decision, wrong_message
from .editing import entries


def _unread(check: str, operation: str) -> None:
    """Register that an operation takes XML for JSON."""

    def decide(right: Format, _state: PracticeState, _content_type: str, path: tuple[str, ...]) -> Format:
        return Format.JSON if path[-1:] == (operation,) else right

    wrong_decision(f"Formats.{check}", f"{operation} reads JSON alone.", Decision.BODY_FORMAT)(decide)


_unread("find.other-format", "$find")
_unread("hold.other-format", "$hold")
_unread("book.other-format", "$book")


@wrong_answer("Formats.find.same", "In XML $find says something more of a time.", Operation.FIND)
def same(call: Call, reply: Reply) -> Reply:
    """Add a comment."""
    if call.form is Format.XML and entries(reply):
        entries(reply)[0]["resource"]["comment"] = "In XML alone"
    return reply


@wrong_decision(
    "Formats.find.mixed", "Of several formats in Accept JSON is taken, liked or not.", Decision.ANSWER_FORMAT
)
def mixed(right: Format, _state: PracticeState | None, accept: str, _override: str | None) -> Format:
    """Take JSON where it is among them."""
    return Format.JSON if "," in accept and "json" in accept else right


@wrong_message("Formats.find.content-type", "$find calls its JSON application/json.", Operation.FIND)
def content_type(_call: Call, message: Message) -> Message:
    """Give it another media type."""
    return message._replace(media_type="application/json") if message.media_type == Format.JSON.value else message


@wrong_answer("Formats.metadata.other-format", "metadata can't be had in XML.", Operation.METADATA)
def metadata(call: Call, reply: Reply) -> Reply:
    """Refuse where it is asked for by Accept."""
    if call.form is not Format.XML or call.first("_format") or reply.status != 200:
        return reply
    return Reply(406, operation_outcome([warning("not-supported", "There is no XML.")._replace(severity="error")]))


@wrong_decision("Formats.search.other-format", "A search in XML finds nothing.", Decision.SELECTED)
def search(right: list[Json], _state: PracticeState, call: Call, kind: str) -> list[Json]:
    """Find nothing."""
    return [] if kind == "Appointment" and call.form is Format.XML else right


def _other_status(check: str, words: str, status: int, operation: Operation) -> Callable[[int], None]:
    def become(other: int) -> None:
        def answer(_call: Call, reply: Reply) -> Reply:
            return reply._replace(status=other) if reply.status == status else reply

        wrong_answer(f"Formats.refusal.{check}", words, operation)(answer)

    return become


_other_status("media-type", "$find calls a media type it does not know a bad request.", 415, Operation.FIND)(400)
_other_status("not-acceptable", "metadata calls a format it does not have a bad request.", 406, Operation.METADATA)(400)


@wrong_decision("Formats.metadata.format-parameter", "_format is ignored.", Decision.ANSWER_FORMAT)
def format_parameter(_right: Format, _state: PracticeState | None, accept: str, _override: str | None) -> Format:
    """Look at Accept alone."""
    return answer_format(accept, None)
