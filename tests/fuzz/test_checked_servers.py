"""A run comes to its end, with a result for each check, whatever a server says."""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Iterator

import pytest

from app.cli.conftest import Misbehaving
from app.services.checking.conftest import results_of
from app.services.checking.examples import appointment, bundle
from slotdesk.domain.check import CheckStatus
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection
from slotdesk.services.checking.catalogue import CHECKS
from slotdesk.services.checking.plan import CheckPlan
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal
from slotdesk.wire.message_log import MessageLog

pytestmark = pytest.mark.anyio
_ODD: list[object] = [None, [], {}, "", 1, True, ["x"], {"x": []}, "9999-12-31T23:59:59Z", "\ud800", [None], -1e300]


@pytest.fixture
def strange() -> Iterator[Misbehaving]:
    """A server that says what it is told to."""
    with Misbehaving() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


async def ways(server: Misbehaving) -> Counter[CheckStatus]:
    """How the checks turn out there."""
    plan = CheckPlan(Connection(server.url), patient=Reference("Patient/p1"), days=1, longest_wait_s=0.1)
    results = await results_of(CheckRun(plan, Journal(), MessageLog()))
    assert [one.check.id for one in results] == [check.id for check in CHECKS]
    return Counter(one.status for one in results)


def bent(value: object, chance: random.Random) -> object:
    """The same with something odd in some of its places."""
    if chance.random() < 0.06:
        return chance.choice(_ODD)
    if isinstance(value, dict):
        return {name: bent(part, chance) for name, part in value.items()}
    return [bent(part, chance) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("seed", range(12))
async def test_every_answer_is_odd_in_some_place(strange: Misbehaving, seed: int) -> None:
    chance = random.Random(seed)
    statement = {
        "resourceType": "CapabilityStatement",
        "rest": [{"mode": "server", "resource": [{"type": "Appointment"}]}],
    }

    def answer(handler: object) -> None:
        status = chance.choice(["proposed", "pending", "booked", "cancelled"])
        found = [
            appointment(f"a{number}", f"{8 + number:02}:00", f"{8 + number:02}:20", status) for number in range(10)
        ]
        resource = statement if "metadata" in handler.path else bundle(*found[: chance.choice([1, 10])], total=10)  # type: ignore[attr-defined] # a request
        handler.reply(chance.choice([200, 200, 200, 400, 500]), bent(resource, chance))  # type: ignore[attr-defined] # a request

    strange.answer = answer
    found = await ways(strange)
    assert found[CheckStatus.FAILED] > 0


@pytest.mark.parametrize("body", [b"", b"<html><body>Sorry</body></html>", b"{", json.dumps(_ODD).encode()])
async def test_a_server_that_is_no_fhir_server(strange: Misbehaving, body: bytes) -> None:
    strange.answer = lambda handler: handler.reply_bytes(200, body, "text/html")
    found = await ways(strange)
    assert found[CheckStatus.PASSED] == 0
    assert found[CheckStatus.FAILED] > 0


async def test_a_server_that_has_nothing_at_all(strange: Misbehaving) -> None:
    found = await ways(strange)  # 404 to everything
    assert found[CheckStatus.NOT_APPLICABLE] > 0
    assert found[CheckStatus.ERROR] == 0
