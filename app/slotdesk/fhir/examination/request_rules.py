"""The rules for a request as a whole: method, headers, what kind of body it has.

Source: FHIR R4, 3.1.0.1.10 content types, 3.1.1.1 search by POST, 3.2.0.3 executing an operation; IHE ITI TF-2
Appendix Z.6.
"""

from __future__ import annotations

from slotdesk.domain.finding import Part
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination.body_reading import Body
from slotdesk.fhir.examination.found import Found
from slotdesk.fhir.examination.message import Message, essence, is_json_type, is_xml_type
from slotdesk.fhir.examination.operation_rules import judge_operation, judge_query_of_find
from slotdesk.fhir.examination.search_rules import judge_search

_FORM = "application/x-www-form-urlencoded"
_OPERATIONS = (Transaction.FIND, Transaction.HOLD, Transaction.BOOK)


def judge_request(message: Message, body: Body, found: Found) -> None:
    """Add what is wrong with a request, the elements of its resource aside."""
    if message.kind is Transaction.SIGN_IN:
        return  # OAuth, not FHIR
    if message.request_body is None and not message.request_headers:
        return  # an answer of which the request is not known
    _judge_accept(message, found)
    _judge_content_type(message, body, found)
    if message.kind in _OPERATIONS:
        _judge_invocation(message, body, found)
    elif message.is_search:
        judge_search(message, found)


def _judge_accept(message: Message, found: Found) -> None:
    written = message.request_header("accept")
    asked = message.criterion("_format") or written
    if asked is None:
        if message.request_headers:  # a request of which only the body is known has none to be judged
            found.in_header("accept-missing", "Accept")
        return
    if not any(accepts(one) for one in asked.split(",")):
        found.in_header("accept-none-of-fhir", "Accept", asked, expected="application/fhir+json, application/fhir+xml")


def accepts(wish: str) -> bool:
    """Whether one wish of an Accept header, or a value of `_format`, is of a format that FHIR has."""
    kind = essence(wish)
    return is_json_type(kind) or is_xml_type(kind) or kind in {"*/*", "application/*", "json", "xml"}


def _judge_content_type(message: Message, body: Body, found: Found) -> None:
    label = message.request_header("content-type")
    if not message.request_body:
        return
    if label is None:
        if message.request_headers:
            found.in_header("content-type-missing", "Content-Type")
        return
    if message.is_search_by_post:
        if essence(label) != _FORM:
            found.in_header("content-type-form", "Content-Type", label, expected=_FORM)
    elif essence(label) not in {"application/fhir+json", "application/fhir+xml"}:
        found.in_header("wrong-media-type", "Content-Type", label, expected="application/fhir+json")
    elif body.value is not None and is_xml_type(label) is not body.is_xml:
        found.in_header("media-type-differs", "Content-Type", label)


def _judge_invocation(message: Message, body: Body, found: Found) -> None:
    if message.method == "GET" and message.kind is Transaction.FIND:
        judge_query_of_find(message, found)
        return
    if message.method != "POST":
        found.add("operation-method", (), message.method, expected="POST", part=Part.URL)
        return
    if body.value is None:
        if message.request_body == b"":
            found.add("parameters-expected", ())
        return
    if body.kind != "Parameters":
        found.add("parameters-expected", (body.kind,), body.kind, expected="Parameters")
        return
    judge_operation(message.kind, body.value, found)
