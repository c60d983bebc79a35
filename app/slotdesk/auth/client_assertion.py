"""A signed statement by which a program proves to an authorization server who it is."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from slotdesk.domain.sign_in import SignInFailed, SignInProblem

if TYPE_CHECKING:
    from joserfc.jwk import ECKey, RSAKey

LIFETIME_S = 240  # SMART allows five minutes at most; a clock that is a little fast must not make it more
_MOST_KEY_BYTES = 64 * 1024
_LEAST_RSA_BITS = 2048
_LOCKED = b"ENCRYPTED"  # stands in the PEM of any key with a passphrase: RFC 1421, 4.6.1.1, and RFC 7468, 11


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key and the algorithm that goes with it: ES384 for P-384, RS384 for RSA."""

    key: ECKey | RSAKey = field(repr=False)
    algorithm: str


def read_signing_key(path: Path, passphrase: str = "") -> SigningKey:
    """Read a private key from a PEM file; `passphrase` counts where the key has one.

    Raises:
        SignInFailed: there is none, or none that SMART allows, or it is locked by another passphrase.

    Source: SMART App Launch 2.2, Client Authentication: Asymmetric, JWK and algorithms.
    """
    from joserfc.errors import JoseError  # 90 ms that nobody waits for who signs in in another way
    from joserfc.jwk import ECKey, OKPKey, RSAKey

    try:
        with path.open("rb") as file:
            content = file.read(_MOST_KEY_BYTES)
    except OSError as error:
        raise SignInFailed(SignInProblem.KEY, type(error).__name__) from error
    secret = passphrase if _LOCKED in content else None
    for kind in (ECKey, RSAKey):
        try:
            key = kind.import_key(content, password=secret)
        except (JoseError, ValueError, TypeError):  # TypeError: it wants a passphrase
            continue
        if not key.is_private:
            raise SignInFailed(SignInProblem.KEY, "it is a public key")
        if isinstance(key, ECKey):
            if key.curve_name != "P-384":
                raise SignInFailed(SignInProblem.KEY, f"the curve is {key.curve_name}, not P-384")
            return SigningKey(key, "ES384")
        if isinstance(key, RSAKey):
            if key.private_key is None or key.private_key.key_size < _LEAST_RSA_BITS:
                raise SignInFailed(SignInProblem.KEY, f"fewer than {_LEAST_RSA_BITS} bits")
            return SigningKey(key, "RS384")
    if _LOCKED in content:
        try:
            OKPKey.import_key(content, password=secret)
        except (JoseError, ValueError, TypeError):
            raise SignInFailed(SignInProblem.PASSPHRASE, "wrong" if passphrase else "none is kept") from None
    raise SignInFailed(SignInProblem.KEY, "no private key in PEM form")


def client_assertion(signing: SigningKey, client_id: str, endpoint: str, now: datetime) -> str:
    """A JWT for one request to the token endpoint; its `jti` is never used again.

    Source: SMART App Launch 2.2, Backend Services, Protocol details; RFC 7523, 3.
    """
    from joserfc import jwt

    header = {"alg": signing.algorithm, "typ": "JWT", "kid": signing.key.thumbprint()}
    issued = int(now.timestamp())
    claims = {
        "iss": client_id,
        "sub": client_id,
        "aud": endpoint,
        "iat": issued,
        "exp": issued + LIFETIME_S,
        "jti": secrets.token_urlsafe(32),
    }
    return jwt.encode(header, claims, signing.key, algorithms=[signing.algorithm])
