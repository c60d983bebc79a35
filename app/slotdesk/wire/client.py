"""The HTTP client for one connection."""

from __future__ import annotations

import logging
import urllib.request

import httpx

from slotdesk.domain.connection import Connection
from slotdesk.wire.origin import BearerAuth, is_loopback
from slotdesk.wire.recording import Observer, RecordingTransport

# A connection that the server closed meanwhile can't be told from one lost in the middle of a booking, so none is kept
# for long.
_KEEPALIVE_S = 5.0
_CONNECTIONS = 10


def open_http(
    connection: Connection, *, observe: Observer | None = None, auth: httpx.Auth | None = None
) -> httpx.AsyncClient:
    """An HTTP client for a server; the caller closes it.

    `observe` is called once for each exchange, when it is over. `auth` takes the place of the connection's token.
    """
    server = httpx.URL(connection.base_url)
    # These two write whole URLs, patients and all, into the log.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    transport = httpx.AsyncHTTPTransport(
        proxy=_proxy(server),
        limits=httpx.Limits(
            max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS, keepalive_expiry=_KEEPALIVE_S
        ),
    )
    if auth is None and connection.token:
        auth = BearerAuth(connection.token, server)
    return httpx.AsyncClient(
        transport=RecordingTransport(transport, observe),
        auth=auth,
        headers={"Accept-Encoding": "gzip", "User-Agent": "slotdesk"},
        timeout=httpx.Timeout(connection.timeout_s),
        follow_redirects=False,
        trust_env=False,  # else a .netrc would sign us in; proxies are chosen here
    )


def _proxy(server: httpx.URL) -> str | None:
    """The system's proxy for a server, never for this machine itself."""
    if is_loopback(server.host) or urllib.request.proxy_bypass(server.host):
        return None
    proxies = urllib.request.getproxies()
    proxy = proxies.get(server.scheme) or proxies.get("all")
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
