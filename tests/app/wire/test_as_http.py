from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from slotdesk.wire.as_http import answer_head, reason, request_head
from slotdesk.wire.exchange import Exchange

ONE = Exchange(
    "GET", "https://user@fhir.example.org/r4?a=1", "", (("X-A", "1\r\nX-B: 2"),), 0, datetime(2026, 8, 3, tzinfo=UTC)
)


def test_a_request_names_its_host_and_no_header_breaks_out_of_its_line() -> None:
    assert request_head(ONE) == "GET /r4?a=1 HTTP/1.1\r\nHost: fhir.example.org\r\nX-A: 1  X-B: 2\r\n\r\n"
    assert request_head(replace(ONE, url="https://a.example", request_headers=(("Host", "h"),))) == (
        "GET / HTTP/1.1\r\nHost: h\r\n\r\n"
    )


@pytest.mark.parametrize(
    ("status", "phrase", "first"),
    [(200, "", "HTTP/1.1 200 OK"), (404, "Gone Fishing", "HTTP/1.1 404 Gone Fishing"), (299, "", "HTTP/1.1 299")],
)
def test_an_answer(status: int, phrase: str, first: str) -> None:
    found = replace(ONE, status=status, reason_phrase=phrase)
    assert answer_head(found).splitlines()[0] == first
    assert reason(found) == first[13:]


def test_no_answer() -> None:
    assert answer_head(ONE) == ""
