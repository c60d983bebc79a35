"""A session puts everything together and takes it apart again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

import pytest

from journeys.canned_server import Canned, CannedServer
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.criteria import FindCriteria
from slotdesk.practice.server import PracticeServer
from slotdesk.services.session import open_session

pytestmark = pytest.mark.anyio

WITHOUT_OFFSET = b"""{"resourceType": "Bundle", "type": "searchset", "total": 1, "entry": [{"resource": {
    "resourceType": "Appointment", "id": "a", "status": "proposed",
    "start": "2026-08-04T09:00:00", "end": "2026-08-04T09:20:00"}}]}"""


def answer(method: str, path: str, body: bytes) -> Canned:
    return Canned(body=WITHOUT_OFFSET) if "$find" in path else Canned(404)


async def test_opening_sends_nothing() -> None:
    with CannedServer(answer) as server:
        async with open_session(Connection(server.url)):
            assert server.requests == []


async def test_times_without_an_offset_are_read_in_the_connections_zone() -> None:
    start = datetime(2026, 8, 4, tzinfo=UTC)
    with CannedServer(answer) as server:
        connection = Connection(server.url, WireFormat.JSON, zone="America/New_York")
        async with open_session(connection) as session:
            steps = [step async for step in session.finding.find(FindCriteria(start, start + timedelta(days=1)))]
    assert [found.start.isoformat() for step in steps for found in step.fresh] == ["2026-08-04T09:00:00-04:00"]


async def test_a_zone_that_does_not_exist_opens_nothing() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        async with open_session(Connection("http://127.0.0.1:9/fhir", zone="Mars/Olympus")):
            raise AssertionError("it was opened")


async def test_all_services_talk_to_the_same_server(practice: PracticeServer) -> None:
    connection = Connection(practice.url)
    async with open_session(connection) as session:
        assert session.connection is connection
        assert (await session.client.capabilities()).name
        (patient,) = (await session.directory.patients("åke söderberg")).entries
        start = practice.clock.now()
        criteria = FindCriteria(start, start + timedelta(days=2), patient_reference=(patient.as_reference(),), count=20)
        async for step in session.finding.find(criteria):
            await session.booking.book(step.fresh[0], patient)
            break
        assert not session.booking.is_busy
        assert type(await session.booking.look_up(step.fresh[0], patient)).__name__ == "Stands"
