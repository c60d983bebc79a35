"""The server under test: the practice server, or any other that is named with `--server URL`.

A patient may be named with `--patient Patient/id`; else the first whom the server lists is taken. The token, if one is
needed, is in SLOTDESK_TOKEN. What the tests book they cancel again.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from conformance.front_desk import FrontDesk, open_desk
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.directory import PatientQuery
from slotdesk.practice.server import PracticeServer

PRACTICE_NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options that name the server. Give the folder as well: `pytest tests/conformance --server URL`."""
    group = parser.getgroup("conformance", "the server under test")
    group.addoption("--server", metavar="URL", help="base URL of the server (default: the practice server)")
    group.addoption("--patient", metavar="REF", help="Patient/id to book for (default: the first that is listed)")
    group.addoption("--start", metavar="TIME", help="begin of the period to search, with offset (default: tomorrow)")
    group.addoption("--days", metavar="N", type=int, help="length of the period to search in days (default: 3)")


@pytest.fixture(scope="session")
def server(pytestconfig: pytest.Config) -> Iterator[str]:
    """Its base URL."""
    named = pytestconfig.getoption("--server", None)
    if named:
        yield named
        return
    with PracticeServer(seed=1, now=PRACTICE_NOW) as practice:
        yield practice.url


@pytest.fixture(params=[WireFormat.JSON, WireFormat.XML], ids=str)
def wire_format(request: pytest.FixtureRequest) -> WireFormat:
    """The format to speak; the client SHALL support XML and SHOULD support JSON."""
    return WireFormat(request.param)


@pytest.fixture
async def desk(server: str, wire_format: WireFormat, pytestconfig: pytest.Config) -> AsyncIterator[FrontDesk]:
    """A front desk at the server."""
    connection = Connection(server, wire_format, 60, token=os.environ.get("SLOTDESK_TOKEN", ""))
    named = pytestconfig.getoption("--start", None)
    start = datetime.fromisoformat(named) if named else None
    if start is None and not pytestconfig.getoption("--server", None):
        start = PRACTICE_NOW.replace(day=4)
    days = pytestconfig.getoption("--days", None) or 3
    async with open_desk(connection, start, days, None) as desk:
        who = pytestconfig.getoption("--patient", None)
        if who:
            desk.patient = await desk.client.patient(Reference.parse(who))
        else:
            listed = (await desk.client.patients(PatientQuery(), 1)).entries
            assert listed, "the server lists no patient; name one with --patient"
            desk.patient = replace(listed[0])
        desk.sent.clear()
        yield desk
