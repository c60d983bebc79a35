from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc import jwt
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OKPKey, RSAKey

from slotdesk.auth.client_assertion import client_assertion, read_signing_key
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

NOW = datetime(2026, 8, 3, 8, tzinfo=UTC)
ENDPOINT = "https://login.example.org/token"


@pytest.mark.parametrize("kind", ["ES384", "RS384"])
def test_it_says_who_to_whom_for_how_long_and_never_twice(tmp_path: Path, kind: str) -> None:
    key = ECKey.generate_key("P-384") if kind == "ES384" else RSAKey.generate_key(2048)
    path = tmp_path / "key.pem"
    path.write_bytes(key.as_pem(private=True))
    signing = read_signing_key(path)
    read = [jwt.decode(client_assertion(signing, "robot", ENDPOINT, NOW), key, [kind]) for _ in range(2)]
    claims = read[0].claims
    assert (claims["iss"], claims["sub"], claims["aud"]) == ("robot", "robot", ENDPOINT)
    assert 0 < claims["exp"] - NOW.timestamp() <= 300
    assert read[0].claims["jti"] != read[1].claims["jti"]
    assert (read[0].header["alg"], read[0].header["kid"]) == (kind, key.thumbprint())


def test_keys_that_smart_does_not_allow_are_refused(tmp_path: Path) -> None:
    keys = {
        "curve": ECKey.generate_key("P-256").as_pem(private=True),
        "kind": OKPKey.generate_key("Ed25519").as_pem(private=True),
        "public": ECKey.generate_key("P-384").as_pem(private=False),
        "locked kind": OKPKey.generate_key("Ed25519").as_pem(private=True, password="x"),
        "nothing": b"hello",
    }
    for name, content in keys.items():
        path = tmp_path / f"{name}.pem"
        path.write_bytes(content)
        with pytest.raises(SignInFailed) as caught:
            read_signing_key(path, "x")
        assert caught.value.problem is SignInProblem.KEY, name
    with pytest.raises(SignInFailed):
        read_signing_key(tmp_path / "missing.pem")


@pytest.mark.parametrize("kind", ["ES384", "RS384"])
def test_a_key_with_a_passphrase_needs_the_right_one(tmp_path: Path, kind: str) -> None:
    key = ECKey.generate_key("P-384") if kind == "ES384" else RSAKey.generate_key(2048)
    path = tmp_path / "key.pem"
    path.write_bytes(key.as_pem(private=True, password="open sesame"))
    for passphrase in ("", "something else"):
        with pytest.raises(SignInFailed) as caught:
            read_signing_key(path, passphrase)
        assert caught.value.problem is SignInProblem.PASSPHRASE
    assert read_signing_key(path, "open sesame").algorithm == kind
    path.write_bytes(key.as_pem(private=True))
    assert read_signing_key(path, "needless").algorithm == kind


def test_an_rsa_key_that_is_too_short_is_refused(tmp_path: Path) -> None:
    key = rsa.generate_private_key(65537, 1024)  # noqa: S505 -- which is why it is refused
    path = tmp_path / "short.pem"
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.warns(SecurityWarning), pytest.raises(SignInFailed, match="fewer than 2048 bits"):
        read_signing_key(path)
