from __future__ import annotations

import httpx
import pytest

from slotdesk.wire.origin import BearerAuth


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
