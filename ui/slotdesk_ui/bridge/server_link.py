"""The server that the window is connected to: one at a time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.session import Session, open_session


class ServerLink(QObject):
    """Opens a session, and asks the server who it is. Earlier sessions stay open until the end.

    A booking whose answer was lost can only be looked up where it was sent, whatever is connected meanwhile.

    `connected` carries the Session as soon as it can be used; `described` the server's name and the clinic's zone
    once the server told; `unreachable` the SchedulingError, after which the session can be used all the same, since
    the server may come back.
    """

    connected = Signal(object)
    described = Signal(str, str)
    unreachable = Signal(object)

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._now = now
        self._stack = AsyncExitStack()
        self.session: Session | None = None
        self.capabilities: Capabilities | None = None

    async def open(self, connection: Connection) -> None:
        """Use this server from now on."""
        self.session = self.capabilities = None
        session = await self._stack.enter_async_context(open_session(connection, self._now))
        self.session = session
        self.connected.emit(session)
        try:
            capabilities = await session.client.capabilities()
            self.capabilities = capabilities
            zone = connection.zone or await session.directory.clinic_zone()
        except SchedulingError as error:
            self.unreachable.emit(error)
            return
        self.described.emit(capabilities.name, zone)

    async def close(self) -> None:
        """Close every session that was opened."""
        self.session = None
        await self._stack.aclose()
