"""What the faults do, each in a function.

Source: RFC 9110, 15.5 (401, and WWW-Authenticate); RFC 6585, 4 (429 and Retry-After).
"""

from copy import deepcopy

from ..call import Call, Message, Reply
from ..codes import Json
from ..outcome import Issue, operation_outcome
from ..practice_state import PracticeState
from .looped_pages import LoopedPages

_ISSUE_CODES = {401: "login", 403: "forbidden", 404: "not-found", 409: "conflict", 410: "deleted", 503: "transient"}


def _outcome(status: int, code: str, text: str, headers: dict[str, str] | None = None) -> Reply:
    return Reply(status, operation_outcome([Issue("error", code, text)]), headers or {})


def refusal(status: int) -> Reply:
    """A refusal with a reason."""
    text = "The practice lab has this request refused. Nothing was done."
    return _outcome(status, _ISSUE_CODES.get(status, "processing"), text)


def unauthorized(_argument: int) -> Reply:
    """The wish for a sign-in."""
    text = "The practice lab wants a sign-in for this request. Nothing was done."
    return _outcome(401, "login", text, {"WWW-Authenticate": 'Bearer realm="practice"'})


def too_many(seconds: int) -> Reply:
    """The wish to come again later."""
    text = "The practice lab is too busy for this request. Nothing was done."
    return _outcome(429, "throttled", text, {"Retry-After": str(seconds)})


def with_status(status: int, _call: Call, reply: Reply, _pages: LoopedPages) -> Reply:
    """The answer under another status."""
    return reply._replace(status=status)


def with_stale_total(more: int, _call: Call, reply: Reply, _pages: LoopedPages) -> Reply:
    """A searchset that promises more than there is."""
    if "total" not in reply.resource:
        return reply
    return reply._replace(resource={**reply.resource, "total": reply.resource["total"] + more})


def looped(_argument: int, call: Call, reply: Reply, pages: LoopedPages) -> Reply:
    """A searchset whose next page is itself."""
    if reply.resource.get("resourceType") != "Bundle":
        return reply
    return reply._replace(resource=pages.loop(call.base, deepcopy(reply.resource)))


def halved(message: Message) -> Message:
    """A message whose content ends in the middle; its length is told as what is sent, so HTTP finds nothing wrong."""
    return message._replace(content=message.content[: len(message.content) // 2])


def end_named_hold(call: Call, state: PracticeState) -> None:
    """Let the hold run out that a ``$book`` names by reference or by the id of its resource."""
    named = _named_appointment(call.body)
    with state.store.transaction():
        record = state.store.get(named) if named else None
        if record is not None and record.status == "pending":
            state.end_hold(record)


def _named_appointment(body: Json | None) -> str:
    """The id of the appointment in the parameters of ``$book``; they were not checked yet."""
    given = (body or {}).get("parameter", [])
    for parameter in given if isinstance(given, list) else []:
        if not isinstance(parameter, dict):
            continue
        reference, resource = parameter.get("valueReference"), parameter.get("resource")
        if parameter.get("name") == "appointment-reference" and isinstance(reference, dict):
            return str(reference.get("reference", "")).rpartition("/")[2]
        if parameter.get("name") == "appointment-resource" and isinstance(resource, dict):
            return str(resource.get("id", ""))
    return ""
