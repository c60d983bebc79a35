"""What the filter hides, and that it answers at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.criteria import PartOfDay
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind, part_of_day

Make = Callable[..., Appointment]


@pytest.fixture
def model(qapp: object, zone: ZoneInfo, make: Make) -> CalendarModel:
    """Tuesday 09:00 Anna, 13:00 Bo, 17:00 nobody; Wednesday 09:00 Bo for 40 minutes elsewhere."""
    filled = CalendarModel(zone)
    filled.extend(
        [
            make("2026-08-04T09:00", who="Anna Holm"),
            make("2026-08-04T13:00", who="Bo Ek", service="Vaccination"),
            make("2026-08-04T17:00", who="", where=""),
            make("2026-08-05T09:00", 40, who="Bo Ek", place="Location/there"),
        ]
    )
    return filled


def shown(model: CalendarModel) -> list[str]:
    days = [date(2026, 8, 3) + timedelta(days=number) for number in range(7)]
    stockholm = ZoneInfo("Europe/Stockholm")
    return [f"{one.appointment.start.astimezone(stockholm):%d %H}" for day in days for one in model.entries(day)]


@pytest.mark.parametrize(
    ("kind", "hidden", "expected"),
    [
        (FilterKind.PRACTITIONER, {"Practitioner/BoEk"}, ["04 09", "04 17"]),
        (FilterKind.PRACTITIONER, {""}, ["04 09", "04 13", "05 09"]),
        (FilterKind.LOCATION, {"Location/there"}, ["04 09", "04 13", "04 17"]),
        (FilterKind.SERVICE, {"Vaccination"}, ["04 09", "04 17", "05 09"]),
        (FilterKind.PART, {PartOfDay.MORNING}, ["04 13", "04 17"]),
        (FilterKind.PART, {PartOfDay.AFTERNOON, PartOfDay.EVENING}, ["04 09", "05 09"]),
        (FilterKind.WEEKDAY, {1}, ["05 09"]),
        (FilterKind.LENGTH, {20}, ["05 09"]),
        (FilterKind.PRACTITIONER, {"Practitioner/unheard-of"}, ["04 09", "04 13", "04 17", "05 09"]),
    ],
)
def test_each_kind_hides_what_it_names(
    model: CalendarModel, kind: FilterKind, hidden: set[object], expected: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.filtered):
        model.set_filter(EntryFilter({kind: frozenset(hidden)}))
    assert shown(model) == expected
    assert (model.shown, len(model)) == (len(expected), 4)
    assert model.count(date(2026, 8, 3), 7) == len(expected)


def test_kinds_are_joined_by_and(model: CalendarModel) -> None:
    both = EntryFilter({FilterKind.WEEKDAY: frozenset({2}), FilterKind.PART: frozenset({PartOfDay.MORNING})})
    model.set_filter(both)
    assert shown(model) == ["04 13", "04 17"]
    assert model.next_day(date(2026, 8, 4)) is None
    assert both.hides(FilterKind.WEEKDAY, 2)
    assert not both.is_empty
    assert EntryFilter({FilterKind.PART: frozenset()}).is_empty


def test_what_comes_later_is_filtered_as_well(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    model.set_filter(EntryFilter({FilterKind.PRACTITIONER: frozenset({"Practitioner/CyNy"})}))
    with qtbot.waitSignal(model.extended):
        model.extend([make("2026-08-06T09:00", who="Cy Ny")])
    assert (model.shown, len(model)) == (4, 5)
    model.set_filter(EntryFilter())
    assert shown(model)[-1] == "06 09"


def test_noon_and_five_belong_to_the_later_part() -> None:
    assert [part_of_day(minute) for minute in (719, 720, 1019, 1020)] == [
        PartOfDay.MORNING,
        PartOfDay.AFTERNOON,
        PartOfDay.AFTERNOON,
        PartOfDay.EVENING,
    ]


def test_ten_thousand_are_filtered_within_a_frame(qapp: object, zone: ZoneInfo, make: Make) -> None:
    """Against a plain sort of as many numbers, so that a slow machine measures itself."""
    model = CalendarModel(zone)
    starts = [f"2026-08-{4 + number % 20:02d}T{7 + number % 11:02d}:{number % 60:02d}" for number in range(10_000)]
    model.extend([make(start, who=f"P{number % 24} X") for number, start in enumerate(starts)])
    wanted = EntryFilter(
        {FilterKind.PRACTITIONER: frozenset({"Practitioner/P3X"}), FilterKind.PART: frozenset({PartOfDay.EVENING})}
    )
    spent, yardstick = [], []
    for _ in range(5):
        begun = time.perf_counter()
        sorted(entry.order for entry in model.everything)
        yardstick.append(time.perf_counter() - begun)
        model.set_filter(EntryFilter())
        begun = time.perf_counter()
        model.set_filter(wanted)
        spent.append(time.perf_counter() - begun)
    assert 0 < model.shown < 10_000
    assert min(spent) < 6 * min(yardstick)
