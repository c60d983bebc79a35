from __future__ import annotations

import base64
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from app.auth.conftest import Canned
from slotdesk.auth.id_token import verified_user
from slotdesk.auth.smart_configuration import SmartConfiguration
from slotdesk.domain.sign_in import SignInFailed, User

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 8, 3, 8, tzinfo=UTC)
KEY = RSAKey.generate_key(2048, private=True, auto_kid=True)
FOUND = SmartConfiguration(
    httpx.URL("https://login.example.org/token"),
    jwks=httpx.URL("https://login.example.org/keys"),
    issuer="https://login.example.org",
)


def claims(**more: Any) -> dict[str, Any]:
    at = int(NOW.timestamp())
    base = {"iss": FOUND.issuer, "aud": "desk", "sub": "s", "nonce": "n", "iat": at, "exp": at + 300}
    return {name: value for name, value in (base | more).items() if value is not None}


async def read(canned: Canned, token: str, since: datetime | None = None) -> User:
    keys = {"keys": [KEY.as_dict(private=False), {"kty": "strange"}, 7]}
    async with canned(lambda _: httpx.Response(200, json=keys)) as http:
        return await verified_user(http, FOUND, token, "desk", "n", NOW, since)


def _coded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def signed(**more: Any) -> str:
    return jwt.encode({"alg": "RS256", "kid": KEY.kid}, claims(**more), KEY)


async def test_who_it_is_as_one_line_of_text(canned: Canned) -> None:
    assert await read(canned, signed(name=" Anna\n\u202eBerg ")) == User("Anna Berg", "s")
    assert await read(canned, signed(preferred_username="aberg")) == User("aberg", "s")
    assert await read(canned, signed(aud=["desk"], azp="desk")) == User("s", "s")
    assert len((await read(canned, signed(name="x" * 500))).name) == 80


@pytest.mark.parametrize(
    "bent",
    [
        {"iss": "https://evil.example"},
        {"aud": "other"},
        {"aud": ["desk", "other"]},
        {"azp": "other"},
        {"nonce": "other"},
        {"nonce": None},
        {"sub": None},
        {"exp": None},
        {"exp": 1},
    ],
)
async def test_what_belongs_elsewhere_proves_nothing(canned: Canned, bent: dict[str, Any]) -> None:
    with pytest.raises(SignInFailed):
        await read(canned, signed(**bent))


async def test_neither_does_one_without_a_signature_or_with_the_public_key_as_its_secret(canned: Canned) -> None:
    body = _coded(json.dumps(claims()).encode())
    head = _coded(b'{"alg":"HS256"}')
    digest = hmac.digest(KEY.as_pem(private=False), f"{head}.{body}".encode(), "sha256")
    forged = f"{head}.{body}.{_coded(digest)}"
    head, body, _signature = signed().split(".")
    for token in (forged, f"{head}.{body}.", "eyJhbGciOiJub25lIn0.e30.", "x"):
        with pytest.raises(SignInFailed):
            await read(canned, token)


async def test_to_unlock_the_password_has_to_be_new_where_the_server_tells(canned: Canned) -> None:
    old = int((NOW - timedelta(hours=1)).timestamp())
    with pytest.raises(SignInFailed):
        await read(canned, signed(auth_time=old), NOW)
    assert (await read(canned, signed(auth_time=old))).subject == "s"
    assert (await read(canned, signed(auth_time=int(NOW.timestamp())), NOW)).subject == "s"
    assert (await read(canned, signed(), NOW)).subject == "s"


async def test_a_server_without_keys_proves_nothing(canned: Canned) -> None:
    async with canned(lambda _: httpx.Response(200, json={})) as http:
        with pytest.raises(SignInFailed):
            await verified_user(http, SmartConfiguration(FOUND.token), signed(), "desk", "n", NOW)
        with pytest.raises(SignInFailed):
            await verified_user(http, FOUND, signed(), "desk", "n", NOW)
