"""Credentials for one origin and no other."""

from __future__ import annotations

from collections.abc import Generator

import httpx

from slotdesk.domain.origin import origin


class BearerAuth(httpx.Auth):
    """Sends a bearer token to the server it is meant for; httpx alone would send it to any host that a link names.

    Source: RFC 6750, 2.1.
    """

    def __init__(self, token: str, server: httpx.URL) -> None:
        self._token = token
        self._origin = origin(server.scheme, server.host, server.port)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header where the request goes to the token's own origin."""
        url = request.url
        if origin(url.scheme, url.host, url.port) == self._origin:
            request.headers["Authorization"] = f"Bearer {self._token}"
        yield request
