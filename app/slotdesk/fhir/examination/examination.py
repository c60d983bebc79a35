"""Examines a request and its answer: in portions, in bounded time, and without ever failing.

What is not examined is said by findings of severity information: resource types without a table, what goes beyond the
bounds, rules that could not be applied. Of a body that is not here in full nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from slotdesk.domain.finding import MessageFinding, Position, Side
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination.answer_rules import judge_answer
from slotdesk.fhir.examination.body_reading import NO_BODY, Body, read_body
from slotdesk.fhir.examination.bundle_invariants import judge_entries
from slotdesk.fhir.examination.found import Draft, Found, Path, positioned
from slotdesk.fhir.examination.locating import Lines, locate
from slotdesk.fhir.examination.message import Message
from slotdesk.fhir.examination.request_rules import judge_request
from slotdesk.fhir.examination.structure import ExhaustedError, Structure

# IHE gives its parameters of type Bundle and Appointment target profiles, which R4 allows for references alone.
_OPERATIONS_OF_IHE = "https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/"
_AT_ONCE = 25  # entries, some 50 ms


# Lays out a text for reading, given whether it is XML.
LayOut = Callable[[str, bool], str]


def as_it_came(text: str, _is_xml: bool) -> str:
    """No layout."""
    return text


def examine_in_portions(message: Message, lay_out: LayOut = as_it_came) -> Iterator[tuple[MessageFinding, ...]]:
    """Yield after each portion of work, with nothing until the last, which has all findings of request and answer."""
    of_request, of_answer = Found(Side.REQUEST), Found(Side.ANSWER)
    request = NO_BODY
    if message.request_body and not message.is_search_by_post and message.kind is not Transaction.SIGN_IN:
        request = _read(message.request_body, message.request_header("content-type"), of_request)
        yield ()
        for _ in _structure(request, of_request):
            yield ()
    _guarded(lambda: judge_request(message, request, of_request), of_request)
    yield ()
    answer = NO_BODY
    if message.answer_body and message.kind is not Transaction.SIGN_IN and not _is_foreign_error(message):
        answer = _read(message.answer_body, message.answer_header("content-type"), of_answer)
        yield ()
        for _ in _structure(answer, of_answer):
            yield ()
    _guarded(lambda: judge_answer(message, request, answer, of_answer), of_answer)
    yield ()
    found_in_request = _placed(of_request, request, lay_out)
    yield ()
    yield (*found_in_request, *_placed(of_answer, answer, lay_out))


def examine(message: Message, lay_out: LayOut = as_it_came) -> tuple[MessageFinding, ...]:
    """All findings of a request and its answer at once."""
    found: tuple[MessageFinding, ...] = ()
    for portion in examine_in_portions(message, lay_out):
        found = portion
    return found


def _is_foreign_error(message: Message) -> bool:
    """Whether it is an error that somebody on the way answers with, who knows no FHIR."""
    start = (message.answer_body or b"")[:4096].lstrip()
    label = message.answer_header("content-type") or ""
    return (message.status or 0) >= 400 and (start[:1] not in (b"{", b"<") or "html" in label.lower())


def _read(body: bytes, content_type: str | None, found: Found) -> Body:
    try:
        return read_body(body, content_type or "", found)
    except (ValueError, LookupError, RecursionError, MemoryError) as error:
        found.add("malformed", (), type(error).__name__)
        return NO_BODY


def _structure(body: Body, found: Found) -> Iterator[None]:
    """Examine the resources of a body, some entries at a time."""
    if body.value is None:
        return
    structure = Structure(found)
    try:
        yield from _resources(body, structure, found)
    except (ExhaustedError, RecursionError):
        found.add("examined-in-part", (body.kind,))
    if structure.exhausted:
        found.add("examined-in-part", (body.kind,))
    if body.kind == "OperationDefinition" and str(body.value.get("url")).startswith(_OPERATIONS_OF_IHE):
        found.put_down_to_the_text("opd-3")


def _resources(body: Body, structure: Structure, found: Found) -> Iterator[None]:
    value: Any = body.value
    root: Path = (body.kind,) if body.kind else ()
    entries = value.get("entry") if body.kind == "Bundle" else None
    if not isinstance(entries, list) or not entries:
        structure.resource(value, root)
        return
    structure.resource({name: member for name, member in value.items() if name != "entry"}, root)
    judge_entries(value, root, found)
    for place, entry in enumerate(entries):
        structure.element(entry, "BundleEntry", (*root, "entry", place))
        if place % _AT_ONCE == _AT_ONCE - 1:
            yield


def _guarded(judge: Callable[[], None], found: Found) -> None:
    """A rule that stumbles over a value that nobody thought of must not take the others with it."""
    try:
        judge()
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        found.add("not-judged", ())


def _placed(found: Found, body: Body, lay_out: LayOut) -> tuple[MessageFinding, ...]:
    drafts = [*found.drafts, *found.left_out()]
    if not drafts:
        return ()
    if not body.text:
        return positioned(drafts, {}, {})
    raw = _positions(body.text, drafts, body)
    laid_out = body.text if body.value is None else lay_out(body.text, body.is_xml)
    pretty = raw if laid_out is body.text else _positions(laid_out, drafts, body)
    return positioned(drafts, raw, pretty)


def _positions(text: str, drafts: list[Draft], body: Body) -> dict[Path, Position]:
    if body.broken_at >= 0:
        return dict.fromkeys((one.path for one in drafts), Lines(text).position(body.broken_at))
    return locate(text, (one.path for one in drafts), is_xml=body.is_xml)
