"""How much is read is a matter of the settings."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from journeys.canned_server import Canned, CannedServer
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import Reason, SchedulingError
from slotdesk.domain.trying import PATIENT
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.services.reading_limits import limits_of, retries_of
from slotdesk.services.session import open_session
from slotdesk.store.settings import Settings


def test_every_limit_of_the_settings_counts() -> None:
    assert limits_of(Settings()) == DEFAULT_LIMITS
    tight = Settings(answer_mb=1, answer_depth=10, answer_pages=2, answer_entries=100, answer_s=5)
    assert limits_of(tight) == Limits(1024 * 1024, 10, 2, 100, 5.0)
    assert len(dataclasses.fields(Limits)) == 5
    assert retries_of(Settings()) == PATIENT
    assert retries_of(Settings(read_tries=1)).tries == 1


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("settings", "body", "reason"),
    [
        (Settings(answer_mb=1), b"[" + b" " * 1_100_000 + b"]", Reason.TOO_LARGE),
        (
            Settings(answer_depth=10),
            b'{"resourceType": "Appointment", "x": ' + b"[" * 20 + b"]" * 20 + b"}",
            Reason.TOO_DEEP,
        ),
    ],
)
async def test_an_answer_beyond_the_limit_that_is_set_is_given_up(
    settings: Settings, body: bytes, reason: Reason
) -> None:
    start = datetime(2026, 8, 4, tzinfo=UTC)
    with CannedServer(lambda *_: Canned(body=body)) as server:
        connection = Connection(server.url, WireFormat.JSON)
        async with open_session(connection, limits=limits_of(settings)) as session:
            with pytest.raises(SchedulingError) as caught:
                async for _step in session.finding.find(FindCriteria(start, start + timedelta(days=1))):
                    pass
    assert caught.value.reason is reason
