"""The server that the window is connected to: one at a time."""

from __future__ import annotations

import contextlib
from contextlib import AsyncExitStack

from PySide6.QtCore import QObject, Signal

from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import NotAllowed, SchedulingError, ServerUnreachable
from slotdesk.services.session import Session, open_session


class ServerLink(QObject):
    """Opens a session, and asks the server who it is. Earlier sessions stay open until the end.

    A booking whose answer was lost can only be looked up where it was sent, whatever is connected meanwhile.

    `connected` carries the Session as soon as it can be used. Then comes one of `described`, with the server's name and
    the clinic's zone, each empty where the server does not tell, and `unreachable` with the SchedulingError; the
    session can be used all the same after that, since the server may come back. `offers_known` carries the
    Capabilities, before `described`.
    """

    connected = Signal(object)
    described = Signal(str, str)
    unreachable = Signal(object)
    offers_known = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stack = AsyncExitStack()
        self.session: Session | None = None

    async def open(self, connection: Connection) -> None:
        """Use this server from now on."""
        self.session = None
        session = await self._stack.enter_async_context(open_session(connection))
        self.session = session
        self.connected.emit(session)
        name, zone = "", connection.zone
        try:
            capabilities = await session.client.capabilities()
            name = capabilities.name
            self.offers_known.emit(capabilities)
        except (ServerUnreachable, NotAllowed) as error:
            self.unreachable.emit(error)
            return
        except SchedulingError:
            pass  # nothing depends on a CapabilityStatement
        with contextlib.suppress(SchedulingError):  # nor on a directory of places
            zone = zone or await session.directory.clinic_zone()
        self.described.emit(name, zone)

    async def close(self) -> None:
        """Close every session that was opened."""
        self.session = None
        await self._stack.aclose()
