"""Credentials on each request of a session, to its own server alone."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import httpx

from slotdesk.auth.token_keeper import TokenKeeper
from slotdesk.domain.errors import NotAllowed, Reason, ServerUnreachable
from slotdesk.domain.origin import origin
from slotdesk.domain.sign_in import CHANGES, SignInFailed, SignInProblem

_UNAUTHORIZED = 401
_OWN_KEY = {SignInProblem.KEY: Reason.SIGNING_KEY, SignInProblem.PASSPHRASE: Reason.PASSPHRASE}


class SessionAuth(httpx.Auth):
    """Sends the keeper's access token.

    A read that the server turns down with 401 is sent once more with a new token. What asks the server to act is never
    sent twice from here, although a 401 means that it was not applied (RFC 9110, 15.5.2): that the server itself said
    so, and not something on the way that saw the request again or too late, can't be told from the answer. Tokens are
    renewed before they end, so that it hardly happens; when it does, a person presses the button again.
    """

    def __init__(self, keeper: TokenKeeper, base_url: str) -> None:
        self._keeper = keeper
        server = httpx.URL(base_url)
        self._origin = origin(server.scheme, server.host, server.port)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Add the header where the request goes to the own origin.

        Raises:
            NotAllowed, ServerUnreachable: nothing was sent, since there is no token to send.

        Source: RFC 6750, 2.1.
        """
        url = request.url
        if origin(url.scheme, url.host, url.port) != self._origin:
            yield request
            return
        access = await self._token()
        if access:
            request.headers["Authorization"] = f"Bearer {access}"
        response = yield request
        if response.status_code != _UNAUTHORIZED or not access:
            return
        self._keeper.reject(access)
        if request.extensions.get(CHANGES, request.method not in {"GET", "HEAD"}):
            return
        try:
            renewed = await self._keeper.current()
        except SignInFailed:
            return  # the server's own 401 says it best
        if renewed and renewed != access:
            request.headers["Authorization"] = f"Bearer {renewed}"
            yield request

    async def _token(self) -> str:
        try:
            return await self._keeper.current()
        except SignInFailed as failure:
            if failure.problem is SignInProblem.UNREACHABLE:
                raise ServerUnreachable(Reason.SIGN_IN_UNREACHABLE, failure.detail) from failure
            reason = _OWN_KEY.get(failure.problem, Reason.SIGN_IN_NEEDED)
            raise NotAllowed(reason, str(failure)) from failure
