"""Signing in as a person, in the system's browser."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import httpx

from slotdesk.auth.endpoint import post_form
from slotdesk.auth.id_token import verified_user
from slotdesk.auth.loopback_redirect import loopback_redirect
from slotdesk.auth.scopes import scope_for
from slotdesk.auth.smart_configuration import SmartConfiguration
from slotdesk.auth.token_set import TokenSet, ask_for_tokens
from slotdesk.domain.sign_in import SignIn, SignInFailed, SignInProblem, User

PATIENCE_S = 300.0
OpenBrowser = Callable[[str], bool]
"""Opens a web page in the system's browser; False where there is none."""


@dataclass(frozen=True, slots=True)
class CodeFlow:
    """One authorization server, and how this program is known to it. `clock` is aware."""

    http: httpx.AsyncClient
    base_url: str
    found: SmartConfiguration
    sign_in: SignIn
    clock: Callable[[], datetime]

    async def run(self, open_browser: OpenBrowser, *, anew: bool = False, words: str = "") -> tuple[TokenSet, User]:
        """Send the person to their browser and wait until they come back; `anew` asks for the password again.

        Raises:
            SignInFailed: nobody is signed in.

        Source: SMART App Launch 2.2, Standalone launch; RFC 7636; RFC 8252.
        """
        if self.found.authorization is None:
            raise SignInFailed(SignInProblem.NOT_OFFERED, "no authorization_endpoint")
        if self.found.challenge_methods and "S256" not in self.found.challenge_methods:
            raise SignInFailed(SignInProblem.NOT_OFFERED, "no PKCE with S256")
        begun = self.clock()
        state, nonce, verifier = (secrets.token_urlsafe(48) for _ in range(3))
        async with loopback_redirect(
            state,
            self.found.issuer,
            port=self.sign_in.redirect_port,
            needs_issuer=self.found.names_itself,
            words=words or "You can close this page and go back to Slotdesk.",
        ) as redirect:
            page = self._page(self.found.authorization, redirect.url, state, nonce, verifier, anew=anew)
            if not open_browser(str(page)):
                raise SignInFailed(SignInProblem.NO_BROWSER)
            code = await redirect.code(PATIENCE_S)
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect.url,
            "client_id": self.sign_in.client_id,
            "code_verifier": verifier,
        }
        tokens = await ask_for_tokens(self.http, self.found.token, form, self.clock())
        return tokens, await self._user(tokens, nonce, begun if anew else None)

    async def refresh(self, tokens: TokenSet) -> TokenSet:
        """New tokens for old; a server that hands out no new refresh token lets the old one count on.

        Raises:
            SignInFailed: EXPIRED where only a new sign-in helps; UNREACHABLE where trying again may.

        Source: RFC 6749, 6.
        """
        if not tokens.refresh:
            raise SignInFailed(SignInProblem.EXPIRED, "no refresh token")
        form = {"grant_type": "refresh_token", "refresh_token": tokens.refresh, "client_id": self.sign_in.client_id}
        new = await ask_for_tokens(self.http, self.found.token, form, self.clock())
        return TokenSet(new.access, new.ends, new.refresh or tokens.refresh, new.scope or tokens.scope, new.identity)

    async def _user(self, tokens: TokenSet, nonce: str, since: datetime | None) -> User:
        if not tokens.identity:
            return User("")
        client_id = self.sign_in.client_id
        return await verified_user(self.http, self.found, tokens.identity, client_id, nonce, self.clock(), since)

    def _page(
        self, endpoint: httpx.URL, redirect: str, state: str, nonce: str, verifier: str, *, anew: bool
    ) -> httpx.URL:
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "response_type": "code",
            "client_id": self.sign_in.client_id,
            "redirect_uri": redirect,
            "scope": scope_for(self.sign_in, self.found),
            "state": state,
            "nonce": nonce,
            "aud": self.base_url,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        if anew:
            query |= {"prompt": "login", "max_age": "0"}
        return endpoint.copy_merge_params(query)


async def revoke(http: httpx.AsyncClient, found: SmartConfiguration, sign_in: SignIn, tokens: TokenSet) -> bool:
    """Make tokens worthless at the server; False where it offers no way to.

    Raises:
        SignInFailed: it could not be asked.

    Source: RFC 7009, 2.
    """
    if found.revocation is None:
        return False
    for hint, token in (("refresh_token", tokens.refresh), ("access_token", tokens.access)):
        if token:
            form = {"token": token, "token_type_hint": hint, "client_id": sign_in.client_id}
            status, _document = await post_form(http, found.revocation, form)
            if status >= 400:
                raise SignInFailed(SignInProblem.DENIED, f"HTTP {status}")
    return True
