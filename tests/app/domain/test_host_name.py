from __future__ import annotations

import httpx
import pytest

from slotdesk.domain.host_name import can_be_host, is_loopback


@pytest.mark.parametrize(
    "host",
    [
        "fhir.example.org",
        "FHIR.example.org.",
        "localhost",
        "fhir_test",
        "127.0.0.1",
        "::1",
        "b\u00fccher.example",
        "B\u00dcCHER.example",
        "stra\u00dfe.example",
        "\u4f8b\u3048.example",
        "xn--bcher-kva.example",
        "a" * 63,
    ],
)
def test_hosts_that_can_be_looked_up(host: str) -> None:
    assert can_be_host(host)
    assert httpx.URL(f"http://[{host}]" if ":" in host else f"http://{host}").host


@pytest.mark.parametrize(
    "host",
    [
        "\u2603.x",
        "ex ample.org",
        "a_b..c",
        ".a",
        "a" * 64,
        ".".join(["a" * 60] * 5),
        "\u00fc" * 63,
        "\u0301a.x",
        "\u00fc_a.x",
        "-\u00fc.x",
        "\u00fcb--c.x",
        "aa--\u00fc.x",
        "\u00aa.x",
        "xn--n3h.x",
        "xn--.x",
        "a:b",
        "",
        "a%20b",
    ],
)
def test_hosts_that_can_not(host: str) -> None:
    assert not can_be_host(host)


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
