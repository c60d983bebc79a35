"""Which server to talk to, and how."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from slotdesk.domain.host_name import can_be_host, is_loopback
from slotdesk.domain.sign_in import SignIn


class WireFormat(StrEnum):
    """The format to send and to ask for. AUTO follows the server's CapabilityStatement, JSON first."""

    AUTO = "auto"
    JSON = "json"
    XML = "xml"


_HOST_FIRST = re.compile(r"(localhost|[^\s/:]+\.[^\s/:]+|\[[0-9A-Fa-f:.]+\]|[^\s/:]+(?=:\d))(:\d+)?(/\S*)?$")


@dataclass(frozen=True, slots=True)
class Tls:
    """What TLS needs beyond the system's own store: paths of PEM files, empty where there are none.

    `ca_file` holds certificates to trust in addition. `certificate_file` is shown to servers that ask who calls (mutual
    TLS); its private key stands in `key_file`, or in the same file.
    """

    ca_file: str = ""
    certificate_file: str = ""
    key_file: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """A FHIR server. `base_url` is absolute, http or https, and ends without a slash.

    `timeout_s` bounds each wait for the server. `zone` is the IANA name of the clinic's time zone, empty where the
    server's locations are to tell. `token` is a bearer token and never shown or logged. `plain_http` says that somebody
    agreed to talk to this server without encryption.

    Raises:
        ValueError: from the constructor; the URL is not one of a FHIR server, or the token can't be sent.
    """

    base_url: str
    wire_format: WireFormat = WireFormat.AUTO
    timeout_s: float = 30.0
    zone: str = ""
    token: str = ""
    sign_in: SignIn = field(default_factory=SignIn)
    tls: Tls = field(default_factory=Tls)
    plain_http: bool = False

    def __post_init__(self) -> None:
        parts = urlsplit(self.base_url.strip())
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("a server is named by a URL such as https://fhir.example.org/r4")
        if not can_be_host(parts.hostname):
            raise ValueError("the server's name holds characters or parts that no name on the network has")
        try:
            parts.port  # noqa: B018 -- raises for a port that can't be
        except ValueError:
            raise ValueError("the port after the server's name is a number from 0 to 65535") from None
        if parts.username or parts.password:
            raise ValueError("a password in the URL would be shown and logged; use a token instead")
        if not self.token.isascii() or any(not 0x20 < ord(character) < 0x7F for character in self.token):
            raise ValueError("a token has no blanks, line ends or letters beyond ASCII")
        if self.timeout_s <= 0:
            raise ValueError("the time limit must be more than 0 seconds")
        object.__setattr__(self, "base_url", self.base_url.strip().rstrip("/"))

    @property
    def is_exposed(self) -> bool:
        """Whether what is sent can be read on the way."""
        return is_exposed(self.base_url)

    def __repr__(self) -> str:
        return f"Connection({self.base_url!r}, {self.wire_format.value}, timeout_s={self.timeout_s})"


def with_scheme(written: str) -> str:
    """An address as people write it, `host:port/path`, as a URL; what has a scheme or is no address stays as it is.

    Within this computer that is http, since hardly anybody has a certificate for it.
    """
    text = written.strip()
    if "://" in text or not _HOST_FIRST.match(text):
        return text
    try:
        host = urlsplit(f"//{text}").hostname or ""
    except ValueError:
        return text
    return f"http://{text}" if is_loopback(host) else f"https://{text}"


def is_exposed(url: str) -> bool:
    """Whether what goes there can be read on the way: no TLS, and not within this computer."""
    parts = urlsplit(url)
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")
