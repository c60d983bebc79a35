"""Preferred times."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from app.practice.desk import Json
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.preferred_times import PreferredTimes, check_timing

HELSINKI = ZoneInfo("Europe/Helsinki")


def allowed(repeat: Json, *local: str) -> list[bool]:
    wish = PreferredTimes({"repeat": repeat})
    return [
        wish.allow(int(datetime.fromisoformat(text).replace(tzinfo=HELSINKI).timestamp()), HELSINKI) for text in local
    ]


def test_days_and_times_are_those_of_the_place() -> None:
    assert allowed({"dayOfWeek": ["mon", "fri"]}, "2026-11-23T00:10", "2026-11-24T00:10") == [True, False]
    assert allowed({"timeOfDay": ["09:00:00"]}, "2026-11-23T09:00", "2026-11-23T09:59", "2026-11-23T10:00") == [
        True,
        True,
        False,
    ]
    both = {"dayOfWeek": ["tue"], "timeOfDay": ["09:00:00", "13:00:00"]}
    assert allowed(both, "2026-11-24T13:30", "2026-11-23T13:30", "2026-11-24T11:30") == [True, False, False]


def test_parts_of_the_day_and_bounds() -> None:
    assert allowed({"when": ["MORN"]}, "2026-11-23T11:59", "2026-11-23T12:00") == [True, False]
    assert allowed({"when": ["EVE"]}, "2026-11-23T16:59", "2026-11-23T17:30") == [False, True]
    bounds = {"boundsPeriod": {"start": "2026-11-24", "end": "2026-11-25"}}
    days = ("2026-11-23T23:59", "2026-11-24T00:00", "2026-11-25T23:59", "2026-11-26T00:00")
    assert allowed(bounds, *days) == [False, True, True, False]
    assert allowed({}, "2026-11-23T03:00") == [True]


def test_what_is_not_used_is_said() -> None:
    timing = {"event": ["2026-11-23"], "repeat": {"when": ["ACM"], "frequency": 1, "dayOfWeek": ["mon"]}}
    said = " ".join(issue.text for issue in check_timing(timing))
    assert all(word in said for word in ("event", "ACM", "frequency"))
    assert "dayOfWeek" not in said


@pytest.mark.parametrize(
    "repeat",
    [
        [], {"dayOfWeek": ["Monday"]}, {"dayOfWeek": "mon"}, {"timeOfDay": ["25:00:00"]}, {"timeOfDay": [9]},
        {"boundsPeriod": "x"}, {"boundsPeriod": {"start": "soon"}},
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_refused(repeat: Json) -> None:
    with pytest.raises(RequestRefused):
        check_timing({"repeat": repeat})
