"""Events into a repository and back: what is stored, what is refused, what is not to be known."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from fhir_answers import BASE, NOW, Server, answer, outcome, serving
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, AuditScene
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import NotAllowed, OutcomeUnknown, RequestRejected, ServerBusy, ServerUnreachable
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.audit_event import audit_event
from slotdesk.fhir.audit_repository import AuditRepository, BatchNotTaken, Event, Told
from slotdesk.practice.server import PracticeServer

pytestmark = pytest.mark.anyio
AKE = Reference("Patient/pat-1", type="Patient")


def event(key: str) -> Event:
    act, scene = AuditAct(Transaction.BOOK, (AKE,), "Appointment/a"), AuditScene("Slotdesk 1.0", "desk", "akim", BASE)
    return Event(key, audit_event(act, AuditFate(AuditOutcome.SUCCESS), AKE, scene, key, (NOW, NOW)))


def at(server: Server, wire_format: WireFormat = WireFormat.JSON) -> AuditRepository:
    http = httpx.AsyncClient(transport=httpx.MockTransport(server))
    return AuditRepository(http, BASE, wire_format, lambda: NOW)


def batch(*statuses: str) -> dict[str, Any]:
    return {
        "resourceType": "Bundle",
        "type": "batch-response",
        "entry": [{"response": {"status": status}} for status in statuses],
    }


def shown(*tags: str, next_url: str = "") -> dict[str, Any]:
    entries = [{"resource": {"resourceType": "AuditEvent", "meta": {"tag": [_tag(tag)]}}} for tag in tags]
    link = [{"relation": "next", "url": next_url}] if next_url else []
    return {"resourceType": "Bundle", "type": "searchset", "entry": entries, "link": link}


def _tag(code: str) -> dict[str, str]:
    return {"system": "urn:slotdesk:audit-event", "code": code}


@pytest.mark.parametrize("wire_format", [WireFormat.JSON, WireFormat.XML])
async def test_the_practice_server_keeps_what_it_is_sent_once(
    practice: PracticeServer, wire_format: WireFormat
) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        repository = AuditRepository(http, practice.url, wire_format, lambda: NOW)
        assert await repository.store([event("one")]) == Told(("one",))
        assert await repository.store([event("two"), event("three")]) == Told(("two", "three"))
        assert await repository.store([event("one"), event("three")]) == Told(("one", "three"))  # known already
        assert await repository.stored(["one", "two", "four"], NOW, NOW) == {"one", "two"}
        kept = (await http.get(f"{practice.url}/AuditEvent")).json()
    assert [one["resource"]["meta"]["tag"][0]["code"] for one in kept["entry"]] == ["one", "two", "three"]
    assert kept["entry"][0]["resource"]["agent"] == json.loads(event("one").resource)["agent"]


async def test_one_event_goes_by_itself_with_its_condition() -> None:
    server = serving(answer({}, 201))
    assert await at(server).store([event("one")]) == Told(("one",))
    (request,) = server.requests
    assert str(request.url) == f"{BASE}/AuditEvent"
    condition = dict(httpx.QueryParams(request.headers["if-none-exist"]))
    assert condition == {"_tag": "urn:slotdesk:audit-event|one"}


async def test_several_go_as_a_batch_to_the_base_in_their_order() -> None:
    server = serving(batch("201 Created", "200", "422 Unprocessable", "503", "no"))
    told = await at(server).store([event(key) for key in "abcde"])
    assert told == Told(("a", "b"), (("c", "HTTP 422"),), (("d", "HTTP 503"), ("e", "HTTP 0")))
    assert str(server.requests[0].url) == BASE
    assert [one["request"]["ifNoneExist"][-1] for one in server.body["entry"]] == list("abcde")


@pytest.mark.parametrize("status", [400, 404, 405, 413, 501])
async def test_a_repository_without_batches_says_so(status: int) -> None:
    with pytest.raises(BatchNotTaken):
        await at(serving(answer({}, status))).store([event("a"), event("b")])


async def test_what_a_repository_will_never_take_is_told_apart_from_what_it_does_not_take_now() -> None:
    assert await at(serving(answer(outcome("no"), 422))).store([event("a")]) == Told(never=(("a", "HTTP 422"),))
    for status, kind in ((404, RequestRejected), (401, NotAllowed), (503, ServerBusy), (429, ServerBusy)):
        with pytest.raises(kind):
            await at(serving(answer({}, status))).store([event("a")])


async def test_whether_it_was_stored_is_not_to_be_known_from_a_lost_or_broken_answer() -> None:
    for given in (httpx.ReadError("gone"), answer({}, 500)):
        with pytest.raises(OutcomeUnknown):
            await at(serving(given)).store([event("a")])
    for given in (answer(b"{"), answer(batch("201")), answer({"resourceType": "Basic"})):
        with pytest.raises(OutcomeUnknown):
            await at(serving(given)).store([event("a"), event("b")])
    with pytest.raises(ServerUnreachable):
        await at(serving(httpx.ConnectError("refused"))).store([event("a")])


async def test_how_long_to_wait_is_taken_from_the_answer() -> None:
    with pytest.raises(ServerBusy) as caught:
        await at(serving(answer({}, 503, retry_after="120"))).store([event("a")])
    assert caught.value.evidence.retry_after == 120


async def test_the_search_names_tags_and_time() -> None:
    server = serving(shown("a"))
    found = await at(server).stored(["a", "b"], datetime(2026, 8, 3, 6, 0, 1, 999, tzinfo=UTC), NOW)
    assert found == {"a"}
    assert server.requests[0].url.params.get_list("date") == ["ge2026-08-03T06:00:01Z", "le2026-11-23T08:00:01Z"]


async def test_only_what_bears_the_tag_counts_for_a_repository_may_not_know_the_parameter() -> None:
    others = {"resourceType": "AuditEvent", "meta": {"tag": [{"system": "urn:other", "code": "a"}]}}
    everything = {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": others}, {"resource": {}}, {}]}
    assert await at(serving(answer(everything))).stored(["a"], NOW, NOW) == frozenset()


async def test_where_there_are_further_pages_each_is_asked_for_by_itself() -> None:
    server = serving(shown("a", next_url=f"{BASE}?p=2"), shown("b"), shown())
    assert await at(server).stored(["a", "b", "c"], NOW, NOW) == {"a", "b"}
    assert len(server.requests) == 3
