from __future__ import annotations

import httpx
import pytest

from slotdesk.wire.origin import BearerAuth, is_loopback


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("demo.localhost", True),
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("[::1]", True),
        ("10.0.0.1", False),
        ("localhost.example", False),
    ],
)
def test_loopback(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://fhir.example.org/r4/metadata", "Bearer secret"),
        ("https://fhir.example.org:443/other", "Bearer secret"),
        ("https://evil.example/r4/metadata", None),
        ("http://fhir.example.org/r4/metadata", None),
        ("https://fhir.example.org:8443/r4", None),
    ],
)
async def test_the_token_goes_to_its_own_origin_only(url: str, sent: str | None) -> None:
    seen: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("authorization"))
        return httpx.Response(200)

    auth = BearerAuth("secret", httpx.URL("https://fhir.example.org/r4"))
    async with httpx.AsyncClient(transport=httpx.MockTransport(respond), auth=auth) as http:
        await http.get(url)
    assert seen == [sent]
