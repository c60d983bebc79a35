"""The HTTP client for one connection."""

from __future__ import annotations

import logging
import ssl
import urllib.request

import httpx

from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.domain.host_name import is_loopback
from slotdesk.wire.origin import BearerAuth
from slotdesk.wire.recording import Observer, RecordingTransport
from slotdesk.wire.tls import tls_context

# A connection that the server closed meanwhile can't be told from one lost in the middle of a booking, so none is kept
# for long.
_KEEPALIVE_S = 5.0
_CONNECTIONS = 10


def open_http(
    connection: Connection,
    *,
    observe: Observer | None = None,
    auth: httpx.Auth | None = None,
    signs_in: bool = True,
    passphrase: str = "",
) -> httpx.AsyncClient:
    """An HTTP client for a server; the caller closes it.

    `observe` is called when an exchange begins, and again as it goes on and ends. `auth` takes the place of the
    connection's token; without `signs_in` nothing is sent that signs anybody in. `passphrase` unlocks the client
    certificate's private key.

    Raises:
        ServerUnreachable: the server's name can't be looked up, or the system's proxy or a certificate file can't be
            used.
    """
    server = _address(connection.base_url)
    # These two write whole URLs, patients and all, into the log.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    transport = _transport(_proxy(server), tls_context(connection.tls, passphrase))
    if auth is None and connection.token and signs_in:
        auth = BearerAuth(connection.token, server)
    return httpx.AsyncClient(
        transport=RecordingTransport(transport, observe),
        auth=auth,
        headers={"Accept-Encoding": "gzip", "User-Agent": "slotdesk"},
        timeout=httpx.Timeout(connection.timeout_s),
        follow_redirects=False,
        trust_env=False,  # else a .netrc would sign us in; proxies are chosen here
    )


def _address(base_url: str) -> httpx.URL:
    try:
        url = httpx.URL(base_url)
        is_loopback(url.host)  # the host is decoded here, which may fail too
    except (httpx.InvalidURL, ValueError) as error:
        raise ServerUnreachable(Reason.NAME_UNRESOLVED, str(error)) from error
    return url


def _transport(proxy: str | None, tls: ssl.SSLContext) -> httpx.AsyncHTTPTransport:
    limits = httpx.Limits(
        max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS, keepalive_expiry=_KEEPALIVE_S
    )
    try:
        return httpx.AsyncHTTPTransport(verify=tls, proxy=proxy, limits=limits)
    except (ImportError, ValueError, httpx.InvalidURL) as error:  # a SOCKS proxy needs a package that is not here
        kind = (proxy or "").partition("://")[0]  # the rest may hold a password
        raise ServerUnreachable(Reason.PROXY, f"a proxy of the kind {kind[:20]!r}") from error


def _proxy(server: httpx.URL) -> str | None:
    """The system's proxy for a server, never for this machine itself."""
    if is_loopback(server.host) or urllib.request.proxy_bypass(server.host):
        return None
    proxies = urllib.request.getproxies()
    proxy = proxies.get(server.scheme) or proxies.get("all")
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
