"""HTTP over connections that an application can cut."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol


class CuttableProtocol(H11Protocol):
    """Gives each request the means to cut its connection, as ``scope["state"]["cut"]``."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn declares it
        """Take up a connection."""
        self.app_state = {**self.app_state, "cut": transport.abort}
        super().connection_made(transport)
