"""Clocks that nobody sets."""

from __future__ import annotations

import sys
import time

import pytest

from slotdesk.domain import elapsed


def test_it_goes_on_as_time_does() -> None:
    for clock in (elapsed.elapsed_s, elapsed.awake_s):
        before = clock()
        time.sleep(0.02)
        assert 0.02 <= clock() - before < 5


@pytest.mark.skipif(sys.platform != "linux", reason="the clock that counts sleep has another name elsewhere")
def test_on_linux_sleep_is_counted() -> None:
    assert time.CLOCK_BOOTTIME == elapsed._CLOCK
