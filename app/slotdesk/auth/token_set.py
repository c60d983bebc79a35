"""What an authorization server hands out, and how it is asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx

from slotdesk.auth.endpoint import code_words, post_form
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

_LONGEST_S = 365 * 24 * 3600
_ENDED = frozenset({"invalid_grant", "invalid_token"})


@dataclass(frozen=True, slots=True)
class TokenSet:
    """Tokens, never shown. `ends` is when the access token does by this computer's clock, None where nobody said."""

    access: str = field(repr=False)
    ends: datetime | None = None
    refresh: str = field(default="", repr=False)
    scope: str = ""
    identity: str = field(default="", repr=False)


async def ask_for_tokens(
    http: httpx.AsyncClient, endpoint: httpx.URL, form: Mapping[str, str], now: datetime
) -> TokenSet:
    """Ask the token endpoint. `now` is the moment before that, so that a lifetime is never taken for longer than it is.

    Raises:
        SignInFailed: no tokens came; EXPIRED where what was handed in counts no more.

    Source: RFC 6749, 5.
    """
    status, document = await post_form(http, endpoint, form)
    if status >= 500 or status in {408, 429}:
        raise SignInFailed(SignInProblem.UNREACHABLE, f"HTTP {status}")
    if status != 200:
        code = code_words(document.get("error"))
        raise SignInFailed(SignInProblem.EXPIRED if code in _ENDED else SignInProblem.DENIED, code)
    return read_tokens(document, now)


def read_tokens(document: Mapping[str, Any], now: datetime) -> TokenSet:
    """Take the tokens out of an answer.

    Raises:
        SignInFailed: it holds none that can be sent.
    """
    access, kind = document.get("access_token"), document.get("token_type")
    if not _is_sendable(access) or not isinstance(kind, str) or kind.lower() != "bearer":
        raise SignInFailed(SignInProblem.BROKEN, "no bearer token")
    refresh, scope, identity = (document.get(name) for name in ("refresh_token", "scope", "id_token"))
    return TokenSet(
        access=str(access),
        ends=_end(document.get("expires_in"), now),
        refresh=str(refresh) if _is_sendable(refresh) else "",
        scope=scope if isinstance(scope, str) else "",
        identity=identity if isinstance(identity, str) else "",
    )


def _end(lifetime: object, now: datetime) -> datetime | None:
    if isinstance(lifetime, str) and lifetime.isascii() and lifetime.isdigit():  # some servers write it as text
        lifetime = int(lifetime[:12])
    if isinstance(lifetime, bool) or not isinstance(lifetime, int | float) or not lifetime > 0:
        return None
    return now + timedelta(seconds=min(lifetime, _LONGEST_S))


def _is_sendable(token: object) -> bool:
    return isinstance(token, str) and bool(token) and all("!" <= character <= "~" for character in token)
