"""Clocks that nobody sets."""

from __future__ import annotations

import sys
import time

from slotdesk.domain import elapsed


def test_it_goes_on_as_time_does() -> None:
    for clock in (elapsed.elapsed_s, elapsed.awake_s):
        before = clock()
        time.sleep(0.02)
        assert 0.02 <= clock() - before < 5


def test_the_clock_is_the_one_that_counts_sleep() -> None:
    """On Linux CLOCK_BOOTTIME, on macOS CLOCK_MONOTONIC; elsewhere there is none to choose."""
    names = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}
    assert getattr(time, names.get(sys.platform, ""), None) == elapsed._CLOCK
