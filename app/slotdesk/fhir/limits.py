"""How much of an answer is read before it is taken for a mistake or an attack."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one answer may cost. Sizes are after decompression; `entries` and `pages` count one search.

    There are servers with ten entries to a page, so it is the entries that bound what an honest answer costs.
    """

    body_bytes: int = 64 * 1024 * 1024
    depth: int = 100
    pages: int = 5_000
    entries: int = 50_000
    answer_s: float = 120.0


DEFAULT_LIMITS = Limits()
