"""The axis of time, minute by minute on the days when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slotdesk_ui.calendar.time_axis import Band, ClockChange, TimeAxis, clock_changes, first_moment

STOCKHOLM = ZoneInfo("Europe/Stockholm")
SPRING, AUTUMN, ORDINARY = date(2026, 3, 29), date(2026, 10, 25), date(2026, 10, 24)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_an_ordinary_day_has_a_place_for_each_minute_of_the_clock() -> None:
    axis = TimeAxis([ORDINARY], STOCKHOLM)
    assert axis.length == 1440
    assert axis.position(at("2026-10-24T09:20+02:00"), ORDINARY) == 560
    assert axis.position(at("2026-10-24T07:20Z"), ORDINARY) == 560
    assert axis.moment(560, ORDINARY) == at("2026-10-24T09:20+02:00")
    assert axis.voids(ORDINARY) == ()
    assert axis.zone_names() == ()
    assert [hour for _, hour, _ in axis.hours()] == list(range(24))


def test_times_of_other_days_are_clamped_to_the_ends() -> None:
    axis = TimeAxis([ORDINARY], STOCKHOLM)
    assert axis.position(at("2026-10-23T23:59+02:00"), ORDINARY) == 0
    assert axis.position(at("2026-10-25T00:00+02:00"), ORDINARY) == 1440


@pytest.mark.parametrize(
    ("utc", "position"),
    [
        ("2026-03-28T23:00Z", 0),
        ("2026-03-29T00:30Z", 90),
        ("2026-03-29T00:59Z", 119),
        ("2026-03-29T01:00Z", 180),
        ("2026-03-29T01:30Z", 210),
        ("2026-03-29T21:59Z", 1439),
        ("2026-03-29T22:00Z", 1440),
    ],
)
def test_spring_leaves_a_gap_where_the_hour_is_missing(utc: str, position: float) -> None:
    axis = TimeAxis([SPRING], STOCKHOLM)
    assert axis.length == 1440
    assert axis.position(at(utc), SPRING) == position
    assert axis.moment(position, SPRING) == at(utc)
    assert axis.voids(SPRING) == (Band(120, 180),)


def test_a_place_in_the_missing_hour_is_the_first_moment_after_it() -> None:
    axis = TimeAxis([SPRING], STOCKHOLM)
    for position in (120, 150, 179.5):
        assert axis.moment(position, SPRING).astimezone(UTC) == at("2026-03-29T01:00Z")


@pytest.mark.parametrize(
    ("utc", "position"),
    [
        ("2026-10-24T22:00Z", 0),
        ("2026-10-24T23:59Z", 119),
        ("2026-10-25T00:00Z", 120),
        ("2026-10-25T00:59Z", 179),
        ("2026-10-25T01:00Z", 180),
        ("2026-10-25T01:59Z", 239),
        ("2026-10-25T02:00Z", 240),
        ("2026-10-25T08:00Z", 600),
        ("2026-10-25T23:00Z", 1500),
    ],
)
def test_autumn_shows_the_repeated_hour_twice(utc: str, position: float) -> None:
    axis = TimeAxis([ORDINARY, AUTUMN], STOCKHOLM)
    assert axis.length == 1500
    assert axis.position(at(utc), AUTUMN) == position
    assert axis.moment(position, AUTUMN).astimezone(UTC) == at(utc)
    assert axis.voids(AUTUMN) == ()
    assert axis.zone_names() == ("CEST", "CET")
    assert [(hour, fold) for _, hour, fold in axis.hours()][:5] == [(0, 0), (1, 0), (2, 0), (2, 1), (3, 0)]


def test_the_doubled_band_is_void_on_the_other_days_of_the_week() -> None:
    axis = TimeAxis([ORDINARY, AUTUMN], STOCKHOLM)
    assert axis.voids(ORDINARY) == (Band(180, 240),)
    assert axis.position(at("2026-10-24T02:59+02:00"), ORDINARY) == 179
    assert axis.position(at("2026-10-24T03:00+02:00"), ORDINARY) == 240
    assert axis.moment(200, ORDINARY) == at("2026-10-24T03:00+02:00")
    assert axis.moment(600, ORDINARY) == at("2026-10-24T09:00+02:00")


def test_half_an_hour_and_midnight_changes_are_found() -> None:
    assert clock_changes(date(2026, 4, 5), ZoneInfo("Australia/Lord_Howe")) == (ClockChange(90, 120, True),)
    assert clock_changes(date(2026, 3, 8), ZoneInfo("America/Havana")) == (ClockChange(0, 60, False),)
    assert clock_changes(date(2026, 3, 7), ZoneInfo("America/Havana")) == ()
    assert clock_changes(date(2026, 11, 1), ZoneInfo("America/Havana")) == (ClockChange(0, 60, True),)
    assert clock_changes(date(2026, 10, 31), ZoneInfo("America/Havana")) == ()


def test_a_day_without_midnight_begins_when_its_clock_does() -> None:
    assert first_moment(date(2026, 3, 8), ZoneInfo("America/Havana")) == at("2026-03-08T01:00-04:00").timestamp()


@given(
    st.sampled_from(["Europe/Stockholm", "America/Havana", "Australia/Lord_Howe", "America/New_York", "Asia/Kolkata"]),
    st.sampled_from([date(2026, 3, 8), SPRING, date(2026, 4, 5), date(2026, 10, 4), AUTUMN, date(2026, 11, 1)]),
    st.integers(0, 25 * 60),
)
def test_every_moment_has_one_place_and_order_is_kept(name: str, day: date, minutes: int) -> None:
    zone = ZoneInfo(name)
    axis = TimeAxis([day + timedelta(days=number) for number in range(-3, 4)], zone)
    moment = datetime.fromtimestamp(first_moment(day, zone) + 60 * minutes, UTC)
    if moment.astimezone(zone).date() != day:
        return
    position = axis.position(moment, day)
    assert axis.moment(position, day).timestamp() == moment.timestamp()
    assert axis.position(moment + timedelta(minutes=1), day) > position
    assert not any(void.start <= position < void.end for void in axis.voids(day))
