"""What a server says of itself, for whoever is about to use it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.session import open_session

WANTED_OPERATIONS = ("find", "hold", "book")


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found. `zone` is the IANA name that the server's locations give, `missing` the operations not offered.

    `elapsed_s` is how long the CapabilityStatement took.
    """

    capabilities: Capabilities
    zone: str
    elapsed_s: float

    @property
    def offered(self) -> tuple[str, ...]:
        """The operations on Appointment that a front desk wants and the server offers."""
        return tuple(name for name in WANTED_OPERATIONS if name in self.capabilities.operations)

    @property
    def missing(self) -> tuple[str, ...]:
        """Those that it does not offer."""
        return tuple(name for name in WANTED_OPERATIONS if name not in self.capabilities.operations)


async def probe(connection: Connection) -> Probe:
    """Ask a server who it is, and look whether its directory tells a time zone. Nothing is changed by it.

    Raises:
        SchedulingError: it can't be reached, or does not answer as a FHIR server does.
    """
    async with open_session(connection) as session:
        start = time.monotonic()
        capabilities = await session.client.capabilities()
        elapsed_s = time.monotonic() - start
        try:
            zone = connection.zone or await session.directory.clinic_zone()
        except SchedulingError:  # a server without a directory of locations is a server all the same
            zone = ""
    return Probe(capabilities, zone, elapsed_s)
