"""A server under a name of its own, as the settings keep it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from slotdesk.domain.connection import Connection, Tls, WireFormat
from slotdesk.domain.origin import Origin, origin
from slotdesk.domain.sign_in import SignIn
from slotdesk.store.choices import HoldPolicy


@dataclass(frozen=True, slots=True)
class NamedServer:
    """How to reach a server, without any secret. `zone` is an IANA name, or empty: as the server's locations say.

    `audit_url` is the base URL of the repository that audit events about it go to; empty where they stay here.
    `plain_http` notes that somebody agreed to talk to it without encryption, `audit_plain_http` the same of the
    repository. `hold_policy` says when times are held on this server; None: as the settings say for all.

    Raises:
        ValueError: from the constructor; it is no address of a server, or no time zone.
    """

    name: str
    base_url: str
    wire_format: WireFormat = WireFormat.AUTO
    timeout_s: float = 30.0
    zone: str = ""
    audit_url: str = ""
    sign_in: SignIn = field(default_factory=SignIn)
    tls: Tls = field(default_factory=Tls)
    plain_http: bool = False
    audit_plain_http: bool = False
    hold_policy: HoldPolicy | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "base_url", self.connection().base_url)
        object.__setattr__(self, "name", self.name.strip() or self.base_url)
        if self.zone and not is_zone(self.zone):
            raise ValueError(f"zone must be an IANA time zone or empty, not {self.zone!r}")
        if self.audit_url.strip():
            object.__setattr__(self, "audit_url", Connection(self.audit_url).base_url)

    def connection(self, token: str = "") -> Connection:
        """What to connect with."""
        return Connection(
            self.base_url, self.wire_format, self.timeout_s, self.zone, token, self.sign_in, self.tls, self.plain_http
        )


def hold_policy_at(servers: tuple[NamedServer, ...], server: str, usual: HoldPolicy) -> HoldPolicy:
    """When times are held on the server at this address: as it says itself, else as is usual."""
    own = next((one.hold_policy for one in servers if one.base_url == server), None)
    return own if own is not None else usual


def is_zone(name: str) -> bool:
    """Whether there is an IANA time zone of this name."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):  # OSError: "Europe" is a folder of zones; LookupError: no such zone
        return False
    return True


def is_address(url: str) -> bool:
    """Whether a server can be there."""
    try:
        Connection(url)
    except ValueError:
        return False
    return True


def audit_repository(
    servers: tuple[NamedServer, ...], server: str, used: Connection | None = None
) -> Connection | None:
    """Where audit events about the server at this address go; None where they stay here.

    The site's certificates count for it as they do for the server. The token of `used`, the connection at hand, goes
    along only where the repository has the same origin.
    """
    known = next((one for one in servers if one.base_url == server and one.audit_url), None)
    if known is None:
        return None
    found = repository_at(known.audit_url, known.wire_format, known.timeout_s, used)
    agreed = known.audit_plain_http or (known.plain_http and is_same_origin(known.base_url, known.audit_url))
    return replace(found, tls=known.tls, plain_http=agreed)


def repository_at(url: str, wire_format: WireFormat, timeout_s: float, used: Connection | None = None) -> Connection:
    """How to reach a repository: in JSON unless XML is set, with a token only where the origin is its own."""
    token = used.token if used is not None and is_same_origin(used.base_url, url) else ""
    form = WireFormat.XML if wire_format is WireFormat.XML else WireFormat.JSON
    return Connection(url, form, timeout_s, token=token)


def is_same_origin(one: str, other: str) -> bool:
    """Whether two addresses are of the same server, as far as credentials are concerned."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> Origin:
    parts = urlsplit(url)
    return origin(parts.scheme, parts.hostname or "", parts.port)


def with_server(servers: tuple[NamedServer, ...], used: Connection) -> tuple[NamedServer, ...]:
    """The servers with the one that was used among them: changed in its place, or at the end under its address."""
    known = next((one for one in servers if one.base_url == used.base_url), None)
    if known is None:
        known = NamedServer(used.base_url, used.base_url)
        servers = (*servers, known)
    entry = replace(
        known,
        wire_format=used.wire_format,
        timeout_s=used.timeout_s,
        zone=used.zone,
        sign_in=used.sign_in,
        tls=used.tls,
        plain_http=used.plain_http or known.plain_http,
    )
    return tuple(entry if one is known else one for one in servers)
