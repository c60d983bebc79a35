from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime

import pytest

from slotdesk.domain.finding import Side
from slotdesk.services.message_reading import NotConvertible, Wanted, read_body, to_json, to_xml
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.syntax import Syntax

pytestmark = pytest.mark.anyio
BUNDLE = {
    "resourceType": "Bundle",
    "type": "searchset",
    "total": 3,
    "entry": [
        {"resource": {"resourceType": "Appointment", "id": f"a{at}", "status": "proposed", "minutesDuration": 20}}
        for at in range(3)
    ],
}


def _exchange(answer: Body, content_type: str = "application/fhir+json") -> Exchange:
    headers = (("Content-Type", content_type),)
    started = datetime(2026, 8, 3, tzinfo=UTC)
    request = Body(b"patient=1&date=2")
    form = (("Content-Type", "application/x-www-form-urlencoded"),)
    url = "https://fhir.example.org/Appointment/_search"
    return Exchange("POST", url, "", form, 0, started, answer_headers=headers, request=request, answer=answer)


async def test_a_body_as_it_came() -> None:
    exchange = _exchange(Body(gzip.compress(b'{"a":  1.0}'), "gzip"))
    shown = await read_body(exchange, Side.ANSWER)
    assert (shown.text, shown.syntax, shown.is_converted) == ('{"a":  1.0}', Syntax.JSON, False)
    assert (await read_body(exchange, Side.REQUEST)).syntax is Syntax.FORM
    assert (await read_body(exchange, Side.ANSWER, Wanted.JSON)) == shown


async def test_a_bundle_into_xml_and_back() -> None:
    exchange = _exchange(Body(json.dumps(BUNDLE).encode()))
    shown = await read_body(exchange, Side.ANSWER, Wanted.XML)
    assert shown.syntax is Syntax.XML
    assert shown.is_converted
    assert shown.text.count("<entry>") == 3
    assert '<total value="3"/>' in shown.text
    assert json.loads(await to_json(shown.text.encode())) == BUNDLE
    back = await read_body(_exchange(Body(shown.text.encode()), "application/fhir+xml"), Side.ANSWER, Wanted.JSON)
    assert json.loads(back.text) == BUNDLE


async def test_entry_by_entry_is_the_same_as_at_once() -> None:
    whole = json.dumps({**BUNDLE, "entry": BUNDLE["entry"][:1]}).encode()  # type: ignore[index]  # a list
    assert (await to_xml(json.dumps(BUNDLE).encode())).startswith((await to_xml(whole)).partition(b"</entry>")[0])


@pytest.mark.parametrize("text", [b"oops", b"<html>", b'{"a": 1}', b"[1]", b'{"resourceType": "Bundle", "entry": 3}'])
async def test_what_is_no_fhir_can_not_be_turned(text: bytes) -> None:
    wanted = Wanted.JSON if text.startswith(b"<") else Wanted.XML
    with pytest.raises(NotConvertible):
        await read_body(_exchange(Body(text), "text/plain"), Side.ANSWER, wanted)


async def test_nothing_is_shown_as_nothing_in_any_format() -> None:
    assert (await read_body(_exchange(Body()), Side.ANSWER, Wanted.XML)).text == ""
