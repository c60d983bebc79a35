"""The server that the window is connected to: one at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import NotAllowed, SchedulingError, ServerUnreachable
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.session import Session, open_session
from slotdesk.store.journal import Journal


class ServerLink(QObject):
    """Opens a session, and asks the server who it is. Earlier sessions stay open until the end.

    A booking whose answer was lost can only be looked up where it was sent, whatever is connected meanwhile.

    `connected` carries the Session as soon as it can be used. Then comes one of `described`, with the server's name and
    the clinic's zone, each empty where the server does not tell, and `unreachable` with the SchedulingError; a
    session that was connected can be used all the same after that, since the server may come back. `offers_known`
    carries the Capabilities, before `described`.
    """

    connected = Signal(object)
    described = Signal(str, str)
    unreachable = Signal(object)
    offers_known = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        trail: AuditTrail | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__()
        self._now = now
        self._trail = trail
        self._journal = journal
        self._stack = AsyncExitStack()
        self.session: Session | None = None
        self.capabilities: Capabilities | None = None

    async def open(self, connection: Connection) -> None:
        """Use this server from now on."""
        self.session = self.capabilities = None
        try:
            opened = open_session(connection, self._now, self._trail, self._journal)
            session = await self._stack.enter_async_context(opened)
        except SchedulingError as error:  # a proxy or a name that can't be used: there is no session at all
            self.unreachable.emit(error)
            return
        self.session = session
        self.connected.emit(session)
        zone = connection.zone
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
