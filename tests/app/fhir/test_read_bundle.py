from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from msgspec import Raw

from fhir_answers import appointment, bundle, outcome
from slotdesk.domain.errors import AnswerUnusable, Reason
from slotdesk.domain.finding import FindingCode
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.read_bundle import Contents, issues_in, kind_of, mode_of, open_answer, open_entry
from slotdesk.fhir.sending import Answer

pytestmark = pytest.mark.anyio


async def _open(body: Any, limits: Limits = DEFAULT_LIMITS) -> Contents:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = httpx.Headers({"content-type": "application/fhir+json"})
    return await open_answer(Answer("GET", httpx.URL("https://x.example/a"), "id", 200, headers, raw), limits)


async def test_a_bundle() -> None:
    contents = await _open(bundle(appointment(), outcome("x"), next_url="https://x.example/2"))
    assert (contents.kind, contents.bundled, contents.total) == ("Bundle", True, 1)
    assert contents.next_url == "https://x.example/2"
    assert [kind_of(entry.resource) for raw in contents.entries if (entry := open_entry(raw))] == [
        "Appointment",
        "OperationOutcome",
    ]
    assert [one.words for one in issues_in(contents)] == ["x"]


async def test_parameters_with_several_outputs() -> None:
    outputs: list[dict[str, Any]] = [
        {"name": "return", "resource": bundle(appointment(), total=7, next_url="/n")},
        {"name": "outcome", "resource": outcome("said")},
        {"name": "held-until", "valueDateTime": "2026-11-23T09:00:00Z"},
        {"name": 7, "valueString": "x"},
        {"name": "number", "valueInteger": 5},
        {},
    ]
    contents = await _open({"resourceType": "Parameters", "parameter": outputs})
    assert (contents.bundled, contents.total, contents.next_url) == (True, 7, "/n")
    assert contents.outputs == {"held-until": "2026-11-23T09:00:00Z"}
    assert len(contents.entries) == 2


async def test_empty_parameters() -> None:
    assert (await _open({"resourceType": "Parameters"})).entries == []
    with pytest.raises(AnswerUnusable) as caught:
        await _open({"resourceType": "Parameters", "parameter": 7})
    assert caught.value.reason is Reason.MALFORMED


@pytest.mark.parametrize(
    ("changes", "total", "entries"),
    [
        ({"total": "1"}, 1, 1),
        ({"total": "many"}, None, 1),
        ({"total": -1}, None, 1),
        ({"total": [1]}, 1, 1),
        ({"type": 7}, 1, 1),
        ({"entry": {"resource": appointment()}}, 1, 1),
        ({"link": 7}, 1, 1),
        ({"link": {"relation": "next", "url": 7}}, 1, 1),
        ({"link": [7, {"relation": "self", "url": "x"}]}, 1, 1),
    ],
)
async def test_a_bundle_with_wrong_types(changes: dict[str, Any], total: int | None, entries: int) -> None:
    contents = await _open(bundle(appointment(), **changes))
    assert (contents.total, len(contents.entries), contents.next_url) == (total, entries, "")


async def test_a_single_resource() -> None:
    raw = json.dumps(appointment()).encode()
    contents = await _open(raw)
    assert (contents.kind, contents.resource, contents.bundled) == ("Appointment", raw, False)
    with pytest.raises(AnswerUnusable) as caught:
        await _open(b'{"resourceType":"Patient","x":' + b"[" * 60 + b"]" * 60 + b"}", Limits(depth=50))
    assert caught.value.reason is Reason.TOO_DEEP


@pytest.mark.parametrize("text", ["\\ud83d\\ude00", "\\uD83D\\uDE00"])
async def test_whole_surrogate_pairs_are_left_alone(text: str) -> None:
    raw = json.dumps(bundle(appointment(1, comment="?!"))).replace("?!", f"{text}\x01").encode()
    contents = await _open(raw)
    assert [one.code for one in contents.findings] == [FindingCode.WRONG_TYPE]
    assert text.encode() in bytes(contents.entries[0])


@pytest.mark.parametrize("half", ["\\ud83d", "\\ude00", "\\ud83d\\u0041"])
async def test_half_surrogate_pairs_are_replaced(half: str) -> None:
    contents = await _open(json.dumps(bundle(appointment(1, comment="?!"))).replace("?!", half).encode())
    assert b"\\ufffd" in bytes(contents.entries[0])


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b'{"resource":{"a":1},"search":{"mode":"match"},"fullUrl":"u"}', True),
        (b'{"resource":{"a":1},"fullUrl":7}', True),
        (b"7", False),
        (b"null", False),
    ],
)
def test_entries(raw: bytes, found: bool) -> None:
    entry = open_entry(raw)
    assert (entry is not None) is found
    assert entry is None or bytes(entry.resource) == b'{"a":1}'


@pytest.mark.parametrize(
    ("raw", "mode"), [(b'{"mode":"match"}', "match"), (b"", ""), (b"7", ""), (b'{"mode":7}', ""), (b"{}", "")]
)
def test_modes(raw: bytes, mode: str) -> None:
    assert mode_of(Raw(raw)) == mode


@pytest.mark.parametrize("raw", [b"", b"7", b"{}", b'{"resourceType":7}', b"\xff"])
def test_what_has_no_kind(raw: bytes) -> None:
    assert kind_of(raw) == ""


@pytest.mark.parametrize(
    "body",
    [
        b'{"resourceType":"Parameters","parameter":[{"na\xffme":"x"}]}',
        b'{"resourceType":"Parameters","parameter":[{"name":"x","value\xff":"y"}]}',
        b'{"resourceType":"Bundle","li\xffnk":[],"total":"x"}',
    ],
)
async def test_names_that_are_no_utf_8_are_said(body: bytes) -> None:
    with pytest.raises(AnswerUnusable) as caught:
        await _open(body)
    assert caught.value.reason is Reason.MALFORMED
    assert caught.value.evidence.method == "GET"


async def test_a_total_of_thousands_of_digits_is_no_total() -> None:
    assert (await _open({"resourceType": "Bundle", "total": "9" * 5000})).total is None
