"""The server that the window is connected to: one at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import NotAllowed, SchedulingError, ServerUnreachable
from slotdesk.domain.sign_in import SignInFailed
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.reading_limits import limits_of, retries_of
from slotdesk.services.session import Session, open_session
from slotdesk.services.sign_ins import SignIns
from slotdesk.store.journal import Journal
from slotdesk.store.settings import Settings
from slotdesk.wire.message_log import MessageLog


class ServerLink(QObject):
    """Opens a session, and asks the server who it is. Earlier sessions stay open until the end.

    A booking whose answer was lost can only be looked up where it was sent, whatever is connected meanwhile.

    `connected` carries the Session as soon as it can be used. Then comes one of `described`, with the server's name and
    the clinic's zone, each empty where the server does not tell, and `unreachable` with the SchedulingError; a
    session that was connected can be used all the same after that, since the server may come back. `offers_known`
    carries the Capabilities, before `described`. `sign_in_needed` comes in place of them where a person has to sign in
    first, with the SignInProblem that kept an earlier sign-in from being taken up, or None; `describe` goes on then.
    `messages` holds what went over the wire, of every server. `tries_again` carries a TryAgain of any session before
    each wait, `tried_again` a read's last once it has ended.
    """

    connected = Signal(object)
    described = Signal(str, str)
    unreachable = Signal(object)
    offers_known = Signal(object)
    sign_in_needed = Signal(object)
    tries_again = Signal(object)
    tried_again = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        trail: AuditTrail | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__()
        self._now = now
        self.settings: Callable[[], Settings] = Settings
        self.messages = MessageLog()
        self.sign_ins = SignIns(observe=self.messages.record)
        self._trail = trail
        self._journal = journal
        self._stack = AsyncExitStack()
        self.session: Session | None = None
        self.capabilities: Capabilities | None = None

    async def open(self, connection: Connection) -> None:
        """Use this server from now on."""
        self.session = self.capabilities = None
        settings = self.settings()
        signing_in = self.sign_ins.of(connection)
        opening = open_session(
            connection,
            self._now,
            self._trail,
            self._journal,
            signing_in=signing_in,
            limits=limits_of(settings),
            observe=self.messages.record,
            retries=replace(retries_of(settings), waits=self.tries_again.emit, over=self.tried_again.emit),
        )
        try:
            session = await self._stack.enter_async_context(opening)
        except SchedulingError as error:  # a proxy, a name or a file that can't be used: there is no session at all
            self.unreachable.emit(error)
            return
        self.session = session
        self.connected.emit(session)
        idle = timedelta(minutes=settings.lock_minutes) if settings.lock_minutes else None
        try:
            is_signed_in = signing_in.user is not None or await signing_in.resume(idle)
        except SignInFailed as failure:
            self.sign_in_needed.emit(failure.problem)
            return
        if is_signed_in:
            await self.describe()
        else:
            self.sign_in_needed.emit(None)

    async def describe(self) -> None:
        """Ask the server who it is, once somebody who may ask is signed in."""
        session = self.session
        if session is None:
            return
        zone = session.connection.zone
        try:
            self.capabilities = await session.client.capabilities()
            self.offers_known.emit(self.capabilities)
        except (ServerUnreachable, NotAllowed) as error:
            self.unreachable.emit(error)
            return
        except SchedulingError:
            pass  # nothing depends on a CapabilityStatement
        with contextlib.suppress(SchedulingError):  # nor on a directory of places
            found = await session.directory.clinic_zone()  # reads the places, whose own zones the calendar shows
            zone = zone or found
        self.described.emit(self.capabilities.name if self.capabilities else "", zone)

    async def close(self) -> None:
        """Close every session that was opened."""
        self.session = None
        await self._stack.aclose()
        await self.sign_ins.close()
