"""Fixtures for every kind of test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from slotdesk.practice.server import PracticeServer

MONDAY = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
"""The moment at which the practice server of the tests starts its clock."""


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, as the program does."""
    return "asyncio"


@pytest.fixture
def practice() -> Iterator[PracticeServer]:
    """A fresh practice server on a free port of this computer, early on a Monday in August 2026."""
    with PracticeServer(seed=1, now=MONDAY, hold_seconds=60) as server:
        yield server
