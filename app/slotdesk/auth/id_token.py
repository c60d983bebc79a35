"""Who signed in, as the authorization server signed it."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import httpx

from slotdesk.auth.endpoint import fetch_json
from slotdesk.auth.smart_configuration import SmartConfiguration
from slotdesk.domain.sign_in import SignInFailed, SignInProblem, User

# Asymmetric ones only: with HS256 a public key would do as the secret.
_ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "PS256", "PS384", "PS512"]
_LEEWAY_S = 120
_NAMES = ("name", "preferred_username", "email", "fhirUser", "sub")
_MOST_CHARACTERS = 80


async def verified_user(
    http: httpx.AsyncClient,
    found: SmartConfiguration,
    token: str,
    client_id: str,
    nonce: str,
    now: datetime,
    since: datetime | None = None,
) -> User:
    """Check an id token's signature, issuer, audience, time and nonce.

    With `since`, one that says that the password was entered earlier than that counts for nothing.

    Raises:
        SignInFailed: it does not prove anything.

    Source: OpenID Connect Core 1.0, 3.1.3.7.
    """
    from joserfc import jwt  # see client_assertion
    from joserfc.errors import JoseError
    from joserfc.jwk import KeySet

    if found.jwks is None or not found.issuer:
        raise SignInFailed(SignInProblem.IDENTITY, "the server publishes no keys or no issuer")
    _status, document = await fetch_json(http, found.jwks)
    try:
        keys = KeySet.import_key_set({"keys": _usable(document.get("keys"))})
        read = jwt.decode(token, keys, algorithms=_ALGORITHMS)
        rules = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=_LEEWAY_S,
            iss={"essential": True, "value": found.issuer},
            aud={"essential": True, "value": client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
        )
        rules.validate(read.claims)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise SignInFailed(SignInProblem.IDENTITY, type(error).__name__) from error
    _check_parties(read.claims, client_id, nonce)
    entered = read.claims.get("auth_time")
    if since is not None and isinstance(entered, int | float) and entered < since.timestamp() - _LEEWAY_S:
        raise SignInFailed(SignInProblem.IDENTITY, "the password was not entered anew")
    return _user(read.claims)


def _usable(keys: object) -> list[Any]:
    """The public signing keys; others, and unknown kinds, are passed over."""
    listed = keys if isinstance(keys, list) else []
    known = [one for one in listed[:50] if isinstance(one, dict) and one.get("kty") in {"RSA", "EC"}]
    return [one for one in known if one.get("use", "sig") == "sig"]


def _check_parties(claims: Mapping[str, Any], client_id: str, nonce: str) -> None:
    audience = claims["aud"]
    party = claims.get("azp")
    if (isinstance(audience, list) and len(audience) > 1 and party is None) or party not in {None, client_id}:
        raise SignInFailed(SignInProblem.IDENTITY, "it was made for another program")
    said = claims.get("nonce")
    if not (isinstance(said, str) and hmac.compare_digest(said.encode(), nonce.encode())):
        raise SignInFailed(SignInProblem.IDENTITY, "it belongs to another sign-in")


def _user(claims: Mapping[str, Any]) -> User:
    names = (claims.get(name) for name in _NAMES)
    name = next((" ".join(one.split()) for one in names if isinstance(one, str) and one.strip()), "")
    shown = "".join(character for character in name if character.isprintable())
    return User(shown[:_MOST_CHARACTERS], str(claims["sub"]))
