"""When a hold ends, by whatever clock that was said."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from fhir_answers import NOW, answer, appointment, bundle, read, serving
from slotdesk.domain.outcome import Held
from slotdesk.fhir.client import SchedulingClient

pytestmark = pytest.mark.anyio


async def _hold(client: SchedulingClient) -> object:
    return await client.hold(read(appointment()))


@pytest.mark.parametrize(
    ("headers", "left"),
    [
        ({"Expires": "Mon, 23 Nov 2026 10:05:00 GMT", "Date": "Mon, 23 Nov 2026 10:00:00 GMT"}, 300),
        ({"Expires": "Mon, 23 Nov 2026 08:02:00 GMT"}, 120),
        ({"Expires": "0"}, None),
        ({"Expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, None),
        ({}, None),
    ],
)
async def test_when_a_hold_ends_by_our_clock(headers: dict[str, Any], left: int | None) -> None:
    done = await _hold(serving(answer(bundle(appointment(1, status="pending")), **headers)).client())
    assert isinstance(done, Held)
    assert done.expires == (None if left is None else NOW + timedelta(seconds=left))
    assert done.lasts == (None if left is None else timedelta(seconds=left))


@pytest.mark.parametrize(
    ("headers", "left"),
    [
        ({}, 600),
        ({"Date": "Mon, 23 Nov 2026 08:00:00 GMT"}, 600),
        ({"Date": "Mon, 23 Nov 2026 08:04:00 GMT"}, 360),  # a server four minutes ahead of us
        ({"Date": "Mon, 23 Nov 2026 13:00:00 GMT"}, None),  # it had ended five hours before it began
        ({"Date": "Mon, 23 Nov 2026 03:00:00 GMT"}, 5 * 3600 + 600),
        ({"Date": "Mon, 23 Nov 2026 08:04:00 GMT", "Expires": "Mon, 23 Nov 2026 08:05:00 GMT"}, 60),
        ({"Date": "Mon, 23 Nov 2026 08:04:00 GMT", "Expires": "0"}, 360),
    ],
)
async def test_when_a_hold_ends_by_an_output_parameter(headers: dict[str, Any], left: int | None) -> None:
    outputs = [
        {"name": "return", "resource": bundle(appointment(1, status="pending"))},
        {"name": "held-until", "valueDateTime": "2026-11-23T08:10:00Z"},
    ]
    shown = answer({"resourceType": "Parameters", "parameter": outputs}, **headers)
    done = await _hold(serving(shown).client())
    assert isinstance(done, Held)
    assert done.lasts == (None if left is None else timedelta(seconds=left))
    assert done.expires == (None if left is None else NOW + timedelta(seconds=left))


@pytest.mark.parametrize("hours", [5, -5])
async def test_a_server_whose_clock_is_wrong_by_hours_is_understood(hours: int) -> None:
    there = NOW + timedelta(hours=hours)
    outputs = [
        {"name": "return", "resource": bundle(appointment(1, status="pending"))},
        {"name": "held-until", "valueDateTime": (there + timedelta(minutes=10)).isoformat()},
    ]
    date = format_datetime(there, usegmt=True)
    done = await _hold(serving(answer({"resourceType": "Parameters", "parameter": outputs}, Date=date)).client())
    assert isinstance(done, Held)
    assert done.expires == NOW + timedelta(minutes=10)


@pytest.mark.parametrize("expires", ["Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 23 Nov 99999999999999999999 10:05:00 GMT"])
async def test_a_hold_that_never_ends_is_a_hold(expires: str) -> None:
    shown = bundle(appointment(1, status="pending"))
    past = "Thu, 01 Jan 1970 00:00:00 GMT"
    done = await _hold(serving(answer(shown, Expires=expires, Date=past)).client())
    assert isinstance(done, Held)
    assert done.expires is None
