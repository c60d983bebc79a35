"""A search keeps count of what came."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import AnswerUnusable
from slotdesk.domain.finding import FindingCode
from slotdesk.fhir.client import SchedulingClient
from slotdesk.services.finding import FindingService, FindProgress

pytestmark = pytest.mark.anyio

START = datetime(2026, 8, 3, tzinfo=UTC)
CRITERIA = FindCriteria(START, START + timedelta(days=7))


def _entry(number: int, **changes: Any) -> dict[str, Any]:
    start = START + timedelta(minutes=20 * number)
    resource = {
        "resourceType": "Appointment",
        "id": f"slot-{number}",
        "status": "proposed",
        "start": start.isoformat(),
        "end": (start + timedelta(minutes=20)).isoformat(),
        "participant": [{"actor": {"reference": "Practitioner/a", "display": "Dr A"}, "status": "needs-action"}],
        "requestedPeriod": [{"start": START.isoformat()}],
        **changes,
    }
    return {"resource": resource, "search": {"mode": "match"}}


def _service(*bundles: dict[str, Any]) -> FindingService:
    waiting = list(bundles)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("metadata"):
            return httpx.Response(404)
        content = json.dumps({"resourceType": "Bundle", "type": "searchset", **waiting.pop(0)})
        return httpx.Response(200, content=content, headers={"content-type": "application/fhir+json"})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return FindingService(SchedulingClient(http, "http://server.example/fhir"))


async def _last(service: FindingService) -> tuple[FindProgress, list[str]]:
    references: list[str] = []
    latest: FindProgress | None = None
    async for latest in service.find(CRITERIA):
        references += [appointment.reference for appointment in latest.fresh]
    assert latest is not None
    return latest, references


async def test_what_the_server_lists_twice_is_handed_out_once() -> None:
    next_link = [{"relation": "next", "url": "http://server.example/fhir/page/2"}]
    latest, references = await _last(
        _service(
            {"total": 3, "entry": [_entry(1), _entry(2)], "link": next_link},
            {"total": 3, "entry": [_entry(2), _entry(3)]},
        )
    )
    assert references == ["Appointment/slot-1", "Appointment/slot-2", "Appointment/slot-3"]
    assert (latest.received, latest.total) == (3, 3)
    assert any(finding.code is FindingCode.DUPLICATE_ENTRY for finding in latest.findings)


async def test_proposals_without_an_id_are_all_kept() -> None:
    without = [_entry(number) for number in (1, 2)]
    for entry in without:
        del entry["resource"]["id"]
    latest, _ = await _last(_service({"total": 2, "entry": without}))
    assert latest.received == 2


async def test_what_cannot_be_shown_is_counted() -> None:
    latest, references = await _last(_service({"total": 2, "entry": [_entry(1), _entry(2, start="soon")]}))
    assert references == ["Appointment/slot-1"]
    assert latest.unreadable == 1


async def test_the_first_page_is_handed_out_before_the_second_turns_out_to_be_unusable() -> None:
    next_link = [{"relation": "next", "url": "http://elsewhere.example/fhir/page/2"}]
    service = _service({"total": 2, "entry": [_entry(1)], "link": next_link})
    steps = service.find(CRITERIA)
    assert (await anext(steps)).received == 1
    with pytest.raises(AnswerUnusable):
        await anext(steps)
