"""Garbage is collected on Qt's thread, and left to Python again at the end."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from slotdesk_ui.bridge.garbage import GarbageCollector


class Knot:
    """Something that only the cyclic collector can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    """A collector at work, with nothing old to collect."""
    gc.collect()
    gc.enable()
    collector = GarbageCollector()
    collector.start()
    yield collector
    collector.stop()
    gc.enable()


def test_python_collects_nothing_by_itself_meanwhile(collector: GarbageCollector) -> None:
    assert not gc.isenabled()
    gone = weakref.ref(Knot())
    knots = [Knot() for _ in range(3000)]
    assert gone() is not None
    assert len(knots) == 3000


def test_garbage_is_collected_from_qts_timer(collector: GarbageCollector, qtbot: QtBot) -> None:
    gone = weakref.ref(Knot())
    kept = [Knot() for _ in range(gc.get_threshold()[0] * 5)]  # more than is freed meanwhile of what was there before
    (timer,) = collector.findChildren(QTimer)
    with qtbot.waitSignal(timer.timeout, timeout=2000):
        assert gone() is not None
    assert gone() is None
    assert kept


def test_a_full_collection_can_be_asked_for(collector: GarbageCollector) -> None:
    gone = weakref.ref(Knot())
    collector.collect_all()
    assert gone() is None


def test_at_the_end_python_collects_again(collector: GarbageCollector) -> None:
    collector.stop()
    assert gc.isenabled()


def test_who_had_it_off_before_finds_it_off(collector: GarbageCollector) -> None:
    inner = GarbageCollector()
    inner.start()
    inner.stop()
    assert not gc.isenabled()
