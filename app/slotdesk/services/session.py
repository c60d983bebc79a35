"""The composition root: from a connection to the services that work over it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from slotdesk.auth.vault import Vault
from slotdesk.domain.audit import BeginAudit
from slotdesk.domain.connection import Connection
from slotdesk.domain.trying import PATIENT, RetryPolicy
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.limits import DEFAULT_LIMITS, Limits
from slotdesk.fhir.raw_sending import RawSending
from slotdesk.fhir.xml_types import loaded
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.booking import BookingService
from slotdesk.services.changing import ChangingService
from slotdesk.services.composing import ComposingService
from slotdesk.services.directory import DirectoryService
from slotdesk.services.existing import ExistingService
from slotdesk.services.fates import FateService
from slotdesk.services.finding import FindingService
from slotdesk.services.holding import HoldingService
from slotdesk.services.signing_in import SigningIn
from slotdesk.store.journal import Journal
from slotdesk.wire.client import open_http
from slotdesk.wire.recording import Observer


@dataclass(frozen=True, slots=True)
class Session:
    """One server, with everything that can be done on it."""

    connection: Connection
    client: SchedulingClient
    finding: FindingService
    booking: BookingService
    directory: DirectoryService
    existing: ExistingService
    changing: ChangingService
    holding: HoldingService
    fates: FateService
    signing_in: SigningIn
    composing: ComposingService
    audit: BeginAudit | None = None


async def prepare() -> None:
    """Load the FHIR models, which takes half a second, before somebody waits for them."""
    await loaded()


@asynccontextmanager
async def open_session(
    connection: Connection,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    trail: AuditTrail | None = None,
    journal: Journal | None = None,
    *,
    signing_in: SigningIn | None = None,
    limits: Limits = DEFAULT_LIMITS,
    observe: Observer | None = None,
    retries: RetryPolicy = PATIENT,
) -> AsyncIterator[Session]:
    """Put a session together and close its sockets at the end; nothing is sent by opening it.

    `clock` says what day it is, for lists that begin today. `trail` keeps an audit event of each transaction. What
    changes something is written into `journal`; without one, into one that ends with the session, for asking only.
    `signing_in` goes from one session of a server to the next, and is closed by whoever made it; without, the session
    makes its own. `observe` is called with each exchange as it begins, goes on and ends. `retries` says how often
    reads are sent.

    Raises:
        ServerUnreachable: its name, the proxy or a certificate file can't be used.
        zoneinfo.ZoneInfoNotFoundError: the connection names a time zone that doesn't exist.
    """
    zone: tzinfo = ZoneInfo(connection.zone) if connection.zone else (datetime.now(UTC).astimezone().tzinfo or UTC)
    audit = trail.recorder(connection.base_url) if trail is not None else None
    async with AsyncExitStack() as stack:
        if journal is None:
            journal = stack.enter_context(closing(Journal()))
        if signing_in is None:
            signing_in = SigningIn(connection, Vault(), observe=observe)
            stack.push_async_callback(signing_in.close)
        passphrase = await signing_in.certificate_passphrase()
        http = await stack.enter_async_context(
            open_http(connection, observe=observe, auth=signing_in.auth, passphrase=passphrase)
        )
        client = SchedulingClient(
            http,
            connection.base_url,
            wire_format=connection.wire_format,
            zone=zone,
            limits=limits,
            audit=audit,
            retries=retries,
        )
        yield Session(
            connection,
            client,
            FindingService(client),
            BookingService(client, journal),
            DirectoryService(client),
            ExistingService(client, clock),
            ChangingService(client, journal),
            HoldingService(client, journal),
            FateService(client, journal),
            signing_in,
            ComposingService(
                RawSending(http, connection.base_url, zone, limits, audit=audit), journal, connection.wire_format
            ),
            audit,
        )
