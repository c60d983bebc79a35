"""Where a URL leads: whether two of them mean the same server."""

from __future__ import annotations

Origin = tuple[str, str, int]


def origin(scheme: str, host: str, port: int | None) -> Origin:
    """Scheme, host and port, the scheme's own port where none is written.

    Source: RFC 6454, 4.
    """
    scheme = scheme.lower()
    return scheme, host.lower(), port or (443 if scheme == "https" else 80)
