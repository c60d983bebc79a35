from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.span import Span, days, midnight, monday, same_moment, week_start

HELSINKI = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_the_start_belongs_to_it_and_the_end_does_not() -> None:
    span = Span(NOON, NOON + HOUR)
    assert NOON in span
    assert NOON + HOUR not in span
    assert NOON - HOUR not in span


@pytest.mark.parametrize(("shift", "overlaps"), [(-60, False), (-59, True), (0, True), (59, True), (60, False)])
def test_touching_ends_do_not_overlap(shift: int, overlaps: bool) -> None:
    span = Span(NOON, NOON + HOUR)
    other = Span(NOON + timedelta(minutes=shift), NOON + timedelta(minutes=shift) + HOUR)
    assert span.overlaps(other) is overlaps
    assert other.overlaps(span) is overlaps


@pytest.mark.parametrize("end", [NOON, NOON - HOUR])
def test_it_ends_after_it_starts(end: datetime) -> None:
    with pytest.raises(ValueError, match="after"):
        Span(NOON, end)


def test_times_need_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        Span(NOON.replace(tzinfo=None), NOON)


def test_the_duration_is_elapsed_time_on_the_days_of_the_change() -> None:
    assert days(date(2026, 3, 29), 1, HELSINKI).duration == timedelta(hours=23)
    assert days(date(2026, 10, 25), 1, HELSINKI).duration == timedelta(hours=25)
    assert days(date(2026, 11, 23), 7, HELSINKI).duration == timedelta(days=7)


def test_an_hour_that_comes_twice() -> None:
    first = datetime(2026, 10, 25, 3, 30, tzinfo=HELSINKI)
    assert Span(first, first.replace(minute=10, fold=1)).duration == timedelta(minutes=40)


def test_a_day_begins_at_its_first_moment() -> None:
    santiago = ZoneInfo("America/Santiago")  # where clocks go forward at midnight
    begin = midnight(date(2026, 9, 6), santiago)
    assert begin.astimezone(UTC) == datetime(2026, 9, 6, 4, tzinfo=UTC)


def test_weeks_begin_where_they_are_said_to() -> None:
    sunday, saturday = date(2026, 11, 29), date(2026, 11, 28)
    assert week_start(sunday, 6) == sunday
    assert week_start(saturday, 6) == date(2026, 11, 22)
    assert week_start(saturday, 5) == saturday


def test_weeks_begin_on_monday() -> None:
    assert monday(date(2026, 11, 29)) == date(2026, 11, 23)
    assert monday(date(2026, 11, 23)) == date(2026, 11, 23)


def test_the_same_moment_in_an_hour_that_comes_twice_whatever_it_is_written_in() -> None:
    for fold, hours in ((0, 3), (1, 2)):
        by_zone = datetime(2026, 10, 25, 3, 30, tzinfo=HELSINKI, fold=fold)
        by_offset = datetime(2026, 10, 25, 3, 30, tzinfo=timezone(timedelta(hours=hours)))
        assert same_moment(by_zone, by_offset)
        assert not same_moment(by_zone.replace(fold=1 - fold), by_offset)
