"""The rules for an answer as a whole: status, headers, what kind of resource it is.

Source: FHIR R4, 3.1.0.1 (status codes, content types); IHE ITI TF-2 3.115.4.2 to 3.118.4.2; RFC 9110.
"""

from __future__ import annotations

from slotdesk.domain.finding import Part
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir import names
from slotdesk.fhir.examination.answer_bundle import judge_bundle
from slotdesk.fhir.examination.answered import Answered, read_answered
from slotdesk.fhir.examination.body_reading import Body
from slotdesk.fhir.examination.found import Found
from slotdesk.fhir.examination.message import Message, essence, is_json_type, is_xml_type
from slotdesk.fhir.examination.operation_answer import judge_operation_answer, judge_refusal
from slotdesk.fhir.examination.search_answer import judge_search_answer
from slotdesk.fhir.examination.statement_rules import judge_statement

_OPERATIONS = (Transaction.FIND, Transaction.HOLD, Transaction.BOOK)
_NOT_FHIR = (Transaction.SIGN_IN,)
_FAILED = 400
_STATUS_CLAUSES = {
    Transaction.FIND: "IHE ITI TF-2 3.115.4.2.4: 200 in the absence of errors",
    Transaction.EXISTING: "IHE ITI TF-2 3.118.4.2, error codes: 200 in the absence of errors",
}


def judge_answer(message: Message, request: Body, body: Body, found: Found) -> None:
    """Add what is wrong with an answer, the elements of its resources aside."""
    if message.kind in _NOT_FHIR or message.status is None:
        return
    answered = read_answered(body)
    if message.status >= _FAILED:
        _judge_failure(message, body, answered, found)
        return
    _judge_status(message, found)
    if message.answer_body == b"":
        if message.method != "HEAD" and message.status not in (201, 204, 304):
            found.add("empty-answer", ())
        return
    if message.answer_body is None or body.value is None:
        return
    _judge_media_type(message, body, found)
    if not body.kind:
        return
    if answered.bundle is not None:
        judge_bundle(message, answered, found)
    if message.kind in _OPERATIONS:
        judge_operation_answer(message, request, answered, found)
    elif message.kind is Transaction.CAPABILITIES:
        _judge_read(body, "CapabilityStatement", "", found)
        if body.kind == "CapabilityStatement":
            judge_statement(body.value, found)
    elif message.is_search:
        judge_search_answer(message, answered, found)
    elif message.read_id:
        _judge_read(body, message.resource_type, message.read_id, found)


def _judge_status(message: Message, found: Found) -> None:
    is_read = message.is_search or bool(message.read_id) or message.kind is Transaction.CAPABILITIES
    if message.kind in _OPERATIONS or is_read:
        wanted = (200, 304) if is_read else (200,)
        if message.status not in wanted:
            clause = _STATUS_CLAUSES.get(message.kind, "")
            found.add("unexpected-http-status", (), message.status, expected="200", part=Part.STATUS, clause=clause)


def _judge_failure(message: Message, body: Body, answered: Answered, found: Found) -> None:
    if message.status == 401 and message.answer_header("www-authenticate") is None and message.answer_headers:
        found.in_header("sign-in-unnamed", "WWW-Authenticate")
    if message.status in (429, 503) and message.answer_header("retry-after") is None and message.answer_headers:
        found.in_header("retry-after-missing", "Retry-After")
    if message.answer_body is None:
        return
    if body.value is None or not (answered.outcomes or answered.appointments or answered.others or answered.bundle):
        found.add("error-without-outcome", (), message.status, part=Part.STATUS)
        return
    _judge_media_type(message, body, found)
    if answered.appointments or answered.others or not answered.outcomes:
        held = (*answered.appointments, *answered.others)
        path = held[0][0] if held else (answered.kind,)
        if any(one.get("status") != "cancelled" for _, one in held) or not held:
            found.add("error-with-content", path, answered.kind, expected="OperationOutcome")
    elif message.kind is Transaction.HOLD and message.status in (404, 409, 410):
        judge_refusal(answered, found)


def _judge_media_type(message: Message, body: Body, found: Found) -> None:
    if not message.answer_headers:
        return
    label = message.answer_header("content-type") or ""
    is_json, is_xml = is_json_type(label), is_xml_type(label)
    if essence(label) not in {names.JSON, names.XML}:
        found.in_header("wrong-media-type", "Content-Type", label or "none", expected=f"{names.JSON} | {names.XML}")
    if (is_json and body.is_xml) or (is_xml and not body.is_xml):
        found.in_header("media-type-differs", "Content-Type", label)
        return
    asked = message.criterion("_format") or message.request_header("accept")
    if asked and not any(_covers(one, is_xml=body.is_xml) for one in asked.split(",")):
        found.in_header("not-acceptable", "Content-Type", label, expected=asked)


def _covers(wish: str, *, is_xml: bool) -> bool:
    """Whether one wish of an Accept header is of that format, and not refused by a quality of 0."""
    parameters = [one.strip().replace(" ", "") for one in wish.split(";")[1:]]
    if any(one in {"q=0", "q=0.0", "q=0.00", "q=0.000"} for one in parameters):
        return False
    kind = essence(wish)
    if kind in {"*/*", "application/*"}:
        return True
    return (is_xml_type(kind) or kind == "xml") if is_xml else (is_json_type(kind) or kind == "json")


def _judge_read(body: Body, kind: str, identity: str, found: Found) -> None:
    if body.kind != kind:
        found.add("read-differs", (body.kind,), body.kind, expected=kind)
    elif identity and isinstance(body.value, dict) and body.value.get("id") != identity:
        found.add("read-differs", (body.kind, "id"), body.value.get("id", ""), expected=identity)
