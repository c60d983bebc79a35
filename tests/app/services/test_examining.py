"""What the window and the checks are told of an exchange."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.fhir.examination import messages as given
from slotdesk.domain.finding import MessageFinding, Side
from slotdesk.domain.transaction import Transaction
from slotdesk.services import examining
from slotdesk.services.examining import examine, examine_body, examine_gently, lay_out
from slotdesk.services.examining_apart import Examine, ProcessLost, examine_apart
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange


def exchange(answer: Body) -> Exchange:
    """`$find` for a day with an answer."""
    message = given.find()
    return Exchange(
        message.method,
        message.url,
        "1",
        message.request_headers,
        len(message.request_body or b""),
        datetime(2026, 8, 3, tzinfo=UTC),
        200,
        message.answer_headers,
        request=Body(message.request_body or b""),
        answer=answer,
    )


BOOKED = json.dumps(given.bundle(given.entry(given.appointment(status="booked")))).encode()


def test_positions_count_in_the_text_as_it_came_and_as_it_is_laid_out() -> None:
    (found,) = examine(exchange(Body(BOOKED)))
    assert found.rule == "unexpected-status"
    assert BOOKED.decode()[found.raw.column - 1 :].startswith('"status": "booked"')
    lines = lay_out(BOOKED.decode(), False).split("\n")
    assert lines[found.pretty.line - 1][found.pretty.column - 1 :] == '"status": "booked",'


def test_nothing_is_said_of_a_body_that_was_cut() -> None:
    assert examine(exchange(Body(BOOKED[:100], is_cut=True))) == ()
    assert examine(exchange(Body(is_let_go=True))) == ()


def test_an_answer_that_is_still_coming_is_not_called_empty() -> None:
    began = exchange(Body())
    assert "empty-answer" in {one.rule for one in examine(began)}
    assert [one for one in examine(replace(began, is_waiting=True)) if one.side is Side.ANSWER] == []


@pytest.mark.anyio
async def test_the_same_is_found_gently() -> None:
    one = exchange(Body(BOOKED))
    assert await examine_gently(one) == examine(one)


def test_a_body_alone_is_judged_by_its_transaction() -> None:
    assert examine_body(BOOKED, Transaction.OTHER, is_request=False) == ()
    (found,) = examine_body(BOOKED, Transaction.FIND, is_request=False)
    assert (found.rule, found.side) == ("unexpected-status", Side.ANSWER)


def test_a_request_alone_is_judged_without_its_headers() -> None:
    body = json.dumps(given.parameters(given.START, given.END)).encode()
    assert examine_body(body, Transaction.FIND, is_request=True) == ()
    (found,) = examine_body(body, Transaction.HOLD, is_request=True)[:1]
    assert found.side is Side.REQUEST


def test_an_answer_in_xml_is_placed_in_xml() -> None:
    text = """<Patient xmlns="http://hl7.org/fhir"><id value="p"/><gender value="f"/></Patient>"""
    (found,) = examine_body(text.encode(), Transaction.OTHER, is_request=False)
    assert (found.rule, found.path) == ("unknown-code", "Patient.gender")
    assert text[found.raw.column - 1 :].startswith("<gender")
    assert lay_out(text, True).split("\n")[found.pretty.line - 1].strip() == '<gender value="f"/>'


@pytest.mark.anyio
@pytest.mark.parametrize("is_lost", [False, True])
async def test_what_is_long_is_examined_by_another_process_if_there_can_be_one(
    monkeypatch: pytest.MonkeyPatch, is_lost: bool
) -> None:
    packed = Body(gzip.compress(BOOKED), "gzip")
    monkeypatch.setattr(examining, "_MOST_HERE", len(packed.raw) * 10)
    went: list[Exchange] = []

    async def apart(one: Exchange, examine: Examine) -> tuple[MessageFinding, ...]:
        went.append(one)
        if is_lost:
            raise ProcessLost
        return await examine_apart(one, examine)

    monkeypatch.setattr(examining, "examine_apart", apart)
    one = exchange(packed)
    assert await examine_gently(one) == examine(one)
    assert went == [one]
