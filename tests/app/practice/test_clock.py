"""The clock runs, and can be moved."""

from datetime import UTC, datetime, timedelta

import pytest

from slotdesk.practice.clock import PracticeClock


def test_it_runs_from_where_it_was_set() -> None:
    start = datetime.fromisoformat("2026-11-23T08:00:00+01:00")
    clock = PracticeClock(start)
    assert timedelta() <= clock.now() - start < timedelta(seconds=5)
    assert clock.now().utcoffset() == timedelta()
    clock.advance(timedelta(hours=2))
    assert clock.timestamp() // 60 == int((start + timedelta(hours=2)).timestamp()) // 60


def test_without_a_start_it_is_the_real_time() -> None:
    assert abs(PracticeClock().now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_start_needs_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        PracticeClock(datetime(2026, 11, 23))  # noqa: DTZ001 - this is what shall be refused
