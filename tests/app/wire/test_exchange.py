from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import UTC, datetime

from slotdesk.domain.transaction import Transaction
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import MAX_HEADERS, MAX_VALUE, REDACTED, Exchange, header, path_of, shown


def test_credentials_are_not_shown() -> None:
    headers = [("Authorization", "Bearer secret"), ("Cookie", "s"), ("set-cookie", "s"), ("Accept", "x")]
    assert shown(headers) == (
        ("Authorization", REDACTED),
        ("Cookie", REDACTED),
        ("set-cookie", REDACTED),
        ("Accept", "x"),
    )


def test_headers_are_bounded() -> None:
    found = shown([("x", "y" * 100_000)] * 1_000)
    assert len(found) == MAX_HEADERS
    assert len(found[0][1]) == MAX_VALUE


def _exchange(method: str = "POST", url: str = "https://fhir.example.org/r4/Appointment/$find?_count=5") -> Exchange:
    return Exchange(method, url, "r-1", (("X-A", "1"), ("x-a", "2")), 0, datetime(2026, 8, 3, tzinfo=UTC))


def test_the_transaction_follows_from_the_request_unless_it_is_given() -> None:
    assert _exchange().transaction is Transaction.FIND
    assert replace(_exchange(), transaction=Transaction.BOOK).transaction is Transaction.BOOK
    assert _exchange("GET", "https://fhir.example.org").transaction is Transaction.OTHER


def test_bodies_and_headers_are_read_where_they_lie() -> None:
    found = replace(_exchange(), request=Body(b"q"), answer=Body(gzip.compress(b"a"), "gzip"))
    assert (found.request_body, found.answer_body, found.is_cut) == (b"q", b"a", False)
    assert replace(found, answer=Body(b"a").let_go()).is_cut
    assert (found.request_header("x-a"), found.answer_header("x-a")) == ("1", "")
    assert header((), "x-a") == ""


def test_the_path_of_a_url() -> None:
    assert path_of("https://fhir.example.org/r4/Patient?name=a/b#c") == "/r4/Patient"
    assert path_of("https://fhir.example.org") == "/"
