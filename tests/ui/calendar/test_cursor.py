"""Steps of the cursor over boxes and counts alike."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.cursor import CursorWalk, Place
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.period import Period

Make = Callable[..., Appointment]
TUESDAY = date(2026, 8, 4)


@pytest.fixture
def model(qapp: object, zone: ZoneInfo, make: Make) -> CalendarModel:
    """Tuesday: one at 08:00, twelve at 09:00, one at 10:00; the next Tuesday: one at 09:10."""
    filled = CalendarModel(zone)
    filled.extend([make("2026-08-04T08:00"), make("2026-08-04T10:00"), make("2026-08-11T09:10")])
    filled.extend([make("2026-08-04T09:00", 30, who=f"P{number} X") for number in range(12)])
    return filled


@pytest.fixture
def columns(model: CalendarModel) -> Columns:
    return Columns(model, Period.holding(TUESDAY, CalendarMode.WEEK))


@pytest.fixture
def walk(model: CalendarModel, columns: Columns) -> CursorWalk:
    return CursorWalk(model, columns)


@pytest.fixture
def grid(columns: Columns) -> GridGeometry:
    return GridGeometry(800, 600, 50, 40, columns.days, 1.0, columns.axis.length, 500)


def start(place: Place | None) -> str:
    return f"{place.entry.appointment.start.astimezone(ZoneInfo('Europe/Stockholm')):%d %H:%M}" if place else ""


def test_a_count_is_one_step(walk: CursorWalk, grid: GridGeometry) -> None:
    first = walk.end_of_day(TUESDAY, grid, last=False)
    assert first is not None
    chip = walk.along_day(first, grid, 1)
    assert chip is not None
    item = walk.item(chip, grid)
    assert item is not None
    assert item.count == 12
    last = walk.along_day(chip, grid, 1)
    assert [start(one) for one in (first, chip, last)] == ["04 08:00", "04 09:00", "04 10:00"]
    assert last is not None
    assert walk.along_day(last, grid, 1) is None
    assert walk.along_day(first, grid, -1) is None


def test_an_entry_within_a_count_is_in_that_count(walk: CursorWalk, grid: GridGeometry, model: CalendarModel) -> None:
    sixth = Place(TUESDAY, model.entries(TUESDAY)[6])
    item = walk.item(sixth, grid)
    assert item is not None
    assert item.is_chip
    assert start(walk.along_day(sixth, grid, 1)) == "04 10:00"


def test_other_days_and_periods(walk: CursorWalk, grid: GridGeometry) -> None:
    here = walk.end_of_day(TUESDAY, grid, last=True)
    assert here is not None
    assert start(walk.to_day(here, True)) == "11 09:10"
    assert walk.to_day(here, False) is None
    assert start(walk.to_other_days(here, 7)) == "11 09:10"
    assert walk.to_other_days(here, 14) is None
    there = walk.to_day(here, True)
    assert there is not None
    assert start(walk.to_day(there, False)) == "04 09:00"


def test_the_nearest_shown_is_free_rather_than_gone(
    walk: CursorWalk, columns: Columns, model: CalendarModel, zone: ZoneInfo
) -> None:
    moment_s = datetime(2026, 8, 12, 9, 0, tzinfo=zone).timestamp()
    assert start(walk.nearest_shown(moment_s)) == "04 10:00", "of the week shown, though the next is nearer"
    last = model.entries(TUESDAY)[-1]
    model.take_away([last])
    assert start(walk.nearest_shown(moment_s)) != "04 10:00"
    model.take_away(model.entries(TUESDAY))
    assert start(walk.nearest_shown(moment_s)) == "04 10:00"
    columns.show(Period.holding(date(2026, 9, 1), CalendarMode.WEEK))
    assert walk.nearest_shown(moment_s) is None
    assert not walk.is_shown(Place(TUESDAY, last))


def test_the_first_in_sight_and_the_ends_of_all(walk: CursorWalk, grid: GridGeometry, columns: Columns) -> None:
    assert start(walk.first_shown(grid)) == "04 09:00"
    assert start(walk.extreme(grid, last=False)) == "04 08:00"
    assert start(walk.extreme(grid, last=True)) == "11 09:10"
    columns.show(Period.holding(date(2026, 9, 1), CalendarMode.WEEK))
    empty = GridGeometry(800, 600, 50, 40, columns.days, 1.0, columns.axis.length, 0)
    assert walk.first_shown(empty) is None


def test_a_day_without_anything_has_no_ends(walk: CursorWalk, grid: GridGeometry) -> None:
    assert walk.end_of_day(date(2026, 8, 5), grid, last=True) is None


def test_nearest_to_a_moment_is_what_can_be_had(model: CalendarModel, walk: CursorWalk, zone: ZoneInfo) -> None:
    assert start(walk.nearest_to(datetime(2026, 8, 4, 9, 40, tzinfo=zone))) == "04 10:00"
    model.take_away(model.entries(TUESDAY)[-1:])
    assert start(walk.nearest_to(datetime(2026, 8, 4, 9, 40, tzinfo=zone))) == "04 09:00"
    assert start(walk.nearest_to(datetime(2026, 8, 9, 9, 0, tzinfo=zone))) == "11 09:10", "two days on, not five back"
    model.clear()
    assert walk.nearest_to(datetime(2026, 8, 9, 9, 0, tzinfo=zone)) is None


def test_what_has_gone_under_an_own_appointment_is_passed_over(
    walk: CursorWalk, grid: GridGeometry, model: CalendarModel, make: Make, columns: Columns, zone: ZoneInfo
) -> None:
    own = make("2026-08-04T09:00", 30, status="booked")
    model.take_away(model.entries(TUESDAY)[1:-1])
    first = walk.end_of_day(TUESDAY, grid, last=False)
    assert first is not None
    assert start(walk.along_day(first, grid, 1)) == "04 09:00", "what has gone and is painted can be read"
    model.set_existing([own], 0)
    assert start(walk.along_day(first, grid, 1)) == "04 10:00"
    last = walk.along_day(first, grid, 1)
    assert last is not None
    assert start(walk.along_day(last, grid, -1)) == "04 08:00"
    assert start(walk.first_shown(grid)) == "04 10:00"
    assert start(walk.nearest_to(datetime(2026, 8, 4, 9, 10, tzinfo=zone))) == "04 10:00"
    assert start(walk.nearest_on(TUESDAY, datetime(2026, 8, 4, 8, 50, tzinfo=zone).timestamp())) == "04 08:00"
    model.take_away(model.everything)
    model.set_existing([make("2026-08-04T08:00", 180, status="booked")], 0)
    assert walk.end_of_day(TUESDAY, grid, last=False) is None
    assert start(walk.extreme(grid, last=False)) == "11 09:10", "a day without anything to stand on is passed over too"
    columns.group_by(CalendarColumns.PRACTITIONER)
    assert walk.end_of_day(TUESDAY, grid, last=True) is None


def test_beside_columns_without_anything_to_stand_on(
    walk: CursorWalk, grid: GridGeometry, model: CalendarModel, make: Make, columns: Columns
) -> None:
    model.extend([make("2026-08-04T09:00", 30, who="Zed Z")])
    model.take_away([one for one in model.entries(TUESDAY) if one.appointment.start.minute == 0][2:-2])
    model.set_existing([make("2026-08-04T09:00", 30, status="booked")], 0)
    columns.group_by(CalendarColumns.PRACTITIONER)
    here = walk.end_of_day(TUESDAY, grid, last=False)
    assert here is not None
    seen = []
    while (there := walk.to_column(here, True)) is not None:
        here = there
        seen.append(f"{start(here)} {here.entry.appointment.participants[0].label}")
    assert seen == ["04 09:00 P0 X", "04 09:00 Zed Z", "11 09:10 Dr Anna Holm"]
    assert start(walk.to_column(here, False)) == "04 09:00"
