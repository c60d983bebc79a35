from __future__ import annotations

import gzip
from datetime import UTC, datetime

from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.secrets import without_secrets


def _cleaned(request: bytes, answer: Body, url: str = "https://sign.example.org/token") -> Exchange:
    started = datetime(2026, 8, 3, tzinfo=UTC)
    return without_secrets(Exchange("POST", url, "", (), 0, started, request=Body(request), answer=answer))


def test_a_token_request_and_its_answer() -> None:
    form = b"grant_type=refresh_token&refresh_token=r%20ef&client_id=desk&code_verifier=ver&client_assertion=ey.J.x"
    packed = gzip.compress(b'{"access_token": "acc\\"ess", "token_type":"Bearer","id_token":\n"ey","expires_in": 300}')
    found = _cleaned(form, Body(packed, "gzip"))
    assert found.request_body == (
        b"grant_type=refresh_token&refresh_token=[redacted]&client_id=desk"
        b"&code_verifier=[redacted]&client_assertion=[redacted]"
    )
    assert found.answer_body == (
        b'{"access_token": "[redacted]", "token_type":"Bearer","id_token":\n"[redacted]","expires_in": 300}'
    )


def test_an_address() -> None:
    found = _cleaned(b"", Body(), "https://sign.example.org/cb?state=s&code=abc#x")
    assert found.url == "https://sign.example.org/cb?state=s&code=[redacted]#x"


def test_what_holds_no_secret_stays_as_it_came() -> None:
    packed = Body(gzip.compress(b'{"issuer": "https://sign.example.org"}'), "gzip")
    assert _cleaned(b"", packed).answer is packed
