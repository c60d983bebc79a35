"""What a server says of itself, for whoever is about to use it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.sign_in import SignInFailed, SignInKind, SignInProblem, User
from slotdesk.domain.trying import ONCE
from slotdesk.services.session import Session, open_session
from slotdesk.services.signing_in import SigningIn

WANTED_OPERATIONS = ("find", "hold", "book")


@dataclass(frozen=True, slots=True)
class SignInFound:
    """How one can sign in to a server, who is signed in, and what kept them from it."""

    by_browser: bool = False
    by_service: bool = False
    user: User | None = None
    problem: SignInProblem | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found. `zone` is the IANA name that the server's locations give, `missing` the operations not offered.

    `elapsed_s` is how long the CapabilityStatement took. `is_encrypted` says that it came by TLS, with a certificate
    that this computer or the site's file vouches for.
    """

    capabilities: Capabilities
    zone: str
    elapsed_s: float
    is_encrypted: bool = False
    sign_in: SignInFound = SignInFound()

    @property
    def offered(self) -> tuple[str, ...]:
        """The operations on Appointment that a front desk wants and the server offers."""
        return tuple(name for name in WANTED_OPERATIONS if name in self.capabilities.operations)

    @property
    def missing(self) -> tuple[str, ...]:
        """Those that it does not offer."""
        return tuple(name for name in WANTED_OPERATIONS if name not in self.capabilities.operations)


async def probe(connection: Connection, signing_in: SigningIn | None = None) -> Probe:
    """Ask a server who it is, how one signs in to it, and whether its directory tells a time zone. Nothing is changed.

    Raises:
        SchedulingError: it can't be reached, or does not answer as a FHIR server does.
    """
    async with open_session(connection, signing_in=signing_in, retries=ONCE) as session:
        start = time.monotonic()
        capabilities = await session.client.capabilities()
        elapsed_s = time.monotonic() - start
        sign_in = await _sign_in(connection, session)
        try:
            zone = connection.zone or await session.directory.clinic_zone()
        except SchedulingError:  # a server without a directory of locations is a server all the same
            zone = ""
    return Probe(capabilities, zone, elapsed_s, urlsplit(connection.base_url).scheme == "https", sign_in)


async def _sign_in(connection: Connection, session: Session) -> SignInFound:
    signing_in = session.signing_in
    by_browser = by_service = False
    problem: SignInProblem | None = None
    try:
        found = await signing_in.check()
        by_browser = found.authorization is not None
        by_service = "client-confidential-asymmetric" in found.capabilities or bool(found.signing_algorithms)
    except SignInFailed as failure:
        problem = failure.problem if connection.sign_in.kind in {SignInKind.BROWSER, SignInKind.SERVICE} else None
    if problem is None and connection.sign_in.kind in {SignInKind.SERVICE, SignInKind.TOKEN}:
        try:
            await signing_in.check_service()
        except SignInFailed as failure:
            problem = failure.problem
    return SignInFound(by_browser, by_service, signing_in.user, problem)
