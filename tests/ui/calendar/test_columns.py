"""Layouts are kept until their day changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.column_painter import Column, local_hours
from slotdesk_ui.calendar.columns import Columns, differs
from slotdesk_ui.calendar.period import Period

Make = Callable[..., Appointment]
TUESDAY, WEDNESDAY = date(2026, 8, 4), date(2026, 8, 5)


@pytest.fixture
def model(qapp: object, zone: ZoneInfo, make: Make) -> CalendarModel:
    filled = CalendarModel(zone)
    filled.extend([make("2026-08-04T09:00", who=who) for who in ("Bo Ek", "Anna Holm")])
    return filled


@pytest.fixture
def columns(model: CalendarModel) -> Columns:
    return Columns(model, Period.holding(TUESDAY, CalendarMode.WEEK))


def test_a_layout_is_made_anew_for_the_day_that_changed_only(
    columns: Columns, model: CalendarModel, make: Make
) -> None:
    tuesday, wednesday = columns.layout(TUESDAY), columns.layout(WEDNESDAY)
    assert columns.layout(TUESDAY) is tuesday
    model.extend([make("2026-08-05T09:00")])
    assert columns.layout(TUESDAY) is tuesday
    assert columns.layout(WEDNESDAY) is not wednesday
    assert len(columns.layout(WEDNESDAY).entries) == 1


def test_a_longer_axis_needs_other_layouts(columns: Columns) -> None:
    tuesday = columns.layout(TUESDAY)
    columns.show(Period.holding(date(2026, 10, 25), CalendarMode.WEEK))
    assert columns.axis.length == 1500
    assert columns.layout(TUESDAY) is not tuesday


def test_entries_are_found_by_themselves(columns: Columns, model: CalendarModel) -> None:
    for number, entry in enumerate(model.entries(TUESDAY)):
        assert columns.index_of(entry, TUESDAY) == number
        assert columns.index_of(entry, WEDNESDAY) is None


def test_forgetting_follows_the_model_to_its_zone(columns: Columns, model: CalendarModel) -> None:
    model.set_zone(ZoneInfo("America/New_York"))
    columns.forget()
    assert columns.layout(TUESDAY).tops == [180, 180]


# Columns for practitioners and locations

STOCKHOLM, NEW_YORK = ZoneInfo("Europe/Stockholm"), ZoneInfo("America/New_York")


def test_each_practitioner_has_a_column_on_the_days_with_something(
    columns: Columns, model: CalendarModel, make: Make
) -> None:
    model.extend([make("2026-08-05T09:00", who="Bo Ek"), make("2026-08-05T09:00", who="", where="")])
    columns.group_by(CalendarColumns.PRACTITIONER)
    named = [(head.day.day, head.category.label if head.category else "") for head in columns.heads]
    assert named == [(3, ""), (4, "Bo Ek"), (4, "Anna Holm"), (5, "Bo Ek"), (5, ""), (6, ""), (7, ""), (8, ""), (9, "")]
    for number, head in enumerate(columns.heads):
        entries = columns.layout_of(number).entries
        assert all(columns.group_of(entry) == head.group for entry in entries)
        assert all(columns.index_of(entry, head.day) == place for place, entry in enumerate(entries))
    assert sum(len(columns.layout_of(number).entries) for number in range(len(columns.heads))) == 4
    assert columns.number_of(TUESDAY, columns.group_of(model.entries(TUESDAY)[1])) == 2
    least_px = columns.least_px(100)
    assert least_px == 9 * 88
    assert columns.least_px(least_px) == columns.least_px(least_px - 60) == 0, "squeezed rather than scrolled"
    assert columns.least_px(least_px - 160) == least_px
    columns.group_by(CalendarColumns.DAY)
    assert [head.group for head in columns.heads] == [None] * 7
    assert columns.least_px(100) == 0


def test_a_place_names_its_zone_where_its_clocks_differ_on_that_day(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T15:00", place="Location/ny", where="East Side")])
    columns = Columns(model, Period.holding(TUESDAY, CalendarMode.DAY))
    columns.group_by(CalendarColumns.LOCATION)
    columns.set_site_zones({"Location/ny": NEW_YORK, "Location/here": ZoneInfo("Europe/Berlin")})
    assert [head.zone for head in columns.heads] == [None, NEW_YORK]
    assert [columns.layout_of(number).left_px > 0 for number in (0, 1)] == [False, True]


def test_clocks_that_differ_for_a_part_of_a_day_differ() -> None:
    assert differs(NEW_YORK, STOCKHOLM, TUESDAY)
    assert not differs(ZoneInfo("Europe/Berlin"), STOCKHOLM, date(2026, 3, 29))
    assert differs(ZoneInfo("Africa/Lagos"), STOCKHOLM, date(2026, 3, 29))  # alike before the change only


def test_a_day_with_something_of_the_patients_own_keeps_room_for_it(model: CalendarModel, make: Make) -> None:
    columns = Columns(model, Period.holding(TUESDAY, CalendarMode.WEEK))
    model.set_existing([make("2026-08-04T11:00", status="booked")], 0)
    assert [bool(columns.layout(day).beneath) for day in (TUESDAY, WEDNESDAY)] == [True, False]


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1)])
def test_two_sites_in_two_zones_over_both_changes_cell_by_cell(panel: CalendarPanel, make: Make, day: date) -> None:
    """Every half hour of the days on which clocks change in Stockholm or New York, at both places."""
    midnight = datetime.combine(day, time.min, STOCKHOLM).timestamp()
    end = datetime.combine(day + timedelta(days=1), time.min, STOCKHOLM).timestamp()
    halves = int(end - midnight) // 1800
    assert halves == {date(2026, 3, 29): 46, date(2026, 10, 25): 50}.get(day, 48)
    moments = [datetime.fromtimestamp(midnight + 1800 * number, UTC) for number in range(halves)]
    for name, place in (("Stockholm", "Location/s"), ("New York", "Location/ny")):
        panel.model.extend(
            [make(one.isoformat(), 30, where=name, place=place, reference=f"{name}/{one:%H%M%d}") for one in moments]
        )
    panel.set_site_zones({"Location/s": STOCKHOLM, "Location/ny": NEW_YORK})
    panel.show_day(day)
    panel.set_mode(CalendarMode.DAY)
    panel.group_by(CalendarColumns.LOCATION)
    view, grid = panel.view, panel.view.grid
    assert [head.category.label for head in view.columns.heads if head.category] == ["Stockholm", "New York"]
    assert [head.zone for head in view.columns.heads] == [None, NEW_YORK]
    seen: list[list[int]] = []
    for number, (name, zone) in enumerate((("Stockholm", STOCKHOLM), ("New York", NEW_YORK))):
        boxes, tops = view.canvas.boxes_in(view.columns.heads[number].zone), []
        for index, moment in enumerate(moments):
            position = view.columns.axis.position(moment, day)
            assert view.columns.axis.moment(position, day).timestamp() == moment.timestamp()
            point = QPoint(grid.column_left(number + 1) - 20, grid.y(position + 15))
            hit = view.walk.arrangement_of(number, grid).item_at(*grid.in_column(number, point))
            assert hit is not None, (name, moment)
            (entry,) = view.entries_in(number, hit)
            assert entry.appointment.reference == f"{name}/{moment:%H%M%d}"
            assert entry is view.columns.layout_of(number).entries[index]
            local = moment.astimezone(zone)
            letters = (
                f" {local.tzname()}" if local.replace(fold=1 - local.fold).utcoffset() != local.utcoffset() else ""
            )
            said = " ".join(text for _, text in boxes.text.lines(entry, 400, 1, boxes.text.bold, boxes.text.font)[0])
            assert said.startswith(f"{local:%H:%M}{letters} ")
            tops.append(hit.y)
        assert tops == sorted(set(tops))
        seen.append(tops)
    assert seen[0] == seen[1], "the same moment stands at the same height in both columns"
    column = Column(day, view.columns.layout_of(1), False, NEW_YORK)
    labels = local_hours(column, view.canvas.boxes_in(NEW_YORK), view.columns.axis)
    hours = [moment for moment in moments if moment.astimezone(STOCKHOLM).minute == 0]
    there = [moment.astimezone(NEW_YORK) for moment in hours]
    twice = day == date(2026, 11, 1)  # where an hour comes twice, the zone's letters tell which it is
    assert [text for _, text in labels] == [
        f"{one:%H:%M}\n{one.tzname()}" if twice and one.hour == 1 else f"{one:%H:%M}" for one in there
    ]
    assert [at for at, _ in labels] == [view.columns.axis.position(moment, day) for moment in hours]
