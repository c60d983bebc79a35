"""Brings the audit events to their repositories: in order, once each, as soon as a repository can be reached."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import httpx

from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import (
    AnswerUnusable,
    NotAllowed,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)
from slotdesk.fhir.audit_repository import AuditRepository, BatchNotTaken, Event, Told
from slotdesk.services.signing_in import SigningIn
from slotdesk.store.audit_entry import AuditEntry
from slotdesk.store.audit_queue import AuditQueue
from slotdesk.store.named_server import is_same_origin
from slotdesk.wire.client import open_http
from slotdesk.wire.recording import Observer

_log = logging.getLogger(__name__)
BATCH = 50
_FIRST_WAIT_S = 5.0
_LONGEST_WAIT_S = 600.0
_LEASE = timedelta(minutes=5)
_IDLE_S = 60.0


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a repository does not take events at present: since when, how often it was tried, and when it is next."""

    said: str
    since: datetime
    tries: int
    next_try: datetime
    error: SchedulingError | None = None


class AuditDelivery:
    """Delivers what waits. `repository_of` says where the events about a server go; None where they stay here.

    `sign_in_of` is the sign-in to a server, which a repository on the same server wants too; its tokens go nowhere
    else. `forget_after_days` is asked how long events are kept. `changed` is called when something has moved.
    """

    def __init__(
        self,
        queue: AuditQueue,
        repository_of: Callable[[str], Connection | None],
        forget_after_days: Callable[[], int],
        clock: Callable[[], datetime] = _now,
        sign_in_of: Callable[[str], SigningIn | None] = lambda _: None,
    ) -> None:
        self.sign_in_of = sign_in_of
        self._queue = queue
        self._repository_of = repository_of
        self._days = forget_after_days
        self._clock = clock
        self._wake = asyncio.Event()
        self._no_batch: set[str] = set()
        self.troubles: dict[str, Trouble] = {}
        self.changed: Callable[[], None] = lambda: None
        self.observe: Observer | None = None

    def wake(self) -> None:
        """Something waits, or it may be worth another try."""
        self._wake.set()

    def try_now(self) -> None:
        """Try at once also what was to be tried later."""
        self.troubles = {url: replace(one, next_try=self._clock()) for url, one in self.troubles.items()}
        self.wake()

    async def run(self) -> None:
        """Deliver until cancelled; nothing that goes wrong ends it."""
        while True:
            self._wake.clear()
            wait_s = _IDLE_S
            try:
                self._tidy()
                await self.deliver()
                now = self._clock()
                due = [(one.next_try - now).total_seconds() for one in self.troubles.values()]
                wait_s = max(0.05, min([_IDLE_S, *due]))
            except (sqlite3.Error, OSError) as error:
                _log.error("audit events could not be delivered: %s", type(error).__name__)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):  # wait_for of Python 3.11 may swallow a cancellation
                    await self._wake.wait()

    async def deliver(self, *, at_once: bool = False) -> int:
        """Send what waits and is due (`at_once`: due or not); says how many events were delivered.

        Raises:
            sqlite3.Error: the queue can't be used.
        """
        self._queue.take_up(self._clock())
        delivered = 0
        for connection, servers in self._repositories().values():
            trouble = self.troubles.get(connection.base_url)
            if trouble is not None and trouble.next_try > self._clock() and not at_once:
                continue
            lease = f"deliver {connection.base_url}"
            if not self._queue.lease(lease, self._clock(), _LEASE):
                continue
            try:
                delivered += await self._deliver_to(connection, servers, lease)
            except SchedulingError as error:
                self._note(connection.base_url, error)
            else:
                self.troubles.pop(connection.base_url, None)
            finally:
                self._queue.give_back(lease)
                self.changed()
        return delivered

    def _tidy(self) -> None:
        deliverable = [server for _, servers in self._repositories().values() for server in servers]
        self._queue.forget(self._clock(), self._days(), deliverable)

    def _repositories(self) -> dict[str, tuple[Connection, list[str]]]:
        """The repositories that something waits for, with the servers it is about; one repository may serve several."""
        found: dict[str, tuple[Connection, list[str]]] = {}
        for server in self._queue.waiting_servers():
            connection = self._repository_of(server)
            if connection is not None:
                found.setdefault(connection.base_url, (connection, []))[1].append(server)
        return found

    async def _deliver_to(self, connection: Connection, servers: Sequence[str], lease: str) -> int:
        delivered = 0
        async with await self._open(connection, servers) as http:
            repository = AuditRepository(http, connection.base_url, connection.wire_format, self._clock)
            url = connection.base_url
            while entries := self._queue.waiting(servers, 1 if url in self._no_batch else BATCH):
                if not self._queue.lease(lease, self._clock(), _LEASE):
                    return delivered  # it took so long that another process has gone on with it
                entries, there = await self._sort_out(repository, url, entries)
                delivered += there
                if not entries:
                    continue
                try:
                    told = await self._send(repository, entries)
                except BatchNotTaken:
                    self._queue.mark_not_sent([one.id for one in entries], "")
                    self._no_batch.add(url)
                    continue
                delivered += self._settle(url, told)
                if told.later:
                    raise ServerBusy(Reason.TOO_BUSY, told.later[0][1])
                self.changed()
        return delivered

    async def _open(self, connection: Connection, servers: Sequence[str]) -> httpx.AsyncClient:
        """A client that may be used: encrypted or agreed to, with the server's own sign-in where it is the server's.

        Raises:
            ServerUnreachable, NotAllowed: nothing is sent.
        """
        if connection.is_exposed and not connection.plain_http:
            raise ServerUnreachable(Reason.NOT_ENCRYPTED)
        for server in servers:
            signing_in = self.sign_in_of(server)
            if signing_in is None:
                continue
            if is_same_origin(server, connection.base_url):
                if signing_in.needs_person:
                    raise NotAllowed(Reason.SIGN_IN_NEEDED)
                passphrase = await signing_in.certificate_passphrase()
                return open_http(connection, observe=self.observe, auth=signing_in.auth, passphrase=passphrase)
            if connection.tls.certificate_file:
                passphrase = await signing_in.certificate_passphrase()
                return open_http(connection, observe=self.observe, passphrase=passphrase)
        return open_http(connection, observe=self.observe)

    async def _sort_out(
        self, repository: AuditRepository, url: str, entries: tuple[AuditEntry, ...]
    ) -> tuple[tuple[AuditEntry, ...], int]:
        """What is left to be sent, once those that were sent without an answer have been asked after.

        A repository that can't be searched is sent them again: an audit trail rather has an event twice, under one tag,
        than not at all.
        """
        open_ones = [one for one in entries if one.may_be_there]
        if not open_ones:
            return entries, 0
        recorded = [one.ended or one.begun for one in open_ones]
        try:
            there = await repository.stored([one.id for one in open_ones], min(recorded), max(recorded))
        except (NotAllowed, RequestRejected, AnswerUnusable):
            return entries, 0
        self._queue.mark_delivered([one.id for one in open_ones if one.id in there], url, self._clock())
        return tuple(one for one in entries if one.id not in there), len(there)

    async def _send(self, repository: AuditRepository, entries: Sequence[AuditEntry]) -> Told:
        ids = [one.id for one in entries]
        self._queue.mark_sending(ids)
        try:
            return await repository.store([Event(one.id, one.resource) for one in entries])
        except OutcomeUnknown as error:
            self._queue.mark_open(ids, _said(error))
            raise
        except SchedulingError as error:
            if error.reason is Reason.INVALID_OUTGOING:  # it can't be written in the repository's format
                if len(ids) > 1:
                    raise BatchNotTaken from error
                return Told(never=((ids[0], _said(error)),))
            self._queue.mark_not_sent(ids, _said(error))
            raise

    def _settle(self, url: str, told: Told) -> int:
        self._queue.mark_delivered(told.stored, url, self._clock())
        for key, said in told.never:
            self._queue.mark_refused([key], url, said)
        for key, said in told.later:
            self._queue.mark_open([key], said)
        return len(told.stored)

    def _note(self, url: str, error: SchedulingError) -> None:
        now, before = self._clock(), self.troubles.get(url)
        tries = before.tries + 1 if before else 1
        wait_s = min(_FIRST_WAIT_S * 2 ** min(tries - 1, 10), _LONGEST_WAIT_S)
        wait_s = max(wait_s, min(error.evidence.retry_after or 0.0, 3600.0))
        self.troubles[url] = Trouble(
            _said(error), before.since if before else now, tries, now + timedelta(seconds=wait_s), error
        )
        _log.warning("audit events wait: %s", _said(error))


def _said(error: SchedulingError) -> str:
    status = error.evidence.status
    return error.reason.value + (f", HTTP {status}" if status else f", {error.detail}" if _is_ours(error) else "")


def _is_ours(error: SchedulingError) -> bool:
    """Whether the detail is a status of one event of several."""
    return error.detail.startswith("HTTP ")
