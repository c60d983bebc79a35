"""In order, once, across outages: what waits comes to the repository, whatever happens on the way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from authorization_server import CLIENT, AuthorizationServer, Browser
from certificates import lock, make_site
from journeys.canned_server import Canned, CannedServer
from memory_keyring import MemoryKeyring, keyring_in_use
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import Connection, Tls
from slotdesk.domain.sign_in import SignIn, SignInKind
from slotdesk.domain.transaction import Transaction
from slotdesk.practice.server import PracticeServer
from slotdesk.services.audit_delivery import AuditDelivery
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.sign_ins import SignIns
from slotdesk.services.signing_in import SigningIn
from slotdesk.store.audit_entry import AuditState
from slotdesk.store.audit_queue import AuditQueue
from slotdesk.store.named_server import NamedServer, audit_repository

pytestmark = pytest.mark.anyio
SERVER = "https://fhir.example.org/r4"
NOW = datetime(2026, 8, 3, 6, tzinfo=UTC)


class Clock:
    """Moves only when told to."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.sqlite"


@pytest.fixture
def queue(path: Path) -> Iterator[AuditQueue]:
    with closing(AuditQueue(path)) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


def happen(queue: AuditQueue, *patients: str, clock: Callable[[], datetime] | None = None) -> None:
    """Let a booking happen for each of these."""
    begin = AuditTrail(queue, clock or Clock(), user="akim").recorder(SERVER)
    for one in patients:
        begin(AuditAct(Transaction.BOOK, (Reference(f"Patient/{one}", type="Patient"),)))(
            AuditFate(AuditOutcome.SUCCESS, request_id=f"r-{one}")
        )


def delivery(queue: AuditQueue, url: str, clock: Clock) -> AuditDelivery:
    to = Connection(url, timeout_s=2)
    return AuditDelivery(queue, lambda server: to if server == SERVER else None, lambda: 90, clock)


def kept_by(practice: PracticeServer) -> list[str]:
    """The patients of the events that the repository has, in its order."""
    found = httpx.get(f"{practice.url}/AuditEvent?_count=1000", trust_env=False).json()
    return [one["resource"]["entity"][0]["what"]["reference"].rpartition("/")[2] for one in found.get("entry", [])]


def posts(requests: list[tuple[str, str]]) -> list[str]:
    return [path for method, path in requests if method == "POST"]


async def test_a_backlog_goes_in_its_order(practice: PracticeServer, queue: AuditQueue, clock: Clock) -> None:
    names = [str(number) for number in range(120)]
    happen(queue, *names)
    assert await delivery(queue, practice.url, clock).deliver() == 120
    assert kept_by(practice) == names
    assert queue.counts()[AuditState.DELIVERED] == 120
    assert await delivery(queue, practice.url, clock).deliver() == 0


async def test_where_no_repository_is_set_everything_stays_here(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    happen(queue, "1")
    nowhere = AuditDelivery(queue, lambda _: None, lambda: 90, clock)
    assert await nowhere.deliver() == 0
    assert queue.counts()[AuditState.WAITING] == 1
    assert await delivery(queue, practice.url, clock).deliver() == 1  # set later, it gets what had waited


async def test_an_outage_is_waited_out_longer_and_longer(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    down = True

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(503) if down and method == "POST" else None

    with CannedServer(answer, practice.url) as server:
        bringing = delivery(queue, server.url, clock)
        happen(queue, "1", "2")
        waits = []
        for _ in range(12):
            assert await bringing.deliver() == 0
            waits.append((bringing.troubles[server.url].next_try - clock()).total_seconds())
            sent = len(posts(server.requests))
            clock.pass_(waits[-1] - 1)
            assert await bringing.deliver() == 0
            assert len(posts(server.requests)) == sent  # not yet due
            clock.pass_(1)
        assert waits[:4] == [5, 10, 20, 40]
        assert waits[-1] == 600
        assert bringing.troubles[server.url].since == NOW
        assert bringing.troubles[server.url].said == "too-busy, HTTP 503"
        down = False
        happen(queue, "3", clock=clock)
        assert await bringing.deliver() == 3
        assert bringing.troubles == {}
    assert kept_by(practice) == ["1", "2", "3"]


async def test_what_was_stored_though_its_answer_was_lost_is_not_sent_again(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    lose = True

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if lose and method == "POST":
            server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)  # it arrives …
            return Canned(cut=True)  # … and nobody hears of it
        return None

    with CannedServer(answer, practice.url) as server:
        happen(queue, "1", "2", "3")
        bringing = delivery(queue, server.url, clock)
        assert await bringing.deliver() == 0
        assert bringing.troubles[server.url].said.startswith("connection-lost")
        assert all(one.may_be_there for one in queue.waiting([SERVER], 9))
        happen(queue, "4")
        lose = False
        before = len(posts(server.requests))
        clock.pass_(10)
        assert await bringing.deliver() == 4
        assert posts(server.requests)[before:] == ["/fhir/AuditEvent"]  # the fourth alone
    assert kept_by(practice) == ["1", "2", "3", "4"]


async def test_what_was_lost_on_the_way_is_sent_again(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    lose = True
    with CannedServer(lambda *asked: Canned(cut=True) if lose and asked[0] == "POST" else None, practice.url) as server:
        happen(queue, "1", "2")
        bringing = delivery(queue, server.url, clock)
        await bringing.deliver()
        lose = False
        clock.pass_(10)
        assert await bringing.deliver() == 2
    assert kept_by(practice) == ["1", "2"]


async def test_after_a_restart_in_the_middle_of_a_delivery_nothing_is_doubled(
    practice: PracticeServer, path: Path, clock: Clock
) -> None:
    arrived = asyncio.Event()

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if method == "POST" and not arrived.is_set():
            server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
            loop.call_soon_threadsafe(arrived.set)
            return Canned(cut=True)
        return None

    loop = asyncio.get_running_loop()
    with CannedServer(answer, practice.url) as server:
        with closing(AuditQueue(path)) as queue:
            happen(queue, "1", "2")
            task = asyncio.create_task(delivery(queue, server.url, clock).deliver())
            await arrived.wait()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        with closing(AuditQueue(path)) as queue:  # the next start
            clock.pass_(60)
            assert await delivery(queue, server.url, clock).deliver() == 2
    assert kept_by(practice) == ["1", "2"]


async def test_a_repository_that_can_not_be_searched_is_sent_it_with_its_condition(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    lose = True

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if method == "GET" and "AuditEvent" in path:
            return Canned(403)
        if lose and method == "POST":
            server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
            return Canned(cut=True)
        return None

    with CannedServer(answer, practice.url) as server:
        happen(queue, "1", "2")
        bringing = delivery(queue, server.url, clock)
        await bringing.deliver()
        lose = False
        clock.pass_(10)
        assert await bringing.deliver() == 2
    assert kept_by(practice) == ["1", "2"]  # the conditions in the batch kept it from doubling


async def test_an_event_that_is_refused_for_good_does_not_hold_up_the_others(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if method == "POST" and json.loads(body).get("resourceType") == "Bundle":
            return Canned(405)  # takes no batches
        return Canned(422) if b"Patient/2" in body else None

    with CannedServer(answer, practice.url) as server:
        happen(queue, "1", "2", "3")
        assert await delivery(queue, server.url, clock).deliver() == 2
    assert kept_by(practice) == ["1", "3"]
    (refused,) = [one for one in queue.entries() if one.state is AuditState.REFUSED]
    assert (refused.patient, refused.said) == ("Patient/2", "HTTP 422")


async def test_one_of_a_batch_that_is_not_taken_now_is_waited_for(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    partly: dict[str, Any] = {"resourceType": "Bundle", "type": "batch-response"}
    partly["entry"] = [{"response": {"status": "201"}}, {"response": {"status": "503"}}]
    with CannedServer(
        lambda *asked: Canned(body=json.dumps(partly).encode()) if asked[0] == "POST" else Canned(404)
    ) as server:
        happen(queue, "1", "2")
        bringing = delivery(queue, server.url, clock)
        await bringing.deliver()
        assert bringing.troubles[server.url].said == "too-busy, HTTP 503"
    assert [one.patient for one in queue.waiting([SERVER], 9)] == ["Patient/2"]


async def test_a_repository_says_itself_how_long_to_wait(queue: AuditQueue, clock: Clock) -> None:
    with CannedServer(lambda *_: Canned(503, headers={"Retry-After": "90"})) as server:
        happen(queue, "1")
        bringing = delivery(queue, server.url, clock)
        await bringing.deliver()
        assert bringing.troubles[server.url].next_try == NOW + timedelta(seconds=90)


async def test_two_windows_do_not_deliver_at_the_same_time(practice: PracticeServer, path: Path, clock: Clock) -> None:
    with closing(AuditQueue(path)) as one, closing(AuditQueue(path)) as other:
        happen(one, *map(str, range(60)))
        done = await asyncio.gather(
            delivery(one, practice.url, clock).deliver(), delivery(other, practice.url, clock).deliver()
        )
        assert sorted(done) == [0, 60]
    assert kept_by(practice) == [str(number) for number in range(60)]


async def test_it_runs_by_itself_and_at_once_when_woken(practice: PracticeServer, queue: AuditQueue) -> None:
    seen: list[int] = []
    bringing = AuditDelivery(queue, lambda _: Connection(practice.url), lambda: 90)
    bringing.changed = lambda: seen.append(queue.counts()[AuditState.DELIVERED])
    task = asyncio.create_task(bringing.run())
    for count in (1, 2):
        happen(queue, str(count), clock=lambda: datetime.now(UTC))
        bringing.wake()
        async with asyncio.timeout(10):
            while queue.counts()[AuditState.DELIVERED] < count:  # noqa: ASYNC110 -- seen from outside
                await asyncio.sleep(0.01)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert seen[-1] == 2
    assert kept_by(practice) == ["1", "2"]


async def test_trying_now_does_not_wait_for_the_next_try(
    practice: PracticeServer, queue: AuditQueue, clock: Clock
) -> None:
    down = True
    with CannedServer(lambda *asked: Canned(503) if down and asked[0] == "POST" else None, practice.url) as server:
        happen(queue, "1")
        bringing = delivery(queue, server.url, clock)
        await bringing.deliver()
        down = False
        assert await bringing.deliver() == 0
        bringing.try_now()
        assert await bringing.deliver() == 1


def audited(server: NamedServer, queue: AuditQueue) -> None:
    """Let a booking happen on this server."""
    begin = AuditTrail(queue, Clock(), user="akim").recorder(server.base_url)
    begin(AuditAct(Transaction.BOOK, (Reference("Patient/1", type="Patient"),)))(
        AuditFate(AuditOutcome.SUCCESS, request_id="r")
    )


def bringing(queue: AuditQueue, server: NamedServer, signing_in: SigningIn | None) -> AuditDelivery:
    """A delivery as the window makes it, for one server of the settings."""
    return AuditDelivery(queue, lambda one: audit_repository((server,), one), lambda: 90, Clock(), lambda _: signing_in)


async def test_a_repository_on_the_server_itself_gets_its_sign_in_and_the_sites_certificates(
    queue: AuditQueue, tmp_path: Path
) -> None:
    site = make_site(tmp_path)
    tls = Tls(str(site.ca_file), str(site.client_certificate), str(lock(site.client_key, "open sesame")))
    with AuthorizationServer(tls=site.tls(mutual=True)) as server, keyring_in_use(MemoryKeyring()):
        sign_in = SignIn(SignInKind.BROWSER, CLIENT)
        named = NamedServer("One", server.url, audit_url=server.url, sign_in=sign_in, tls=tls)
        audited(named, queue)
        signing_in = (sign_ins := SignIns()).of(named.connection())
        await sign_ins.keep_certificate_passphrase(server.url, "open sesame")
        bringing_them = bringing(queue, named, signing_in)
        assert await bringing_them.deliver() == 0
        assert bringing_them.troubles[server.url].said == "sign-in-needed"
        assert server.seen.fhir == [], "nothing is sent before somebody has signed in"
        browser = Browser(str(site.ca_file), str(site.client))
        await signing_in.sign_in(browser)
        assert await bringing_them.deliver(at_once=True) == 1
        assert bringing_them.troubles == {}
        assert {token for _method, _path, token in server.seen.fhir} == {f"Bearer {one}" for one in server.access}
        await sign_ins.close()
        browser.close()


async def test_a_repository_elsewhere_gets_no_token_of_the_server(queue: AuditQueue) -> None:
    with AuthorizationServer() as server, AuthorizationServer() as repository, keyring_in_use(MemoryKeyring()):
        sign_in = SignIn(SignInKind.BROWSER, CLIENT)
        named = NamedServer("One", server.url, audit_url=repository.url, sign_in=sign_in)
        audited(named, queue)
        signing_in = (sign_ins := SignIns()).of(named.connection())
        browser = Browser()
        await signing_in.sign_in(browser)
        bringing_them = bringing(queue, named, signing_in)
        assert await bringing_them.deliver() == 0
        assert "401" in bringing_them.troubles[repository.url].said
        assert {token for _method, _path, token in repository.seen.fhir} == {""}
        await sign_ins.close()
        browser.close()


async def test_a_repository_elsewhere_is_believed_by_the_sites_authority(queue: AuditQueue, tmp_path: Path) -> None:
    site = make_site(tmp_path / "ours")
    with AuthorizationServer(tls=site.tls(mutual=True)) as repository:
        for tls in (Tls(), Tls(str(site.ca_file))):
            named = NamedServer("One", SERVER, audit_url=repository.url, tls=tls)
            trying = bringing(queue, named, None)
            audited(named, queue)
            assert await trying.deliver() == 0
            assert repository.url in trying.troubles
        assert repository.seen.fhir == []
        named = replace(named, tls=Tls(str(site.ca_file), str(site.client)))
        trying = bringing(queue, named, None)
        assert await trying.deliver() == 0
        assert "401" in trying.troubles[repository.url].said, "it listens now, and wants a token of its own"


async def test_a_repository_that_anybody_can_listen_to_gets_nothing_before_that_is_agreed_to(
    queue: AuditQueue, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slotdesk.domain.connection.is_loopback", lambda _: False)
    named = NamedServer("One", SERVER, audit_url=practice.url)
    audited(named, queue)
    before = bringing(queue, named, None)
    assert await before.deliver(at_once=True) == 0
    assert before.troubles[practice.url].said == "not-encrypted"
    assert kept_by(practice) == []
    same = NamedServer("Same", practice.url, audit_url=practice.url, plain_http=True)
    repository = audit_repository((same,), practice.url)
    assert repository is not None
    assert repository.plain_http, "who agreed to talk to the server so has agreed for its repository"
    assert await bringing(queue, replace(named, audit_plain_http=True), None).deliver() == 1
    assert kept_by(practice) == ["1"]
