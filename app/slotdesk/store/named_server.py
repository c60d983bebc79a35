"""A server under a name of its own, as the settings keep it."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from slotdesk.domain.connection import Connection, Tls, WireFormat
from slotdesk.domain.sign_in import SignIn


@dataclass(frozen=True, slots=True)
class NamedServer:
    """How to reach a server, without any secret. `zone` is an IANA name, or empty: as the server's locations say.

    `plain_http` notes that somebody agreed to talk to it without encryption.

    Raises:
        ValueError: from the constructor; it is no address of a server, or no time zone.
    """

    name: str
    base_url: str
    wire_format: WireFormat = WireFormat.AUTO
    timeout_s: float = 30.0
    zone: str = ""
    sign_in: SignIn = field(default_factory=SignIn)
    tls: Tls = field(default_factory=Tls)
    plain_http: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "base_url", self.connection().base_url)
        object.__setattr__(self, "name", self.name.strip() or self.base_url)
        if self.zone and not is_zone(self.zone):
            raise ValueError(f"zone must be an IANA time zone or empty, not {self.zone!r}")

    def connection(self, token: str = "") -> Connection:
        """What to connect with."""
        return Connection(
            self.base_url, self.wire_format, self.timeout_s, self.zone, token, self.sign_in, self.tls, self.plain_http
        )


def is_zone(name: str) -> bool:
    """Whether there is an IANA time zone of this name."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):  # OSError: "Europe" is a folder of zones; LookupError: no such zone
        return False
    return True


def with_server(servers: tuple[NamedServer, ...], used: Connection) -> tuple[NamedServer, ...]:
    """The servers with the one that was used among them: changed in its place, or at the end under its address."""
    known = next((one for one in servers if one.base_url == used.base_url), None)
    name = known.name if known else used.base_url
    entry = NamedServer(
        name,
        used.base_url,
        used.wire_format,
        used.timeout_s,
        used.zone,
        used.sign_in,
        used.tls,
        used.plain_http or (known is not None and known.plain_http),
    )
    if known is None:
        return (*servers, entry)
    return tuple(entry if one is known else one for one in servers)
