"""Layouts are kept until their day changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.appointment import Appointment
from slotdesk.store.settings import CalendarMode
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.columns import Columns
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
