"""Fixtures for every kind of test."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import datetime

import pytest

from slotdesk.practice.server import PracticeServer
from slotdesk.store.locations import SITE_VARIABLE

MONDAY = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
"""The moment at which the practice server of the tests starts its clock."""


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, as the program does."""
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What belongs to the person and not to a run goes elsewhere, in programs that a test starts as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        patch.setenv(SITE_VARIABLE, str(tmp_path_factory.mktemp("site")))
        yield


@pytest.fixture
def practice() -> Iterator[PracticeServer]:
    """A fresh practice server on a free port of this computer, early on a Monday in August 2026."""
    with PracticeServer(seed=1, now=MONDAY, hold_seconds=60) as server:
        yield server


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """A widget that is collected on a practice server's thread crashes Qt later, so nothing is collected there.

    Benchmarks run with the collector on, as their yardstick does, and without a server beside them.
    """
    if "benchmarks" in item.path.parts:
        gc.enable()
    else:
        gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """What the automatic collector would have done, on the main thread; all of it after a test with widgets.

    What is left then is put out of the collector's sight: to go through the whole of a long run's memory after each of
    a thousand tests would take longer than the tests.
    """
    if "qapp" not in getattr(item, "fixturenames", ()):
        gc.collect(1)
        return
    gc.collect()
    gc.freeze()
