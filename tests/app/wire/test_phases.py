from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from slotdesk.wire.phases import Phases

pytestmark = pytest.mark.anyio


async def _tell(request: httpx.Request, *events: str) -> None:
    for event in events:
        await request.extensions["trace"](event, {})
        await asyncio.sleep(0.01)


async def test_a_new_connection_with_tls() -> None:
    request = httpx.Request("GET", "https://fhir.example.org")
    phases = Phases(request)
    assert (phases.connect_ms, phases.wait_ms, phases.transfer_ms()) == (None, None, None)
    await _tell(request, "connection.connect_tcp.started", "connection.connect_tcp.complete")
    assert phases.connect_ms is not None
    assert 9 < phases.connect_ms < 200
    await _tell(request, "connection.start_tls.started", "connection.start_tls.complete")
    assert 29 < phases.connect_ms < 400
    headers_ms = phases.answered()
    assert phases.wait_ms is not None
    assert 9 < phases.wait_ms < headers_ms - phases.connect_ms + 1
    await asyncio.sleep(0.01)
    assert (phases.transfer_ms() or 0) > 9


async def test_a_connection_that_was_there_already() -> None:
    request = httpx.Request("GET", "https://fhir.example.org")
    phases = Phases(request)
    await _tell(request, "http11.send_request_headers.started")
    assert phases.answered() == phases.wait_ms
    assert phases.connect_ms is None


async def test_another_listener_is_told_too() -> None:
    heard: list[str] = []

    async def listen(event: str, info: dict[str, Any]) -> None:
        heard.append(event)

    request = httpx.Request("GET", "https://fhir.example.org", extensions={"trace": listen})
    Phases(request)
    await _tell(request, "http11.send_request_body.complete")
    assert heard == ["http11.send_request_body.complete"]
