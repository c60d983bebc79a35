"""Signing in as a program, without a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import httpx

from slotdesk.auth.client_assertion import client_assertion, read_signing_key
from slotdesk.auth.scopes import scope_for
from slotdesk.auth.smart_configuration import SmartConfiguration
from slotdesk.auth.token_set import TokenSet, ask_for_tokens
from slotdesk.domain.sign_in import SignIn, SignInFailed, SignInProblem

_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@dataclass(frozen=True, slots=True)
class ServiceFlow:
    """Client credentials with `private_key_jwt`. `clock` is aware; `passphrase` is the private key's."""

    http: httpx.AsyncClient
    found: SmartConfiguration
    sign_in: SignIn
    clock: Callable[[], datetime]
    passphrase: str = field(default="", repr=False)

    async def run(self) -> TokenSet:
        """Ask for an access token, with an assertion of its own.

        Raises:
            SignInFailed: there is none.

        Source: SMART App Launch 2.2, Backend Services.
        """
        signing = read_signing_key(Path(self.sign_in.key_file), self.passphrase)
        offered = self.found.signing_algorithms
        if offered and signing.algorithm not in offered:
            raise SignInFailed(SignInProblem.KEY, f"the server does not take {signing.algorithm}")
        now = self.clock()
        form = {
            "grant_type": "client_credentials",
            "scope": scope_for(self.sign_in, self.found),
            "client_assertion_type": _ASSERTION,
            "client_assertion": client_assertion(signing, self.sign_in.client_id, str(self.found.token), now),
        }
        return await ask_for_tokens(self.http, self.found.token, form, now)
