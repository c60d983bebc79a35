from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from slotdesk.domain.transaction import Transaction
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import REDACTED, Exchange
from slotdesk.wire.har import HarUnreadable, read_har, write_har

ONE = Exchange(
    "POST",
    "https://fhir.example.org/r4/Appointment/$find?_count=5",
    "r-1",
    (("Content-Type", "application/fhir+json"), ("X-A", "1")),
    9,
    datetime(2026, 8, 3, 6, 0, 0, 250_000, tzinfo=UTC),
    status=200,
    answer_headers=(("Content-Type", "application/fhir+json"), ("Content-Encoding", "gzip")),
    answer_bytes=40,
    headers_ms=14.5,
    total_ms=16.5,
    number=7,
    cause="Find",
    connect_ms=2.5,
    wait_ms=12.0,
    transfer_ms=2.0,
    http_version="HTTP/1.1",
    reason_phrase="OK",
    request=Body(b'{"a": 1}\n'),
    answer=Body(gzip.compress('{"b": "Å"}'.encode()), "gzip"),
)


def test_what_is_written_is_read_again() -> None:
    (found,) = read_har(write_har([ONE], "1.0"), "story.har")
    answer = Body('{"b": "Å"}'.encode())
    assert found == replace(ONE, number=0, source="story.har", answer=answer)


def test_it_is_har_as_others_read_it() -> None:
    log = json.loads(write_har([ONE, replace(ONE, status=None, answer=Body(b"\xff\xfe\x00"), error="ReadError")], "1"))[
        "log"
    ]
    assert (log["version"], log["creator"]["name"]) == ("1.2", "Slotdesk")
    one, other = log["entries"]
    assert one["startedDateTime"] == "2026-08-03T06:00:00.250+00:00"
    assert one["time"] == sum(value for value in one["timings"].values() if value > 0) == 16.5
    assert one["request"]["queryString"] == [{"name": "_count", "value": "5"}]
    assert one["response"]["content"] == {"mimeType": "application/fhir+json", "text": '{"b": "Å"}', "size": 11}
    for part in ("cookies", "headersSize", "bodySize", "headers", "httpVersion"):
        assert part in one["request"]
        assert part in one["response"]
    assert other["response"]["status"] == 0
    assert other["response"]["content"]["encoding"] == "base64"
    assert read_har(write_har([replace(ONE, answer=Body(b"\xff\xfe\x00"))], "1"), "x")[0].answer_body == b"\xff\xfe\x00"


def test_har_of_another_program_with_its_tokens() -> None:
    entry = {
        "startedDateTime": "no date",
        "request": {
            "method": "POST",
            "url": "https://sign.example.org/token",
            "headers": [{"name": "Authorization", "value": "Bearer secret"}, "odd"],
            "postData": {"params": [{"name": "code", "value": "secret"}, {"name": "x", "value": "1"}]},
        },
        "response": {"status": 200, "content": {"text": "!!", "encoding": "base64"}},
        "timings": {"wait": -1, "connect": True},
    }
    (found,) = read_har(json.dumps({"log": {"entries": [entry]}}).encode(), "other.har")
    assert found.request_headers == (("Authorization", REDACTED),)
    assert found.request_body == b"code=[redacted]&x=1"
    assert (found.transaction, found.wait_ms, found.connect_ms) == (Transaction.SIGN_IN, None, None)
    assert found.started == datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b'{"log": {"entries": [1]}}', b'{"log": {"entries": [{"request": {}}]}}', b"[" * 100_000]
)
def test_what_is_no_har_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(HarUnreadable):
        read_har(data, "x.har")


def test_what_still_waits_is_written_as_that() -> None:
    (read,) = read_har(write_har([replace(ONE, is_waiting=True)], "1"), "a.har")
    assert (read.error, read.is_waiting) == ("StillWaiting", False)
