"""Searches of many pages, and what a hostile or broken page does."""

from __future__ import annotations

import gzip
import json
import random
from typing import Any

import httpx
import pytest

from fhir_answers import (
    BASE,
    CRITERIA,
    EXISTING,
    FHIR_JSON,
    FHIR_XML,
    Server,
    answer,
    appointment,
    bundle,
    for_anna,
    found_by,
    outcome,
    pages_of,
    serving,
)
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import AnswerUnusable, Reason, ServerBusy
from slotdesk.domain.finding import FindingCode
from slotdesk.domain.page import AppointmentPage
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.paging import PORTION
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.wire.origin import BearerAuth

pytestmark = pytest.mark.anyio
NESTING = 10_000_000


async def _until_error(server: Server, **settings: Any) -> tuple[list[AppointmentPage], AnswerUnusable]:
    """What came before the error, and the error."""
    pages: list[AppointmentPage] = []
    try:
        async for page in server.client(**settings).find(CRITERIA):
            pages.append(page)
    except AnswerUnusable as error:
        return pages, error
    raise AssertionError("no error came")


async def test_next_links_are_followed_by_get_with_an_id_of_their_own() -> None:
    server = serving(
        bundle(appointment(1), next_url=f"{BASE}/page?2", total=3),
        bundle(appointment(2), next_url="/r4/page?3", total=3),
        bundle(appointment(3), total=3),
    )
    pages = await pages_of(server.client().find(CRITERIA))
    assert [one.reference for page in pages for one in page.appointments] == [f"Appointment/a{n}" for n in (1, 2, 3)]
    assert [page.total for page in pages] == [3, 3, 3]
    assert not any(page.findings for page in pages)
    assert [(one.method, str(one.url)) for one in server.requests[1:]] == [
        ("GET", f"{BASE}/page?2"),
        ("GET", f"{BASE}/page?3"),
    ]
    assert len({one.headers["x-request-id"] for one in server.requests}) == 3


async def test_a_large_page_comes_in_portions() -> None:
    server = serving(bundle(outcome("info", "information"), *(appointment(n) for n in range(1, 2 * PORTION + 11))))
    pages = await pages_of(server.client().find(CRITERIA))
    assert max(len(page.appointments) for page in pages) <= PORTION
    assert sum(len(page.appointments) for page in pages) == 2 * PORTION + 10
    assert [bool(page.issues) for page in pages] == [*[False] * (len(pages) - 1), True]


async def test_an_empty_answer_is_one_empty_page() -> None:
    for body in (bundle(), bundle(entry=None), bundle(entry=[])):
        pages = await pages_of(serving(body).client().find(CRITERIA))
        assert pages == [AppointmentPage(total=0)]


@pytest.mark.parametrize(
    "entry", [None, "x", 7, [], {}, {"resource": None}, {"resource": []}, {"resource": {"id": "x"}}]
)
async def test_one_bad_entry_never_costs_the_other_999(entry: Any) -> None:
    body = bundle(*(appointment(number) for number in range(1, 1000)), total=1000)
    body["entry"].insert(500, entry)
    found = await found_by(serving(body).client())
    assert (len(found.appointments), found.unreadable) == (999, 1)
    assert FindingCode.UNREADABLE_ENTRY in [one.code for one in found.findings]
    assert any("entry[500]" in one.path for one in found.findings)


async def test_an_appointment_without_start_is_counted() -> None:
    found = await found_by(serving(bundle(appointment(1), appointment(2, start=None))).client())
    assert (len(found.appointments), found.unreadable) == (1, 1)
    assert [one.code for one in found.findings] == [FindingCode.UNREADABLE_ENTRY]


@pytest.mark.parametrize("zero", ["\x01", "\n", "\\ud800"])
async def test_characters_that_json_may_not_hold_cost_no_entry(zero: str) -> None:
    text = json.dumps(bundle(appointment(1, comment="a?b"), appointment(2))).replace("a?b", f"a{zero}b")
    found = await found_by(serving(answer(text)).client())
    assert len(found.appointments) == 2
    assert FindingCode.WRONG_TYPE in [one.code for one in found.findings]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"type": "collection"}, FindingCode.WRONG_BUNDLE_TYPE),
        ({"total": None}, FindingCode.TOTAL_MISSING),
        ({"total": 5}, FindingCode.TOTAL_DIFFERS),
        ({"entry": [{"resource": appointment()}]}, FindingCode.SEARCH_MODE_MISSING),
        (
            {"entry": [{"resource": appointment(), "search": {"mode": "match"}}] * 2},
            FindingCode.DUPLICATE_ENTRY,
        ),
    ],
)
async def test_a_bundle_that_breaks_a_rule(changes: dict[str, Any], code: FindingCode) -> None:
    found = await found_by(serving(bundle(appointment(), **changes)).client())
    assert len(found.appointments) == 1
    assert [one.code for one in found.findings] == [code]


async def test_resources_that_do_not_belong() -> None:
    body = bundle(appointment(), {"resourceType": "Slot", "id": "s"}, total=1)
    body["entry"].append({"resource": {"resourceType": "Patient", "id": "p"}, "search": {"mode": "include"}})
    found = await found_by(serving(body).client())
    assert found.unreadable == 1
    assert [(one.code, one.seen) for one in found.findings] == [(FindingCode.UNEXPECTED_RESOURCE, "Slot")]


async def test_candidates_are_judged() -> None:
    late = appointment(2, start="2027-01-01T09:00:00Z", end="2027-01-01T09:20:00Z")
    body = bundle(appointment(1, status="booked"), late, appointment(3, id=None))
    found = await found_by(serving(body).client())
    assert [one.findings[0].code for one in found.appointments] == [
        FindingCode.UNEXPECTED_STATUS,
        FindingCode.OUTSIDE_PERIOD,
        FindingCode.NO_REFERENCE,
    ]


async def test_existing_appointments_are_judged_by_their_start() -> None:
    late = appointment(2, start="2027-01-01T09:00:00Z", end="2027-01-01T09:20:00Z", status="booked")
    server = serving(bundle(appointment(1, status="booked"), late))
    (page,) = await pages_of(server.client().existing(EXISTING))
    assert [[one.code for one in found.findings] for found in page.appointments] == [[], [FindingCode.OUTSIDE_PERIOD]]
    assert page.findings == ()


async def test_another_media_type_is_read_and_said() -> None:
    found = await found_by(serving(answer(bundle(appointment()), content_type="text/plain")).client())
    assert [one.code for one in found.findings] == [FindingCode.WRONG_MEDIA_TYPE]


async def test_words_without_a_bundle_are_words() -> None:
    found = await found_by(serving(outcome("nothing is free", "information")).client())
    assert (found.appointments, found.issues[0].words) == ((), "nothing is free")


async def test_a_next_link_that_loops() -> None:
    page = bundle(appointment(1), next_url=f"{BASE}/page", total=9)
    server = serving(page, bundle(appointment(2), next_url=f"{BASE}/page", total=9))
    pages, error = await _until_error(server)
    assert (sum(len(one.appointments) for one in pages), error.reason) == (2, Reason.NEXT_LINK_LOOPS)


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/page?p=1",
        "http://fhir.example.org/r4/page",
        "https://fhir.example.org:8443/r4/page",
        "//evil.example/page",
        "https://fhir.example.org@evil.example/page",
        "https://user:pw@fhir.example.org/r4/page",
        "ftp://fhir.example.org/r4/page",
        "javascript:alert(1)",
    ],
)
async def test_a_next_link_elsewhere_is_not_followed_and_gets_no_token(link: str) -> None:
    server = serving(bundle(appointment(1), next_url=link, total=2), bundle(appointment(2), total=2))
    pages, error = await _until_error(server, auth=BearerAuth("secret", httpx.URL(BASE)))
    assert (len(pages), error.reason) == (1, Reason.NEXT_LINK_ELSEWHERE)
    assert [one.headers.get("authorization") for one in server.requests] == ["Bearer secret"]
    assert "p=1" not in error.detail
    assert "pw" not in error.detail


async def test_too_many_pages() -> None:
    numbers = iter(range(1, 100))

    def endless(_request: httpx.Request) -> httpx.Response:
        number = next(numbers)
        return answer(bundle(appointment(number), next_url=f"{BASE}/page?{number}", total=99))

    pages, error = await _until_error(serving(endless), limits=Limits(pages=3))
    assert (len(pages), error.reason) == (3, Reason.TOO_MANY_PAGES)


async def test_an_honest_answer_in_small_pages_is_read_to_its_end() -> None:
    numbers = iter(range(1, 400))

    def one_to_a_page(_request: httpx.Request) -> httpx.Response:
        number = next(numbers)
        return answer(bundle(appointment(number), next_url=f"{BASE}/page?{number}" if number < 300 else "", total=300))

    found = await found_by(serving(one_to_a_page).client())
    assert len(found.appointments) == 300


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({"start": "9999-12-31T23:50:00Z", "end": None, "minutesDuration": 60}, 3),
        ({"minutesDuration": "9" * 5000}, 3),
        ({"comment": "HUGE"}, 2),
    ],
)
async def test_one_entry_with_numbers_beyond_reckoning_never_costs_the_others(
    changes: dict[str, Any], shown: int
) -> None:
    body = json.dumps(bundle(appointment(1), appointment(2, **changes), appointment(3))).replace('"HUGE"', "9" * 5000)
    found = await found_by(serving(answer(body)).client())
    assert len(found.appointments) + found.unreadable == 3
    assert len(found.appointments) == shown


async def test_too_many_entries() -> None:
    _, error = await _until_error(serving(bundle(*(appointment(n) for n in range(1, 7)))), limits=Limits(entries=5))
    assert error.reason is Reason.TOO_LARGE


async def test_a_page_that_fails_raises_after_what_came_before() -> None:
    server = serving(bundle(appointment(1), next_url=f"{BASE}/page", total=2), answer(b"", 503))
    stream = server.client().find(CRITERIA)
    assert len((await anext(stream)).appointments) == 1
    with pytest.raises(ServerBusy):
        await anext(stream)


@pytest.mark.parametrize(
    ("body", "content_type", "reason"),
    [
        (b"", "application/fhir+json", Reason.EMPTY),
        (b"   \n", "application/fhir+json", Reason.EMPTY),
        (json.dumps(bundle(appointment())).encode()[:-40], "application/fhir+json", Reason.MALFORMED),
        (b'{"resourceType":"Patient","id":"p"}', "application/fhir+json", Reason.WRONG_RESOURCE),
        (b'{"error":"x"}', "application/json", Reason.NOT_FHIR),
        (b"[1,2]", "application/json", Reason.NOT_FHIR),
        (b"plain words", "text/plain", Reason.NOT_FHIR),
        (b"\x89PNG\r\n", "image/png", Reason.NOT_FHIR),
        (b"<!DOCTYPE html><html><head><title>Sign in</title></head></html>", "text/html", Reason.WEB_PAGE),
        (b"<html><title>x</title></html>", "application/fhir+json", Reason.WEB_PAGE),
        (b'{"a":' * NESTING, "application/fhir+json", Reason.TOO_DEEP),
        (b'{"resourceType":"Bundle","entry":' + b"[" * NESTING, "application/fhir+json", Reason.TOO_DEEP),
        (b"[" * NESTING, "application/fhir+json", Reason.NOT_FHIR),
        (b'<Bundle xmlns="http://hl7.org/fhir">' + b"<a>" * (NESTING // 3), FHIR_XML, Reason.TOO_DEEP),
        (b'<Bundle xmlns="http://hl7.org/fhir"><entry>', FHIR_XML, Reason.MALFORMED),
        (b"<feed/>", FHIR_XML, Reason.NOT_FHIR),
        (b'<Patient xmlns="http://hl7.org/fhir"/>', FHIR_XML, Reason.WRONG_RESOURCE),
        (
            b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'
            b'<Bundle xmlns="http://hl7.org/fhir"><type value="&b;"/></Bundle>',
            FHIR_XML,
            Reason.DOCTYPE,
        ),
        (b'<Bundle xmlns="http://hl7.org/fhir"><type value="&b;"/></Bundle>', FHIR_XML, Reason.MALFORMED),
    ],
    ids=lambda value: repr(value)[:40],
)
async def test_an_answer_that_cannot_be_used_says_why(body: bytes, content_type: str, reason: Reason) -> None:
    for wire_format in (WireFormat.JSON, WireFormat.XML):
        pages, error = await _until_error(serving(answer(body, 200, content_type)), wire_format=wire_format)
        assert (pages, error.reason) == ([], reason)
        assert error.evidence.status == 200


async def test_a_web_page_is_named_by_its_title() -> None:
    page = b"<html><head><title>Sign&nbsp;in \n to " + b"x" * 500 + b"</title></head></html>"
    _, error = await _until_error(serving(answer(page, 200, "text/html")))
    assert error.detail.startswith("Sign\xa0in   to xxx")
    assert len(error.detail) == 200


async def test_an_answer_that_grows_when_unpacked_is_stopped() -> None:
    packed = gzip.compress(b" " * 5_000_000)
    response = httpx.Response(200, headers={"content-encoding": "gzip"}, content=packed)
    _, error = await _until_error(serving(response), limits=Limits(body_bytes=1_000_000))
    assert error.reason is Reason.TOO_LARGE


@pytest.mark.parametrize("seed", range(8))
async def test_bytes_changed_at_random_end_in_a_page_or_in_a_clear_error(seed: int) -> None:
    chance = random.Random(seed)
    original = json.dumps(bundle(for_anna(1), appointment(2), outcome("words"))).encode()
    await loaded()
    reasons: set[Reason] = set()
    shown: list[int] = []
    for body, content_type in ((original, FHIR_JSON), (write_xml(original), FHIR_XML)):
        for _change in range(25):
            changed = bytearray(body)
            place = chance.randrange(len(changed))
            if chance.random() < 0.5:
                changed[place] = chance.randrange(256)
            else:
                del changed[place : place + chance.randrange(1, 40)]
            try:
                found = await found_by(serving(answer(bytes(changed), 200, content_type)).client())
            except AnswerUnusable as error:
                reasons.add(error.reason)
            else:
                shown.append(len(found.appointments) + found.unreadable)
    assert reasons <= {Reason.MALFORMED, Reason.NOT_FHIR, Reason.WRONG_RESOURCE}
    assert shown
    assert max(shown) <= 3
