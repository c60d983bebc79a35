"""How much time has gone by, whatever anybody does to the clock on the wall."""

from __future__ import annotations

import time

# Linux leaves sleep out of CLOCK_MONOTONIC and counts it in CLOCK_BOOTTIME; macOS counts it in CLOCK_MONOTONIC, and not
# in what time.monotonic() reads there.
_CLOCK = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def elapsed_s() -> float:
    """Seconds since some moment in the past, the machine's sleep included where the system counts it."""
    return time.clock_gettime(_CLOCK) if _CLOCK is not None else time.monotonic()


def awake_s() -> float:
    """Seconds since some moment in the past, without the machine's sleep where the system leaves it out."""
    return time.monotonic()
