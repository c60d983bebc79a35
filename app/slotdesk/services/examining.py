"""Findings of messages, for whoever looks at them: the window, the checks, the command line."""

from __future__ import annotations

import asyncio
import logging

from slotdesk.domain.finding import MessageFinding
from slotdesk.domain.raw_request import RawRequest
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination import examination
from slotdesk.fhir.examination.invariants import loaded
from slotdesk.fhir.examination.message import Message
from slotdesk.services.examining_apart import ProcessLost, examine_apart
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax

_log = logging.getLogger(__name__)
_MOST_HERE = 400_000  # bytes that are examined beside the window, in portions of less than 100 ms
_PACKED = 20  # so much longer are they when they were packed


def examine(exchange: Exchange) -> tuple[MessageFinding, ...]:
    """Everything that request and answer break, request first. Some 2 ms for each appointment in them.

    Nothing is said of a body that is not here in full.
    """
    return examination.examine(_message(exchange), lay_out)


async def examine_gently(exchange: Exchange) -> tuple[MessageFinding, ...]:
    """The same without keeping anybody waiting: with turns for others on the loop, what is long in another process."""
    if _length(exchange.request) + _length(exchange.answer) > _MOST_HERE:
        try:
            return await examine_apart(exchange, examine)
        except ProcessLost as lost:
            _log.warning("a long message is examined in the window's process: %r", lost.__cause__)
    await loaded()
    found: tuple[MessageFinding, ...] = ()
    for portion in examination.examine_in_portions(_message(exchange), lay_out):
        found = portion
        await asyncio.sleep(0)
    return found


def examine_body(
    body: bytes, transaction: Transaction, *, is_request: bool, content_type: str = ""
) -> tuple[MessageFinding, ...]:
    """What a body alone breaks, of which no headers are known, as the request or the answer of a transaction."""
    return examination.examine(alone(body, transaction, is_request=is_request, content_type=content_type), lay_out)


def lay_out(text: str, is_xml: bool) -> str:
    """A text laid out for reading; `MessageFinding.pretty` counts in it."""
    return "\n".join(pretty(text, Syntax.XML if is_xml else Syntax.JSON))


def examine_request(request: RawRequest) -> tuple[MessageFinding, ...]:
    """What a filled-in request breaks before it is sent. What httpx adds by itself is taken as there."""
    headers = request.headers if request.header("accept") else (*request.headers, ("Accept", "*/*"))
    message = Message(request.method.upper(), request.url, headers, request.body.encode("utf-8", "replace"))
    return examination.examine(message)


def alone(body: bytes, transaction: Transaction, *, is_request: bool, content_type: str = "") -> Message:
    """A body as a message of its own."""
    method, path = _ADDRESSES.get(transaction, ("GET", ""))
    headers = (("Accept", "*/*"), ("Content-Type", content_type)) if content_type else ()
    if is_request:
        return Message(method, path, headers, body, transaction=transaction)
    answered = (("Content-Type", content_type),) if content_type else ()
    return Message(method, path, (), None, 200, answered, body, transaction)


_ADDRESSES = {
    Transaction.FIND: ("POST", "/Appointment/$find"),
    Transaction.HOLD: ("POST", "/Appointment/$hold"),
    Transaction.BOOK: ("POST", "/Appointment/$book"),
    Transaction.EXISTING: ("GET", "/Appointment"),
    Transaction.PATIENTS: ("GET", "/Patient"),
    Transaction.CAPABILITIES: ("GET", "/metadata"),
}


def _message(exchange: Exchange) -> Message:
    """What is known of it; an answer that is still coming has nothing to be judged by."""
    return Message(
        method=exchange.method,
        url=exchange.url,
        request_headers=exchange.request_headers,
        request_body=_data(exchange.request),
        status=None if exchange.is_waiting else exchange.status,
        answer_headers=() if exchange.is_waiting else exchange.answer_headers,
        answer_body=None if exchange.is_waiting else _data(exchange.answer),
        transaction=exchange.transaction,
    )


def _length(body: Body) -> int:
    """How long a body is, about."""
    return len(body.raw) * (_PACKED if body.coding else 1)


def _data(body: Body) -> bytes | None:
    return None if body.is_cut or body.is_let_go else body.data()
