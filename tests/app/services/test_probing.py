"""Asking a server who it is."""

from __future__ import annotations

import pytest

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import ServerUnreachable
from slotdesk.practice.server import PracticeServer
from slotdesk.services.probing import Probe, probe


@pytest.mark.anyio
async def test_the_practice_server_tells_everything(practice: PracticeServer) -> None:
    found = await probe(Connection(practice.url))
    assert (found.offered, found.missing) == (("find", "hold", "book"), ())
    assert found.capabilities.name
    assert found.zone == "Europe/Stockholm"
    assert found.elapsed_s > 0
    own = await probe(Connection(practice.url, zone="Europe/Vienna"))
    assert own.zone == "Europe/Vienna"


@pytest.mark.anyio
async def test_a_server_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ServerUnreachable):
        await probe(Connection("http://127.0.0.1:9/fhir"))


def test_what_is_not_offered_is_named() -> None:
    found = Probe(Capabilities(operations={"find": ""}), "", 0.1)
    assert (found.offered, found.missing) == (("find",), ("hold", "book"))
