from __future__ import annotations

from slotdesk.wire.exchange import MAX_HEADERS, MAX_VALUE, REDACTED, shown


def test_credentials_are_not_shown() -> None:
    headers = [("Authorization", "Bearer secret"), ("Cookie", "s"), ("set-cookie", "s"), ("Accept", "x")]
    assert shown(headers) == (
        ("Authorization", REDACTED),
        ("Cookie", REDACTED),
        ("set-cookie", REDACTED),
        ("Accept", "x"),
    )


def test_headers_are_bounded() -> None:
    found = shown([("x", "y" * 100_000)] * 1_000)
    assert len(found) == MAX_HEADERS
    assert len(found[0][1]) == MAX_VALUE
